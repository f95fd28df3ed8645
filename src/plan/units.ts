/** The registry of units: who there is, what they are called, which groups they belong to, and when. */
import type { Day, UnitId } from './types.ts';

export type UnitLevel = 'province' | 'district' | 'commune' | 'central' | 'other';

export interface Unit {
  id: UnitId;
  /** Full official name: "Ủy ban nhân dân huyện Chư Prông". */
  name: string;
  /** Short names: "UBND huyện Chư Prông". */
  short: string[];
  /** Other forms in which documents name it: "Ủy ban nhân dân tỉnh". */
  aliases: string[];
  level: UnitLevel;
  /** True for a group that stands for its members: "Các sở, ban, ngành". */
  group: boolean;
  /** The groups it belongs to. */
  memberOf: UnitId[];
  /** The territory in which its aliases are unambiguous: `gia-lai`. */
  area?: string;
  /** First and last day on which it existed, where known. */
  validFrom?: Day;
  validTo?: Day;
}

export interface Units {
  all: readonly Unit[];
  get: (id: UnitId) => Unit | undefined;
  /** Members of a group, groups within it included, in the order of the registry. */
  membersOf: (group: UnitId, on?: Day) => Unit[];
  /** Every group the unit belongs to, directly or through another group. */
  groupsOf: (unit: UnitId) => Unit[];
}

/** True if the unit existed on the day; unknown limits count as existing. */
export function existsOn(unit: Unit, day: Day): boolean {
  return (unit.validFrom ?? day) <= day && day <= (unit.validTo ?? day);
}

/** Builds the registry. Ids are expected to be unique and references to resolve (the checks see to it). */
export function createUnits(all: readonly Unit[]): Units {
  const byId = new Map(all.map((unit) => [unit.id, unit]));

  function groupsOf(id: UnitId, seen = new Set<UnitId>()): Unit[] {
    return (byId.get(id)?.memberOf ?? []).flatMap((groupId) => {
      const group = byId.get(groupId);
      if (group === undefined || seen.has(groupId)) return [];
      seen.add(groupId);
      return [group, ...groupsOf(groupId, seen)];
    });
  }

  return {
    all,
    get: (id) => byId.get(id),
    groupsOf: (id) => groupsOf(id),
    membersOf: (group, on) =>
      all.filter(
        (unit) => groupsOf(unit.id).some(({ id }) => id === group) && (on === undefined || existsOn(unit, on)),
      ),
  };
}
