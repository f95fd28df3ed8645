/** A document's time → the span of a calendar event. */
import type { ScheduleEntry } from '../../plan/derived.ts';
import type { ClockTime, Day, When } from '../../plan/types.ts';
import { addDays } from '../../vietnamese/dates.ts';
import type { CalendarSpan, CalendarTime } from './types.ts';

/** A deadline stands on the last day allowed, or at its hour; everything else covers all its days, by the hour only where the hours are known. */
export function spanOf({ kind, when }: Pick<ScheduleEntry, 'kind' | 'when'>): CalendarSpan {
  return kind === 'deadline' ? deadlineSpan(when) : (clockSpan(when) ?? daySpan(when.from, when.to));
}

function deadlineSpan({ to, start, end = start }: When): CalendarSpan {
  return end === undefined ? daySpan(to, to) : { start: at(to, end) };
}

function clockSpan({ from, to, start, end }: When): CalendarSpan | undefined {
  if (start === undefined || (end === undefined && from !== to)) return undefined;
  return { start: at(from, start), ...(end !== undefined && { end: at(to, end) }) };
}

/** All-day events end before the day after the last (RFC 5545, 3.6.1). */
function daySpan(from: Day, to: Day): CalendarSpan {
  return { start: { day: from }, end: { day: addDays(to, 1) } };
}

/** "24:00" is midnight of the next day. */
function at(day: Day, clock: ClockTime): CalendarTime {
  return clock === '24:00' ? { day: addDays(day, 1), clock: '00:00' } : { day, clock };
}
