/** Breaks a heading into lines of about the same length, as `text-wrap: balance` does. Lengths in points. */
import { pixel } from '../../decree30/lengths.ts';
import { breakLetters } from './break-lines.ts';
import type { Line } from './break-lines.ts';
import { placeLetters, type Piece } from './place.ts';

/** Browsers leave longer texts alone. */
const mostLines = 6;
/** As near as browsers come to the narrowest width: a sixty-fourth of a pixel. */
const nearest = pixel / 64;

/** The lines of a text in the narrowest width in which it takes no more lines than in the full one. */
export function balanceLines(pieces: readonly Piece[], size: number, width: number): Line[] {
  const letters = placeLetters(pieces, size);
  const full = breakLetters(letters, { size, width });
  if (full.length === 1 || full.length > mostLines) return full;
  let [narrow, wide] = [0, width];
  while (wide - narrow > nearest) {
    const middle = (narrow + wide) / 2;
    if (breakLetters(letters, { size, width: middle }).length > full.length) narrow = middle;
    else wide = middle;
  }
  return breakLetters(letters, { size, width: wide });
}
