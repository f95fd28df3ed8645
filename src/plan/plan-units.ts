/** The units that a plan concerns, and what one of them has to know. */
import { agenda, talks } from './agenda.ts';
import type { Duty, ParticipantGroup, Talk } from './derived.ts';
import { duties, dutiesOf, groupsAtIssue } from './duties.ts';
import { mentions, mentionsOf, type Mention } from './mentions.ts';
import { participants } from './participants.ts';
import type { Plan, UnitId } from './types.ts';
import type { Unit, Units } from './units.ts';

/**
 * Every unit that has a sheet, in the order of the registry: the issuer, whoever is responsible, invited, gives a talk, is in the
 * programme or is named, and on the day of issue the members of the groups that are responsible or invited.
 */
export function planUnits(plan: Plan, units: Units): Unit[] {
  const acting = new Set<UnitId>([
    ...duties(plan).flatMap((duty) => duty.units),
    ...participants(plan).flatMap(({ entries }) => entries.flatMap((entry) => entry.units)),
    ...talks(plan).flatMap((talk) => talk.units),
    ...agenda(plan).flatMap((item) => item.units),
  ]);
  const members = [...acting].flatMap((id) =>
    units.get(id)?.group === true ? units.membersOf(id, plan.masthead.issuedOn) : [],
  );
  const concerned = new Set<UnitId>([
    plan.masthead.issuer,
    ...acting,
    ...mentions(plan).keys(),
    ...members.map(({ id }) => id),
  ]);
  return units.all.filter(({ id }) => concerned.has(id));
}

/** One unit's sheet: everything in the plan that reaches it. */
export interface UnitSheet {
  duties: Duty[];
  talks: Talk[];
  /** The entries that invite it, itself or through a group. */
  invitations: ParticipantGroup['entries'];
  /** Where the text names it or a group it belongs to. */
  mentions: readonly Mention[];
  /** The groups through which the plan reaches it. */
  groups: UnitId[];
}

/** Collects one unit's sheet; group duties, talks and invitations reach every member that existed on the day of issue. */
export function unitSheet(plan: Plan, unit: UnitId, units: Units): UnitSheet {
  const groups = groupsAtIssue(plan, unit, units);
  const reaches = (named: readonly UnitId[]): boolean => named.some((id) => id === unit || groups.includes(id));
  return {
    duties: dutiesOf(plan, unit, units),
    talks: talks(plan).filter((talk) => reaches(talk.units)),
    invitations: participants(plan).flatMap(({ entries }) => entries.filter((entry) => reaches(entry.units))),
    mentions: mentionsOf(plan, new Set([unit, ...groups])),
    groups: groups.filter((id) => mentions(plan).has(id)),
  };
}
