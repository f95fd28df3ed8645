/** Ô 5a: kind and subject, and the rule below. */
import type { Paragraph } from 'docx';
import { toPoints } from '../../decree30/lengths.ts';
import { textWidth } from '../../decree30/page.ts';
import { ruleLines } from '../../decree30/rule-lines.ts';
import { distance } from '../../decree30/spacing.ts';
import { plainLines } from '../../plan/plain-text.ts';
import { printedTitle } from '../../plan/printed.ts';
import type { Plan } from '../../plan/types.ts';
import { balanceLines } from './balance.ts';
import { faceOf } from './faces.ts';
import { createParagraph, createRule } from './paragraph.ts';

/** The title of the document. */
export function createTitle(plan: Plan): Paragraph[] {
  const lines = printedTitle(plan);
  const { width, longest } = balanceLines(plainLines(plan.subject), faceOf('subject'), textWidth);
  return [
    ...lines.map((line) =>
      createParagraph(
        line,
        line.element === 'kind' ? { before: toPoints(distance.aboveTitle) } : { sides: (textWidth - width) / 2 },
      ),
    ),
    createRule(textWidth, longest * ruleLines.subject.ratio.chosen),
  ];
}
