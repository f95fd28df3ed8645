/** The words of a programme item. */
import type { AgendaItem } from '../../../plan/derived.ts';

/** The item without the clock time that opens it, for where the time stands beside it: "08h00 - 08h30: Khai mạc" → "Khai mạc". */
export function textWithoutClock({ text, when }: AgendaItem): string {
  if (when?.start === undefined || when.phrase === '' || !text.startsWith(when.phrase)) return text;
  const rest = text.slice(when.phrase.length).replace(/^[\s:;,.–-]+/u, '');
  return rest === '' ? text : rest;
}
