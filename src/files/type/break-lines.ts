/** Breaks text into lines as browsers do: each line as full as it can be. Lengths in points. */
import type { Face } from './faces.ts';
import { longestLine } from './hair.ts';
import { mayBreak, mayCut } from './opportunities.ts';
import { placeLetters, spaceOf, widthOf, type Letter, type Piece } from './place.ts';

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

/** Room for rounding; the engine that sets the line allows ten times as much. */
const slack = 1e-7;

/** Breaks pieces without forced breaks; at least one line, which is empty where there is no text. */
export const breakLines = (pieces: readonly Piece[], measure: Measure): Line[] =>
  breakLetters(placeLetters(pieces, measure.size), measure);

/** Breaks letters that are placed already. */
export function breakLetters(letters: readonly Letter[], { size, width, indent = 0 }: Measure): Line[] {
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
export function textLength(pieces: readonly Piece[], size: number): number {
  const letters = placeLetters(pieces, size);
  return widthOf(letters, 0, letters.length);
}

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

const letterAt = (letters: readonly Letter[], index: number): string => letters[index]?.text ?? '';

const mayEnd = (letters: readonly Letter[], end: number): boolean =>
  mayBreak(letterAt(letters, end - 2), letterAt(letters, end - 1), letterAt(letters, end));

const mayCutBefore = (letters: readonly Letter[], end: number): boolean => mayCut(letterAt(letters, end));

/** The first place after `start` where a line may end. */
function opportunityAfter(letters: readonly Letter[], start: number): number {
  let end = start + 1;
  while (end < letters.length && (letters[end]?.isKept === true || !mayEnd(letters, end))) end += 1;
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
  for (const fits of [mayEnd, mayCutBefore]) {
    for (let at = start + 1; at < letters.length && widthOf(letters, start, at) <= room; at += 1)
      if (fits(letters, at)) end = at;
    if (end > start) return end;
  }
  return Math.min(start + 1, letters.length);
}

function lineOf(letters: readonly Letter[], start: number, end: number, room: number): Line {
  const runs: Run[] = [];
  for (let index = start; index < end; index += 1) {
    const letter = letters[index];
    if (letter === undefined) continue;
    const { bold, italic } = letter.piece;
    const run = runs.at(-1);
    if (run?.bold === bold && run.italic === italic) run.text += letter.text;
    else runs.push({ text: letter.text, bold, italic });
  }
  const width = widthOf(letters, start, end);
  if (width <= room) return { runs, width, spacing: 1 };
  const space = spaceOf(letters, start, end);
  return { runs, width, spacing: space > 0 ? Math.max(0, 1 - (width - room) / space) : 1 };
}
