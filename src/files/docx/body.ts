/** Running text: printed lines and tables in order, with what stands between them. */
import type { Paragraph, Table } from 'docx';
import { paragraphGap } from '../../decree30/spacing.ts';
import type { Element } from '../../decree30/type-rules.ts';
import type { Printed, PrintedLine } from '../../plan/printed.ts';
import { createParagraph, createSpacer } from './paragraph.ts';
import type { Departure } from './paragraph.ts';
import { outlineLevels } from './styles.ts';
import { createTable } from './table.ts';

export interface BodyOptions {
  /** Room above the first paragraph in points, where it is another than its style's. */
  before?: number;
  /** True if the last paragraph goes to the page of what follows. */
  keepLast?: boolean;
}

/** The paragraphs and tables of printed entries. */
export function createBody(
  entries: readonly Printed[],
  { before, keepLast = false }: BodyOptions = {},
): (Paragraph | Table)[] {
  const levels = countLevels(entries);
  return entries.flatMap((entry, index) => {
    const isFirst = index === 0;
    const keepNext = keepLast && index === entries.length - 1;
    if (entry.type === 'table') {
      const follows = isFirst || entries[index - 1]?.type === 'table';
      const room = isFirst ? (before ?? 0) : paragraphGap.chosen;
      return [...(follows && room > 0 ? [createSpacer(room)] : []), createTable(entry.table, keepNext)];
    }
    return [
      createParagraph(entry, {
        ...levelOf(entry, levels[index]),
        ...(isFirst && before !== undefined ? { before } : {}),
        ...(entries[index + 1]?.type === 'table' ? { after: paragraphGap.chosen } : {}),
        ...(keepNext ? { keepNext } : {}),
      }),
    ];
  });
}

/** Said only where it is another than the style's. */
const levelOf = ({ element }: PrintedLine, level: number | undefined): Departure =>
  level === undefined || level === outlineLevels[element] ? {} : { outlineLevel: level };

const deepest = 8;

/** What stands below a number that has a line of its own, if anything does. */
const titles: Partial<Record<Element, Element>> = { divisionNumber: 'divisionTitle', annexNumber: 'annexTitle' };

/** A number without a title is the heading itself. */
function isHeading({ element }: PrintedLine, below: Printed | undefined): boolean {
  const title = titles[element];
  if (title === undefined) return outlineLevels[element] !== undefined;
  return below?.type !== 'line' || below.element !== title;
}

/** The level of every heading: sections stand below the division that they are in, titled clauses below their section. */
function countLevels(entries: readonly Printed[]): (number | undefined)[] {
  let [section, clause] = [0, 0];
  return entries.map((entry, index) => {
    if (entry.type === 'table' || !isHeading(entry, entries[index + 1])) return undefined;
    if (entry.element === 'titledClause') return Math.min(deepest, clause + entry.depth);
    if (entry.element === 'section') clause = section + 1;
    else [section, clause] = [1, 1];
    return entry.element === 'section' ? section : 0;
  });
}
