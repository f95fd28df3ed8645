/** What makes a phrase that reads like a time none of the year in question: other calendars, every year, counts, names. */
import type { Point } from './points.ts';
import type { Sequence } from './sequence.ts';
import { isAt, numberAt, skipAny } from './tokens.ts';
import type { Tokens } from './tokens.ts';
import {
  atLeast,
  countedInMonth,
  everyYear,
  everyYearBefore,
  longSpans,
  lunarMarks,
  lunarYears,
  namesOfMonths,
  rates,
  shortSpans,
} from './words.ts';

/** How many words before a time "hằng năm" still belongs to it. */
const reachOfEveryYear = 12;

/** True if any of the points says in which year it lies. */
export const hasYear = ({ points }: Sequence): boolean => points.some(({ year }) => year !== undefined);

/** True if the phrase is a day of the lunar calendar or of every year, a number of things in a month, or a name. */
export function isNoTimeOfThisYear(tokens: Tokens, first: number, sequence: Sequence): boolean {
  if (isLunar(tokens, sequence)) return true;
  return !hasYear(sequence) && (isEveryYear(tokens, first, sequence) || isCountOrName(tokens, sequence));
}

/**
 * "trước ngày 16/11/2023 ít nhất 05 ngày" and "05 ngày trước ngày 16/11/2023" name another day than the one written;
 * "trước và sau ngày …" limits nothing.
 */
export function isRelative(tokens: Tokens, first: number, next: number): boolean {
  const isPair =
    skipAny(tokens, first - 2, [
      ['trước', 'và'],
      ['trước', 'hoặc'],
      ['trong', 'và'],
      ['trong', 'hoặc'],
    ]) === first;
  return isPair || isCountedFrom(tokens, next) || isCountedBackFrom(tokens, first);
}

function isCountedFrom(tokens: Tokens, next: number): boolean {
  const at =
    skipAny(tokens, next, [
      [',', 'ít', 'nhất'],
      ['ít', 'nhất'],
      ['tối', 'thiểu'],
    ]) ?? next;
  const span = tokens[at + 1]?.lower ?? '';
  return numberAt(tokens, at, 1, 3) !== undefined && span !== 'năm' && (shortSpans.has(span) || longSpans.has(span));
}

/** "báo cáo 06 tháng trước ngày 15/6" counts nothing back: the report is one of six months. */
function isCountedBackFrom(tokens: Tokens, first: number): boolean {
  const end = isAt(tokens, first - 1, 'việc') && isAt(tokens, first - 2, 'làm') ? first - 2 : first;
  const span = tokens[end - 1]?.lower ?? '';
  if (numberAt(tokens, end - 2, 1, 3) === undefined) return false;
  return (
    shortSpans.has(span) ||
    (longSpans.has(span) && [1, 2].some((length) => skipAny(tokens, end - 2 - length, atLeast) === end - 2))
  );
}

function isLunar(tokens: Tokens, { points, next }: Sequence): boolean {
  if (skipAny(tokens, isAt(tokens, next, '(') ? next + 1 : next, lunarMarks) !== undefined) return true;
  const last = points.at(-1);
  return last?.year === undefined && isAt(tokens, next, 'năm') && lunarYears.has(tokens[next + 1]?.lower ?? '');
}

function isEveryYear(tokens: Tokens, first: number, { next }: Sequence): boolean {
  if (skipAny(tokens, next, everyYear) !== undefined) return true;
  for (let index = first - 2; index >= Math.max(0, first - reachOfEveryYear); index -= 1) {
    const mark = tokens[index + 1]?.text;
    if (mark === '.' || mark === ';') return false;
    if (skipAny(tokens, index, everyYearBefore) !== undefined) return true;
  }
  return false;
}

/** "mỗi tháng 01 lần", "quý 1 lần", "Cách mạng tháng 8" */
function isCountOrName(tokens: Tokens, { points: [first], next }: Sequence): boolean {
  if (first === undefined || !isBareMonthOrQuarter(first)) return false;
  const before = tokens[first.first - 1]?.lower ?? '';
  return rates.has(before) || namesOfMonths.has(before) || countedInMonth.has(tokens[next]?.lower ?? '');
}

const isBareMonthOrQuarter = ({ unit, part }: Point): boolean =>
  unit === 'quarter' || (unit === 'month' && part === undefined);
