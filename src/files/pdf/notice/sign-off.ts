/** Ô 9b on the left, ô 7a, 7b on the right, with room for signature and seal. */
import { toPoints } from '../../../decree30/lengths.ts';
import { typeRules } from '../../../decree30/type-rules.ts';
import { distance, signatureSpace } from '../../../decree30/spacing.ts';
import { printedSignOff } from '../../../plan/printed.ts';
import type { PrintedLine } from '../../../plan/printed.ts';
import type { Plan } from '../../../plan/types.ts';
import type { BlockData, ParagraphData, SignOffData } from './data.ts';
import { styleOf, textHeight, textWidth } from './figures.ts';
import { breakParagraph, partsOf } from './paragraph.ts';

interface Column {
  paragraphs: ParagraphData[];
  /** From the top to the first baseline, and to the foot. */
  baseline: number;
  height: number;
}

function columnOf(lines: readonly PrintedLine[], width: number): Column {
  const broken = lines.map((line) => breakParagraph(line.element, partsOf(line), width));
  const heights = broken.map(({ count }, index) => {
    const { above, below } = styleOf(lines[index]?.element ?? 'body');
    return count * (above + below);
  });
  return {
    paragraphs: broken.map(({ data }) => data),
    baseline: lines[0] === undefined ? 0 : styleOf(lines[0].element).above,
    height: heights.reduce((sum, height) => sum + height, 0),
  };
}

/**
 * The sign-off.
 * @param last the block before it: its last two lines go with the sign-off, or its only one
 */
export function signOffOf(plan: Plan, last: BlockData | undefined): SignOffData {
  const width = textWidth / 2;
  const lines = printedSignOff(plan);
  const recipients = columnOf(
    lines.filter(({ element }) => typeRules[element].block === typeRules.recipients.block),
    width,
  );
  const signature = columnOf(
    lines.filter(({ element }) => typeRules[element].block !== typeRules.recipients.block),
    width,
  );
  const room = toPoints(signatureSpace.chosen);
  const baseline = Math.max(recipients.baseline, signature.baseline);
  const height = Math.max(
    baseline - recipients.baseline + recipients.height,
    baseline - signature.baseline + signature.height + room,
  );
  const above = toPoints(distance.aboveSignOff);
  const body = styleOf('body');
  return {
    above,
    columns: [width, width],
    recipients: recipients.paragraphs,
    signature: signature.paragraphs,
    'signature-space': room,
    'left-top': baseline - recipients.baseline,
    'right-top': baseline - signature.baseline,
    breakable: height > textHeight,
    carried: last?.type === 'paragraph' && 2 * (body.above + body.below) + above + height <= textHeight,
    strut: body.below + above + height,
    lift: above + height,
  };
}
