/** The piece of a passage that is shown under a hit, with the words that answer marked. */
import type { Span } from './rank.ts';

export interface Piece {
  text: string;
  marked: boolean;
}

const longest = 260;

/** The sentence or the stretch around the first marks, "…" where it is cut. */
export function excerpt(text: string, spans: readonly Span[]): Piece[] {
  const [start, end] = cut(text, spans);
  const pieces: Piece[] = [];
  const add = (piece: string, marked: boolean): void => {
    if (piece !== '') pieces.push({ text: piece, marked });
  };
  let at = start;
  if (start > 0) add('… ', false);
  for (const span of spans) {
    if (span.start < at || span.end > end) continue;
    add(text.slice(at, span.start), false);
    add(text.slice(span.start, span.end), true);
    at = span.end;
  }
  add(text.slice(at, end).trimEnd(), false);
  if (end < text.length) add(' …', false);
  return pieces;
}

/** At most `longest` UTF-16 units, whole words, beginning at a sentence or a comma before the first mark if one is near. */
function cut(text: string, spans: readonly Span[]): [start: number, end: number] {
  if (text.length <= longest) return [0, text.length];
  const first = spans[0]?.start ?? 0;
  const before = text.slice(0, first);
  const near = Math.max(0, first - longest / 2);
  const clause = Math.max(...['; ', '. ', ', ', ': '].map((sign) => before.lastIndexOf(sign) + sign.length));
  const start = first < longest / 3 ? 0 : clause > near ? clause : before.indexOf(' ', near) + 1;
  const limit = Math.min(text.length, start + longest);
  const end = limit === text.length ? limit : text.lastIndexOf(' ', limit);
  return [start, end > first ? end : limit];
}
