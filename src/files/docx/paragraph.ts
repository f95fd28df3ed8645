/** One printed line as a paragraph of its element's style. */
import { BorderStyle, LineRuleType, Paragraph } from 'docx';
import type { IParagraphOptions } from 'docx';
import type { PrintedLine } from '../../plan/printed.ts';
import { bookmark } from './bookmarks.ts';
import { createRuns } from './inline.ts';
import { pointTwips, twips } from './lengths.ts';
import { styleId } from './style-names.ts';
import { ruleBorder } from './styles.ts';

/** Where a paragraph departs from its style. Distances in points. */
export interface Departure {
  before?: number;
  after?: number;
  keepNext?: boolean;
  outlineLevel?: number;
  /** Room left free at both sides, in millimetres. */
  sides?: number;
}

/** The paragraph of a printed line. */
export function createParagraph(line: PrintedLine, departure: Departure = {}): Paragraph {
  return new Paragraph({
    style: styleId(line.element),
    children: bookmark(createRuns(line.label, line.content), line.address),
    ...formatOf(departure),
  });
}

function formatOf({ before, after, keepNext, outlineLevel, sides = 0 }: Departure): IParagraphOptions {
  const spacing = {
    ...(before === undefined ? {} : { before: pointTwips(before) }),
    ...(after === undefined ? {} : { after: pointTwips(after) }),
  };
  return {
    ...(Object.keys(spacing).length === 0 ? {} : { spacing }),
    ...(keepNext === undefined ? {} : { keepNext }),
    ...(outlineLevel === undefined ? {} : { outlineLevel }),
    ...(sides === 0 ? {} : { indent: { left: twips(sides), right: twips(sides) } }),
  };
}

/** A rule of a length in the middle of a width, both in millimetres: the lower border of an empty paragraph. */
export function createRule(width: number, length: number): Paragraph {
  const side = twips((width - length) / 2);
  return new Paragraph({
    style: styleId('ruleLine'),
    indent: { left: side, right: twips(width) - side - twips(length) },
    border: { bottom: { style: BorderStyle.SINGLE, size: ruleBorder, space: 0, color: 'auto' } },
  });
}

/** An empty line between or after tables, where Word needs a paragraph. Height in points. */
export function createSpacer(height: number, keepNext = false): Paragraph {
  return new Paragraph({
    style: styleId('ruleLine'),
    spacing: { line: pointTwips(height), lineRule: LineRuleType.EXACT },
    keepNext,
  });
}
