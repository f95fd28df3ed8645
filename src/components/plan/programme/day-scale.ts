/** The hours of one day of a programme, drawn true to minutes: per cent across, rows down. Nothing is drawn that the plan does not time. */
import type { AgendaItem } from '../../../plan/derived.ts';
import type { ClockTime } from '../../../plan/types.ts';
import { findRow, take, type Rows } from '../timeline/rows.ts';

export interface Slot {
  item: AgendaItem;
  x: number;
  /** Absent where the plan gives no end: a moment. */
  width?: number;
  row: number;
}

export interface DayScale {
  slots: Slot[];
  hours: { x: number; hour: number }[];
  rows: number;
}

/** So that a moment has room beside the next slot, per cent. */
const momentWidth = 1;
/** How many hours can be named on a phone. */
const mostNames = 9;

const minutesOf = (clock: ClockTime): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};

const round = (value: number): number => Math.round(value * 100) / 100;

/** The scale of one day; undefined where fewer than two items have a clock time. */
export function layOutDay(items: readonly AgendaItem[]): DayScale | undefined {
  const timed = items.flatMap((item) => {
    const { start, end } = item.when ?? {};
    if (start === undefined) return [];
    const from = minutesOf(start);
    const to = end === undefined ? from : minutesOf(end);
    return [{ item, from, to: Math.max(from, to) }];
  });
  if (timed.length < 2) return undefined;
  const first = Math.floor(Math.min(...timed.map(({ from }) => from)) / 60);
  const last = Math.max(first + 1, Math.ceil(Math.max(...timed.map(({ to }) => to)) / 60));
  const at = (minutes: number): number => round(((minutes - first * 60) / ((last - first) * 60)) * 100);
  const rows: Rows = [];
  const slots = timed.map(({ item, from, to }): Slot => {
    const x = at(from);
    const width = round(at(to) - x);
    const extent = { left: x, right: x + Math.max(width, momentWidth) };
    const row = findRow(rows, extent);
    take(rows, row, extent);
    return to > from ? { item, x, width, row } : { item, x, row };
  });
  const step = [1, 2, 3, 4, 6].find((count) => (last - first) / count <= mostNames) ?? 12;
  const named = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (hour) => (hour - first) % step === 0,
  );
  return { slots, hours: named.map((hour) => ({ x: at(hour * 60), hour })), rows: rows.length };
}
