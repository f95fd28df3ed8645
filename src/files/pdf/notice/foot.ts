/** The foot of the last page: in the bottom margin, outside the document. */
import { foot } from '../../../decree30/foot.ts';
import { toPoints } from '../../../decree30/lengths.ts';
import type { Plan } from '../../../plan/types.ts';
import type { FileContext } from '../../context.ts';
import { qrSvg, verification } from '../../verification.ts';
import { typeOf } from '../runs.ts';
import type { FootData, StyleData } from './data.ts';

export const footStyle: StyleData = {
  ...typeOf(foot.size, foot.lead, { bold: false, italic: false }),
  align: 'left',
};

/** QR code, address and digest; null where the plan wants nothing there. */
export function footOf(plan: Plan, context: FileContext): FootData | null {
  const found = verification(plan, context);
  if (found === undefined) return null;
  return {
    code: qrSvg(found.qr),
    size: toPoints(foot.code),
    gap: toPoints(foot.gap),
    lines: found.lines,
    top: toPoints(foot.gap),
  };
}
