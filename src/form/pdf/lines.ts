/** Puts pieces of text together to the lines of a page, whatever order they were drawn in. */
import type { Piece } from './glyphs.ts';

/** Text on one baseline. Lengths in mm from the top left corner, sizes in pt. */
export interface Line {
  text: string;
  pieces: readonly Piece[];
  left: number;
  right: number;
  baseline: number;
  /** The size of most of its letters. */
  size: number;
  /** Index of its page. */
  page: number;
}

const point = 25.4 / 72;
const sameBaseline = 0.6;

/** The text of pieces that stand side by side. */
export function joinPieces(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, isSpaced }, index) => (index > 0 && isSpaced ? ` ${text}` : text))
    .join('')
    .normalize('NFC');
}

function mainSize(pieces: readonly Piece[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of pieces) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0];
}

/** One line out of pieces, which are put in order from left to right. */
export function makeLine(unordered: readonly Piece[], page: number): Line {
  const pieces = unordered.toSorted((one, other) => one.left - other.left);
  const size = mainSize(pieces);
  const main = pieces.find((piece) => piece.size === size);
  return {
    text: joinPieces(pieces),
    pieces,
    left: Math.min(...pieces.map(({ left }) => left)),
    right: Math.max(...pieces.map(({ right }) => right)),
    baseline: main?.baseline ?? 0,
    size,
    page,
  };
}

/** A raised or lowered small figure belongs to the line that it touches. */
function isScript(small: Piece, { pieces, baseline, size }: Line): boolean {
  const near = (small.size * point) / 2;
  return (
    small.size < 0.8 * size &&
    Math.abs(small.baseline - baseline) < 0.6 * size * point &&
    pieces.some(({ left, right }) => small.left < right + near && small.right > left - near)
  );
}

/** The lines of a page from top to bottom; columns side by side are one line still. */
export function gatherLines(all: readonly Piece[], page: number): Line[] {
  const groups: Piece[][] = [];
  for (const piece of all.toSorted((one, other) => one.baseline - other.baseline)) {
    const group = groups.at(-1);
    if (group?.[0] !== undefined && piece.baseline - group[0].baseline < sameBaseline) group.push(piece);
    else groups.push([piece]);
  }
  const lines = groups.map((group) => makeLine(group, page));
  return attachScripts(lines).toSorted((one, other) => one.baseline - other.baseline);
}

function attachScripts(lines: readonly Line[]): Line[] {
  const attached = new Map<Line, Piece[]>();
  const kept = lines.filter((line, index) => {
    const host = [lines[index - 1], lines[index + 1]].find(
      (each) => each !== undefined && line.pieces.every((piece) => isScript(piece, each)),
    );
    if (host !== undefined) attached.set(host, [...(attached.get(host) ?? []), ...line.pieces]);
    return host === undefined;
  });
  return kept.map((line) => {
    const scripts = attached.get(line);
    return scripts === undefined ? line : makeLine([...line.pieces, ...scripts], line.page);
  });
}

/** Parts a line where `split` says so of two neighbouring pieces. */
export function splitLine(line: Line, split: (left: Piece, right: Piece) => boolean): Line[] {
  const parts: Piece[][] = [];
  let before: Piece | undefined;
  for (const piece of line.pieces) {
    if (before === undefined || split(before, piece)) parts.push([piece]);
    else parts.at(-1)?.push(piece);
    before = piece;
  }
  return parts.map((pieces) => makeLine(pieces, line.page));
}

export const middle = ({ left, right }: { left: number; right: number }): number => (left + right) / 2;

/** Millimetres of a number of em in a line's type size. */
export const em = (line: { size: number }, count: number): number => count * line.size * point;
