/** Breaks a text into lines of about the same length, as `text-wrap: balance` does on the page. */
import { measureText } from '../type/measure.ts';
import type { SizedFace } from '../type/measure.ts';

export interface Balanced {
  /** Width in which the text falls into its lines. */
  width: number;
  /** Length of the longest line. */
  longest: number;
}

/** Within this much of the narrowest width; room for another engine's rounding. */
const step = 0.5;

/**
 * The narrowest width in which the texts, each beginning a line, take no more lines than in the full width. Millimetres.
 * A text that fits keeps the full width.
 */
export function balanceLines(texts: readonly string[], face: SizedFace, full: number): Balanced {
  const longest = (width: number): number => Math.max(0, ...breakAll(texts, face, width));
  const count = breakAll(texts, face, full).length;
  if (count === texts.length) return { width: full, longest: longest(full) };
  let width = full;
  while (width > step && breakAll(texts, face, width - step).length === count) width -= step;
  return { width, longest: longest(width) };
}

/** Length of the longest word. */
export function widestWord(text: string, face: SizedFace): number {
  return Math.max(0, ...text.split(/\s+/u).map((word) => measureText(word, face)));
}

const breakAll = (texts: readonly string[], face: SizedFace, width: number): number[] =>
  texts.flatMap((text) => breakLines(text, face, width));

/** The lengths of the lines; a word longer than the width takes as many as it needs. */
function breakLines(text: string, face: SizedFace, width: number): number[] {
  const space = measureText(' ', face);
  const lines: number[] = [];
  for (const word of text.split(/\s+/u).filter((each) => each !== '')) {
    let length = measureText(word, face);
    const last = lines.at(-1);
    if (last !== undefined && last + space + length <= width) lines[lines.length - 1] = last + space + length;
    else {
      for (; length > width; length -= width) lines.push(width);
      lines.push(length);
    }
  }
  return lines.length === 0 ? [0] : lines;
}
