/** What happened to a plan after it was issued: the later documents that correct, replace or settle it, in order. */
import { slugify } from '../vietnamese/fold.ts';
import { changesAddress } from './address.ts';
import type { ScheduleKind } from './derived.ts';
import { memoise } from './memoise.ts';
import type { Day, Plan, Relation } from './types.ts';

export type ChangeKind = 'correctedBy' | 'replacedBy' | 'invitedBy';

export interface Change extends Relation {
  kind: ChangeKind;
  /** Permanent name of the change within its plan, from its document: anchor and part of the feed's ids. */
  id: string;
}

const kinds: ReadonlySet<string> = new Set<ChangeKind>(['correctedBy', 'replacedBy', 'invitedBy']);

const isChange = (relation: Relation): relation is Relation & { kind: ChangeKind } => kinds.has(relation.kind);

/** The changes of a plan, oldest first; documents of one day in the author's order. Earlier documents that this plan corrects or replaces are none. */
export const changes: (plan: Plan) => Change[] = memoise((plan) => {
  const seen = new Map<string, number>();
  return plan.relations
    .filter(isChange)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map((relation): Change => {
      const name = `${changesAddress}-${slugify(relation.document)}`;
      const time = (seen.get(name) ?? 0) + 1;
      seen.set(name, time);
      return { ...relation, id: time === 1 ? name : `${name}-lan-${String(time)}` };
    });
});

/** The changes that touch an entry of the schedule: corrections and replacements every one, an invitation the event alone. */
export function changesTouching(plan: Plan, entry: ScheduleKind): Change[] {
  return changes(plan).filter(({ kind }) => kind !== 'invitedBy' || entry === 'event');
}

/** The day of the plan's latest change; its day of issue where there is none. */
export function lastChangedOn(plan: Plan): Day {
  return changes(plan).at(-1)?.on ?? plan.masthead.issuedOn;
}

/** True if another plan took its place, so that nothing in it holds any more. */
export function isReplaced(plan: Plan): boolean {
  return changes(plan).some(({ kind }) => kind === 'replacedBy');
}
