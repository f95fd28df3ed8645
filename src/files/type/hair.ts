/** By how much browsers let a line be longer than its room, so that lines end where they end on the printed page. */
import { pixel, toPixels } from '../../decree30/lengths.ts';
import { margin, paper, textWidth } from '../../decree30/page.ts';

/** In pixels. */
const layoutUnit = 1 / 64;

/** Chromium prints on a sheet with margins of whole pixels. */
const area =
  Math.round(toPixels(paper.width)) -
  Math.round(toPixels(margin.left.chosen)) -
  Math.round(toPixels(margin.right.chosen));
const wider = area / toPixels(textWidth);

/** Where it draws with FreeType, letters are as wide as in a size of whole units. */
function narrower(size: number): number {
  const exact = size / pixel;
  return (Math.floor(exact / layoutUnit) * layoutUnit) / exact;
}

/** The longest line that browsers set in a room, in points: about a thousandth longer, which the spaces of the line give. */
export function longestLine(size: number, width: number, indent: number): number {
  return (width * wider - indent + layoutUnit * pixel) / narrower(size);
}
