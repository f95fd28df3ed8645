/** The decree's figures as CSS values under short names, so that a style sheet can ask for them: `decree(font.body)`. */
import { copyDistance, copyForm } from './copy.ts';
import { foot } from './foot.ts';
import { pixel, toMillimetres, toPixels } from './lengths.ts';
import { font, margin, pageNumber, paper } from './page.ts';
import { ruleLines, ruleThickness } from './rule-lines.ts';
import { distance, indent, lead, lineHeight, paragraphGap, signatureSpace, singleLineHeight } from './spacing.ts';
import { typeRules } from './type-rules.ts';
import type { TypeRule } from './type-rules.ts';

const families = `'${font.family}', '${font.shippedFamily}', serif`;

/** Blocks whose lines stand single-spaced. */
const singleSpaced: readonly string[] = ['1', '2', '3', '4', '9b'];

/** Distance of baselines in points within an element: single-spaced around the body, as chosen within it. */
export const leadOf = ({ block, size }: TypeRule): number =>
  lead(size.chosen, singleSpaced.includes(block) ? singleLineHeight.chosen : lineHeight.chosen);

function fontOf(rule: TypeRule): string {
  const { size, bold, italic } = rule;
  return `${italic ? 'italic' : 'normal'} ${bold ? '700' : '400'} ${String(size.chosen)}pt/${String(leadOf(rule))}pt ${families}`;
}

function collectFigures(): ReadonlyMap<string, string> {
  const figures = new Map<string, string>([
    ['paper', `${String(paper.width)}mm ${String(paper.height)}mm`],
    [
      'margins',
      [margin.top, margin.right, margin.bottom, margin.left].map(({ chosen }) => `${String(chosen)}mm`).join(' '),
    ],
    ['color', font.color],
    ['families', families],
    ['indent', `${String(indent.chosen)}mm`],
    ['gap', `${String(paragraphGap.chosen)}pt`],
    ['space.signature', `${String(signatureSpace.chosen)}mm`],
    ['space.headColumns', `${String(distance.headColumns)}mm`],
    ['space.aboveNumber', `${String(distance.aboveNumber)}mm`],
    ['space.aboveRule', `${String(distance.aboveRule)}mm`],
    ['space.belowRuled', `${String(distance.belowRuled)}mm`],
    ['space.title', `${String(distance.aboveTitle)}mm ${String(distance.belowTitle)}mm`],
    ['space.aboveSignOff', `${String(distance.aboveSignOff)}mm`],
    ['space.cell', `${String(distance.cell.block)}mm ${String(distance.cell.inline)}mm`],
    ['thickness', `${String(ruleThickness)}pt`],
    ['font.pageNumber', `normal 400 ${String(pageNumber.size.chosen)}pt/1 ${families}`],
  ]);
  for (const { under, ratio } of Object.values(ruleLines)) figures.set(`ratio.${under}`, String(ratio.chosen));
  for (const [element, rule] of Object.entries(typeRules)) {
    figures.set(`font.${element}`, fontOf(rule));
    figures.set(`align.${element}`, rule.align);
  }
  figures.set('font.copyForm', fontOf(copyForm));
  figures.set('space.copy', `${String(copyDistance.between)}mm`);
  figures.set('space.copySignature', `${String(copyDistance.signature)}mm`);
  return figures;
}

/**
 * The bottom margin as a part of the page in which something that is not the document may be drawn. What is taken from the margin is
 * given back as room below the text: whole pixels, as browsers put the pages of a document on whole ones, so that not one line moves.
 */
function collectFoot(): [string, string][] {
  const taken = Math.floor(toPixels(margin.bottom.chosen - foot.unprintable));
  return [
    ['margin.foot', `${String(margin.bottom.chosen - toMillimetres(taken * pixel))}mm`],
    ['font.foot', `normal 400 ${String(foot.size)}pt/${String(foot.lead)}pt ${families}`],
    ['space.foot', `${String(taken)}px`],
    ['space.footCode', `${String(foot.code)}mm`],
    ['space.footGap', `${String(foot.gap)}mm`],
  ];
}

const figures = new Map([...collectFigures(), ...collectFoot()]);

/**
 * Replaces every `decree(name)` in a style sheet by the decree's figure.
 * @throws Error for a name that does not exist
 */
export function fillFigures(css: string): string {
  return css.replace(/\bdecree\(([\w.]+)\)/gu, (_, name: string) => {
    const figure = figures.get(name);
    if (figure === undefined) throw new Error(`decree(${name}): there is no such figure in src/decree30/figures.ts`);
    return figure;
  });
}
