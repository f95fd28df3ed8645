/** Lays out one paragraph of a Word file: its lines, where they stand, how high they are. */
import { font } from '../../decree30/page.ts';
import type { MeasuredAlignment, MeasuredParagraph } from '../model.ts';
import type { Container } from './boxes.ts';
import type { Atom, Face } from './inline.ts';
import {
  areColumns,
  isEmpty,
  largestSize,
  splitAtoms,
  splitWideSpaces,
  textOf,
  toRuns,
  trimmed,
  type Piece,
} from './pieces.ts';
import type { ParagraphProperties } from './properties.ts';
import { beginAt, leading, nextStop } from './tab-stops.ts';
import { millimetresPerPoint } from './units.ts';
import { wrap, type MeasureText, type WrappedLine } from './wrap.ts';

/** One paragraph of the model with what its neighbours need to know of it. */
export interface Laid {
  paragraph: MeasuredParagraph;
  /** Where its lines end, for what is drawn below them: baseline in mm from the container's top. */
  baseline: number;
  /** Text that is underlined throughout. */
  isUnderlined: boolean;
}

export interface LaidParagraph {
  laid: Laid[];
  /** In mm, with the distance above. */
  height: number;
}

/** Part of the type size from the foot of a line to its baseline. */
const belowBaseline = 0.26;

const alignments: Readonly<Record<string, MeasuredAlignment>> = {
  center: 'center',
  both: 'justify',
  distribute: 'justify',
  right: 'right',
  end: 'right',
};

export interface ParagraphContext {
  container: Container;
  properties: ParagraphProperties;
  atoms: readonly Atom[];
  /** Size of the paragraph's own mark, which gives an empty one its height. */
  markSize: number;
  /** Distance in pt above it, neighbours considered. */
  above: number;
  /** Distance to the paragraph above; nothing where it has none. */
  gap: number | undefined;
  /** Where it begins, in mm from the container's top. */
  top: number;
  measure: MeasureText;
}

function lineHeight({ line = 1, lineRule = 'auto' }: ParagraphProperties, size: number): number {
  if (lineRule === 'auto') return line * font.singleLine * size;
  return lineRule === 'exact' ? line : Math.max(line, font.singleLine * size);
}

/** Lays out a paragraph. A line broken by hand gives a paragraph of its own that is marked so. */
export function layParagraph(context: ParagraphContext): LaidParagraph {
  const { properties, atoms, markSize, above, top } = context;
  const laid: Laid[] = [];
  let y = top + above * millimetresPerPoint;
  splitAtoms(atoms).forEach((pieces, index) => {
    const size = largestSize(pieces, markSize);
    const height = lineHeight(properties, size) * millimetresPerPoint;
    const wide = splitWideSpaces(pieces);
    const isColumns = areColumns(wide);
    const own = isColumns
      ? layColumns(wide, context, index > 0, y + height)
      : layLines(pieces, context, index > 0, y + height);
    laid.push(...own);
    y += height * (isColumns ? 1 : Math.max(1, own[0]?.paragraph.lines.length ?? 1));
  });
  return { laid, height: y - top };
}

function layLines(pieces: readonly Piece[], context: ParagraphContext, isBroken: boolean, bottom: number): Laid[] {
  const { container, properties, measure, gap } = context;
  const written = trimmed(pieces);
  if (written.length === 0) return [];
  const { left = 0, right = 0, firstLine = 0, alignment: own } = properties;
  const alignment = alignments[own ?? ''] ?? 'left';
  const start = leading(pieces, left + (isBroken ? 0 : firstLine), properties, measure);
  const parts = written.flatMap((piece, index) =>
    index === 0 || piece[0] === undefined ? piece : [{ text: ' ', face: piece[0].face }, ...piece],
  );
  const lines = wrap(parts, container.width - start - right, container.width - left - right, measure);
  const [first] = lines;
  const centre = findCentre(lines, start, context, alignment);
  const indent =
    alignment === 'left' || alignment === 'justify' ? container.left + start - container.textLeft : undefined;
  const hasInner = written.length > 1 && alignment !== 'justify' && alignment !== 'left';
  return finish(written, lines, context, bottom, {
    isBroken,
    alignment,
    ...(centre === undefined || hasInner ? {} : { centre }),
    ...(indent === undefined || first === undefined ? {} : { indent }),
    ...(gap === undefined || isBroken ? {} : { gap: { min: gap, max: gap } }),
  });
}

function findCentre(
  lines: readonly WrappedLine[],
  start: number,
  { container, properties }: ParagraphContext,
  alignment: MeasuredAlignment,
): number | undefined {
  const { left = 0, right = 0 } = properties;
  const width = lines[0]?.width ?? 0;
  const end = container.left + container.width - right;
  if (alignment === 'center') return (container.left + start + end) / 2;
  if (lines.length > 1) return (container.left + left + end) / 2;
  return alignment === 'right' ? end - width / 2 : container.left + start + width / 2;
}

type Placing = Partial<MeasuredParagraph> & { isBroken: boolean };

function finish(
  pieces: readonly Piece[],
  lines: readonly WrappedLine[],
  { container, properties, markSize }: ParagraphContext,
  bottom: number,
  placing: Placing,
): Laid[] {
  const size = largestSize(pieces, markSize);
  const height = lineHeight(properties, size);
  const baseline = bottom - belowBaseline * size * millimetresPerPoint;
  const texts = pieces.map(textOf);
  const letters = pieces.flat().filter(({ text }) => text.trim() !== '');
  const paragraph: MeasuredParagraph = {
    text: texts.join(' ').normalize('NFC').replace(/\s+/gu, ' ').trim(),
    runs: toRuns(pieces),
    lines,
    column: container.column,
    sheet: container.sheet,
    inTable: container.inTable,
    lineHeight: { min: height / size, max: height / size },
    ...(container.row === undefined ? {} : { level: { row: container.row, baseline } }),
    ...placing,
  };
  return [
    {
      paragraph,
      baseline: baseline + (lines.length - 1) * height * millimetresPerPoint,
      isUnderlined: letters.length > 0 && letters.every(({ face }: { face: Face }) => face.underline),
    },
  ];
}

/** Two columns on one line, made with tabs or spaces. */
function layColumns(pieces: readonly Piece[], context: ParagraphContext, isBroken: boolean, bottom: number): Laid[] {
  const { container, properties, measure } = context;
  const written = pieces.filter((piece) => !isEmpty(piece));
  const isByTabs = !pieces.some((piece) => / {3,}/u.test(textOf(piece)));
  let x = (properties.left ?? 0) + (properties.firstLine ?? 0);
  const laid: Laid[] = [];
  for (const piece of pieces) {
    const width = piece.reduce((sum, part) => sum + measure(part.text, part.face), 0);
    const isFirst = piece === pieces[0];
    const stop = isFirst ? { kind: 'left', position: x } : nextStop(x, properties);
    const left = beginAt(stop, width);
    x = left + width;
    if (isEmpty(piece)) continue;
    const column = piece === written[0] ? 'left' : 'right';
    const isPlaced =
      isByTabs &&
      (properties.alignment === undefined || properties.alignment === 'left' || properties.alignment === 'both');
    const place = isPlaced
      ? { centre: container.left + left + width / 2, indent: container.left + left - container.textLeft }
      : {};
    const own = finish([piece], [{ text: textOf(piece).trim(), width }], context, bottom, { isBroken, ...place });
    laid.push(...own.map((each) => ({ ...each, paragraph: { ...each.paragraph, column: column } as const })));
  }
  return laid;
}
