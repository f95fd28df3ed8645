/** A calendar before it is written: what its events say, and when. */
import type { ClockTime, Day } from '../../plan/types.ts';

/** A whole day, or a time of day in the zone Asia/Ho_Chi_Minh. */
export interface CalendarTime {
  day: Day;
  clock?: ClockTime;
}

/** From `start` until before `end`; without `end` a single moment. Both are days, or both have a clock time. */
export interface CalendarSpan {
  start: CalendarTime;
  end?: CalendarTime;
}

export type CalendarStatus = 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';

export interface CalendarEvent extends CalendarSpan {
  /** Permanent: from plan, address and kind, never from words. */
  uid: string;
  summary: string;
  /** Paragraphs of the description. */
  description: string[];
  /** The description in short, for links that carry it. */
  brief: string[];
  /** Absolute address of the clause. */
  url: string;
  location?: string;
  categories: string[];
  status: CalendarStatus;
  /** True if it takes the reader's time; a deadline does not. */
  busy: boolean;
  /** How many later documents changed it. */
  sequence: number;
  /** The day of the last of them, else the day of issue. */
  changedOn: Day;
  /** How long before the start to remind, as durations ("P1D"). */
  reminders: string[];
}

export interface Calendar {
  name: string;
  description: string;
  /** Absolute address of the page it belongs to, and of the calendar itself. */
  url: string;
  source: string;
  events: CalendarEvent[];
}
