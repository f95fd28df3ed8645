/** Several points in a row: lists ("10, 12 và 15/11/2023") and ranges ("10-15/11/2023", "từ ngày … đến ngày …"). */
import { readContinuation, readPoint } from './points.ts';
import type { Point } from './points.ts';
import { isAt, isGlued, isHyphen, numberAt, skipAny } from './tokens.ts';
import type { Reading, Tokens } from './tokens.ts';
import { countedInMonth, countedNouns, introducers } from './words.ts';

export type Connector = 'list' | 'range';

export interface Sequence {
  /** At least one; each has what it was given, not yet what it takes from its neighbours. */
  points: Point[];
  /** What stands between each two of them. */
  connectors: Connector[];
  next: number;
}

// Bounds the work on hostile text; no document lists more days in one phrase.
const mostPoints = 12;
const rangeWords = [['đến', 'hết'], ['cho', 'đến', 'hết'], ['cho', 'đến'], ['đến'], ['tới']] as const;
const listWords = [[',', 'và'], ['và'], [',']] as const;

/** Reads one point or several that belong together, and leaves off at the end what cannot be a time. */
export function readSequence(tokens: Tokens, index: number): Sequence | undefined {
  const first = readPoint(tokens, index);
  if (first === undefined) return undefined;
  const points = [first];
  const connectors: Connector[] = [];
  while (points.length < mostPoints) {
    const last = points.at(-1) ?? first;
    const connector = readConnector(tokens, last.next);
    if (connector === undefined) break;
    const point =
      readContinuation(tokens, connector.next, last.unit) ??
      readPoint(tokens, connector.next, first.unit === 'day' && (first.marked || goesOn(last, tokens, connector)));
    if (point === undefined || !belongs(last, point, connector.value)) break;
    points.push(point);
    connectors.push(connector.value);
  }
  while (points.length > 0 && !hasOwnPlace(points, connectors)) {
    points.pop();
    connectors.pop();
  }
  const last = points.at(-1);
  if (last === undefined || !isCredible(tokens, index, points, connectors)) return undefined;
  return { points, connectors, next: last.next };
}

function readConnector(tokens: Tokens, index: number): Reading<Connector> | undefined {
  if (isHyphen(tokens, index)) return { value: 'range', next: index + 1 };
  const range = skipAny(tokens, index, rangeWords);
  if (range !== undefined) return { value: 'range', next: range };
  const list = skipAny(tokens, index, listWords);
  return list === undefined ? undefined : { value: 'list', next: list };
}

function belongs(last: Point, point: Point, connector: Connector): boolean {
  if (last.unit === 'year' || point.unit === 'year') return yearsBelong(last, point, connector);
  if (connector === 'list') {
    if (last.unit !== point.unit) return false;
    // After a whole date only a whole date without "ngày" goes on the list; "…/2023 và ngày …" starts anew.
    return last.year === undefined || (point.year !== undefined && !point.marked);
  }
  if (last.unit === 'day' && last.month === undefined) return point.unit === 'day';
  return point.unit !== 'day' || point.month !== undefined;
}

function yearsBelong(last: Point, point: Point, connector: Connector): boolean {
  if (last.unit !== point.unit || last.year === undefined || point.year === undefined) return false;
  const distance = point.year - last.year;
  return connector === 'range' || (distance === 1 && !point.marked);
}

/** True if the last point says by itself at least in which month, quarter or year it lies. */
function hasOwnPlace(points: readonly Point[], connectors: readonly Connector[]): boolean {
  const last = points.at(-1);
  if (last === undefined) return false;
  if (last.unit === 'day') return last.month !== undefined;
  if (last.unit === 'year' || last.marked || last.year !== undefined) return true;
  // "tháng 10 - 12": the second month has neither "tháng" nor a year.
  const previous = points.at(-2);
  return (
    connectors.at(-1) === 'range' &&
    (last.month ?? last.quarter ?? 0) > (previous?.month ?? previous?.quarter ?? 12) &&
    (last.month ?? 1) <= 12
  );
}

/** True unless the figures may as well be a share, a name or a number: "2/3 số phiếu", "Hội trường 2/9". */
function isCredible(
  tokens: Tokens,
  index: number,
  points: readonly Point[],
  connectors: readonly Connector[],
): boolean {
  const [first] = points;
  if (first === undefined) return false;
  const before = tokens[index - 1];
  if (first.marked) return !(first.unit === 'month' && before?.type === 'number' && first.part === undefined);
  if (isHyphen(tokens, index - 1) && isGlued(tokens, index) && isGlued(tokens, index - 1)) return false;
  if (before !== undefined && introducers.has(before.lower)) {
    return (
      points.some((point) => point.marked || point.year !== undefined) ||
      !points.some((point) => isShare(tokens, point))
    );
  }
  if (isRunOfDays(tokens, points, connectors)) return true;
  const hasYear = points.some((point) => point.year !== undefined);
  if (!hasYear || first.unit !== 'day') return false;
  if (points.some((point) => (point.month ?? 1) > 12 || (point.day ?? 1) > 31)) return false;
  if (first.year !== undefined) return true;
  const isTight =
    first.month === undefined &&
    connectors[0] === 'range' &&
    isGlued(tokens, first.next) &&
    isGlued(tokens, first.next + 1);
  return isTight || before?.type !== 'word' || isAt(tokens, index - 1, 'trong');
}

/** "24, " goes on with "25" */
function goesOn(last: Point, tokens: Tokens, { value, next }: Reading<Connector>): boolean {
  return value === 'list' && last.day !== undefined && last.day + 1 === numberAt(tokens, next, 1, 2);
}

/** "24, 25 và 26 tháng 8": days that follow each other need no "ngày". */
function isRunOfDays(tokens: Tokens, points: readonly Point[], connectors: readonly Connector[]): boolean {
  const last = points.at(-1);
  if (last === undefined || points.length < 2 || connectors.includes('range')) return false;
  const isRun = points.every(({ unit, day = 0 }, index) => unit === 'day' && day === (points[0]?.day ?? 0) + index);
  return isRun && isAt(tokens, last.first + 1, 'tháng') && !countedInMonth.has(tokens[last.next]?.lower ?? '');
}

function isShare(tokens: Tokens, point: Point): boolean {
  const [day, , month] = [tokens[point.first], tokens[point.first + 1], tokens[point.first + 2]];
  const isPlainFraction =
    day?.text.length === 1 &&
    month?.text.length === 1 &&
    Number(day.text) < Number(month.text) &&
    Number(month.text) <= 5;
  const after = tokens[point.next];
  return isPlainFraction || (after?.type === 'word' && countedNouns.has(after.lower));
}
