/** What can be wrong with the documents that an author relates to a plan. */
import { changesAddress } from '../address.ts';
import { refuse, type Finding } from '../findings.ts';
import type { Day, EventSetting, PlanEvent, Relation } from '../types.ts';
import type { YamlResult } from './yaml.ts';

type Locate = YamlResult<unknown>['locate'];
interface Problem {
  path: readonly PropertyKey[];
  message: string;
  remedy: string;
}

const later: ReadonlySet<Relation['kind']> = new Set<Relation['kind']>(['correctedBy', 'replacedBy', 'invitedBy']);

/** Relations against each other's dates and against what they settle. Dates are compared, never guessed. */
export function checkRelations(relations: readonly Relation[], issuedOn: Day | undefined, locate: Locate): Finding[] {
  return relations.flatMap((relation, index) =>
    [
      ...checkOrder(relation, issuedOn),
      ...(relation.event === undefined ? [] : checkSetting(relation, relation.event)),
    ].map(({ path, message, remedy }) =>
      refuse('contradictory-relation', locate(['relations', index, ...path]), { message, remedy, at: changesAddress }),
    ),
  );
}

/** A document can only settle an event that the plan has. */
export function checkEventToSettle(
  relations: readonly Relation[],
  event: PlanEvent | undefined,
  locate: Locate,
): Finding[] {
  const index = relations.findIndex((relation) => relation.event !== undefined);
  if (event !== undefined || index === -1) return [];
  return [
    refuse('contradictory-relation', locate(['relations', index, 'event']), {
      message: 'relations ấn định thời gian, địa điểm của sự kiện, nhưng không đọc được sự kiện nào trong kế hoạch.',
      remedy: 'Ghi tên sự kiện ở trường event.name, hoặc bỏ trường event của văn bản này.',
      at: changesAddress,
    }),
  ];
}

function checkOrder({ kind, on }: Relation, issuedOn: Day | undefined): Problem[] {
  if (issuedOn === undefined || later.has(kind) === on >= issuedOn || on === issuedOn) return [];
  return [
    {
      path: ['on'],
      message: later.has(kind)
        ? `Văn bản ngày ${on} ban hành trước kế hoạch (${issuedOn}) nên không thể thay đổi kế hoạch.`
        : `Văn bản ngày ${on} ban hành sau kế hoạch (${issuedOn}) nên kế hoạch không thể đính chính hoặc thay thế nó.`,
      remedy: 'Xem lại ngày ở trường on, và kind: correctedBy, replacedBy, invitedBy là văn bản đến sau.',
    },
  ];
}

function checkSetting({ kind, on: documentDay }: Relation, { on, to, start, end, venue }: EventSetting): Problem[] {
  const isWithoutDay = on === undefined && [to, start, end].some((field) => field !== undefined);
  const problem = (field: string, message: string, remedy: string): Problem => ({
    path: ['event', field],
    message,
    remedy,
  });
  return [
    ...(kind === 'invitedBy' || kind === 'correctedBy'
      ? []
      : [
          problem(
            'on',
            `Văn bản loại ${kind} không ấn định sự kiện của kế hoạch này.`,
            'Chỉ ghi event cho invitedBy hoặc correctedBy.',
          ),
        ]),
    ...(isWithoutDay
      ? [
          problem(
            'on',
            'Trường event nêu giờ hoặc ngày cuối mà không nêu ngày.',
            'Ghi ngày ở trường on, ví dụ on: 2023-11-24.',
          ),
        ]
      : []),
    ...(on === undefined && venue === undefined && !isWithoutDay
      ? [
          problem(
            'on',
            'Trường event không nêu ngày cũng không nêu địa điểm.',
            'Ghi on hoặc venue, hoặc bỏ trường event.',
          ),
        ]
      : []),
    ...(on !== undefined && on < documentDay
      ? [
          problem(
            'on',
            `Sự kiện ngày ${on} diễn ra trước ngày của văn bản ấn định nó (${documentDay}).`,
            'Xem lại hai ngày theo văn bản gốc.',
          ),
        ]
      : []),
    ...(on !== undefined && to !== undefined && to < on
      ? [problem('to', `Ngày cuối (${to}) đứng trước ngày đầu (${on}).`, 'Xem lại hai ngày theo văn bản gốc.')]
      : []),
    ...((to ?? on) === on && start !== undefined && end !== undefined && end <= start
      ? [problem('end', `Giờ kết thúc (${end}) không sau giờ bắt đầu (${start}).`, 'Xem lại giờ theo văn bản gốc.')]
      : []),
  ];
}
