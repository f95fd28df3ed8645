/** Ô 1–4 and 5a: the head of the notice and its title. */
import { breakParagraph } from './paragraph.ts';
import type { HeadData, ParagraphData, TitleData } from './data.ts';
import { faceOf, styleOf, textWidth } from './figures.ts';
import { ruleBelow } from './rule.ts';
import { toPoints } from '../../../decree30/lengths.ts';
import { nationalMotto, nationalTitle, numberPrefix } from '../../../decree30/national-title.ts';
import { distance } from '../../../decree30/spacing.ts';
import type { Element } from '../../../decree30/type-rules.ts';
import type { Plan } from '../../../plan/types.ts';
import { subjectLine } from '../../../presentation/plan-text.ts';
import { toRuns } from '../runs.ts';
import { balanceLines } from '../../type/balance.ts';
import { breakLines, textLength } from '../../type/break-lines.ts';
import type { Line } from '../../type/break-lines.ts';
import type { Piece } from '../../type/place.ts';
import { cutAtBreaks, piecesOf } from '../../type/pieces.ts';

const whole = (text: string, element: Element): Piece[] => [{ ...faceOf(element), text, unbroken: true }];

/** The paragraph of lines that are broken already. */
const paragraph = (style: Element, lines: readonly Line[]): ParagraphData => ({
  type: 'paragraph',
  style,
  runs: toRuns([lines], faceOf(style)),
});

/** The head: two columns, the right one as wide as its longest line where the left one has room for the number. */
export function headOf({ masthead }: Plan): HeadData {
  const { parentLines, issuerLines, number, notation, place, date } = masthead;
  const gap = toPoints(distance.headColumns);
  const numberPieces = whole(`${numberPrefix} ${number}/${notation}`, 'number');
  const nation = { nationalTitle: whole(nationalTitle, 'nationalTitle'), motto: whole(nationalMotto, 'motto') };
  const day = whole(date, 'dateline');
  const dateline = [...piecesOf(`${place}, `, faceOf('dateline')), ...day];

  const lengthOf = (pieces: readonly Piece[], element: Element): number => textLength(pieces, styleOf(element).size);
  const fixed = Math.max(lengthOf(nation.nationalTitle, 'nationalTitle'), lengthOf(nation.motto, 'motto'));
  const least = Math.max(fixed, lengthOf(day, 'dateline'));
  const wanted = Math.max(fixed, lengthOf(dateline, 'dateline'));
  const right = Math.min(wanted, Math.max(least, textWidth - gap - lengthOf(numberPieces, 'number')));
  const left = textWidth - gap - right;

  const balanced = (text: string, element: Element, width: number): Line[] =>
    balanceLines(piecesOf(text, faceOf(element)), styleOf(element).size, width);
  const issuers = issuerLines.map((text) => balanced(text, 'issuer', left));
  const mottoLines = breakLines(nation.motto, { size: styleOf('motto').size, width: right });
  const baseline = Math.max(styleOf('number').above, styleOf('dateline').above);
  const above = toPoints(distance.aboveNumber);
  return {
    'left-width': left,
    'right-width': right,
    gap,
    parents: parentLines.map((text) => paragraph('parentBody', balanced(text, 'parentBody', left))),
    issuers: issuers.map((lines) => paragraph('issuer', lines)),
    nation: [breakParagraph('nationalTitle', [nation.nationalTitle], right).data, paragraph('motto', mottoLines)],
    number: breakParagraph('number', [numberPieces], left).data,
    dateline: paragraph('dateline', balanceLines(dateline, styleOf('dateline').size, right)),
    'issuer-rule': ruleBelow('issuer', issuers.at(-1) ?? []),
    'motto-rule': ruleBelow('motto', mottoLines),
    'below-ruled': toPoints(distance.belowRuled),
    'number-top': above + baseline - styleOf('number').above,
    'dateline-top': above + baseline - styleOf('dateline').above,
  };
}

/** The title; it is the first heading, without a bookmark. */
export function titleOf(plan: Plan): TitleData {
  const { kind, subject } = plan;
  const { size } = styleOf('subject');
  const parts = cutAtBreaks(subject, faceOf('subject'));
  const [only = []] = parts;
  // Browsers balance only what the document does not break itself.
  const lines =
    parts.length === 1
      ? [balanceLines(only, size, textWidth)]
      : parts.map((pieces) => breakLines(pieces, { size, width: textWidth }));
  return {
    heading: {
      type: 'heading',
      level: 1,
      words: `${kind} ${subjectLine(plan)}`,
      bookmarked: false,
      lines: [
        ['kind', breakParagraph('kind', [piecesOf(kind, faceOf('kind'))]).data.runs],
        ['subject', toRuns(lines, faceOf('subject'))],
      ],
    },
    rule: { ...ruleBelow('subject', lines.flat()), below: toPoints(distance.belowRuled) },
    above: toPoints(distance.aboveTitle),
    below: toPoints(distance.belowTitle),
  };
}
