/** Breaks text into lines as browsers do: each line as full as it can be. Lengths in points. */
import { fontOf } from './faces.ts';
import type { Face } from './faces.ts';
import { longestLine } from './hair.ts';
import { mayBreak, mayCut } from './opportunities.ts';

/** Text of one face; `unbroken` where no line should end within it. */
export interface Piece extends Face {
  text: string;
  unbroken: boolean;
}

/** Text of one face on one line. */
export interface Run extends Face {
  text: string;
}

export interface Line {
  /** The space at which the line was broken stands at the end of its last run. */
  runs: Run[];
  /** Without the space at its end. */
  width: number;
  /** Width of its spaces as a part of their own width: below 1 where the line is longer than its room. */
  spacing: number;
}

export interface Measure {
  size: number;
  /** Room of a line. */
  width: number;
  /** By how much the first line is shorter. */
  indent?: number;
}

interface Letter extends Piece {
  /** The place of its left edge if the text stood on one line. */
  left: number;
  /** By how much it moves towards the letter before it. */
  kern: number;
  right: number;
}

/** Room for rounding; the engine that sets the line allows ten times as much. */
const slack = 1e-7;

/** Breaks pieces without forced breaks; at least one line, which is empty where there is no text. */
export function breakLines(pieces: readonly Piece[], { size, width, indent = 0 }: Measure): Line[] {
  const letters = placeLetters(pieces, size);
  const lines: Line[] = [];
  for (let start = 0; start < letters.length;) {
    const inset = start === 0 ? indent : 0;
    const room = width - inset + slack;
    const end = findEnd(letters, start, room, longestLine(size, width, inset));
    lines.push(lineOf(letters, start, end, room - slack));
    start = end;
  }
  return lines.length === 0 ? [{ runs: [], width: 0, spacing: 1 }] : lines;
}

/** The width of the text on one line. */
export const textLength = (pieces: readonly Piece[], size: number): number =>
  breakLines(pieces, { size, width: Infinity })[0]?.width ?? 0;

/** The length of what cannot be broken: the longest of it. */
export function longestWord(pieces: readonly Piece[], size: number): number {
  const letters = placeLetters(pieces, size);
  let longest = 0;
  for (let start = 0; start < letters.length;) {
    const end = opportunityAfter(letters, start);
    longest = Math.max(longest, widthOf(letters, start, end));
    start = end;
  }
  return longest;
}

function placeLetters(pieces: readonly Piece[], size: number): Letter[] {
  const letters: Letter[] = [];
  for (const piece of pieces) {
    const font = fontOf(piece);
    let first = true;
    for (const text of piece.text.replace(/\s+/gu, ' ')) {
      const before = letters.at(-1);
      // White space counts once, and not where a text begins.
      if (text === ' ' && (before === undefined || before.text === ' ')) continue;
      const joins = before?.bold === piece.bold && before.italic === piece.italic;
      const kern = before !== undefined && joins ? font.kern(before.text, text) * size : 0;
      const left = (before?.right ?? 0) + kern;
      const unbroken = piece.unbroken && !first;
      letters.push({ ...piece, text, unbroken, kern, left, right: left + font.advance(text) * size });
      first = false;
    }
  }
  if (letters.at(-1)?.text === ' ') letters.pop();
  return letters;
}

const letterAt = (letters: readonly Letter[], index: number): string => letters[index]?.text ?? '';

const mayEnd = (letters: readonly Letter[], end: number): boolean =>
  mayBreak(letterAt(letters, end - 2), letterAt(letters, end - 1), letterAt(letters, end));

/** The first place after `start` where a line may end. */
function opportunityAfter(letters: readonly Letter[], start: number): number {
  let end = start + 1;
  while (end < letters.length && (letters[end]?.unbroken === true || !mayEnd(letters, end))) end += 1;
  return end;
}

/** The end of a line in a room, or in a hair more if it has spaces to take that from. */
function findEnd(letters: readonly Letter[], start: number, room: number, most: number): number {
  let end = start;
  while (end < letters.length) {
    const next = opportunityAfter(letters, end);
    const width = widthOf(letters, start, next);
    if (width > room && (width > most || spaceOf(letters, start, next) === 0)) break;
    end = next;
  }
  if (end > start) return end;
  // What should stay together is longer than the line: it ends where it may, or else between two letters.
  for (const fits of [mayEnd, (_: readonly Letter[], at: number) => mayCut(letterAt(letters, at))]) {
    for (let at = start + 1; at < letters.length && widthOf(letters, start, at) <= room; at += 1)
      if (fits(letters, at)) end = at;
    if (end > start) return end;
  }
  return Math.min(start + 1, letters.length);
}

/** Width of a line from one letter to before another, without the space at its end. */
function widthOf(letters: readonly Letter[], start: number, end: number): number {
  const last = letters[end - 1]?.text === ' ' ? end - 1 : end;
  const [from, to, after] = [letters[start], letters[last - 1], letters[last]];
  if (from === undefined || to === undefined || last <= start) return 0;
  // A space at the end may have drawn nearer to its letter; the letter stands whole all the same.
  return Math.max(to.right, to.right + (after?.text === ' ' ? after.kern : 0)) - from.left;
}

/** Width of the spaces within a line. */
function spaceOf(letters: readonly Letter[], start: number, end: number): number {
  let width = 0;
  for (let index = start; index < end - 1; index += 1) {
    const [letter, next] = [letters[index], letters[index + 1]];
    if (letter?.text === ' ' && next !== undefined) width += next.left - letter.left;
  }
  return width;
}

function lineOf(letters: readonly Letter[], start: number, end: number, room: number): Line {
  const runs: Run[] = [];
  for (const { text, bold, italic } of letters.slice(start, end)) {
    const run = runs.at(-1);
    if (run?.bold === bold && run.italic === italic) run.text += text;
    else runs.push({ text, bold, italic });
  }
  const width = widthOf(letters, start, end);
  const space = spaceOf(letters, start, end);
  return { runs, width, spacing: width > room && space > 0 ? Math.max(0, 1 - (width - room) / space) : 1 };
}
