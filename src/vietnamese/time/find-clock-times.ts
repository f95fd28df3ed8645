/** Finds the time of day at the head of a programme item. */
import { readClock, readSession } from './clock.ts';
import { isAt, isHyphen, skipAny, tokenise } from './tokens.ts';
import type { Tokens } from './tokens.ts';
import type { ClockSpan } from './types.ts';

const longestHead = 80;

/**
 * Returns the time at the start of the text ("08h00 - 08h30: …", "Từ 13 giờ 30 đến 17 giờ: …"), none or one.
 * A dash, a session ("Sáng") or "từ", "lúc" may stand before it; times further on and lengths of time ("02 giờ làm việc") are not taken.
 */
export function findClockTimes(text: string): ClockSpan[] {
  const tokens = tokenise(text.slice(0, longestHead));
  const head = skipHead(tokens);
  const clock = readClock(tokens, head.core);
  if (clock === undefined) return [];
  const first = tokens[head.first];
  const last = tokens[clock.next - 1];
  if (first === undefined || last === undefined) return [];
  if (!clock.value.exact && !head.led && tokens[clock.next]?.type === 'word') return [];
  const { start: from, end: to } = clock.value;
  return [{ start: first.start, end: last.end, from, ...(to === undefined ? {} : { to }) }];
}

function skipHead(tokens: Tokens): { first: number; core: number; led: boolean } {
  let first = isHyphen(tokens, 0) || isAt(tokens, 0, '+') || isAt(tokens, 0, '•') || isAt(tokens, 0, '*') ? 1 : 0;
  if (isAt(tokens, first, '(')) first += 1;
  const session = readSession(tokens, first);
  if (session !== undefined)
    first =
      isAt(tokens, session.next, ',') || isAt(tokens, session.next, ':') || isAt(tokens, session.next, '(')
        ? session.next + 1
        : session.next;
  const led = skipAny(tokens, first, [['bắt', 'đầu', 'từ'], ['vào', 'lúc'], ['từ'], ['lúc'], ['hồi']]);
  return { first, core: led ?? first, led: led !== undefined };
}
