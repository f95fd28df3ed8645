/** What a calendar event says: the words of the plan, where they stand, and what later documents changed. */
import { citeAddress, changesAddress } from '../../plan/address.ts';
import { changesTouching, type Change } from '../../plan/changes.ts';
import type { ScheduleEntry, ScheduleKind } from '../../plan/derived.ts';
import { citeRelation } from '../../plan/settled-event.ts';
import { firstWords } from '../../plan/summary.ts';
import type { Plan } from '../../plan/types.ts';
import type { Units } from '../../plan/units.ts';
import { asSentence, citePlan, planName, shortUnitName, subjectLine, unitName } from '../../presentation/plan-text.ts';
import { formatDay, weekdayWithin } from '../../vietnamese/dates.ts';

export const categoryNames: Readonly<Record<ScheduleKind, string>> = {
  issued: 'Ban hành',
  deadline: 'Thời hạn',
  event: 'Sự kiện',
  date: 'Mốc thời gian',
};

const mostNamed = 2;
const titleLength = 70;

const changeWords: Readonly<Record<Change['kind'], string>> = {
  correctedBy: 'Đã được đính chính bởi',
  replacedBy: 'Đã được thay thế bởi',
  invitedBy: 'Đã có',
};

/** The title of an entry, for narrow places: "Hạn cuối: Sở Nội vụ: Chỉ đạo …". More units than two are left to the description. */
export function summarise(plan: Plan, { kind, title, units: owing, when }: ScheduleEntry, units: Units): string {
  if (kind === 'issued') return `Ban hành ${planName(plan)}`;
  if (kind === 'event') return when.certainty === 'expected' ? `Dự kiến: ${title}` : title;
  const who = owing.length > mostNamed ? '' : owing.map((id) => shortUnitName(units, id)).join(', ');
  const what = asSentence(firstWords(title, titleLength));
  return [...(kind === 'deadline' ? ['Hạn cuối'] : []), ...(who === '' ? [] : [who]), what].join(': ');
}

/** The paragraphs of an entry's description. The words of the plan come first and whole. */
export function describeEntry(plan: Plan, entry: ScheduleEntry, units: Units): string[] {
  const { kind, text, units: concerned } = entry;
  return [
    kind === 'issued' ? subjectLine(plan) : asSentence(text),
    ...timeWords(entry),
    ...(kind === 'deadline' && concerned.length > 0
      ? [`Đơn vị: ${concerned.map((id) => unitName(units, id)).join('; ')}.`]
      : []),
    ...(kind === 'event' ? eventWords(plan) : []),
    cite(plan, entry),
    ...changesTouching(plan, kind).map(describeChange),
  ];
}

/** "Căn cứ: Mục IV.1, gạch đầu dòng thứ 4, Kế hoạch số …" */
export function cite(plan: Plan, { address }: Pick<ScheduleEntry, 'address'>): string {
  const place = address === changesAddress || address === 'masthead' ? '' : `${asSentence(citeAddress(address))}, `;
  return `Căn cứ: ${place}${citePlan(plan)}.`;
}

/** "Đã có Giấy mời số 88/GM-UBND ngày 15/11/2023: …" */
export function describeChange(change: Change): string {
  return `${changeWords[change.kind]} ${citeRelation(change)}: ${change.note}`;
}

function timeWords({ kind, when }: ScheduleEntry): string[] {
  const { phrase, to, end, certainty } = when;
  if (kind === 'issued') return [];
  if (kind === 'deadline') {
    const hour = end === undefined ? '' : `${end}, `;
    return [`Văn bản nêu: “${phrase}”. Ngày cuối cùng: ${hour}${weekdayWithin(to)}, ${formatDay(to)}.`];
  }
  return [
    ...(kind === 'date' ? [`Văn bản nêu: “${phrase}”.`] : []),
    ...(certainty === 'expected' ? ['Thời gian dự kiến: lịch ghi cả khoảng thời gian mà văn bản nêu.'] : []),
  ];
}

function eventWords({ event }: Plan): string[] {
  const before = event?.asIssued?.whenText?.text;
  return [
    ...(event?.venue === undefined ? [] : [`Địa điểm: ${asSentence(event.venue.text)}`]),
    ...(event?.chair === undefined ? [] : [`Chủ trì: ${asSentence(event.chair.text)}.`]),
    ...(before === undefined ? [] : [`Kế hoạch ghi: “${before}”`]),
  ];
}
