/** Which units of the registry a plan's files can depend on. */
import { memoise } from '../plan/memoise.ts';
import { planUnits } from '../plan/plan-units.ts';
import type { Plan } from '../plan/types.ts';
import { createUnits, type Units } from '../plan/units.ts';

const relevant = memoise((units: Units) =>
  memoise((plan: Plan): Units => {
    const named = planUnits(plan, units);
    const ids = new Set(
      named.flatMap(({ id, group }) => [
        id,
        ...units.groupsOf(id).map((each) => each.id),
        ...(group ? units.membersOf(id).map((each) => each.id) : []),
      ]),
    );
    return createUnits(units.all.filter(({ id }) => ids.has(id)));
  }),
);

/** The units that a plan reaches, with the groups they belong to and their members: all that its files can depend on. */
export const relevantUnits = (plan: Plan, units: Units): Units => relevant(units)(plan);
