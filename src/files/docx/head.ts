/** Ô 2 and 1 side by side, below them ô 3 and 4 on one line. */
import type { Paragraph, Table } from 'docx';
import { toPoints } from '../../decree30/lengths.ts';
import { textWidth } from '../../decree30/page.ts';
import { ruleLines } from '../../decree30/rule-lines.ts';
import { distance } from '../../decree30/spacing.ts';
import type { Element } from '../../decree30/type-rules.ts';
import { plainText } from '../../plan/plain-text.ts';
import { printedMasthead } from '../../plan/printed.ts';
import type { PrintedLine } from '../../plan/printed.ts';
import type { Plan } from '../../plan/types.ts';
import { ascent, measureText } from '../type/measure.ts';
import { balanceLines, widestWord } from './balance.ts';
import { faceOf } from './faces.ts';
import { createGrid } from './grid.ts';
import { createParagraph, createRule } from './paragraph.ts';
import { ruleHeight } from './styles.ts';

/** Room for another engine's rounding, in millimetres: no line of the head may wrap that fits. */
const slack = 0.5;

const lengthOf = ({ element, content }: PrintedLine): number => measureText(plainText(content), faceOf(element));
const longestWord = ({ element, content }: PrintedLine): number => widestWord(plainText(content), faceOf(element));
const longest = (lines: readonly PrintedLine[], measure: (line: PrintedLine) => number): number =>
  Math.max(0, ...lines.map(measure));

/** The head of the document. */
export function createHead(plan: Plan): Table {
  const lines = printedMasthead(plan);
  const pick = (...elements: Element[]): PrintedLine[] => lines.filter(({ element }) => elements.includes(element));
  const [issuer, nation] = [pick('parentBody', 'issuer'), pick('nationalTitle', 'motto')];
  const [number, dateline] = [pick('number'), pick('dateline')];

  const leftLeast = Math.max(longest(issuer, longestWord), longest(number, lengthOf)) + distance.headColumns + slack;
  const nationWidth = longest(nation, lengthOf);
  const wished = Math.max(nationWidth, longest(dateline, lengthOf)) + slack;
  const right = Math.max(nationWidth + slack, Math.min(wished, textWidth - leftLeast));
  const left = textWidth - right;

  const above = toPoints(distance.aboveNumber + distance.belowRuled - ruleHeight);
  const lower = (line: PrintedLine): number => ascent(faceOf('dateline')) - ascent(faceOf(line.element));
  const place = (line: PrintedLine): Paragraph => createParagraph(line, { before: above + lower(line) });
  return createGrid(
    [
      [
        createBlock(issuer, left - distance.headColumns, ruleLines.issuer.ratio.chosen),
        createBlock(nation, right, ruleLines.motto.ratio.chosen),
      ],
      [number.map(place), dateline.map(place)],
    ],
    left,
    { gap: distance.headColumns },
  );
}

/** Centred lines in a width, and below the last a rule that is a part of it. */
function createBlock(lines: readonly PrintedLine[], width: number, ratio: number): Paragraph[] {
  let ruled = 0;
  const paragraphs = lines.map((line) => {
    const balanced = balanceLines([plainText(line.content)], faceOf(line.element), width);
    ruled = balanced.longest;
    return createParagraph(line, { sides: (width - balanced.width) / 2 });
  });
  return [...paragraphs, createRule(width, ruled * ratio)];
}
