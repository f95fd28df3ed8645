/**
 * Where the marks of the timeline's picture stand. Across: per cent of the width, true to days. Down: pixels.
 * So one drawing fits a phone and a wide screen, and its letters keep their size.
 */
import type { Day } from '../../plan/types.ts';
import type { ScheduleEntry } from '../../plan/derived.ts';
import { dayThatCounts } from '../../plan/schedule.ts';
import { addDays, daysBetween, weekday } from '../../vietnamese/dates.ts';

export const leafWidth = 52;
export const leafHeight = 62;
export const tagHeight = 26;
const stem = 14;
const bandHeight = 104;
const bandStep = 64;
/** How far two leaves of one row are apart at least, per cent: a leaf of 40 px in the 219 px that a screen of 320 px leaves. */
const apart = (41 / 219) * 100;
/** The width from which the names beside the marks are shown, px. */
const wide = 880;
const letter = 6.6;

/** Everything that falls on one day. */
export interface Column {
  day: Day;
  entries: ScheduleEntry[];
  /** Centre, per cent. */
  x: number;
  /** Upper edge, px. */
  y: number;
  /** How many letters fit between it and the next one on a wide screen. */
  room: number;
}

/** A span of days. */
export interface Band {
  entry: ScheduleEntry;
  x: number;
  width: number;
  bottom: number;
  room: number;
}

/** A line on the axis with a name: the first of a month, or a Monday. */
export interface Tick {
  x: number;
  month?: string;
  monday?: string;
}

export interface Picture {
  columns: Column[];
  bands: Band[];
  ticks: Tick[];
  /** The width of a day, per cent. */
  day: number;
  axis: number;
  height: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;
const isSpan = ({ kind, when }: ScheduleEntry): boolean =>
  kind !== 'deadline' && (when.from !== when.to || when.certainty === 'expected');

/** Lays out a schedule's dated entries; undefined where there are none. */
export function layOutTimeline(entries: readonly ScheduleEntry[]): Picture | undefined {
  if (entries.length === 0) return undefined;
  const spans = entries.filter(isSpan);
  const points = entries.filter((entry) => !isSpan(entry));
  const all = [...points.map(dayThatCounts), ...spans.flatMap(({ when }) => [when.from, when.to])].sort();
  const first = all[0] ?? '';
  const days = daysBetween(first, all.at(-1) ?? first) + 1;
  const edge = (day: Day): number => round((daysBetween(first, day) / days) * 100);
  const centre = (day: Day): number => round(((daysBetween(first, day) + 0.5) / days) * 100);

  const columns = stackColumns(points, centre);
  const bands: Band[] = spans.map((entry, index) => {
    const x = edge(entry.when.from);
    const width = round(edge(addDays(entry.when.to, 1)) - x);
    return {
      entry,
      x,
      width,
      bottom: columns.axis + bandHeight + index * bandStep,
      room: Math.floor((width * wide) / 100 / letter) - 22,
    };
  });

  return {
    columns: columns.list,
    bands,
    ticks: ticks(first, days, edge),
    day: round(100 / days),
    axis: columns.axis,
    height: bands.at(-1)?.bottom ?? columns.axis + 40,
  };
}

/** Puts the days' leaves in rows so that none covers another on the narrowest screen. */
function stackColumns(
  points: readonly ScheduleEntry[],
  centre: (day: Day) => number,
): { list: Column[]; axis: number } {
  const byDay = Map.groupBy(points, dayThatCounts);
  const rows: { right: number; height: number }[] = [];
  const placed = [...byDay]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([day, entries]) => {
      const x = centre(day);
      const height = leafHeight + entries.length * tagHeight + stem;
      let row = rows.findIndex(({ right }) => x - right >= apart);
      if (row < 0) row = rows.push({ right: x, height }) - 1;
      const used = rows[row];
      if (used !== undefined) rows[row] = { right: x, height: Math.max(used.height, height) };
      return { day, entries, x, row };
    });
  const axis = rows.reduce((sum, { height }) => sum + height, 0);
  const tops = rows.map((_, row) => axis - rows.slice(0, row + 1).reduce((sum, { height }) => sum + height, 0));
  const list = placed.map(({ row, ...column }, index) => {
    const next = placed.slice(index + 1).find((other) => other.row === row);
    const room = Math.floor(((((next?.x ?? 100) - column.x) / 100) * wide - leafWidth) / letter);
    return { ...column, y: tops[row] ?? 0, room };
  });
  return { list, axis };
}

/** The months' first days, named where there is room, and the Mondays of a short span. */
function ticks(first: Day, days: number, edge: (day: Day) => number): Tick[] {
  const list: Tick[] = [];
  let named = -100;
  for (let count = 0; count < days; count += 1) {
    const day = addDays(first, count);
    const x = edge(day);
    if (day.endsWith('-01')) {
      const fits = x - named >= 24 && 100 - x >= 10;
      list.push({ x, ...(fits ? { month: `tháng ${String(Number(day.slice(5, 7)))}/${day.slice(0, 4)}` } : {}) });
      if (fits) named = x;
    } else if (days <= 60 && weekday(day) === 1) list.push({ x, monday: String(Number(day.slice(8))) });
  }
  return list;
}
