/** Ô 9b on the left; ô 7a and 7b on the right, with room for signature and seal. */
import type { Paragraph, Table } from 'docx';
import { toPoints } from '../../decree30/lengths.ts';
import { textWidth } from '../../decree30/page.ts';
import { distance, signatureSpace } from '../../decree30/spacing.ts';
import { printedSignOff } from '../../plan/printed.ts';
import type { PrintedLine } from '../../plan/printed.ts';
import type { Plan } from '../../plan/types.ts';
import { ascent } from '../type/measure.ts';
import { faceOf } from './faces.ts';
import { createGrid } from './grid.ts';
import { createParagraph } from './paragraph.ts';

const isRecipients = ({ element }: PrintedLine): boolean => element === 'recipientsLabel' || element === 'recipients';

/** The end of the document, in one piece. Both columns begin on one base line. */
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
  return createGrid([[left.map(place), right.map(place)]], textWidth / 2, 0);
}
