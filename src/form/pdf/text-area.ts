/** The edges of the text and the usual distance of its lines, found from where the lines of running text begin and end. */
import { indent } from '../../decree30/spacing.ts';
import { em, type Line } from './lines.ts';

export interface TextArea {
  left?: number;
  /** Only where lines end flush: ragged text shows no edge. */
  right?: number;
  /** How far to the right any line goes. */
  widest: number;
  /** Usual distance of the lines of one paragraph, in em. */
  pitch?: number;
}

const near = 0.4;
/** Width of a space in em. */
const space = 0.25;
/** Justified lines end within this many millimetres of each other; LibreOffice is out by as much. */
const flushRight = 0.9;
/** How far punctuation may hang out of the text, in mm. */
const hanging = 1.6;
const points = 72 / 25.4;
/** In a text of fewer lines two that end flush show an edge. */
const fewLines = 30;

interface Cluster {
  value: number;
  count: number;
}

/** The values that several lines share, each with how many do. */
function cluster(values: readonly number[], tolerance: number): Cluster[] {
  const clusters: number[][] = [];
  for (const value of values.toSorted((one, other) => one - other)) {
    const last = clusters.at(-1);
    if (last?.[0] !== undefined && value - last[0] <= tolerance) last.push(value);
    else clusters.push([value]);
  }
  return clusters.map((group) => ({ value: group[Math.floor(group.length / 2)] ?? 0, count: group.length }));
}

/**
 * Finds the text area of lines of running text.
 * @param flushLeft left edges of lines that stand flush left by the decree, such as those of the recipients
 */
export function findTextArea(lines: readonly Line[], flushLeft: readonly number[] = []): TextArea {
  const least = Math.max(2, lines.length * 0.04);
  const left = findLeft(
    lines.map((line) => line.left),
    flushLeft,
    least,
  );
  const widest = Math.max(...lines.map(({ right }) => right), 0);
  const rights = cluster(
    lines.map(({ right }) => right),
    flushRight,
  );
  const fewest = lines.length < fewLines ? 2 : 3;
  const flush = rights.filter(({ count }) => count >= Math.max(fewest, lines.length * 0.1));
  const outmost = flush.at(-1)?.value ?? 0;
  // Lines that end with a comma may hang out a little; the edge is where most lines end.
  const edge = flush
    .filter(({ value }) => outmost - value < hanging)
    .reduce<Cluster | undefined>(
      (most, each) => (most === undefined || each.count > most.count ? each : most),
      undefined,
    );
  // Lines far beyond the edge show that it is none.
  const right = edge !== undefined && widest - edge.value < 6 ? edge.value : undefined;
  const area: TextArea = { widest, ...(left === undefined ? {} : { left }), ...(right === undefined ? {} : { right }) };
  const pitch = findPitch(lines, area);
  return pitch === undefined ? area : { ...area, pitch };
}

/** A table's words may stand this far outside the text, in mm. */
const overhang = 2.5;

/** The left edge that `least` lines share, or where too few do, the one that agrees with what stands flush left. */
function findLeft(lefts: readonly number[], flushLeft: readonly number[], least: number): number | undefined {
  const usual = cluster([...lefts, ...flushLeft], near).find(({ count }) => count >= least)?.value;
  const flush = Math.min(...flushLeft);
  if (usual === undefined || !(flush < usual - overhang) || lefts.some((left) => isIndent(left - usual))) return usual;
  // Paragraphs of one line are all indented: what seems the edge is where first lines begin.
  const continued = lefts.filter((left) => Math.abs(left - flush) < overhang);
  if (continued.length > 0) return Math.min(...continued);
  return isIndent(usual - flush) ? flush : undefined;
}

const isIndent = (distance: number): boolean => indent.allowed.some((allowed) => Math.abs(distance - allowed) < near);

/** True if the second line goes on with the paragraph of the first: it begins at the edge and the first is full. */
export function isContinued(before: Line, line: Line, area: TextArea): boolean {
  const left = area.left ?? line.left;
  return Math.abs(line.left - left) < 1 && isFull(before, line, area);
}

/** True if the next line's first word would not have fitted on this one. */
export function isFull(line: Line, next: Line, { right, widest }: TextArea): boolean {
  const first = next.pieces[0];
  const second = next.pieces.findIndex((piece, index) => index > 0 && piece.isSpaced);
  const last = next.pieces[(second === -1 ? next.pieces.length : second) - 1];
  const word = first === undefined || last === undefined ? 0 : last.right - first.left;
  return line.right + em(line, space) + word > (right ?? widest) - near;
}

function findPitch(lines: readonly Line[], area: TextArea): number | undefined {
  const distances = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    if (before?.page !== line.page || Math.abs(before.size - line.size) > 0.2) return [];
    return isContinued(before, line, area) ? [((line.baseline - before.baseline) * points) / line.size] : [];
  });
  const usual = cluster(
    distances.filter((distance) => distance > 0.8 && distance < 3),
    0.03,
  );
  return usual.reduce<Cluster | undefined>(
    (most, each) => (most === undefined || each.count > most.count ? each : most),
    undefined,
  )?.value;
}
