/** A printed line as broken lines of the template. */
import { faceOf, sheet, styleOf, textWidth } from './figures.ts';
import type { ParagraphData } from './data.ts';
import type { Element } from '../../../decree30/type-rules.ts';
import type { PrintedLine } from '../../../plan/printed.ts';
import { splitUnbroken, splitUnbrokenWords } from '../../../vietnamese/unbroken.ts';
import { toRuns } from '../runs.ts';
import { breakLines } from '../../type/break-lines.ts';
import type { Piece } from '../../type/place.ts';
import { cutAtBreaks, piecesOf } from '../../type/pieces.ts';

type PrintedText = Pick<PrintedLine, 'element' | 'label' | 'content'>;

/** In these, lines may end between any two words. */
const narrow: ReadonlySet<Element> = new Set(['authority', 'signerName']);

/** The text of a printed line in its face: its label, then its words; one part a line that the document sets itself. */
export function partsOf({ element, label, content }: PrintedText): Piece[][] {
  const face = faceOf(element);
  const [first = [], ...rest] = cutAtBreaks(content, face, narrow.has(element) ? splitUnbrokenWords : splitUnbroken);
  return [label === '' ? first : [...piecesOf(`${label} `, face), ...first], ...rest];
}

export interface BrokenParagraph {
  data: ParagraphData;
  /** How many lines it takes. */
  count: number;
}

/** Breaks the parts of an element into the lines of a paragraph; a justified one begins indented. */
export function breakParagraph(
  element: Element,
  parts: readonly (readonly Piece[])[],
  width = textWidth,
): BrokenParagraph {
  const { size, align } = styleOf(element);
  const lines = parts.map((pieces, index) =>
    breakLines(pieces, { size, width, indent: index === 0 && align === 'justify' ? sheet.indent : 0 }),
  );
  return {
    data: { type: 'paragraph', style: element, runs: toRuns(lines, faceOf(element)) },
    count: lines.flat().length,
  };
}
