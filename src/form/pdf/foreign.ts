/** Tells lines of a PDF that are no part of the document. */
import { margin } from '../../decree30/page.ts';
import { indent } from '../../decree30/spacing.ts';
import { isProof } from '../landmarks.ts';
import type { Line } from './lines.ts';
import type { PdfPage } from './pages.ts';
import { isHorizontal, type Stroke } from './strokes.ts';
import type { Box } from './tables.ts';

/** Text smaller than this, in pt, outside the text area is no part of the document: a file path, a signature's details. */
const smallest = 10.6;
/** An issuer's address is set smaller than the text. */
const addressSize = 12.2;

/** Small print that is no part of the document: in the margins, proof of the file, the issuer's address at the foot of the first page. */
export function isForeign(line: Line, page: PdfPage | undefined, tables: readonly Box[]): boolean {
  if (page === undefined) return true;
  const isMarginal = line.baseline < margin.top.min + 2 || line.baseline > page.height - margin.bottom.min - 2;
  if (line.size < smallest && (isMarginal || isProof(line.text))) return true;
  return (
    line.page === 0 &&
    line.size < addressSize &&
    page.strokes.some((stroke) => isAddressRule(stroke, page, tables) && stroke.top < line.baseline)
  );
}

/** Least and greatest length in mm of the line above footnotes. */
const footnoteRule = { min: 15, max: 100 } as const;
/** Lines at the text's edge differ by no more than this, in mm. */
const near = 1;
const footnoteMark = /^\(?(?:\d{1,3}|\*+)\)?[\s.]*\p{L}/u;

/** The footnotes of a page: smaller than the text, below a short line at the text's edge. */
export function findFootnotes(lines: readonly Line[], { strokes }: PdfPage): readonly Line[] {
  for (const stroke of strokes.filter(isHorizontal)) {
    const length = stroke.right - stroke.left;
    const below = lines.filter(({ baseline }) => baseline > stroke.top);
    const [first] = below;
    if (
      first !== undefined &&
      length > footnoteRule.min &&
      length < footnoteRule.max &&
      first.left - stroke.left > -near &&
      first.left - stroke.left < near + indent.chosen &&
      footnoteMark.test(first.text) &&
      below.every(({ size }) => size < addressSize)
    )
      return below;
  }
  return [];
}

/** A line across the foot of the page, below which the issuer's address may stand (ô 13). */
const isAddressRule = (stroke: Stroke, { width, height }: PdfPage, tables: readonly Box[]): boolean =>
  isHorizontal(stroke) &&
  !tables.some(({ top, bottom }) => stroke.top > top - 1 && stroke.top < bottom + 1) &&
  stroke.right - stroke.left > 0.65 * width &&
  stroke.top > 0.75 * height;
