/** Gives each ruled line of a PDF to the words it stands under. */
import { font } from '../../decree30/page.ts';
import type { RuledLine } from '../model.ts';
import { middle, type Line } from './lines.ts';
import { isHorizontal, type Stroke } from './strokes.ts';

/** Millimetres below a baseline within which a line belongs to it. */
const farthest = 8;
const underscores = /^[_‗—–―─-]{4,}$/u;

/** True for a ruled line that was typed: "________". */
export const isTyped = ({ text }: Line): boolean => underscores.test(text.replace(/\s+/gu, ''));

/** The ruled lines of a page: those drawn, and those typed. */
export function findRules(strokes: readonly Stroke[], lines: readonly Line[]): Stroke[] {
  return [
    ...strokes.filter(isHorizontal),
    ...lines.filter(isTyped).map((line): Stroke => ({
      left: line.left,
      right: line.right,
      top: line.baseline,
      bottom: line.baseline,
      thickness: 0.2,
      color: font.color,
      isSolid: line.text.includes('_'),
    })),
  ];
}

/**
 * For each line of words the ruled line below it, if there is one.
 * @param lines of one page, each in its column
 */
export function matchRules(rules: readonly Stroke[], lines: readonly Line[]): Map<Line, RuledLine> {
  const matched = new Map<Line, RuledLine>();
  for (const rule of rules) {
    const above = lines.filter(
      (line) =>
        rule.top > line.baseline - 0.2 &&
        rule.top - line.baseline < farthest &&
        middle(rule) > line.left - 1 &&
        middle(rule) < line.right + 1,
    );
    const nearest = above.reduce<Line | undefined>(
      (best, line) => (best === undefined || line.baseline > best.baseline ? line : best),
      undefined,
    );
    if (nearest === undefined || matched.has(nearest)) continue;
    matched.set(nearest, { length: rule.right - rule.left, centre: middle(rule), solid: rule.isSolid });
  }
  return matched;
}
