/** Places the letters of a text side by side on one line, as wide and as near as their font has them. Lengths in points. */
import { fontOf } from './faces.ts';
import type { Face } from './faces.ts';

/** Text of one face; `unbroken` where no line should end within it. */
export interface Piece extends Face {
  text: string;
  unbroken: boolean;
}

/** A letter of a text; what it does not say itself it shares with its piece. */
export interface Letter {
  text: string;
  piece: Piece;
  /** True if no line should end before it. */
  isKept: boolean;
  /** By how much it moves towards the letter before it. */
  kern: number;
  left: number;
  right: number;
}

/** The letters of pieces; white space counts once, and not at the ends. */
export function placeLetters(pieces: readonly Piece[], size: number): Letter[] {
  const letters: Letter[] = [];
  let before: Letter | undefined;
  for (const piece of pieces) {
    const font = fontOf(piece);
    let isFirst = true;
    for (const each of piece.text) {
      const text = isSpace(each) ? ' ' : each;
      if (text === ' ' && (before === undefined || before.text === ' ')) continue;
      const joins = before?.piece.bold === piece.bold && before.piece.italic === piece.italic;
      const kern = joins ? font.kern(before?.text ?? '', text) * size : 0;
      const left = (before?.right ?? 0) + kern;
      before = {
        text,
        piece,
        isKept: piece.unbroken && !isFirst,
        kern,
        left,
        right: left + font.advance(text) * size,
      };
      letters.push(before);
      isFirst = false;
    }
  }
  if (before?.text === ' ') letters.pop();
  return letters;
}

const white = /\s/u;
const isSpace = (letter: string): boolean => letter === ' ' || (letter < '!' && white.test(letter));

/** Width of a line from one letter to before another, without the space at its end. */
export function widthOf(letters: readonly Letter[], start: number, end: number): number {
  const last = letters[end - 1]?.text === ' ' ? end - 1 : end;
  const [from, to, after] = [letters[start], letters[last - 1], letters[last]];
  if (from === undefined || to === undefined || last <= start) return 0;
  // A space at the end may have drawn nearer to its letter; the letter stands whole all the same.
  return to.right - from.left + Math.max(0, after?.text === ' ' ? after.kern : 0);
}

/** Width of the spaces within a line. */
export function spaceOf(letters: readonly Letter[], start: number, end: number): number {
  let width = 0;
  for (let index = start; index < end - 1; index += 1) {
    const [letter, next] = [letters[index], letters[index + 1]];
    if (letter?.text === ' ' && next !== undefined) width += next.left - letter.left;
  }
  return width;
}
