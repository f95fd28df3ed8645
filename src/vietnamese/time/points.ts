/** One point of a time phrase, read but not yet placed in the calendar: "10", "15/11", "tháng 11 năm 2023", "quý IV". */
import { parseRoman } from '../numerals.ts';
import { readClock, readSession } from './clock.ts';
import type { Clock } from './clock.ts';
import {
  endsCleanly,
  findPhrase,
  indexByFirstWord,
  isAt,
  isGlued,
  isHyphen,
  numberAt,
  skipAny,
  skipPhrase,
  yearAt,
} from './tokens.ts';
import type { Reading, Tokens } from './tokens.ts';
import { monthNames, monthParts, weekdays } from './words.ts';

const monthPartIndex = indexByFirstWord(monthParts);

export type PointUnit = 'day' | 'month' | 'quarter' | 'year';

export interface Point {
  unit: PointUnit;
  /** Index of its first token, and of the first after it. */
  first: number;
  next: number;
  /** Says by itself what it is: "ngày", "tháng", "quý", "năm" or a session stands in it. */
  marked: boolean;
  day?: number;
  month?: number;
  quarter?: number;
  year?: number;
  /** First and last day of a part of the month, as in `monthParts`. */
  part?: readonly [number, number];
  clock?: Clock;
}

/** Reads any point. `introduced` says that "ngày" stands before an earlier point of the same list. */
export function readPoint(tokens: Tokens, index: number, introduced = false): Point | undefined {
  const type = tokens[index]?.type;
  if (type === 'number') return readDayPoint(tokens, index, introduced);
  if (type !== 'word') return undefined;
  return (
    readMonthPoint(tokens, index) ??
    readQuarterPoint(tokens, index) ??
    readYearPoint(tokens, index) ??
    readDayPoint(tokens, index, introduced)
  );
}

/** Reads a bare number or numeral that goes on a list of months or quarters: "tháng 10, 11 năm 2023", "quý I, II/2023". */
export function readContinuation(tokens: Tokens, index: number, unit: PointUnit): Point | undefined {
  if (unit === 'year') return bareYear(tokens, index);
  if (unit === 'day') return undefined;
  const value = unit === 'month' ? numberAt(tokens, index, 1, 2) : quarterAt(tokens, index);
  if (value === undefined) return undefined;
  const year = readYearAfter(tokens, index + 1);
  const next = year?.next ?? index + 1;
  if (!endsCleanly(tokens, next)) return undefined;
  const base = { unit, first: index, next, marked: false, ...(year === undefined ? {} : { year: year.value }) };
  return unit === 'month' ? { ...base, month: value } : { ...base, quarter: value };
}

/** Reads a day, with the clock, session and weekday before it. */
function readDayPoint(tokens: Tokens, index: number, introduced: boolean): Point | undefined {
  const clock = readClock(tokens, index);
  const afterClock = skipMark(tokens, clock?.next ?? index, ',', clock !== undefined);
  const session = readSession(tokens, afterClock);
  const afterSession = session?.next ?? afterClock;
  const weekday = skipWeekday(tokens, afterSession);
  const afterWeekday = weekday === undefined ? afterSession : skipMark(tokens, weekday, ',', true);
  const word = skipPhrase(tokens, afterWeekday, ['ngày']);
  const numbers = readDayNumbers(
    tokens,
    skipFirstTenDaysWord(tokens, word ?? afterWeekday),
    introduced || word !== undefined,
  );
  if (numbers === undefined) return undefined;
  const marked = word !== undefined || session !== undefined || weekday !== undefined || clock !== undefined;
  return {
    unit: 'day',
    first: index,
    marked,
    ...numbers,
    ...(clock === undefined ? {} : { clock: clock.value }),
  };
}

/** Reads "tháng 11 năm 2023", "trung tuần tháng 11", "cuối tháng 11/2023". */
function readMonthPoint(tokens: Tokens, index: number): Point | undefined {
  const part = readMonthParts(tokens, index);
  const month = readMonth(tokens, part?.next ?? index);
  if (month === undefined) return undefined;
  const year = readYearAfter(tokens, month.next);
  const next = year?.next ?? month.next;
  if (!endsCleanly(tokens, next)) return undefined;
  return {
    unit: 'month',
    first: index,
    next,
    marked: true,
    month: month.value,
    ...(year === undefined ? {} : { year: year.value }),
    ...(part === undefined ? {} : { part: part.value }),
  };
}

/** Reads "quý IV/2023", "quý 4 năm 2023". */
function readQuarterPoint(tokens: Tokens, index: number): Point | undefined {
  const quarter = isAt(tokens, index, 'quý') ? quarterAt(tokens, index + 1) : undefined;
  if (quarter === undefined) return undefined;
  const year = readYearAfter(tokens, index + 2);
  const next = year?.next ?? index + 2;
  if (!endsCleanly(tokens, next)) return undefined;
  return {
    unit: 'quarter',
    first: index,
    next,
    marked: true,
    quarter,
    ...(year === undefined ? {} : { year: year.value }),
  };
}

/** Reads "năm 2023". */
function readYearPoint(tokens: Tokens, index: number): Point | undefined {
  const point =
    isAt(tokens, index, 'năm') && !isAt(tokens, index - 1, 'những') ? bareYear(tokens, index + 1) : undefined;
  return point === undefined ? undefined : { ...point, first: index, marked: true };
}

/** Reads a year of four digits. */
export function bareYear(tokens: Tokens, index: number): Point | undefined {
  const year = yearAt(tokens, index);
  if (year === undefined || !endsCleanly(tokens, index + 1)) return undefined;
  return { unit: 'year', first: index, next: index + 1, marked: false, year };
}

type DayNumbers = Pick<Point, 'day' | 'month' | 'year' | 'next'>;

function readDayNumbers(tokens: Tokens, index: number, introduced: boolean): DayNumbers | undefined {
  const day = numberAt(tokens, index, 1, 2);
  if (day === undefined || isStuck(tokens, index)) return undefined;
  const inWords = readMonth(tokens, index + 1);
  if (inWords !== undefined) {
    const year = readYearAfter(tokens, inWords.next);
    if (year === undefined && !introduced) return undefined;
    return finish(tokens, {
      day,
      month: inWords.value,
      ...(year === undefined ? {} : { year: year.value }),
      next: year?.next ?? inWords.next,
    });
  }
  const slashed = readSeparated(tokens, index, day, introduced);
  if (slashed !== undefined) return finish(tokens, slashed);
  // A bare day needs its month from what follows: "10-15/11/2023", "12 và 13/9/2024".
  const after = tokens[index + 1];
  return after?.glued !== true || isHyphen(tokens, index + 1) || after.text === ',' || after.text === ')'
    ? { day, next: index + 1 }
    : undefined;
}

/** Reads "/11/2023", "-11-2023", ".11.2023", "/11", "/11 năm 2023" after the day at `index`. */
function readSeparated(tokens: Tokens, index: number, day: number, introduced: boolean): DayNumbers | undefined {
  const separator = tokens[index + 1];
  if (separator === undefined || !(separator.text === '/' || separator.text === '-' || separator.text === '.'))
    return undefined;
  const loose = introduced && separator.text === '/';
  const joined = (at: number): boolean => loose || isGlued(tokens, at);
  const month = joined(index + 1) && joined(index + 2) ? numberAt(tokens, index + 2, 1, 2) : undefined;
  if (month === undefined) return undefined;
  const same = tokens[index + 3]?.text === separator.text && joined(index + 3) && joined(index + 4);
  const year = same ? yearAt(tokens, index + 4) : undefined;
  if (year !== undefined) return { day, month, year, next: index + 5 };
  if (separator.text !== '/') return undefined;
  const inWords = readNamedYear(tokens, index + 3);
  return { day, month, ...(inWords === undefined ? {} : { year: inWords.value }), next: inWords?.next ?? index + 3 };
}

function finish(tokens: Tokens, numbers: DayNumbers): DayNumbers | undefined {
  return endsCleanly(tokens, numbers.next) ? numbers : undefined;
}

/** True if something sticks to the number at `index` from the left that makes it part of another number or name. */
function isStuck(tokens: Tokens, index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined) return false;
  if (before.lower === 'số' || (before.text === ':' && isAt(tokens, index - 2, 'số'))) return true;
  if (!isGlued(tokens, index)) return false;
  if (before.type !== 'mark') return true;
  if (before.text === '/' || before.text === '.' || before.text === '+' || before.text === '№' || before.text === '_')
    return true;
  return isHyphen(tokens, index - 1) && isGlued(tokens, index - 1) && tokens[index - 2]?.type === 'word';
}

function readMonth(tokens: Tokens, index: number): Reading<number> | undefined {
  if (!isAt(tokens, index, 'tháng')) return undefined;
  const number = numberAt(tokens, index + 1, 1, 2);
  if (number !== undefined) return { value: number, next: index + 2 };
  for (const [name, value] of monthNames) {
    if (!name.every((word, offset) => tokens[index + 1 + offset]?.text === word)) continue;
    const next = index + 1 + name.length;
    // "tháng Năm" alone is too easily something else.
    return readYearAfter(tokens, next) === undefined ? undefined : { value, next };
  }
  return undefined;
}

function readYearAfter(tokens: Tokens, index: number): Reading<number> | undefined {
  const named = readNamedYear(tokens, index);
  if (named !== undefined) return named;
  const mark = tokens[index]?.text;
  const joined =
    mark === '/' || ((mark === '-' || mark === '.') && isGlued(tokens, index) && isGlued(tokens, index + 1));
  const year = joined ? yearAt(tokens, index + 1) : undefined;
  return year === undefined ? undefined : { value: year, next: index + 2 };
}

function readNamedYear(tokens: Tokens, index: number): Reading<number> | undefined {
  const at = isAt(tokens, index, ',') && isAt(tokens, index + 1, 'năm') ? index + 1 : index;
  const year = isAt(tokens, at, 'năm') ? yearAt(tokens, at + 1) : undefined;
  return year === undefined ? undefined : { value: year, next: at + 2 };
}

function readMonthParts(tokens: Tokens, index: number): Reading<readonly [number, number]> | undefined {
  let next = index;
  let part: readonly [number, number] | undefined;
  for (let count = 0; count < 2; count += 1) {
    const found = findPhrase(tokens, next, monthPartIndex);
    if (found === undefined) break;
    const { phrase, from, to } = found;
    // Two parts that contradict each other ("trung tuần cuối tháng") give the days of both.
    part = part === undefined ? [from, to] : [Math.min(part[0], Math.abs(from)), Math.max(part[1], to)];
    next += phrase.length;
  }
  if (part === undefined) return undefined;
  return { value: part, next: skipPhrase(tokens, next, ['của']) ?? next };
}

function quarterAt(tokens: Tokens, index: number): number | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const value = token.type === 'number' ? numberAt(tokens, index, 1, 2) : parseRoman(token.text);
  return value !== undefined && value >= 1 && value <= 4 ? value : undefined;
}

/** Skips "thứ Năm", "chủ nhật". */
export function skipWeekday(tokens: Tokens, index: number): number | undefined {
  const isNamed = isAt(tokens, index, 'thứ') && weekdays.has(tokens[index + 1]?.lower ?? '');
  return isNamed ? index + 2 : skipPhrase(tokens, index, ['chủ', 'nhật']);
}

function skipFirstTenDaysWord(tokens: Tokens, index: number): number {
  return skipAny(tokens, index, [['mùng'], ['mồng']]) ?? index;
}

function skipMark(tokens: Tokens, index: number, mark: string, allowed: boolean): number {
  return allowed && isAt(tokens, index, mark) ? index + 1 : index;
}
