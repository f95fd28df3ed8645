/** Where tabs lead to in a paragraph of a Word file. Millimetres from the left edge of its container. */
import { isEmpty, type Piece } from './pieces.ts';
import type { ParagraphProperties } from './properties.ts';
import type { MeasureText } from './wrap.ts';

/** Word's own distance of stops. */
const defaultTab = 12.7;

/** Where text begins after the tabs and spaces at its start, in mm from the left edge of its lines. */
export function leading(
  pieces: readonly Piece[],
  start: number,
  properties: ParagraphProperties,
  measure: MeasureText,
): number {
  const widthOf = (piece: Piece): number => piece.reduce((sum, part) => sum + measure(part.text, part.face), 0);
  let stop = { kind: 'left', position: start };
  for (const piece of pieces) {
    if (!isEmpty(piece)) {
      const [first] = piece;
      const spaces = /^ */u.exec(first?.text ?? '')?.[0] ?? '';
      return beginAt(stop, widthOf(piece)) + (first === undefined ? 0 : measure(spaces, first.face));
    }
    stop = nextStop(stop.position + widthOf(piece), properties);
  }
  return stop.position;
}

/** Where text of a width begins that a tab leads to. */
export function beginAt({ kind, position }: { kind: string; position: number }, width: number): number {
  if (kind === 'center') return position - width / 2;
  return kind === 'right' ? position - width : position;
}

/** The next stop behind a place. */
export function nextStop(x: number, { tabs = [], left = 0 }: ParagraphProperties): { kind: string; position: number } {
  const own = tabs
    .filter(({ position, kind }) => kind !== 'clear' && position > x + 0.1)
    .toSorted((one, other) => one.position - other.position)[0];
  // The edge of the other lines is a stop too.
  if (left > x + 0.1 && (own === undefined || own.position > left)) return { kind: 'left', position: left };
  return own ?? { kind: 'left', position: (Math.floor((x + 0.1) / defaultTab) + 1) * defaultTab };
}
