/** What the JSON file of a plan says of the units that it names, so that nobody has to look elsewhere for what an id stands for. */
import { mentions } from '../plan/mentions.ts';
import type { Plan, UnitId } from '../plan/types.ts';
import type { Unit, Units } from '../plan/units.ts';
import type { PlanFile } from './json.ts';

export interface UnitEntry {
  /** Full official name. */
  name: string;
  short: string[];
  /** Set where it stands for several units. */
  group?: true;
  /** The groups it belongs to. */
  memberOf: UnitId[];
}

/** The units that a tree and its views name and the groups that these belong to, in the order of the registry. */
export function unitEntries(plan: Plan, derived: PlanFile['derived'], units: Units): Record<UnitId, UnitEntry> {
  const { schedule, duties, participants, agenda, talks } = derived;
  const named = [
    plan.masthead.issuer,
    ...(plan.event?.chair?.units ?? []),
    ...mentions(plan).keys(),
    ...[
      ...schedule.dated,
      ...schedule.undated,
      ...duties,
      ...participants.flatMap(({ entries }) => entries),
      ...agenda,
      ...talks,
    ].flatMap((entry) => entry.units),
  ];
  const wanted = new Set(named.flatMap((id) => [id, ...units.groupsOf(id).map((group) => group.id)]));
  return Object.fromEntries(units.all.filter(({ id }) => wanted.has(id)).map((unit) => [unit.id, entryOf(unit)]));
}

const entryOf = ({ name, short, group, memberOf }: Unit): UnitEntry => ({
  name,
  short,
  ...(group ? { group } : {}),
  memberOf,
});
