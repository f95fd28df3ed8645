/** Finds the elements of a notice on measured pages. */
import type { MeasuredLine, MeasuredPage } from './measure.ts';

/** A line and the page it stands on, from 1. */
export interface PlacedLine extends MeasuredLine {
  page: number;
}

/** Where the text area begins, in mm from the paper's top: what stands above is the page number. */
const textTop = 25;

/** The lines of the text area of all pages, in the order in which they were drawn. */
export function textLines(pages: readonly MeasuredPage[]): PlacedLine[] {
  return pages.flatMap(({ lines }, index) =>
    lines.filter(({ baseline }) => baseline > textTop).map((line) => ({ ...line, page: index + 1 })),
  );
}

/** What stands in the top margin of each page. */
export function headLines(pages: readonly MeasuredPage[]): MeasuredLine[][] {
  return pages.map(({ lines }) => lines.filter(({ baseline }) => baseline <= textTop));
}

const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The lines that together say `text`, searched from `start` on; undefined where none do. */
export function findLines(
  lines: readonly PlacedLine[],
  text: string,
  start = 0,
): { first: number; found: PlacedLine[] } | undefined {
  for (let first = start; first < lines.length; first += 1) {
    let said = '';
    for (let last = first; last < lines.length && said.length < text.length; last += 1) {
      said = fold(`${said} ${lines[last]?.text ?? ''}`);
      if (said === text) return { first, found: lines.slice(first, last + 1) };
      if (!text.startsWith(said)) break;
    }
  }
  return undefined;
}

export const middle = ({ left, right }: { left: number; right: number }): number => (left + right) / 2;
export const lengthOf = ({ left, right }: { left: number; right: number }): number => right - left;
