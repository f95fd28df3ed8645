/** Ô 6 and the annexes: paragraphs, headings and tables. */
import type { Element } from '../../../decree30/type-rules.ts';
import type { Printed, PrintedLine } from '../../../plan/printed.ts';
import { lineText } from '../../../plan/words.ts';
import type { BlockData, HeadingData } from './data.ts';
import { breakParagraph, partsOf } from './paragraph.ts';
import { tableOf } from './table.ts';

/** Above everything that stands in a part. */
const partDepth = -1;

/** How deep an element stands as a heading; undefined for one that is none. */
function headingDepth({ element, depth }: PrintedLine): number | undefined {
  const headings: Partial<Record<Element, number>> = {
    section: partDepth,
    divisionNumber: partDepth,
    divisionTitle: partDepth,
    annexNumber: partDepth,
    annexTitle: partDepth,
    titledClause: depth,
  };
  return headings[element];
}

/** A title that stands on its own line below its number is of one heading with it. */
const numberOf: Partial<Record<Element, Element>> = { divisionTitle: 'divisionNumber', annexTitle: 'annexNumber' };

/** The deepest that HTML and PDF know. */
const deepest = 6;

/** What the template sets for printed entries. Levels follow the headings that enclose each other, without gaps; the notice's title is the first. */
export function blocksOf(entries: readonly Printed[]): BlockData[] {
  const blocks: BlockData[] = [];
  const enclosing: number[] = [];
  let above: { element: Element; heading: HeadingData } | undefined;
  for (const entry of entries) {
    if (entry.type === 'table') {
      blocks.push(tableOf(entry.table));
      above = undefined;
      continue;
    }
    const { element } = entry;
    const { data } = breakParagraph(element, partsOf(entry));
    const depth = headingDepth(entry);
    if (depth === undefined) {
      blocks.push(data);
      above = undefined;
    } else if (above !== undefined && numberOf[element] === above.element) {
      above.heading.lines.push([element, data.runs]);
      above.heading.words += ` ${wordsOf(entry)}`;
    } else {
      while ((enclosing.at(-1) ?? -Infinity) >= depth) enclosing.pop();
      enclosing.push(depth);
      const level = Math.min(enclosing.length + 1, deepest);
      const heading: HeadingData = {
        type: 'heading',
        level,
        words: wordsOf(entry),
        bookmarked: true,
        lines: [[element, data.runs]],
      };
      blocks.push(heading);
      above = { element, heading };
    }
  }
  return blocks;
}

const wordsOf = (line: PrintedLine): string => lineText(line).replace(/\s+/gu, ' ').trim();
