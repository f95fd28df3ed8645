/** Lays out one paragraph of a Word file: its lines, where they stand, how high they are. */
import { font } from '../../decree30/page.ts';
import { familyOf } from '../font-name.ts';
import {
  isAuthority,
  isDateline,
  isMotto,
  isNationalTitle,
  isNumber,
  isRecipientsLabel,
  isUpper,
} from '../landmarks.ts';
import type { MeasuredAlignment, MeasuredParagraph, MeasuredRun } from '../model.ts';
import type { Container } from './boxes.ts';
import type { Atom, Face } from './inline.ts';
import type { ParagraphProperties } from './properties.ts';
import { millimetresPerPoint } from './units.ts';
import { wrap, type MeasureText, type TextPart, type WrappedLine } from './wrap.ts';

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
  /** In mm, with the distances above and below. */
  height: number;
}

const defaultTab = 12.7;
/** Part of the type size from the foot of a line to its baseline. */
const belowBaseline = 0.26;

const alignments: Readonly<Record<string, MeasuredAlignment>> = {
  center: 'center',
  both: 'justify',
  distribute: 'justify',
  right: 'right',
  end: 'right',
};

/** Parts of a paragraph between line breaks, each a list of pieces between tabs or wide spaces. */
type Piece = TextPart[];

function splitAtoms(atoms: readonly Atom[]): Piece[][] {
  const lines: Piece[][] = [[[]]];
  for (const atom of atoms) {
    const line = lines.at(-1) ?? [];
    if (atom.type === 'break') lines.push([[]]);
    else if (atom.type === 'tab') line.push([]);
    else if (atom.type === 'text' || atom.type === 'field') line.at(-1)?.push({ text: atom.text, face: atom.face });
  }
  return lines;
}

const textOf = (piece: Piece): string => piece.map(({ text }) => text).join('');
const isEmpty = (piece: Piece): boolean => textOf(piece).trim() === '';

function toRuns(pieces: readonly Piece[]): MeasuredRun[] {
  const runs: MeasuredRun[] = [];
  for (const piece of pieces)
    for (const { text, face } of [...(runs.length > 0 ? [{ text: ' ', face: piece[0]?.face }] : []), ...piece]) {
      const last = runs.at(-1);
      if (face === undefined || text === '') continue;
      const run = {
        font: familyOf(face.font),
        size: face.size,
        bold: face.bold,
        italic: face.italic,
        color: face.color,
      };
      const isSame =
        last !== undefined && (Object.keys(run) as (keyof typeof run)[]).every((key) => last[key] === run[key]);
      if (isSame) last.text += text;
      else runs.push({ ...run, text });
    }
  return runs.map((run) => ({ ...run, text: run.text.normalize('NFC') }));
}

/** True for parts of one line that are two columns: "ỦY BAN NHÂN DÂN ⇥ CỘNG HÒA …", "Nơi nhận: ⇥ TM. …". */
function areColumns(pieces: readonly Piece[]): boolean {
  const texts = pieces.map(textOf).filter((text) => text.trim() !== '');
  const last = texts.at(-1) ?? '';
  const first = texts[0] ?? '';
  if (texts.length !== 2) return false;
  return (
    isNationalTitle(last) ||
    isMotto(last) ||
    (isNumber(first) && isDateline(last)) ||
    ((isRecipientsLabel(first) || first.startsWith('-')) && isUpper(last)) ||
    (isUpper(first) && isUpper(last) && isAuthority(last))
  );
}

/** Wide runs of spaces part columns as tabs do. */
function splitWideSpaces(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) => {
    const parts: Piece[] = [[]];
    for (const { text, face } of piece)
      text.split(/ {3,}/u).forEach((part, index) => {
        if (index > 0) parts.push([]);
        if (part !== '') parts.at(-1)?.push({ text: part, face });
      });
    return parts;
  });
}

export interface ParagraphContext {
  container: Container;
  properties: ParagraphProperties;
  atoms: readonly Atom[];
  /** Size of the paragraph's own mark, which gives an empty one its height. */
  markSize: number;
  /** Distances in pt above and below, neighbours considered. */
  above: number;
  below: number;
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

const largestSize = (pieces: readonly Piece[], markSize: number): number =>
  Math.max(...pieces.flat().map(({ face }) => face.size), 0) || markSize;

/** Lays out a paragraph. A line broken by hand gives a paragraph of its own that is marked so. */
export function layParagraph(context: ParagraphContext): LaidParagraph {
  const { properties, atoms, markSize, above, below, top } = context;
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
  return { laid, height: y - top + below * millimetresPerPoint };
}

/** Where text begins after the tabs and spaces at its start, in mm from the left edge of its lines. */
function leading(
  pieces: readonly Piece[],
  start: number,
  properties: ParagraphProperties,
  measure: MeasureText,
): number {
  let x = start;
  for (const piece of pieces) {
    if (!isEmpty(piece)) {
      const [first] = piece;
      const spaces = /^ */u.exec(first?.text ?? '')?.[0] ?? '';
      return x + (first === undefined ? 0 : measure(spaces, first.face));
    }
    x = nextStop(x + piece.reduce((sum, part) => sum + measure(part.text, part.face), 0), properties).position;
  }
  return x;
}

function nextStop(x: number, { tabs = [], left = 0 }: ParagraphProperties): { kind: string; position: number } {
  const own = tabs
    .filter(({ position, kind }) => kind !== 'clear' && position > x + 0.1)
    .toSorted((one, other) => one.position - other.position)[0];
  // The edge of the other lines is a stop too.
  if (left > x + 0.1 && (own === undefined || own.position > left)) return { kind: 'left', position: left };
  return own ?? { kind: 'left', position: (Math.floor((x + 0.1) / defaultTab) + 1) * defaultTab };
}

const trimmed = (pieces: readonly Piece[]): Piece[] => {
  const first = pieces.findIndex((piece) => !isEmpty(piece));
  return first === -1 ? [] : pieces.slice(first);
};

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
    const left =
      stop.kind === 'center'
        ? stop.position - width / 2
        : stop.kind === 'right'
          ? stop.position - width
          : stop.position;
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
