/** The time of day at the head of a programme item: "08h00 - 08h30: Đón tiếp đại biểu". */
import { findClockTimes } from '../vietnamese/time/find-clock-times.ts';
import type { ClockTime } from './types.ts';

export interface LeadingClock {
  start: ClockTime;
  end?: ClockTime;
  /** The document's words for it: "08h00 - 08h30". */
  phrase: string;
}

/** Reads it, or nothing where a text does not begin with a time of day. */
export function readLeadingClock(text: string): LeadingClock | undefined {
  const [found] = findClockTimes(text);
  if (found === undefined) return undefined;
  return {
    start: found.from,
    ...(found.to !== undefined && { end: found.to }),
    phrase: text.slice(found.start, found.end),
  };
}
