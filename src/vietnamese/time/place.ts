/** Places read points in the calendar: missing months and years, existence, order. */
import { dayExists, daysBetween, daysInMonth, formatDay, makeDay } from '../dates.ts';
import type { Point } from './points.ts';
import type { Connector } from './sequence.ts';
import type { ClockTime, Day } from './types.ts';

/** The days of one or several points, both included. */
export interface Interval {
  from: Day;
  to: Day;
  start?: ClockTime;
  end?: ClockTime;
  /** The tokens it was read from, end exclusive. */
  first: number;
  next: number;
}

/** `unknown`: it may be a time, but nothing says of which year. */
export type Placement = { intervals: Interval[] } | { message: string } | 'unknown';

/** Gives every point its month and year: from the next point that has one, else the one before, else from the context. */
export function complete(points: readonly Point[], year: number | undefined): Point[] {
  const completed: Point[] = [];
  let following: Point | undefined;
  for (const point of points.toReversed()) {
    following = inherit(point, following);
    completed.unshift(following);
  }
  let preceding: Point | undefined;
  return completed.map((point) => {
    const given = point.year ?? followingYear(point, preceding) ?? year;
    preceding = given === undefined ? point : { ...point, year: given };
    return preceding;
  });
}

/** The intervals of completed points; what a list gives as neighbouring days is one interval. */
export function place(points: readonly Point[], connectors: readonly Connector[]): Placement {
  const intervals: Interval[] = [];
  for (let index = 0; index < points.length; index += 1) {
    const point = points[index];
    if (point === undefined) break;
    const placed = placePoint(point);
    if (placed === 'unknown' || 'message' in placed) return placed;
    const previous = intervals.at(-1);
    const connector = connectors[index - 1];
    if (previous === undefined || connector === undefined) {
      intervals.push(placed);
    } else if (connector === 'range') {
      const joined = join(previous, placed);
      if (joined.to < joined.from)
        return {
          message: `Ngày kết thúc (${formatDay(joined.to)}) đứng trước ngày bắt đầu (${formatDay(joined.from)}).`,
        };
      intervals[intervals.length - 1] = joined;
    } else if (areNeighbours(previous, placed)) {
      intervals[intervals.length - 1] = join(previous, placed);
    } else {
      intervals.push(placed);
    }
  }
  return { intervals };
}

function inherit(point: Point, from: Point | undefined): Point {
  if (from === undefined) return point;
  const month = point.month ?? (point.unit === 'day' && from.unit === 'day' ? from.month : undefined);
  // "từ ngày 25/12 đến ngày 05/01/2024": the first day is in the year before.
  const turnsYear = point.month !== undefined && from.month !== undefined && point.month > from.month;
  const year = point.year ?? (from.year === undefined ? undefined : turnsYear ? from.year - 1 : from.year);
  return { ...point, ...(month === undefined ? {} : { month }), ...(year === undefined ? {} : { year }) };
}

function followingYear(point: Point, preceding: Point | undefined): number | undefined {
  if (preceding?.year === undefined) return undefined;
  const turnsYear = preceding.month !== undefined && point.month !== undefined && point.month < preceding.month;
  return turnsYear ? preceding.year + 1 : preceding.year;
}

function placePoint(point: Point): Interval | { message: string } | 'unknown' {
  const tokens = { first: point.first, next: point.next };
  const { year, month, day, quarter, part, clock } = point;
  if (month !== undefined && (month < 1 || month > 12)) return { message: `Không có tháng ${String(month)}.` };
  if (day !== undefined && month !== undefined && !dayExists(year ?? 2000, month, day))
    return { message: describeMissingDay(year, month, day) };
  if (year === undefined) return 'unknown';
  if (point.unit === 'year') return { ...tokens, from: makeDay(year, 1, 1), to: makeDay(year, 12, 31) };
  if (quarter !== undefined)
    return {
      ...tokens,
      from: makeDay(year, quarter * 3 - 2, 1),
      to: makeDay(year, quarter * 3, daysInMonth(year, quarter * 3)),
    };
  if (month === undefined) return 'unknown';
  if (point.unit === 'month') {
    const last = daysInMonth(year, month);
    const [from, to] = part ?? [1, last];
    return {
      ...tokens,
      from: makeDay(year, month, from < 0 ? last + 1 + from : from),
      to: makeDay(year, month, Math.min(to, last)),
    };
  }
  if (day === undefined) return 'unknown';
  const placed = makeDay(year, month, day);
  return {
    ...tokens,
    from: placed,
    to: placed,
    ...(clock === undefined ? {} : { start: clock.start }),
    ...(clock?.end === undefined ? {} : { end: clock.end }),
  };
}

function describeMissingDay(year: number | undefined, month: number, day: number): string {
  if (day < 1) return 'Không có ngày 0.';
  const inYear = year === undefined ? '' : ` năm ${String(year)}`;
  return `Tháng ${String(month)}${inYear} chỉ có ${String(daysInMonth(year ?? 2000, month))} ngày, không có ngày ${String(day)}.`;
}

function areNeighbours(first: Interval, second: Interval): boolean {
  return daysBetween(first.to, second.from) === 1;
}

function join(first: Interval, second: Interval): Interval {
  const end = second.end ?? second.start ?? (first.from === first.to ? first.end : undefined);
  return {
    from: first.from,
    to: second.to,
    first: first.first,
    next: second.next,
    ...(first.start === undefined ? {} : { start: first.start }),
    ...(end === undefined ? {} : { end }),
  };
}
