/** Where a plan names a unit. */
import { memoise } from './memoise.ts';
import type { Address, Inline, Plan, UnitId } from './types.ts';
import { inlinesOf, passages, type PassageKind } from './visit.ts';
import { plainText } from './plain-text.ts';

export interface Mention {
  address: Address;
  kind: PassageKind;
  /** The passage that names it, whole. */
  text: string;
  children: Inline[];
}

/** Every unit and group that the text names, with the passages in the order of the document. */
export const mentions: (plan: Plan) => ReadonlyMap<UnitId, readonly Mention[]> = memoise((plan) => {
  const found = new Map<UnitId, Mention[]>();
  for (const { address, kind, children } of passages(plan)) {
    for (const unit of new Set(inlinesOf(children, 'unit').map((mention) => mention.unit))) {
      const known = found.get(unit) ?? [];
      found.set(unit, known);
      known.push({ address, kind, text: oneLine(children), children });
    }
  }
  return found;
});

/** The passages that name any of the units, each once, in the order of the document. */
export function mentionsOf(plan: Plan, units: ReadonlySet<UnitId>): Mention[] {
  const naming = new Set(
    [...units].flatMap(
      (unit) =>
        mentions(plan)
          .get(unit)
          ?.map(({ children }) => children) ?? [],
    ),
  );
  return [...passages(plan)].flatMap(({ address, kind, children }) =>
    naming.has(children) ? [{ address, kind, text: oneLine(children), children }] : [],
  );
}

const oneLine = (inlines: readonly Inline[]): string => plainText(inlines).replace(/\s+/gu, ' ').trim();
