/** Everything dated across plans, in order, gathered on the leaves of one calendar. */
import type { ScheduleEntry } from '../plan/derived.ts';
import { dayThatCounts, schedule } from '../plan/schedule.ts';
import type { Day, Plan, When } from '../plan/types.ts';
import { addDays, partsOfDay, weekday } from '../vietnamese/dates.ts';
import type { LeafTone } from './leaf.ts';
import { describeDay, type DayFace, type WallLeaf } from './month-days.ts';

export interface DatedEntry {
  plan: Plan;
  entry: ScheduleEntry;
}

/** What shares one leaf: the same days in the same tone. */
export interface CalendarLeaf {
  when: When;
  tone: LeafTone;
  entries: DatedEntry[];
}

export interface CalendarMonth {
  /** `2023-11` */
  month: string;
  /** Those whose counting day is in it, each with the id of its entry in the list. */
  leaves: (CalendarLeaf & { id: string })[];
  /** Spans that began in an earlier month and reach into it. */
  running: CalendarLeaf[];
}

function toneOf({ kind, when }: ScheduleEntry): LeafTone {
  if (kind === 'deadline') return 'due';
  return when.certainty === 'expected' ? 'expected' : 'plain';
}

function compare(a: DatedEntry, b: DatedEntry): number {
  const [left, right] = [a, b].map(({ plan, entry }) => `${dayThatCounts(entry)} ${entry.when.to} ${plan.id}`);
  return (left ?? '') < (right ?? '') ? -1 : left === right ? 0 : 1;
}

/** Every dated entry of the plans in order of the day that counts; entries of one day keep the order of their document. */
export function datedEntries(plans: readonly Plan[]): DatedEntry[] {
  return plans.flatMap((plan) => schedule(plan).dated.map((entry) => ({ plan, entry }))).sort(compare);
}

/** Gathers entries that fall on the same days in the same tone; the order of first appearance is kept. */
export function gatherLeaves(entries: readonly DatedEntry[]): CalendarLeaf[] {
  const leaves = new Map<string, CalendarLeaf>();
  for (const dated of entries) {
    const { when } = dated.entry;
    const tone = toneOf(dated.entry);
    const key = [
      tone,
      dayThatCounts(dated.entry),
      when.to,
      when.certainty,
      tone === 'due' ? when.end : when.start,
    ].join(' ');
    const leaf = leaves.get(key);
    if (leaf === undefined) leaves.set(key, { when, tone, entries: [dated] });
    else leaf.entries.push(dated);
  }
  return [...leaves.values()];
}

/** Leaves by the month of the day that counts, in order. */
export function gatherMonths(leaves: readonly CalendarLeaf[]): CalendarMonth[] {
  const months = [...Map.groupBy(leaves, (leaf) => countingDay(leaf).slice(0, 7))];
  months.sort(([a], [b]) => (a < b ? -1 : 1));
  return months.map(([month, ofMonth]) => ({
    month,
    leaves: nameLeaves(ofMonth),
    running: leaves.filter((leaf) => isSpan(leaf) && leaf.when.from < `${month}-01` && leaf.when.to >= `${month}-01`),
  }));
}

const countingDay = ({ tone, when }: CalendarLeaf): Day => (tone === 'due' ? when.to : when.from);

/** Ids that stay when other days are added: `ngay-2023-11-15`, and `ngay-2023-11-15-2` for a second leaf of the day. */
function nameLeaves(leaves: readonly CalendarLeaf[]): (CalendarLeaf & { id: string })[] {
  const counts = new Map<Day, number>();
  return leaves.map((leaf) => {
    const day = countingDay(leaf);
    const count = (counts.get(day) ?? 0) + 1;
    counts.set(day, count);
    return { ...leaf, id: `ngay-${day}${count === 1 ? '' : `-${String(count)}`}` };
  });
}

export interface CalendarDay extends DayFace {
  day: Day;
  /** Without a leading zero. */
  date: number;
}

/** A month's days in rows of a week from Monday; undefined before the first and after the last. */
export function weeksOf({ month, leaves, running }: CalendarMonth): (CalendarDay | undefined)[][] {
  const first = `${month}-01`;
  const wall = [...leaves, ...running.map((leaf) => ({ ...leaf, id: '' }))].map(onWall);
  const days: (CalendarDay | undefined)[] = Array.from({ length: weekday(first) - 1 });
  for (let day = first; day.startsWith(month); day = addDays(day, 1))
    days.push({ day, date: partsOfDay(day).day, ...describeDay(day, wall) });
  while (days.length % 7 !== 0) days.push(undefined);
  return Array.from({ length: days.length / 7 }, (_, row) => days.slice(row * 7, row * 7 + 7));
}

const onWall = (leaf: CalendarLeaf & { id: string }): WallLeaf => ({
  id: leaf.id,
  from: leaf.when.from,
  to: leaf.when.to,
  tone: leaf.tone,
  isSpan: isSpan(leaf),
  count: leaf.entries.length,
});

/** Days of an event are days each; other days from … to are one span. */
export function isSpan({ tone, when, entries }: CalendarLeaf): boolean {
  if (tone === 'due' || when.from === when.to) return false;
  return tone === 'expected' || !entries.some(({ entry }) => entry.kind === 'event');
}

/** "2023-11" → "Tháng 11 năm 2023" */
export function spellMonth(month: string): string {
  const { year, month: ofYear } = partsOfDay(`${month}-01`);
  return `Tháng ${String(ofYear)} năm ${String(year)}`;
}
