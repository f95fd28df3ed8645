/** Gives the ruled lines of a Word file to the words above them. */
import type { MeasuredParagraph, RuledLine } from '../model.ts';
import type { Laid } from './paragraph.ts';

/** A ruled line with its height, in mm below the top of the document laid out without pages. */
export interface Ruling extends RuledLine {
  y: number;
  /** Its height is counted from the paper, that of the words from above: they may be out by a little. */
  isOnPaper?: true;
}

interface Flowing {
  readonly laid: readonly Laid[];
  readonly rulings: readonly Ruling[];
  readonly unplaced: number;
}

export interface Attached {
  /** The ruled line of each paragraph that has one. */
  rules: Map<Laid, RuledLine>;
  /** True if a line is left that stands under nobody knows what. */
  hasUnplaced: boolean;
}

/** A line may be drawn this far above a baseline, in mm, and still be meant to stand below it. */
const higher = 1.5;
/** A line placed on the paper does not run through words: what it seems to touch stands below it. */
const through = 1;
/** A line farther below than this, in mm, belongs to no words. */
const farthest = 14;
/** How far the middles of a line and of words in another place may be apart, in mm. */
const apart = 30;

/** The nearest words above a ruled line: in its own container, else wherever they stand above it. */
function findHost(ruling: Ruling, own: Flowing, flows: readonly Flowing[]): Laid | undefined {
  const lowest = ruling.y + (ruling.isOnPaper === true ? -through : higher);
  const isAbove = ({ baseline }: Laid): boolean => baseline <= lowest && ruling.y - baseline < farthest;
  const isUnder = ({ paragraph: { centre } }: Laid): boolean =>
    centre !== undefined && ruling.centre !== undefined && Math.abs(centre - ruling.centre) < apart;
  const above = own.laid.filter(isAbove);
  // Columns made with tabs stand in one container.
  const near = above.findLast((each) => isUnder(each)) ?? (ruling.isOnPaper === true ? undefined : above.at(-1));
  if (near !== undefined) return near;
  return flows
    .flatMap(({ laid }) => laid)
    .filter((each) => isAbove(each) && isUnder(each))
    .reduce<Laid | undefined>(
      (best, each) => (best === undefined || each.baseline > best.baseline ? each : best),
      undefined,
    );
}

/** Gives every ruled line to the words that it stands under. */
export function attachRulings(flows: readonly Flowing[]): Attached {
  const rules = new Map<Laid, RuledLine>();
  let hasUnplaced = flows.some(({ unplaced }) => unplaced > 0);
  for (const flow of flows) {
    for (const ruling of flow.rulings.toSorted((one, other) => one.y - other.y)) {
      const host = findHost(ruling, flow, flows);
      const { y: _, isOnPaper: __, ...rule } = ruling;
      if (host === undefined) hasUnplaced = true;
      else if (!rules.has(host)) rules.set(host, rule);
    }
  }
  for (const laid of flows.flatMap((flow) => flow.laid))
    if (laid.isUnderlined && !rules.has(laid)) rules.set(laid, underline(laid.paragraph));
  return { rules, hasUnplaced };
}

function underline({ lines, centre }: MeasuredParagraph): RuledLine {
  const length = lines.at(-1)?.width;
  return { solid: true, ...(length === undefined ? {} : { length }), ...(centre === undefined ? {} : { centre }) };
}
