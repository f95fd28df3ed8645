/** Where the marks of the timeline's picture stand. */
import type { ScheduleEntry } from '../../../plan/derived.ts';
import { dayThatCounts } from '../../../plan/schedule.ts';
import type { Day, When } from '../../../plan/types.ts';
import { citeClause } from '../../../presentation/plan-text.ts';
import { addDays, partsOfDay } from '../../../vietnamese/dates.ts';
import { findRow, take, type Extent, type Rows } from './rows.ts';
import { createScale, describeAxis, type Axis, type Scale } from './scale.ts';
import {
  axisHeight,
  chip,
  gap,
  leaf,
  lettersIn,
  margin,
  percent,
  round,
  stem,
  tagHeight,
  textWidth,
  windowHeight,
} from './sizes.ts';

/** Everything of one day, under one leaf. */
export interface LeafMark {
  form: 'leaf';
  day: Day;
  entries: ScheduleEntry[];
  /** Middle, per cent. */
  x: number;
  /** Upper edge, px. */
  y: number;
  /** Lower edge of its last tag, px. */
  bottom: number;
  /** How many letters fit beside it on a wide screen. */
  room: number;
}

/** One entry of a day that has no room for a leaf. */
export interface ChipMark {
  form: 'chip';
  day: Day;
  entry: ScheduleEntry;
  x: number;
  y: number;
}

export type Mark = LeafMark | ChipMark;

/** A span of days. */
export interface WindowMark {
  entry: ScheduleEntry;
  /** First and last edge, per cent. */
  x: number;
  width: number;
  y: number;
  height: number;
  large: boolean;
  /** Its days stand inside, after or before it. */
  side: 'inside' | 'after' | 'before';
  room: number;
}

export interface Picture {
  /** In order of days. */
  marks: Mark[];
  windows: WindowMark[];
  axis: Axis & { y: number; days: number };
  height: number;
}

const leafRows = 2;
const largeRows = 2;
const mostTags = 4;
/** What a tag says is left out where it is longer, px. */
const longestTag = 72;
/** From a window's edge to its words, and from a leaf to the names beside it, px. */
export const inset = 10;
export const beside = 6;

/** Days from … to are drawn as a span; what is due counts on its last day. */
const isSpan = ({ kind, when }: ScheduleEntry): boolean => kind !== 'deadline' && when.from !== when.to;

/** Lays out a schedule's dated entries, which are in order; undefined where there are none. */
export function layOutTimeline(entries: readonly ScheduleEntry[]): Picture | undefined {
  if (entries.length === 0) return undefined;
  const spans = entries.filter(isSpan);
  const points = entries.filter((entry) => !isSpan(entry));
  const scale = createScale([...points.map(dayThatCounts), ...spans.flatMap(({ when }) => [when.from, when.to])]);
  const { marks, bottom } = placeDays(points, scale);
  const windows = placeWindows(spans, scale, bottom + axisHeight);
  const height = windows.reduce((low, { y, height: own }) => Math.max(low, y + own), bottom + axisHeight);
  return { marks, windows, axis: { ...describeAxis(scale), y: bottom, days: scale.days }, height };
}

/** What the tag under a leaf says: the clock time where there is one, else the clause; nothing where that is long. */
export function tagText({ kind, when, address }: ScheduleEntry): string {
  if (kind === 'issued') return 'ban hành';
  const clock = kind === 'deadline' ? when.end : when.start;
  const cited = clock ?? citeClause(address).replace('Mục ', '');
  return textWidth(cited, 'tag') > longestTag ? '' : cited;
}

/** What the leaf and its tags take, per cent of the narrowest picture. */
function leafExtent(x: number, entries: readonly ScheduleEntry[]): Extent {
  const widths = entries.map((entry) => percent(textWidth(tagText(entry), 'tag')));
  const half = Math.max(percent(leaf.narrow), (leaf.width / leaf.widerFrom) * 100, ...widths) / 2 + 0.1;
  return { left: x - half, right: x + half };
}

const isWeighty = (entries: readonly ScheduleEntry[]): boolean =>
  entries.some(({ kind }) => kind === 'deadline' || kind === 'event');

/** Leaves in two rows, what matters most first; what finds no room there becomes chips between them and the axis. */
function placeDays(points: readonly ScheduleEntry[], scale: Scale): { marks: Mark[]; bottom: number } {
  const days = [...Map.groupBy(points, dayThatCounts)];
  const rows: Rows = [];
  const leafRow = new Map<Day, number>();
  for (const [day, entries] of days.toSorted(([, a], [, b]) => Number(isWeighty(b)) - Number(isWeighty(a)))) {
    const extent = leafExtent(scale.centre(day), entries);
    const row = findRow(rows, extent);
    if (row >= leafRows || entries.length > mostTags) continue;
    take(rows, row, extent);
    leafRow.set(day, row);
  }

  const heightOf = (row: number): number =>
    Math.max(0, ...days.map(([day, { length }]) => (leafRow.get(day) === row ? leaf.height + length * tagHeight : 0)));
  const rest = days.filter(([day]) => !leafRow.has(day));
  const chipRows = placeChips(rest, scale);
  const chipsHeight = chipRows.length * (chip + gap);
  const heights = rows.map((_, row) => heightOf(row) + stem);
  const bottom = heights.reduce((sum, height) => sum + height, 0) + chipsHeight + (chipsHeight > 0 ? stem / 2 : 0);
  const topOf = (row: number): number => heights.slice(row + 1).reduce((sum, height) => sum + height, 0);

  const leaves = days.flatMap(([day, entries]): LeafMark[] => {
    const row = leafRow.get(day);
    if (row === undefined) return [];
    const x = scale.centre(day);
    const y = topOf(row);
    const next = [...leafRow.keys()].map(scale.centre).filter((other) => other > x);
    const room = lettersIn(
      Math.min(100, ...next) - x,
      leaf.width / 2 + beside * 2 + (next.length > 0 ? longestTag / 2 : 0),
    );
    return [{ form: 'leaf', day, entries, x, y, bottom: y + leaf.height + entries.length * tagHeight, room }];
  });
  const chips = chipRows.flatMap((row, index) =>
    row.map(({ day, entry }): ChipMark => ({
      form: 'chip',
      day,
      entry,
      x: scale.centre(day),
      y: bottom - stem / 2 - (index + 1) * (chip + gap) + gap,
    })),
  );
  return { marks: [...leaves, ...chips].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)), bottom };
}

/** Rows of chips from the axis up; entries of one day stand on each other in their order. */
function placeChips(days: readonly [Day, ScheduleEntry[]][], scale: Scale): { day: Day; entry: ScheduleEntry }[][] {
  const rows: Rows = [];
  const chips: { day: Day; entry: ScheduleEntry }[][] = [];
  const half = percent(chip + gap) / 2;
  for (const [day, entries] of days) {
    const x = scale.centre(day);
    for (const entry of entries) {
      const extent = { left: x - half, right: x + half };
      const row = findRow(rows, extent);
      take(rows, row, extent);
      (chips[row] ??= []).push({ day, entry });
    }
  }
  return chips;
}

/** The days of a window: "11–30"; over two months "28–3/12" where it is large, else "28/11–3/12". */
export function windowDays({ from, to }: When, large: boolean): string {
  const [first, last] = [partsOfDay(from), partsOfDay(to)];
  if (from.slice(0, 7) === to.slice(0, 7)) return `${String(first.day)}–${String(last.day)}`;
  return `${String(first.day)}${large ? '' : `/${String(first.month)}`}–${String(last.day)}/${String(last.month)}`;
}

/** The second line in a large window: whether it is expected, and its clause. */
export const windowWords = (entry: ScheduleEntry): string =>
  [...(entry.when.certainty === 'expected' ? ['dự kiến'] : []), tagText(entry)]
    .filter((text) => text !== '')
    .join(' · ');

/** Windows below the axis: large ones in at most two rows, the event's first, then small ones. */
function placeWindows(spans: readonly ScheduleEntry[], scale: Scale, top: number): WindowMark[] {
  const large: Rows = [];
  const small: Rows = [];
  const placed = spans
    .toSorted((a, b) => Number(b.kind === 'event') - Number(a.kind === 'event'))
    .map((entry) => {
      const x = scale.edge(entry.when.from);
      const width = round(scale.edge(addDays(entry.when.to, 1)) - x);
      const big = placeWords(x, width, largeWidth(entry));
      const largeRow = findRow(large, big.extent);
      const wanted = big.side === 'inside' || (entry.kind === 'event' && big.fits);
      if (wanted && largeRow < largeRows) {
        take(large, largeRow, big.extent);
        return { entry, x, width, row: largeRow, large: true, side: big.side };
      }
      const { side, extent } = placeWords(x, width, smallWidth(entry));
      const row = findRow(small, extent);
      take(small, row, extent);
      return { entry, x, width, row, large: false, side };
    });
  const smallTop = top + large.length * (windowHeight + gap * 3);
  return placed
    .map(({ row, ...mark }): WindowMark => ({
      ...mark,
      y: mark.large ? top + row * (windowHeight + gap * 3) : smallTop + row * (chip + gap * 2),
      height: mark.large ? windowHeight : chip,
      room: windowRoom(mark, (mark.large ? large : small)[row] ?? []),
    }))
    .sort((a, b) => spans.indexOf(a.entry) - spans.indexOf(b.entry));
}

/** The width that the days of a small window take with what keeps them apart from it, px. */
export const smallWidth = (entry: ScheduleEntry): number => textWidth(windowDays(entry.when, false), 'days') + inset;

/** The width that the days and words of a large window take, px. */
export const largeWidth = (entry: ScheduleEntry): number =>
  Math.max(textWidth(windowDays(entry.when, true), 'large'), textWidth(windowWords(entry), 'words')) + inset;

/** How many letters of its name fit after a window's days: within it, or up to the next one of its row. */
function windowRoom(
  { entry, x, width, side, large }: Pick<WindowMark, 'entry' | 'x' | 'width' | 'side' | 'large'>,
  row: readonly Extent[],
): number {
  if (side === 'before') return 0;
  const right = x + width;
  const end = side === 'inside' ? right : Math.min(100, ...row.map(({ left }) => left).filter((left) => left > right));
  const words = large ? largeWidth(entry) : smallWidth(entry) + beside;
  return lettersIn(end - (side === 'inside' ? x : right), words + beside);
}

const extentOf = (left: number, right: number): Extent => ({ left: left - 0.5, right: right + 0.5 });

/** Words so many pixels wide inside a window, else after it, else before it; they fit where the margin does not end first. */
function placeWords(
  x: number,
  width: number,
  pixels: number,
): { side: WindowMark['side']; extent: Extent; fits: boolean } {
  const words = percent(pixels);
  const right = x + width;
  const reach = percent(margin);
  if (percent(inset) + words <= width) return { side: 'inside', extent: extentOf(x, right), fits: true };
  if (right + words <= 100 + reach) return { side: 'after', extent: extentOf(x, right + words), fits: true };
  return { side: 'before', extent: extentOf(x - words, right), fits: x - words >= -reach };
}
