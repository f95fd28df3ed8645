/** Everything dated across plans, in order, gathered on the leaves of one calendar. */
import type { ScheduleEntry } from '../plan/derived.ts';
import { dayThatCounts, schedule } from '../plan/schedule.ts';
import type { Day, Plan, When } from '../plan/types.ts';
import { addDays, partsOfDay, weekday } from '../vietnamese/dates.ts';
import type { LeafTone } from './leaf.ts';

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
  leaves: CalendarLeaf[];
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

/** Leaves by the month of the day that counts. */
export function gatherMonths(leaves: readonly CalendarLeaf[]): CalendarMonth[] {
  const months = new Map<string, CalendarLeaf[]>();
  for (const leaf of leaves) {
    const month = (leaf.tone === 'due' ? leaf.when.to : leaf.when.from).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), leaf]);
  }
  return [...months].map(([month, ofMonth]) => ({ month, leaves: ofMonth }));
}

export interface CalendarDay {
  day: Day;
  /** Without a leading zero. */
  date: number;
  /** Of the leaf that hangs on it: a deadline's last day, a fixed day. */
  tone?: Exclude<LeafTone, 'expected'>;
  /** It lies in a span of days on one of which, or over which, something happens: as expected, or as fixed. */
  span?: 'expected' | 'fixed';
  /** The span begins here. */
  opens?: true;
  /** The leaf whose counting day it is, by its position in the month. */
  leaf?: number;
}

/** A month's days in rows of a week from Monday; undefined before the first and after the last. */
export function weeksOf({ month, leaves }: CalendarMonth): (CalendarDay | undefined)[][] {
  const first = `${month}-01`;
  const days: (CalendarDay | undefined)[] = Array.from({ length: weekday(first) - 1 });
  for (let day = first; day.startsWith(month); day = addDays(day, 1)) days.push(describeDay(day, leaves));
  while (days.length % 7 !== 0) days.push(undefined);
  return Array.from({ length: days.length / 7 }, (_, row) => days.slice(row * 7, row * 7 + 7));
}

/** Days of an event are days each; other days from … to are one span. */
function isSpan({ tone, when, entries }: CalendarLeaf): boolean {
  if (tone === 'due' || when.from === when.to) return false;
  return tone === 'expected' || !entries.some(({ entry }) => entry.kind === 'event');
}

function describeDay(day: Day, leaves: readonly CalendarLeaf[]): CalendarDay {
  const cell: CalendarDay = { day, date: partsOfDay(day).day };
  const covers = ({ when }: CalendarLeaf): boolean => when.from <= day && day <= when.to;
  const spans = leaves.filter((leaf) => isSpan(leaf) && covers(leaf));
  if (spans.length > 0) cell.span = spans.some(({ tone }) => tone === 'expected') ? 'expected' : 'fixed';
  if (spans.some(({ when }) => when.from === day)) cell.opens = true;
  if (leaves.some(({ tone, when }) => tone === 'due' && when.to === day)) cell.tone = 'due';
  else if (leaves.some((leaf) => leaf.tone === 'plain' && !isSpan(leaf) && covers(leaf))) cell.tone = 'plain';
  const leaf = leaves.findIndex(({ tone, when }) => (tone === 'due' ? when.to : when.from) === day);
  if (leaf !== -1) cell.leaf = leaf;
  return cell;
}

/** "2023-11" → "Tháng 11 năm 2023" */
export function spellMonth(month: string): string {
  const { year, month: ofYear } = partsOfDay(`${month}-01`);
  return `Tháng ${String(ofYear)} năm ${String(year)}`;
}
