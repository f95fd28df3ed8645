/** Which units have a sheet of their own in a plan, and what stands on it besides what the plan says to them. */
import { isAnnexReference } from '../decree30/headings.ts';
import { memoise } from '../plan/memoise.ts';
import { planUnits, unitSheet, type UnitSheet } from '../plan/plan-units.ts';
import type { Plan, UnitId } from '../plan/types.ts';
import type { Unit, Units } from '../plan/units.ts';

export interface Sheet extends UnitSheet {
  /** Where the text names the unit outside its duties, talks and invitations; one a place. */
  elsewhere: UnitSheet['mentions'];
  /** The units it stands for, where it is a group. */
  members: Unit[];
}

const idsOf = memoise((units: Units) => memoise((plan: Plan) => planUnits(plan, units).map(({ id }) => id)));
/** The units of a plan that have a sheet, in the order of the registry. */
export const sheetUnits = (plan: Plan, units: Units): UnitId[] => idsOf(units)(plan);

/** Everything that a plan says to one unit, by name or as a member of a group. */
export function sheetOf(plan: Plan, unit: Unit, units: Units): Sheet {
  const sheet = unitSheet(plan, unit.id, units);
  const told = new Set([...sheet.duties, ...sheet.talks, ...sheet.invitations].map(({ address }) => address));
  return {
    ...sheet,
    elsewhere: sheet.mentions.filter(
      ({ address, kind, text }, index, all) =>
        kind !== 'recipient' &&
        kind !== 'heading' &&
        !isAnnexReference(text) &&
        !told.has(address) &&
        all.findIndex((other) => other.address === address) === index,
    ),
    members: unit.group ? units.membersOf(unit.id, plan.masthead.issuedOn) : [],
  };
}
