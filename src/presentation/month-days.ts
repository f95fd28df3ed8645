/** What a day of the calendar shows. Pure and without words of a plan, as the page's script does it again when it filters. */
import type { LeafTone } from './leaf.ts';

/** One leaf of the calendar's list as the wall needs it. Days are `YYYY-MM-DD`. */
export interface WallLeaf {
  /** The id of its entry in the list. */
  id: string;
  from: string;
  to: string;
  tone: LeafTone;
  /** Its days are one span, not days each. */
  isSpan: boolean;
  /** How many entries it holds. */
  count: number;
}

/** What one day shows. */
export interface DayFace {
  /** Of the leaf that hangs on it: a deadline's last day, a fixed day. */
  tone?: Exclude<LeafTone, 'expected'>;
  /** It lies in a span of days on one of which, or over which, something happens: as expected, or as fixed. */
  span?: 'expected' | 'fixed';
  /** The span begins here. */
  opens?: true;
  /** The id of the first entry whose counting day it is. */
  target?: string;
  /** What counts on it: "hạn cuối, ngày đã định". */
  what?: string;
  /** How many entries count on it. */
  count: number;
}

/** The day that counts: a deadline's last, everything else's first. */
const countingDay = ({ tone, from, to }: WallLeaf): string => (tone === 'due' ? to : from);

/** The face of a day under these leaves; those of other days have no effect. */
export function describeDay(day: string, leaves: readonly WallLeaf[]): DayFace {
  const covering = leaves.filter(({ from, to }) => from <= day && day <= to);
  const spans = covering.filter(({ isSpan }) => isSpan);
  const counting = covering.filter((leaf) => countingDay(leaf) === day);
  const face: DayFace = { count: counting.reduce((sum, { count }) => sum + count, 0) };
  if (spans.length > 0) face.span = spans.some(({ tone }) => tone === 'expected') ? 'expected' : 'fixed';
  if (spans.some(({ from }) => from === day)) face.opens = true;
  if (counting.some(({ tone }) => tone === 'due')) face.tone = 'due';
  else if (covering.some(({ tone, isSpan }) => tone !== 'due' && !isSpan)) face.tone = 'plain';
  const [first] = counting;
  if (first !== undefined) {
    face.target = first.id;
    face.what = [
      ...(face.tone === 'due' ? ['hạn cuối'] : []),
      ...(counting.some(({ isSpan }) => isSpan) ? ['bắt đầu một khoảng'] : []),
      ...(counting.some(({ tone, isSpan }) => tone !== 'due' && !isSpan) ? ['ngày đã định'] : []),
    ].join(', ');
  }
  return face;
}
