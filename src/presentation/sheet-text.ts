/** What a unit's sheet says besides the words of the plan, on the page and on paper. */
import type { Duty } from '../plan/derived.ts';
import { dutyDay, type DutyDay } from '../plan/duty-day.ts';
import type { Plan, PlanEvent, UnitId, When } from '../plan/types.ts';
import type { Unit } from '../plan/units.ts';
import { formatDay, weekdayWithin } from '../vietnamese/dates.ts';
import { asSentence, kindName, planNumber } from './plan-text.ts';
import { programmeWords } from './programme-text.ts';
import type { Sheet } from './sheets.ts';

/** Headings of the sheet, and what stands below one where the plan says nothing. */
export const sheetWords = {
  duties: 'Việc phải làm',
  noDuties: 'Văn bản không giao việc riêng cho đơn vị này.',
  noLastDay: 'Không nêu thời hạn',
  talks: programmeWords.talks,
  invitations: 'Được mời dự',
  noInvitations: 'Văn bản không có lời mời gửi riêng đơn vị này.',
  elsewhere: 'Cũng được nhắc đến',
} as const;

/** "Sở Nội vụ: việc trong Kế hoạch 2976/KH-UBND" */
export const sheetTitle = (plan: Plan, unit: Pick<Unit, 'name'>): string =>
  `${unit.name}: việc trong ${kindName(plan)} ${planNumber(plan)}`;

/** "Tên gọi tại thời điểm ban hành, 30/10/2023.": units are named as they were then. */
export const namesAsOf = ({ masthead }: Plan): string =>
  `Tên gọi tại thời điểm ban hành, ${formatDay(masthead.issuedOn)}.`;

/** "2 việc, 1 việc có thời hạn, 1 việc có nêu ngày": days that are no limits are counted apart. */
function countDuties(duties: readonly Duty[], plan: Plan): string {
  const kinds = duties.map((duty) => dutyDay(duty, plan)?.kind);
  const [due, stated] = ['deadline', 'date'].map((kind) => kinds.filter((each) => each === kind).length);
  return [
    `${String(duties.length)} việc`,
    ...(due ? [`${String(due)} việc có thời hạn`] : []),
    ...(stated ? [`${String(stated)} việc có nêu ngày`] : []),
    ...(due || stated ? [] : ['không nêu thời hạn']),
  ].join(', ');
}

/** The sheet in a line: "2 việc, 1 việc có thời hạn; 1 báo cáo tham luận; được mời dự". `invites`: the plan names its guests. */
export function summariseSheet({ duties, talks, invitations }: Sheet, plan: Plan, invites: boolean): string {
  return [
    duties.length > 0 ? countDuties(duties, plan) : 'không được giao việc riêng',
    ...(talks.length > 0 ? [`${String(talks.length)} báo cáo tham luận`] : []),
    ...(invitations.length > 0 ? ['được mời dự'] : invites ? ['không có lời mời riêng'] : []),
  ].join('; ');
}

/** "Ngày cuối cùng: thứ Năm, 09/11/2023", with a time of day where the plan gives one. */
export const lastDayInWords = ({ to, end }: Pick<When, 'to' | 'end'>): string =>
  `Ngày cuối cùng: ${end === undefined ? '' : `${end}, `}${weekdayWithin(to)}, ${formatDay(to)}`;

/** "thứ Năm, 16/11/2023", "từ 11/11/2023 đến 30/11/2023", with clock times where the document gives them. */
export function spanInWords({ from, to, start, end }: When): string {
  if (from !== to)
    return `từ ${start === undefined ? '' : `${start} `}${formatDay(from)} đến ${end === undefined ? '' : `${end} `}${formatDay(to)}`;
  const clock = start === undefined ? '' : `${start}${end === undefined ? '' : `–${end}`}, `;
  return `${clock}${weekdayWithin(from)}, ${formatDay(from)}`;
}

/** What a duty's day means, and the day. */
export function dutyDayInWords(day: DutyDay | undefined): string {
  if (day === undefined) return sheetWords.noLastDay;
  if (day.kind === 'deadline') return lastDayInWords(day.when);
  return asSentence(`${day.when.certainty === 'expected' ? 'dự kiến ' : ''}${spanInWords(day.when)}`);
}

/**
 * Who stands beside a duty's clause: on a sheet the group that makes it the reader's duty, or those who owe it too; elsewhere everybody.
 * @param reader the unit whose sheet it is; it is not named again
 * @param groups the groups through which the plan reaches the reader
 */
export function bearersOf(
  { units }: Duty,
  reader: UnitId | undefined,
  groups: readonly UnitId[],
): { lead: string; ids: UnitId[] } {
  if (reader === undefined) return { lead: '', ids: units };
  if (units.includes(reader)) return { lead: 'cùng', ids: units.filter((id) => id !== reader) };
  return { lead: 'giao cho', ids: units.filter((id) => groups.includes(id)) };
}

/** How the event's day will be known; empty where it is. */
export const dayToCome = ({ when }: PlanEvent, issuer: string): string =>
  when?.certainty === 'fixed' ? '' : `Ngày chính thức theo giấy mời của ${issuer}.`;

/** Between the place of a sentence and whom it concerns besides; no line begins with its dot. */
export const afterPlace = '\u00A0· ';

/** The heading above the units that a group stands for, or above the groups that a unit belongs to. */
export const kinHeading = ({ members }: Sheet): string =>
  members.length > 0 ? `Gồm ${String(members.length)} đơn vị` : 'Thuộc';

/** Those units. */
export const kinOf = ({ members, groups }: Sheet): UnitId[] =>
  members.length > 0 ? members.map(({ id }) => id) : groups;
