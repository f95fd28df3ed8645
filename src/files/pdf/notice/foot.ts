/** The foot of the last page: in the bottom margin, outside the document. */
import { toPoints } from '../../../decree30/lengths.ts';
import { margin } from '../../../decree30/page.ts';
import type { Plan } from '../../../plan/types.ts';
import type { FileContext } from '../../context.ts';
import { qrSvg, verification } from '../../verification.ts';
import { typeOf } from '../runs.ts';
import type { FootData, StyleData } from './data.ts';

/** Side of the QR code and the gap beside it in millimetres, type size in points: as the printed page has them. */
const code = 12;
const gap = 2;
const size = 8;
const lineHeight = 1.25;
/** Nearer to the text than to the edge of the sheet, where printers leave some millimetres blank. */
const top = (margin.bottom.chosen - code) * 0.4;

export const footStyle: StyleData = {
  ...typeOf(size, size * lineHeight, { bold: false, italic: false }),
  align: 'left',
};

/** QR code, address and digest; null where the plan wants nothing there. */
export function footOf(plan: Plan, context: FileContext): FootData | null {
  const found = verification(plan, context);
  if (found === undefined) return null;
  return {
    code: qrSvg(found.qr),
    size: toPoints(code),
    gap: toPoints(gap),
    lines: found.lines,
    top: toPoints(top),
  };
}
