/** What stands on a leaf of the tear-off calendar, made from a time in the plan. */
import type { Day, When } from '../plan/types.ts';
import { daysBetween, partsOfDay, weekdayName } from '../vietnamese/dates.ts';

export type LeafTone = 'due' | 'plain' | 'expected';

export interface LeafFace {
  tone: LeafTone;
  /** The days shown, both included; equal for one day. */
  from: Day;
  to: Day;
  /** On the stub: "Tháng 11". */
  month: string;
  /** "2023"; "2023–2024" where the days lie in two years. */
  year: string;
  /** Large: "15"; "11–30" is first "11", last "30". */
  first: string;
  last?: string;
  /** On the foot: "Thứ Tư"; how many days on a window: "2 ngày". */
  foot: string;
  /** Time of day, only where the document gives one: "07:30". */
  clock?: string;
}

const join = (first: number, last: number): string =>
  first === last ? String(first) : `${String(first)}–${String(last)}`;

/**
 * The face of a leaf.
 * @param when a deadline's leaf shows its last day only
 * @param tone by default `expected` where the document says "dự kiến", else `plain`
 */
export function leafFace(when: When, tone: LeafTone = when.certainty === 'expected' ? 'expected' : 'plain'): LeafFace {
  const from = tone === 'due' ? when.to : when.from;
  const { to } = when;
  const [start, end] = [partsOfDay(from), partsOfDay(to)];
  const face: LeafFace = {
    tone,
    from,
    to,
    month: `Tháng ${join(start.month, end.month)}`,
    year: join(start.year, end.year),
    first: String(start.day),
    foot: from === to ? weekdayName(to) : `${String(daysBetween(from, to) + 1)} ngày`,
  };
  if (from !== to) face.last = String(end.day);
  const clock = tone === 'due' ? when.end : when.start;
  if (clock !== undefined) face.clock = clock;
  return face;
}
