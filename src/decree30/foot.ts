/**
 * The foot of the last page: a QR code and two lines. It is no part of the document, so the decree has no rule for it; it stands in the
 * bottom margin, smaller than anything in the document.
 */
import { lead, singleLineHeight } from './spacing.ts';

/** Type size in points. */
const size = 8;

export const foot = {
  size,
  /** Distance of baselines in points. */
  lead: lead(size, singleLineHeight.chosen),
  /** Side of the QR code in millimetres. */
  code: 12,
  /** Above the code and beside it, in millimetres: the four modules that a reader needs blank (ISO/IEC 18004, 6.3.8). */
  gap: 1.7,
  /** Below the code to the edge of the sheet, in millimetres, at the least: more than any printer leaves blank. */
  edge: 6,
  /** The least margin that printers leave blank, in millimetres. */
  unprintable: 4,
} as const;
