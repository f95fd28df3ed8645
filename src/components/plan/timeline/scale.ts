/** Where days are on the timeline, per cent of its width, and what is written under its axis. */
import type { Day } from '../../../plan/types.ts';
import { addDays, daysBetween, endOfMonth, partsOfDay, weekday } from '../../../vietnamese/dates.ts';
import { percent, round, textWidth } from './sizes.ts';

export interface Scale {
  first: Day;
  days: number;
  /** Where a day begins. */
  edge: (day: Day) => number;
  /** Its noon. */
  centre: (day: Day) => number;
}

/** A date or two are shown on two weeks, so that a day never fills the picture. */
const fewest = 14;

/** The scale from the first to the last of some days. */
export function createScale(given: readonly Day[]): Scale {
  const sorted = given.toSorted();
  const first = sorted[0] ?? '';
  const days = Math.max(fewest, daysBetween(first, sorted.at(-1) ?? first) + 1);
  const at = (day: Day, part: number): number => round(((daysBetween(first, day) + part) / days) * 100);
  return { first, days, edge: (day) => at(day, 0), centre: (day) => at(day, 0.5) };
}

export interface AxisLabel {
  x: number;
  text: string;
  /** Upper or lower row. */
  row: 0 | 1;
  /** It begins at x; else x is its middle. */
  begins: boolean;
}

export interface Axis {
  labels: AxisLabel[];
  /** Lines at which something begins: a month where days are counted, else a year. */
  lines: number[];
  /** True where each day has its mark. */
  daily: boolean;
}

/** Up to two months: Mondays and months. Longer: months, as many as have room, and years. */
export function describeAxis(scale: Scale): Axis {
  return scale.days <= 62 ? weeks(scale) : months(scale);
}

function weeks(scale: Scale): Axis {
  const all = Array.from({ length: scale.days }, (_, count) => addDays(scale.first, count));
  const mondays = all.filter((day) => weekday(day) === 1);
  const firsts = all.filter((day) => day.endsWith('-01'));
  return {
    labels: [
      ...mondays.map((day) => ({
        x: scale.centre(day),
        text: String(partsOfDay(day).day),
        row: 0 as const,
        begins: false,
      })),
      ...headings(scale, firsts, (day) => `${String(partsOfDay(day).month)}/${day.slice(0, 4)}`),
    ],
    lines: firsts.map(scale.edge),
    daily: true,
  };
}

function months(scale: Scale): Axis {
  const end = addDays(scale.first, scale.days);
  const firsts: Day[] = [];
  for (let day = addDays(endOfMonth(scale.first), 1); day < end; day = addDays(endOfMonth(day), 1)) firsts.push(day);
  const room = percent(textWidth('12', 'axis') + 4);
  const step = [1, 3, 6, 12].find((count) => (count * 30 * 100) / scale.days >= room) ?? 0;
  const named = [scale.first, ...firsts].flatMap((day): AxisLabel[] => {
    const { month } = partsOfDay(day);
    const right = Math.min(100, scale.edge(addDays(endOfMonth(day), 1)));
    const left = scale.edge(day);
    if (step === 1 && right - left < room) return [];
    if (step !== 1 && (step === 0 || day === scale.first || (month - 1) % step !== 0)) return [];
    return [{ x: step === 1 ? round((left + right) / 2) : left, text: String(month), row: 0, begins: false }];
  });
  const years = firsts.filter((day) => day.endsWith('-01-01'));
  return {
    labels: [...named, ...headings(scale, years, (day) => day.slice(0, 4))],
    lines: years.map(scale.edge),
    daily: false,
  };
}

/** What begins within the scale, and before it what the scale begins in, each where it has room. */
function headings(scale: Scale, days: readonly Day[], name: (day: Day) => string): AxisLabel[] {
  const width = (day: Day): number => percent(textWidth(name(day), 'axis') + 12);
  let free = 0;
  const own = days.flatMap((day) => {
    const x = scale.edge(day);
    if (x < free || x + width(day) > 110) return [];
    free = x + width(day);
    return [{ x, text: name(day), row: 1 as const, begins: true }];
  });
  const opens = width(scale.first) <= (own[0]?.x ?? 100);
  return opens ? [{ x: 0, text: name(scale.first), row: 1, begins: true }, ...own] : own;
}
