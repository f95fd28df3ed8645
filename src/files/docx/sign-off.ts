/** Ô 9b on the left; ô 7a and 7b on the right, with room for signature and seal. */
import type { Paragraph, Table } from 'docx';
import { toPoints } from '../../decree30/lengths.ts';
import { font, margin, paper, textWidth } from '../../decree30/page.ts';
import { distance, signatureSpace } from '../../decree30/spacing.ts';
import { plainText } from '../../plan/plain-text.ts';
import { printedSignOff } from '../../plan/printed.ts';
import type { PrintedLine } from '../../plan/printed.ts';
import type { Plan } from '../../plan/types.ts';
import { ascent, measureText } from '../type/measure.ts';
import { faceOf } from './faces.ts';
import { createGrid, createWhole } from './grid.ts';
import { createParagraph, createSpacer } from './paragraph.ts';

const isRecipients = ({ element }: PrintedLine): boolean => element === 'recipientsLabel' || element === 'recipients';

const width = textWidth / 2;

/** Of a taller list little would be left on the page beside the end of the text that it is kept with. */
const tallest = toPoints(paper.height - margin.top.chosen - margin.bottom.chosen) / 2;

/** Word needs a paragraph after a table, the last in its cell too. Points. */
const end = 1;

function isTall(recipients: readonly PrintedLine[]): boolean {
  const heights = recipients.map(({ element, content }) => {
    const face = faceOf(element);
    return Math.max(1, Math.ceil(measureText(plainText(content), face) / width)) * face.size * font.singleLine;
  });
  return heights.reduce((total, height) => total + height, 0) > tallest;
}

/**
 * The end of the document, in one piece; of a tall list of recipients only the signature is, and the list goes on over the page.
 * Both columns begin on one base line.
 */
export function createSignOff(plan: Plan): Table {
  const lines = printedSignOff(plan);
  const [left, right] = [lines.filter(isRecipients), lines.filter((line) => !isRecipients(line))];
  const firsts = [left[0], right[0]].filter((line) => line !== undefined);
  const deepest = Math.max(...firsts.map(({ element }) => ascent(faceOf(element))));
  const above = toPoints(distance.aboveSignOff);

  const place = (line: PrintedLine, index: number): Paragraph => {
    const signature = line.element === 'signerName' ? toPoints(signatureSpace.chosen) : 0;
    const top = index === 0 ? above + deepest - ascent(faceOf(line.element)) : 0;
    const before = signature + top;
    return createParagraph(line, before === 0 ? {} : { before });
  };
  const [recipients, signature] = [left.map(place), right.map(place)];
  return isTall(left)
    ? createGrid([[recipients, [createWhole(signature, width), createSpacer(end)]]], width, { canSplit: true })
    : createGrid([[recipients, signature]], width);
}
