/** By how much browsers let a line be longer than its room, so that lines end where they end on the printed page. */
import { margin, paper, textWidth } from '../../../decree30/page.ts';

const pixels = (millimetres: number): number => (millimetres / 25.4) * 96;
const pixelsPerPoint = 96 / 72;
const layoutUnit = 1 / 64;

/** Chromium prints on a sheet with margins of whole pixels. */
const area =
  Math.round(pixels(paper.width)) - Math.round(pixels(margin.left.chosen)) - Math.round(pixels(margin.right.chosen));
const wider = area / pixels(textWidth);

/** Where it draws with FreeType, letters are as wide as in a size of whole units. */
function narrower(size: number): number {
  const exact = size * pixelsPerPoint;
  return (Math.floor(exact / layoutUnit) * layoutUnit) / exact;
}

/** The longest line that browsers set in a room, in points: about a thousandth longer, which the spaces of the line give. */
export function longestLine(size: number, width: number, indent: number): number {
  return (width * wider - indent + layoutUnit / pixelsPerPoint) / narrower(size);
}
