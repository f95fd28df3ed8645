/** What a programme says besides the words of its items, on the page and on paper. */
import type { AgendaItem } from '../plan/derived.ts';
import { agenda } from '../plan/agenda.ts';
import type { Plan } from '../plan/types.ts';
import { formatDay, weekdayName } from '../vietnamese/dates.ts';
import { planName } from './plan-text.ts';

/** Headings of the programme, and what stands below one where the plan says nothing. */
export const programmeWords = {
  programme: 'Chương trình',
  time: 'Thời gian',
  noTime: 'Văn bản không nêu thời gian.',
  venue: 'Địa điểm',
  chair: 'Chủ trì',
  unknown: 'Chưa rõ',
  order: 'Trình tự',
  noOrder: 'Văn bản không nêu chương trình.',
  talks: 'Báo cáo tham luận',
} as const;

/** "Chương trình: Hội nghị sơ kết …"; the plan's name where it announces no event. */
export const programmeTitle = (plan: Plan): string =>
  `${programmeWords.programme}: ${plan.event?.name ?? planName(plan)}`;

/** The item without the clock time that opens it, for where the time stands beside it: "08h00 - 08h30: Khai mạc" → "Khai mạc". */
export function textWithoutClock({ text, when }: AgendaItem): string {
  if (when?.start === undefined || when.phrase === '' || !text.startsWith(when.phrase)) return text;
  const rest = text.slice(when.phrase.length).replace(/^[\s:;,.–-]+/u, '');
  return rest === '' ? text : rest;
}

export interface ProgrammeDay {
  /** "Thứ Năm, 12/9/2024"; undefined where the plan gives no day. */
  name?: string;
  items: AgendaItem[];
  /** True where an item begins at a time of day. */
  hasHours: boolean;
}

/** The items day by day, in the order of the plan. */
export function programmeDays(items: readonly AgendaItem[]): ProgrammeDay[] {
  return [...Map.groupBy(items, ({ when }) => when?.from ?? '')].map(([day, entries]) => {
    const isExpected = entries.every(({ when }) => when?.certainty === 'expected');
    return {
      ...(day === '' ? {} : { name: `${weekdayName(day)}, ${formatDay(day)}${isExpected ? ' (dự kiến)' : ''}` }),
      items: entries,
      hasHours: entries.some(({ when }) => when?.start !== undefined),
    };
  });
}

/** What the plan leaves open about its event, a sentence each. */
export function openQuestions(plan: Plan, issuer: string): string[] {
  const { event } = plan;
  const items = agenda(plan);
  const isFixed = event?.when?.certainty === 'fixed';
  const hasHours = items.some(({ when }) => when?.start !== undefined);
  return [
    ...(event !== undefined && !isFixed
      ? [
          `Ngày ${event.when === undefined ? '' : 'chính thức '}của hội nghị: văn bản chưa ấn định. Theo dõi giấy mời của ${issuer}.`,
        ]
      : []),
    ...(items.length > 0 && !hasHours
      ? ['Giờ bắt đầu và giờ của từng nội dung: văn bản không nêu. Các nội dung được ghi theo thứ tự.']
      : []),
    ...(event !== undefined && event.venue === undefined ? ['Địa điểm: văn bản không nêu.'] : []),
    ...(event !== undefined && event.chair === undefined ? ['Người chủ trì: văn bản không nêu.'] : []),
  ];
}
