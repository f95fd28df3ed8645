/** Two PDFs of one notice laid over each other: lines of text with their type, and everything that is ruled. */
import { margin, paper } from '../../../src/decree30/page.ts';
import { isVerification } from '../../../src/files/verification-text.ts';
import { gatherLines, type Line } from '../../../src/form/pdf/lines.ts';
import type { PdfPage } from '../../../src/form/pdf/pages.ts';
import { isHorizontal, type Stroke } from '../../../src/form/pdf/strokes.ts';

/** By how much the two may differ: Chromium lays out on whole pixels and rounds the sheet to whole points. */
const near = { baseline: 0.4, left: 0.4, right: 0.4, rule: 0.4, thickness: 0.05, size: 0.1 } as const;
type Measure = keyof typeof near;
/** Sizes are in points, everything else is in millimetres. */
const unitOf = (measure: Measure): string => (measure === 'size' ? 'pt' : 'mm');

export interface Difference {
  pages: number;
  lines: number;
  rules: number;
  largest: Record<Measure, number>;
  /** Where they differ by more than may be. */
  places: string[];
}

/** A ruled line: where it lies across its own direction, and its ends. */
interface Rule {
  page: number;
  direction: 'across' | 'down';
  at: number;
  from: number;
  to: number;
  thickness: number;
}

/** The lines of all pages from top to bottom, the foot for verification left out: on the printed page it stands elsewhere. */
function linesOf(pages: readonly PdfPage[]): Line[] {
  return pages
    .flatMap(({ pieces }, page) => gatherLines(pieces, page))
    .filter(({ text }, index, all) => {
      const [above, below] = [all[index - 1]?.text ?? '', all[index + 1]?.text ?? ''];
      return !isVerification(text, below) && !isVerification(above, text);
    });
}

const toRule = (stroke: Stroke, page: number): Rule => {
  const { left, right, top, bottom, thickness } = stroke;
  return isHorizontal(stroke)
    ? { page, direction: 'across', at: (top + bottom) / 2, from: left, to: right, thickness }
    : { page, direction: 'down', at: (left + right) / 2, from: top, to: bottom, thickness };
};

const order = (one: Rule, other: Rule): number => {
  if (one.page !== other.page) return one.page - other.page;
  if (one.direction !== other.direction) return one.direction.localeCompare(other.direction);
  return Math.abs(one.at - other.at) < near.rule ? one.from - other.from : one.at - other.at;
};

/** What is ruled above the bottom margin; borders of cells that go on in the next cell are one line. */
function rulesOf(pages: readonly PdfPage[]): Rule[] {
  const all = pages.flatMap(({ strokes }, page) =>
    strokes.filter(({ top }) => top < paper.height - margin.bottom.chosen).map((stroke) => toRule(stroke, page)),
  );
  const joined: Rule[] = [];
  for (const rule of all.toSorted(order)) {
    const last = joined.at(-1);
    const goesOn =
      last?.page === rule.page &&
      last.direction === rule.direction &&
      Math.abs(last.at - rule.at) < near.rule &&
      rule.from - last.to < near.rule;
    if (goesOn) last.to = Math.max(last.to, rule.to);
    else joined.push({ ...rule });
  }
  return joined;
}

const sayLine = ({ page, text }: Line): string => `${page + 1}: ${text}`;
const sayRule = ({ page, direction, at }: Rule): string => `${page + 1}: ruled ${direction} at ${at.toFixed(0)} mm`;

/** The type of a line's pieces from left to right, each style once in a row. */
const facesOf = ({ pieces }: Line): string =>
  pieces
    .map(({ bold, italic }) => `${bold ? 'bold' : 'plain'}${italic ? ' italic' : ''}`)
    .filter((face, index, all) => face !== all[index - 1])
    .join(', ');

/**
 * Compares what two files print, page by page.
 * @throws Error where they do not have the same pages, lines of text and ruled lines
 */
export function comparePaper(one: readonly PdfPage[], other: readonly PdfPage[]): Difference {
  const [lines, otherLines] = [linesOf(one), linesOf(other)];
  const [rules, otherRules] = [rulesOf(one), rulesOf(other)];
  const difference: Difference = {
    pages: one.length,
    lines: lines.length,
    rules: rules.length,
    largest: { baseline: 0, left: 0, right: 0, rule: 0, thickness: 0, size: 0 },
    places: [],
  };
  const note = (measure: Measure, distance: number, place: string): void => {
    difference.largest[measure] = Math.max(difference.largest[measure], distance);
    if (distance > near[measure])
      difference.places.push(`${measure} ${distance.toFixed(2)} ${unitOf(measure)}, ${place}`);
  };
  for (const [line, twin] of pair(lines, otherLines, sayLine)) {
    for (const edge of ['baseline', 'left', 'right', 'size'] as const)
      note(edge, Math.abs(line[edge] - twin[edge]), sayLine(line));
    if (facesOf(line) !== facesOf(twin))
      difference.places.push(`${facesOf(line)} for ${facesOf(twin)}, ${sayLine(line)}`);
  }
  for (const [rule, twin] of pair(rules, otherRules, ({ page, direction }) => `${page + 1}: ruled ${direction}`)) {
    for (const end of ['at', 'from', 'to'] as const) note('rule', Math.abs(rule[end] - twin[end]), sayRule(rule));
    note('thickness', Math.abs(rule.thickness - twin.thickness), sayRule(rule));
  }
  return difference;
}

/** Each with its twin, where both lists say the same in the same order. */
function pair<T>(ones: readonly T[], others: readonly T[], say: (each: T) => string): [T, T][] {
  const length = Math.max(ones.length, others.length);
  return Array.from({ length }, (_, index) => {
    const [one, other] = [ones[index], others[index]];
    const said = [one, other].map((each) => (each === undefined ? 'nothing' : say(each)));
    if (one === undefined || other === undefined || said[0] !== said[1]) throw new Error(said.join('\n≠ '));
    return [one, other];
  });
}

/** The differences as a table, a plan a line. */
export function tabulate(differences: ReadonlyMap<string, Difference>): string {
  const rows = [...differences].map(([id, { pages, lines, rules, largest }]) => [
    id,
    ...[pages, lines, rules].map(String),
    ...Object.values(largest).map((distance) => distance.toFixed(2)),
  ]);
  const measures = Object.keys(near).map((measure) => (measure === 'size' ? 'size, pt' : measure));
  const table = [['PDF and print, at most in mm', 'pages', 'lines', 'rules', ...measures], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  return table
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
