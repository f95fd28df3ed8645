/** Finds the lines of a plan on measured pages. */
import type { Element } from '../../src/decree30/type-rules.ts';
import { margin } from '../../src/decree30/page.ts';
import { gatherLines, splitLine, type Line } from '../../src/form/pdf/lines.ts';
import type { PdfPage } from '../../src/form/pdf/pages.ts';
import { printed, type PrintedLine } from '../../src/plan/printed.ts';
import type { Plan } from '../../src/plan/types.ts';
import { lineText } from '../../src/plan/words.ts';

/** A printed line and the lines that it takes on paper. */
export interface OnPaper {
  entry: PrintedLine;
  lines: Line[];
}

/** Wider than any justified space, in mm: the next column. */
const nextColumn = 6;
const squeeze = (text: string): string => text.replace(/\s+/gu, '');

/** The lines of all pages, page number first, columns apart. */
export const linesOf = (pages: readonly PdfPage[]): Line[] =>
  pages.flatMap(({ pieces }, page) =>
    gatherLines(pieces, page).flatMap((line) => splitLine(line, (left, right) => right.left - left.right > nextColumn)),
  );

export const isHead = ({ baseline }: Line): boolean => baseline <= margin.top.chosen;

/**
 * Every printed line of the plan on paper; none of its lines where it is not there.
 * A line of paper belongs to one printed line only; the words of tables are left out.
 */
export function locate(plan: Plan, pages: readonly PdfPage[]): OnPaper[] {
  const rest = linesOf(pages).filter((line) => !isHead(line));
  return printed(plan)
    .filter((entry) => entry.type === 'line')
    .map((entry) => {
      const wanted = squeeze(lineText(entry));
      for (let first = 0; first < rest.length; first += 1) {
        const found = followText(rest, first, wanted);
        if (found.length > 0) {
          for (const line of found) rest.splice(rest.indexOf(line), 1);
          return { entry, lines: found };
        }
      }
      return { entry, lines: [] };
    });
}

/** From a line on, the lines that together say the text; those of another column between them are passed over. */
function followText(lines: readonly Line[], first: number, wanted: string): Line[] {
  const found: Line[] = [];
  let said = '';
  for (const line of lines.slice(first, first + 60)) {
    const longer = said + squeeze(line.text);
    if (!wanted.startsWith(longer)) {
      if (found.length === 0) return [];
      continue;
    }
    found.push(line);
    said = longer;
    if (said === wanted) return found;
  }
  return [];
}

export const pick = (all: readonly OnPaper[], ...elements: Element[]): OnPaper[] =>
  all.filter(({ entry }) => elements.includes(entry.element));

/** The letters of the pages in the order of their lines, page numbers left out, in no order that columns would change. */
export const lettersOf = (pages: readonly PdfPage[]): string =>
  [
    ...squeeze(
      linesOf(pages)
        .filter((line) => !isHead(line))
        .map(({ text }) => text)
        .join(''),
    ),
  ]
    .toSorted()
    .join('');
