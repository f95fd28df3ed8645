/** What the recogniser of times takes and returns. The tree of a plan uses the same shapes. */

/** A calendar day as `YYYY-MM-DD`, in the zone Asia/Ho_Chi_Minh; never an instant. */
export type Day = string;

/** A time of day as `HH:MM` (24 hours). */
export type ClockTime = string;

/** How sure the document is of a time: `expected` where it says "dự kiến". */
export type Certainty = 'fixed' | 'expected';

/** When something happens: the days `from` … `to`, both included. */
export interface When {
  from: Day;
  to: Day;
  /** Time of day on `from`, only where the document gives one. */
  start?: ClockTime;
  /** Time of day on `to`, only where the document gives one. */
  end?: ClockTime;
  certainty: Certainty;
  /** The document's own words for it. */
  phrase: string;
}

/** What is known about the text from elsewhere in the document. */
export interface TimeContext {
  /** The year of a day or month that is given without one. Without it such a day stays text. */
  year?: number;
  /** Another year that it may as well be: what is not past on the day of issue in that year either stays text. */
  otherYear?: number;
  /** The day of issue: a deadline without a year that would lie before it stays text. */
  issuedOn?: Day;
}

/** `before`: the named day is not allowed any more; `by`: it still is. Likewise `after` and `from`. */
export type Bound = 'before' | 'by' | 'from' | 'after';

export type TimeKind = 'date' | 'deadline' | 'period';

interface Span {
  /** Offset of the first character, in UTF-16 units. */
  start: number;
  /** Offset after the last character. */
  end: number;
}

/** A time that could be read. A deadline's `when.from` and `when.to` are both the last day allowed. */
export interface KnownTime extends Span {
  kind: TimeKind;
  when: When;
  bound?: Bound;
  problem?: never;
}

/** A phrase that is meant as a time and cannot be one: "31/11/2023". It has no `when`. */
export interface ImpossibleTime extends Span {
  kind: TimeKind;
  when?: never;
  bound?: Bound;
  /** The message is Vietnamese and meant for the author. */
  problem: { message: string };
}

export type TimeSpan = KnownTime | ImpossibleTime;

/** A time of day, or two, at the head of a programme item: "08h00 - 08h30:". */
export interface ClockSpan extends Span {
  from: ClockTime;
  to?: ClockTime;
}
