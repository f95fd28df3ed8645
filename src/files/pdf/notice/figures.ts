/** The decree's figures as the template takes them, in points. */
import { toPoints } from '../../../decree30/lengths.ts';
import { leadOf } from '../../../decree30/figures.ts';
import {
  annexPageNumber,
  font,
  margin,
  pageNumber,
  paper,
  textWidth as textMillimetres,
} from '../../../decree30/page.ts';
import { ruleThickness } from '../../../decree30/rule-lines.ts';
import { distance, indent, paragraphGap } from '../../../decree30/spacing.ts';
import { typeRules } from '../../../decree30/type-rules.ts';
import type { Element, TypeRule } from '../../../decree30/type-rules.ts';
import { typeOf } from '../runs.ts';
import { roundUp, type Face } from '../../type/faces.ts';
import { footStyle } from './foot.ts';
import type { SheetData, StyleData } from './data.ts';

/** The family of the decree, then those that the engine brings along, for signs that it lacks. */
export const fonts: readonly string[] = [
  font.substitute,
  'Libertinus Serif',
  'New Computer Modern Math',
  'DejaVu Sans Mono',
];

/** Width of the text area. */
export const textWidth: number = toPoints(textMillimetres);

/** Height of the text area. Browsers round it up to whole pixels, so that a line may stand lower by a hair. */
export const textHeight: number = roundUp(toPoints(paper.height - margin.top.chosen - margin.bottom.chosen));

/** The face of an element. */
export function faceOf(element: Element): Face {
  const { bold, italic }: TypeRule = typeRules[element];
  return { bold, italic };
}

/** Type and place of an element. */
export function styleOf(element: Element): StyleData {
  const rule: TypeRule = typeRules[element];
  return { ...typeOf(rule.size.chosen, leadOf(rule), faceOf(element)), align: rule.align };
}

const upright = { bold: false, italic: false };
const number = typeOf(pageNumber.size.chosen, pageNumber.size.chosen, upright);

const isElement = (name: string): name is Element => name in typeRules;

/** Type and place of every element and of what stands around the document, by name as notice.typ asks for it. */
export const styles: Record<string, StyleData> = Object.fromEntries([
  ...Object.keys(typeRules)
    .filter(isElement)
    .map((element) => [element, styleOf(element)] as const),
  ['page-number', { ...number, align: 'center' }],
  ['foot', footStyle],
]);

/** Paper, margins and distances. */
export const sheet: SheetData = {
  width: toPoints(paper.width),
  height: toPoints(paper.height),
  top: toPoints(margin.top.chosen),
  right: toPoints(margin.right.chosen),
  bottom: toPoints(paper.height - margin.top.chosen) - textHeight,
  left: toPoints(margin.left.chosen),
  gap: paragraphGap.chosen,
  indent: toPoints(indent.chosen),
  thickness: ruleThickness,
  cell: { inline: toPoints(distance.cell.inline), block: toPoints(distance.cell.block) },
  number: {
    hidden: pageNumber.hiddenOn,
    annex: annexPageNumber.from,
    top: (toPoints(margin.top.chosen) - number.above - number.below) / 2,
  },
};
