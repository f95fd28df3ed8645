/** How text of a Word file falls into lines, by the widths of its letters. */
import type { Face } from './inline.ts';

/** Width of a text on one line in mm. */
export type MeasureText = (text: string, face: { size: number; bold: boolean; italic: boolean }) => number;

export interface TextPart {
  text: string;
  face: Face;
}

export interface WrappedLine {
  text: string;
  width: number;
}

interface Word {
  parts: TextPart[];
  width: number;
  /** Width of the space behind it. */
  space: number;
}

function toWords(parts: readonly TextPart[], measure: MeasureText): Word[] {
  const words: Word[] = [];
  let open: Word | undefined;
  for (const { text, face } of parts) {
    for (const piece of text.match(/[^ ]+| +/gu) ?? []) {
      if (piece.startsWith(' ')) {
        if (open !== undefined) open.space += measure(piece, face);
        open = undefined;
        continue;
      }
      if (open === undefined) {
        open = { parts: [], width: 0, space: 0 };
        words.push(open);
      }
      open.parts.push({ text: piece, face });
      open.width += measure(piece, face);
    }
  }
  return words;
}

/**
 * Breaks text into lines.
 * @param first width that the first line may have, in mm; `others` that the next ones may have
 */
export function wrap(parts: readonly TextPart[], first: number, others: number, measure: MeasureText): WrappedLine[] {
  const lines: WrappedLine[] = [];
  let space = 0;
  for (const word of toWords(parts, measure)) {
    const text = word.parts.map((part) => part.text).join('');
    const line = lines.at(-1);
    const room = lines.length > 1 ? others : first;
    // Rounding must not break a line that just fits.
    if (line !== undefined && line.width + space + word.width <= room + 0.05) {
      line.text += ` ${text}`;
      line.width += space + word.width;
    } else lines.push({ text, width: word.width });
    space = word.space;
  }
  return lines;
}
