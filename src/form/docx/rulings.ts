/** Gives the ruled lines of a Word file to the words above them. */
import type { MeasuredParagraph, RuledLine } from '../model.ts';
import type { Laid } from './paragraph.ts';

/** A ruled line with its height, in mm below the top of the document laid out without pages. */
export interface Ruling extends RuledLine {
  y: number;
}

interface Flowing {
  readonly laid: readonly Laid[];
  readonly rulings: readonly Ruling[];
}

/** A line may be drawn this far above a baseline, in mm, and still be meant to stand below it. */
const above = 1.5;
/** A line farther below than this, in mm, belongs to no words. */
const farthest = 14;
/** How far the middles of a line and of words in another place may be apart, in mm. */
const apart = 30;

/** The nearest words above a ruled line: in its own container, else wherever they stand above it. */
function findHost(ruling: Ruling, own: Flowing, flows: readonly Flowing[]): Laid | undefined {
  const isAbove = ({ baseline }: Laid): boolean => baseline <= ruling.y + above && ruling.y - baseline < farthest;
  const near = own.laid.findLast(isAbove);
  if (near !== undefined) return near;
  return flows
    .flatMap(({ laid }) => laid)
    .filter(isAbove)
    .filter(
      ({ paragraph: { centre } }) =>
        centre !== undefined && ruling.centre !== undefined && Math.abs(centre - ruling.centre) < apart,
    )
    .reduce<Laid | undefined>(
      (best, each) => (best === undefined || each.baseline > best.baseline ? each : best),
      undefined,
    );
}

/** The ruled line of each paragraph that has one. */
export function attachRulings(flows: readonly Flowing[]): Map<Laid, RuledLine> {
  const rules = new Map<Laid, RuledLine>();
  for (const flow of flows) {
    for (const ruling of flow.rulings.toSorted((one, other) => one.y - other.y)) {
      const host = findHost(ruling, flow, flows);
      const { y: _, ...rule } = ruling;
      if (host !== undefined && !rules.has(host)) rules.set(host, rule);
    }
  }
  for (const laid of flows.flatMap((flow) => flow.laid))
    if (laid.isUnderlined && !rules.has(laid)) rules.set(laid, underline(laid.paragraph));
  return rules;
}

function underline({ lines, centre }: MeasuredParagraph): RuledLine {
  const length = lines.at(-1)?.width;
  return { solid: true, ...(length === undefined ? {} : { length }), ...(centre === undefined ? {} : { centre }) };
}
