/** PDF lines → the paragraphs of the neutral model. */
import type { Bounds, MeasuredAlignment, MeasuredParagraph, MeasuredRun } from '../model.ts';
import { familyOf } from '../font-name.ts';
import { isOneStyle } from '../run-style.ts';
import { middle, type Line } from './lines.ts';
import type { TextArea } from './text-area.ts';

const points = 72 / 25.4;
/** How far justified lines may end from the text's edge, in mm: LibreOffice is out by as much. */
const near = 1;

/** Pieces of one style, put together. */
export function toRuns(lines: readonly Line[]): MeasuredRun[] {
  const runs: MeasuredRun[] = [];
  lines.forEach(({ pieces }, lineIndex) => {
    pieces.forEach((piece, index) => {
      const spaced = index === 0 ? lineIndex > 0 : piece.isSpaced;
      const last = runs.at(-1);
      if (last !== undefined && isOneStyle(last, { ...piece, font: familyOf(piece.font) }))
        last.text += spaced ? ` ${piece.text}` : piece.text;
      else {
        if (last !== undefined && spaced) last.text += ' ';
        const { text, size, bold, italic, color, hidesFace } = piece;
        const run: MeasuredRun = { text, font: familyOf(piece.font), size, bold, italic, color };
        runs.push(hidesFace === undefined ? run : { ...run, hidesFace });
      }
    });
  });
  return runs.map((run) => ({ ...run, text: run.text.normalize('NFC') }));
}

/** The distances of a paragraph's lines in em. */
export function lineHeights(lines: readonly Line[]): Bounds | undefined {
  const distances = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    return before?.page === line.page ? [((line.baseline - before.baseline) * points) / line.size] : [];
  });
  return distances.length === 0 ? undefined : { min: Math.min(...distances), max: Math.max(...distances) };
}

/** How the lines of a paragraph are set; nothing where one line cannot tell. */
export function alignmentOf(
  lines: readonly Line[],
  isCentred: boolean,
  { left, right, widest }: TextArea,
): MeasuredAlignment | undefined {
  if (isCentred) return 'center';
  const full = lines.slice(0, -1);
  if (full.length === 0) return undefined;
  const edge = right ?? widest;
  const isFlushRight = (line: Line): boolean => Math.abs(line.right - edge) < near;
  if (full.every(isFlushRight)) return right === undefined && full.length < 3 ? undefined : 'justify';
  const middles = lines.map(middle);
  const rest = lines.slice(1);
  if (rest.every((line) => left !== undefined && Math.abs(line.left - left) < 1)) return 'left';
  if (Math.max(...middles) - Math.min(...middles) < 1) return 'center';
  return lines.every(isFlushRight) ? 'right' : 'left';
}

/** What is the same in every zone. */
export function toParagraph(
  lines: readonly Line[],
  column: MeasuredParagraph['column'],
  inTable = false,
): MeasuredParagraph & { level: { row: string; baseline: number } } {
  const first = lines[0];
  const page = first?.page ?? 0;
  const heights = lineHeights(lines);
  const middles = lines.map(middle);
  return {
    text: lines
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/gu, ' ')
      .trim(),
    runs: toRuns(lines),
    lines: lines.map(({ text, left, right }) => ({ text, width: right - left })),
    column,
    sheet: page,
    inTable,
    isBroken: false,
    centre: (Math.min(...middles) + Math.max(...middles)) / 2,
    level: { row: `trang ${String(page + 1)}`, baseline: first?.baseline ?? 0 },
    ...(heights === undefined ? {} : { lineHeight: heights }),
  };
}
