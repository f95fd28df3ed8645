/** Where a plan names a unit. */
import { memoise } from './memoise.ts';
import type { Address, Inline, Plan, UnitId } from './types.ts';
import { inlinesOf, passages, type PassageKind } from './visit.ts';
import { plainText } from './words.ts';

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
      known.push({ address, kind, text: plainText(children).replace(/\s+/gu, ' ').trim(), children });
    }
  }
  return found;
});

/** The passages that name one unit itself (not its groups). */
export function mentionsOf(plan: Plan, unit: UnitId): readonly Mention[] {
  return mentions(plan).get(unit) ?? [];
}
