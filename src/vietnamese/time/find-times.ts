/** Finds the times that a text names. */
import { addDays, formatDay, lastDayBefore } from '../dates.ts';
import { readClock, readSession } from './clock.ts';
import type { Clock } from './clock.ts';
import { hasYear, isNoTimeOfThisYear, isRelative } from './doubts.ts';
import { complete, place } from './place.ts';
import type { Interval } from './place.ts';
import { skipWeekday } from './points.ts';
import { readSequence } from './sequence.ts';
import type { Sequence } from './sequence.ts';
import { readTerms } from './terms.ts';
import { findPhrase, indexByFirstWord, isAt, skipAny, skipPhrase, tokenise } from './tokens.ts';
import type { Reading, Tokens } from './tokens.ts';
import type { Bound, TimeContext, TimeKind, TimeSpan, When } from './types.ts';
import { bounds, leads, monthParts, sessions } from './words.ts';
import type { BoundPhrase } from './words.ts';

export type {
  Bound,
  Certainty,
  ClockTime,
  Day,
  ImpossibleTime,
  KnownTime,
  TimeContext,
  TimeKind,
  TimeSpan,
  When,
} from './types.ts';

const reachOfExpected = 40;
const mostLeads = 4;
const leadIndex = indexByFirstWord(leads);
const boundIndex = indexByFirstWord(bounds);
const firstWords = new Set([
  ...[leads, bounds, monthParts].flatMap((entries) => entries.map(({ phrase }) => phrase[0])),
  ...sessions,
  'ngày',
  'tháng',
  'quý',
  'năm',
  'thứ',
  'chủ',
  'buổi',
  'các',
  'hai',
  'ba',
]);

interface Source {
  text: string;
  tokens: Tokens;
  context: TimeContext;
}

interface Opening {
  /** First token of the phrase, of its bound or lead words, and of the time itself. */
  first: number;
  core: number;
  expected: boolean;
  bound?: BoundPhrase;
}

/**
 * Returns the dates, deadlines and periods that the text names, in order and without overlap.
 * What is not surely a time of a known year stays text. Never throws; linear in the length of the text.
 */
export function findTimes(text: string, context: TimeContext = {}): TimeSpan[] {
  const source = { text, tokens: tokenise(text), context };
  const spans: TimeSpan[] = [];
  let index = 0;
  while (index < source.tokens.length) {
    const reading = readTerm(source, index) ?? readTime(source, index, spans.at(-1)?.end ?? 0);
    spans.push(...(reading?.value ?? []));
    index = reading?.next ?? index + 1;
  }
  return spans;
}

function readTerm(source: Source, index: number): Reading<TimeSpan[]> | undefined {
  const terms = readTerms(source.tokens, index);
  const last = terms.at(-1);
  if (last === undefined) return undefined;
  const value = terms.flatMap(({ points, first, next }) => {
    const placement = place(points, ['range']);
    if (placement === 'unknown') return [];
    return 'message' in placement
      ? [impossible(source, first, next, 'period', 'Khoảng thời gian kết thúc trước khi bắt đầu.')]
      : placement.intervals.map((interval) => known(source, first, next, 'period', interval, false));
  });
  return { value, next: last.next };
}

function readTime(source: Source, index: number, from: number): Reading<TimeSpan[]> | undefined {
  const { tokens, context } = source;
  const token = tokens[index];
  if (token === undefined || token.type === 'mark' || (token.type === 'word' && !firstWords.has(token.lower)))
    return undefined;
  const opening = readOpening(tokens, index);
  const sequence = readSequence(tokens, opening.core);
  if (sequence === undefined) return undefined;
  if (isNoTimeOfThisYear(tokens, opening.first, sequence)) return { value: [], next: sequence.next };
  const points = complete(sequence.points, context.year);
  const placement = place(points, sequence.connectors);
  if (placement === 'unknown' || isOfEitherYear(sequence, context)) return { value: [], next: sequence.next };
  if ('message' in placement)
    return { value: readImpossible(source, opening, sequence, placement.message), next: sequence.next };
  if (sequence.points[0]?.unit === 'year')
    return { value: readYears(source, opening, sequence, placement.intervals), next: sequence.next };
  const expected = opening.expected || isExpected(source, opening, sequence.next, from);
  const trailing = readTrailingClock(tokens, sequence, opening.bound);
  const value = emit(
    source,
    opening,
    withClock(placement.intervals, trailing?.value),
    trailing?.next ?? sequence.next,
    expected,
  );
  const isPast = value.some((span) => span.kind === 'deadline' && isBeforeIssue(span, sequence, context));
  return { value: isPast ? [] : value, next: trailing?.next ?? sequence.next };
}

function readOpening(tokens: Tokens, index: number): Opening {
  let core = index;
  let expected = false;
  for (let count = 0; count < mostLeads; count += 1) {
    const lead = findPhrase(tokens, core, leadIndex);
    if (lead === undefined) break;
    core += lead.phrase.length;
    expected ||= lead.expected;
  }
  const bound = findPhrase(tokens, core, boundIndex);
  if (bound === undefined) return { first: index, core: skipArticle(tokens, core), expected };
  core += bound.phrase.length;
  return {
    first: index,
    core: skipArticle(tokens, skipAny(tokens, core, [['vào'], ['trong'], ['lúc']]) ?? core),
    expected,
    bound,
  };
}

/** "các ngày 10, 11", "hai ngày 12 và 13" */
function skipArticle(tokens: Tokens, index: number): number {
  return isAt(tokens, index + 1, 'ngày') &&
    (isAt(tokens, index, 'các') || isAt(tokens, index, 'hai') || isAt(tokens, index, 'ba'))
    ? index + 1
    : index;
}

function emit(
  source: Source,
  opening: Opening,
  intervals: readonly Interval[],
  next: number,
  expected: boolean,
): TimeSpan[] {
  const { tokens } = source;
  const { bound: stated } = opening;
  const limits = stated?.bound === 'before' || stated?.bound === 'after';
  const bound = limits && isRelative(tokens, opening.first, next) ? undefined : stated;
  // A range has its beginning; "từ" then only belongs to it.
  const isSpan = (interval: Interval): boolean => interval.from !== interval.to || interval.end !== undefined;
  return intervals.flatMap((interval, position) => {
    const isLast = position === intervals.length - 1;
    const first = position > 0 ? interval.first : bound === stated ? opening.first : opening.core;
    const end = isLast ? next : interval.next;
    if (isAnniversary(interval)) return [known(source, first, end, 'period', interval, false)];
    if (bound === undefined || (bound.bound === 'from' && isSpan(interval)))
      return [known(source, first, end, 'date', interval, expected)];
    const limited = limit(interval, bound);
    return [known(source, first, end, bound.deadline ? 'deadline' : 'date', limited, expected, bound.bound)];
  });
}

/** "(03/02/1930 - 03/02/2023)" counts years; nothing goes on from one day to the other. */
function isAnniversary({ from, to }: Interval): boolean {
  return from !== to && from.slice(4) === to.slice(4);
}

/** The day that a bound leaves: the last one allowed, or the first. */
function limit(interval: Interval, { bound, deadline }: BoundPhrase): Interval {
  const { first, next } = interval;
  if (bound === 'after')
    return interval.start === undefined
      ? on(addDays(interval.to, 1), first, next)
      : { ...on(interval.to, first, next), start: interval.start };
  if (bound === 'from') return interval;
  if (!deadline) return interval;
  const clock = interval.end ?? interval.start;
  if (bound === 'before') {
    if (clock === undefined || clock === '00:00') return on(lastDayBefore(interval.from), first, next);
    return { ...on(interval.from, first, next), ...(clock === '24:00' ? {} : { end: clock }) };
  }
  if (clock === '00:00') return on(lastDayBefore(interval.to), first, next);
  return { ...on(interval.to, first, next), ...(clock === undefined || clock === '24:00' ? {} : { end: clock }) };
}

function on(day: string, first: number, next: number): Interval {
  return { from: day, to: day, first, next };
}

/** Years are context; only a limit that is still to come makes one a deadline. */
function readYears(source: Source, opening: Opening, sequence: Sequence, intervals: readonly Interval[]): TimeSpan[] {
  const { bound } = opening;
  const [interval] = intervals;
  const year = sequence.points[0]?.year ?? 0;
  const current = source.context.year;
  if (
    bound?.deadline === true &&
    interval !== undefined &&
    sequence.points.length === 1 &&
    current !== undefined &&
    year >= current + (bound.bound === 'before' ? 1 : 0)
  ) {
    return [
      known(source, opening.first, sequence.next, 'deadline', limit(interval, bound), opening.expected, bound.bound),
    ];
  }
  const isRange = sequence.connectors.includes('range') && bound?.bound === 'from';
  return intervals.map((each, position) =>
    known(source, position === 0 && isRange ? opening.first : each.first, each.next, 'period', each, false),
  );
}

function readImpossible(source: Source, opening: Opening, sequence: Sequence, message: string): TimeSpan[] {
  const [first] = sequence.points;
  // Without "ngày" and without a year the figures need not be a day at all.
  if (first === undefined || (!first.marked && !sequence.points.some((point) => point.year !== undefined))) return [];
  if (first.unit === 'month' && !sequence.points.some((point) => point.year !== undefined)) return [];
  const kind: TimeKind = first.unit === 'year' ? 'period' : opening.bound?.deadline === true ? 'deadline' : 'date';
  return [impossible(source, opening.first, sequence.next, kind, message, opening.bound?.bound)];
}

/** True if "dự kiến" stands shortly before in the same clause, or in brackets behind. */
function isExpected(source: Source, opening: Opening, next: number, from: number): boolean {
  const { tokens } = source;
  if (
    skipPhrase(tokens, next, ['(', 'dự', 'kiến']) !== undefined ||
    skipPhrase(tokens, next, [',', 'dự', 'kiến', ')']) !== undefined
  )
    return true;
  const start = tokens[opening.first]?.start ?? 0;
  for (let index = opening.first - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.start < from || token.end < start - reachOfExpected) return false;
    if (token.text === ';' || token.text === '.') return false;
    if (token.lower === 'kiến' && isAt(tokens, index - 1, 'dự')) return true;
  }
  return false;
}

/** "ngày 16/11/2023, lúc 08h00", "ngày 12/9/2024 từ 8h00 đến 11h30" */
function readTrailingClock(
  tokens: Tokens,
  sequence: Sequence,
  bound: BoundPhrase | undefined,
): Reading<Clock> | undefined {
  if (bound !== undefined || sequence.points.some((point) => point.unit !== 'day' || point.clock !== undefined))
    return undefined;
  const named = skipBracketedWeekday(tokens, sequence.next);
  const at = isAt(tokens, named, ',') ? named + 1 : named;
  const led = skipAny(tokens, at, [
    ['vào', 'lúc'],
    ['vào', 'hồi'],
    ['bắt', 'đầu', 'từ'],
    ['bắt', 'đầu', 'lúc'],
    ['lúc'],
    ['hồi'],
    ['từ'],
  ]);
  const clock = led === undefined ? undefined : readClock(tokens, led);
  if (clock === undefined) return undefined;
  const after = clock.next + (isAt(tokens, clock.next, ',') ? 1 : 0);
  const startsAnother =
    skipAny(tokens, after, [['ngày'], ['thứ'], ['chủ', 'nhật']]) !== undefined ||
    readSession(tokens, after) !== undefined ||
    isAt(tokens, clock.next, 'đến');
  return startsAnother ? undefined : clock;
}

/** "ngày 16/11/2023 (thứ Năm)" */
function skipBracketedWeekday(tokens: Tokens, index: number): number {
  const next = isAt(tokens, index, '(') ? skipWeekday(tokens, index + 1) : undefined;
  return next !== undefined && isAt(tokens, next, ')') ? next + 1 : index;
}

function withClock(intervals: readonly Interval[], clock: Clock | undefined): Interval[] {
  return intervals.map((interval) =>
    clock === undefined
      ? interval
      : { ...interval, start: clock.start, ...(clock.end === undefined ? {} : { end: clock.end }) },
  );
}

/** Without a year in the text, what lies after the day of issue in the other year too may mean that one. */
function isOfEitherYear(sequence: Sequence, { year, otherYear, issuedOn = '' }: TimeContext): boolean {
  if (otherYear === undefined || otherYear === year || hasYear(sequence)) return false;
  const placement = place(complete(sequence.points, otherYear), sequence.connectors);
  return placement !== 'unknown' && 'intervals' in placement && placement.intervals.some(({ to }) => to >= issuedOn);
}

/** Without a year in the text, a deadline before the day of issue means some other year. */
function isBeforeIssue(span: TimeSpan, sequence: Sequence, context: TimeContext): boolean {
  if (span.when === undefined || context.issuedOn === undefined || hasYear(sequence)) return false;
  return span.when.to < context.issuedOn;
}

function known(
  source: Source,
  first: number,
  next: number,
  kind: TimeKind,
  interval: Interval,
  expected: boolean,
  bound?: Bound,
): TimeSpan {
  const { start, end } = extent(source, first, next);
  const when: When = {
    from: interval.from,
    to: interval.to,
    ...(interval.start === undefined ? {} : { start: interval.start }),
    ...(interval.end === undefined ? {} : { end: interval.end }),
    certainty: expected ? 'expected' : 'fixed',
    phrase: source.text.slice(start, end),
  };
  if (when.from === when.to && when.start !== undefined && when.end !== undefined && when.end <= when.start) {
    return impossible(
      source,
      first,
      next,
      kind,
      `Giờ kết thúc (${when.end}) không sau giờ bắt đầu (${when.start}) trong ngày ${formatDay(when.from)}.`,
      bound,
    );
  }
  return { start, end, kind, when, ...(bound === undefined ? {} : { bound }) };
}

function impossible(
  source: Source,
  first: number,
  next: number,
  kind: TimeKind,
  message: string,
  bound?: Bound,
): TimeSpan {
  return { ...extent(source, first, next), kind, problem: { message }, ...(bound === undefined ? {} : { bound }) };
}

function extent({ tokens }: Source, first: number, next: number): { start: number; end: number } {
  return { start: tokens[first]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
}
