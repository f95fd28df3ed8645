/** Whom a dated entry concerns. */
import { talks } from '../plan/agenda.ts';
import { memoise } from '../plan/memoise.ts';
import { participants } from '../plan/participants.ts';
import type { Plan, UnitId } from '../plan/types.ts';
import type { Unit, Units } from '../plan/units.ts';
import type { DatedEntry } from './calendar.ts';

const atEvent = memoise((plan: Plan): UnitId[] => [
  ...participants(plan).flatMap(({ entries }) => entries.flatMap(({ units }) => units)),
  ...talks(plan).flatMap(({ units }) => units),
]);

/** Who owes or holds it; at the event also who is invited and who speaks. Groups stay groups. */
export function unitsConcerned({ plan, entry }: DatedEntry): UnitId[] {
  return [...new Set([...entry.units, ...(entry.kind === 'event' ? atEvent(plan) : [])])];
}

/** The units to choose from: those concerned, and the members of concerned groups; in the order of the registry. */
export function unitsToChoose(dated: readonly DatedEntry[], units: Units): Unit[] {
  const concerned = new Set(dated.flatMap(unitsConcerned));
  return units.all.filter(({ id }) => concerned.has(id) || units.groupsOf(id).some((group) => concerned.has(group.id)));
}
