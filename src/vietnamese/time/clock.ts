/** Times of day: "08h30", "8 giờ 30 phút", "14:00", "7h30 - 11h". */
import type { ClockTime } from './types.ts';
import { isAt, isGlued, isHyphen, numberAt } from './tokens.ts';
import type { Reading, Tokens } from './tokens.ts';
import { lateSessions, sessions } from './words.ts';

export interface Clock {
  start: ClockTime;
  end?: ClockTime;
  /** True if minutes or a range are given, so that it cannot be a length of time ("02 giờ"). */
  exact: boolean;
}

interface Minutes {
  hour: number;
  minute: number;
  exact: boolean;
}

/** Reads a time of day or a range of two, with "sáng", "chiều", "tối" after it. */
export function readClock(tokens: Tokens, index: number): Reading<Clock> | undefined {
  const first = readMoment(tokens, index);
  if (first === undefined) return undefined;
  const second = isConnector(tokens, first.next) ? readMoment(tokens, first.next + 1) : undefined;
  const last = second ?? first;
  const session = readSession(tokens, last.next);
  const late = session !== undefined && lateSessions.has(session.value);
  return {
    value: {
      start: print(first.value, late),
      ...(second === undefined ? {} : { end: print(second.value, late) }),
      exact: first.value.exact || second !== undefined,
    },
    next: session?.next ?? last.next,
  };
}

/** Reads "sáng", "buổi chiều". */
export function readSession(tokens: Tokens, index: number): Reading<string> | undefined {
  const at = isAt(tokens, index, 'buổi') ? index + 1 : index;
  const word = tokens[at]?.lower;
  return word !== undefined && sessions.has(word) ? { value: word, next: at + 1 } : undefined;
}

function readMoment(tokens: Tokens, index: number): Reading<Minutes> | undefined {
  const hour = numberAt(tokens, index, 1, 2);
  if (hour === undefined || hour > 24) return undefined;
  const mark = tokens[index + 1];
  if (mark === undefined) return undefined;
  if (mark.text === ':') return mark.glued ? readColonMinutes(tokens, index, hour) : undefined;
  if (mark.lower !== 'giờ' && !((mark.lower === 'h' || mark.lower === 'g') && mark.glued)) return undefined;
  const minute = readMinutes(tokens, index + 2, mark.lower === 'giờ');
  if (minute === undefined)
    return isGlued(tokens, index + 2) && tokens[index + 2]?.type === 'number'
      ? undefined
      : checked(hour, 0, false, index + 2);
  return checked(hour, minute.value, true, minute.next);
}

function readColonMinutes(tokens: Tokens, index: number, hour: number): Reading<Minutes> | undefined {
  const minute = isGlued(tokens, index + 2) ? numberAt(tokens, index + 2, 2, 2) : undefined;
  const continues =
    isGlued(tokens, index + 3) &&
    (tokens[index + 3]?.type !== 'mark' ||
      isAt(tokens, index + 3, '/') ||
      (isAt(tokens, index + 3, ':') && isGlued(tokens, index + 4)));
  return minute === undefined || continues ? undefined : checked(hour, minute, true, index + 3);
}

function readMinutes(tokens: Tokens, index: number, spaced: boolean): Reading<number> | undefined {
  const value = spaced || isGlued(tokens, index) ? numberAt(tokens, index, 2, 2) : undefined;
  if (value === undefined) return undefined;
  const unit = tokens[index + 1];
  if (unit?.lower === 'phút') return { value, next: index + 2 };
  if (unit?.glued === true && (unit.lower === 'p' || unit.text === "'" || unit.text === '’'))
    return { value, next: index + 2 };
  // "8 giờ 12/9": the number belongs to the day.
  const belongsToDay =
    unit !== undefined && (unit.lower === 'tháng' || (unit.glued && (unit.type !== 'mark' || unit.text === '/')));
  return belongsToDay ? undefined : { value, next: index + 1 };
}

function isConnector(tokens: Tokens, index: number): boolean {
  return isHyphen(tokens, index) || isAt(tokens, index, 'đến') || isAt(tokens, index, 'tới');
}

function checked(hour: number, minute: number, exact: boolean, next: number): Reading<Minutes> | undefined {
  if (minute > 59 || (hour === 24 && minute > 0)) return undefined;
  return { value: { hour, minute, exact }, next };
}

function print({ hour, minute }: Minutes, late: boolean): ClockTime {
  const hours = late && hour < 12 ? hour + 12 : hour;
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
