/** One unit across all plans: what it owes, says and is invited to; and how units are listed. */
import type { Plan } from '../plan/types.ts';
import type { Unit, UnitLevel, Units } from '../plan/units.ts';
import { formatDay } from '../vietnamese/dates.ts';

export const levelNames: readonly { level: UnitLevel; name: string }[] = [
  { level: 'central', name: 'Trung ương' },
  { level: 'province', name: 'Cấp tỉnh' },
  { level: 'district', name: 'Cấp huyện' },
  { level: 'commune', name: 'Cấp xã' },
  { level: 'other', name: 'Đơn vị khác' },
];

/** The name of a level: "Cấp huyện". */
export const levelName = (level: UnitLevel): string => levelNames.find((each) => each.level === level)?.name ?? '';

export interface UnitFamily {
  unit: Unit;
  members: Unit[];
}

/** The units of a level as they are listed: groups with their members first, then units that stand in no group of that level. */
export function familiesOf(units: Units, level: UnitLevel): UnitFamily[] {
  const ofLevel = units.all.filter((unit) => unit.level === level);
  const listed = new Set(ofLevel.map(({ id }) => id));
  const tops = ofLevel.filter(({ memberOf }) => !memberOf.some((group) => listed.has(group)));
  return tops
    .map((unit) => ({ unit, members: unit.group ? units.membersOf(unit.id) : [] }))
    .sort((a, b) => Number(b.members.length > 0) - Number(a.members.length > 0));
}

/** When the unit existed, as far as the registry knows: "từ ngày … đến hết ngày 30/6/2025". */
export function spellValidity({ validFrom, validTo }: Unit): string | undefined {
  const limits = [
    ...(validFrom === undefined ? [] : [`từ ngày ${formatDay(validFrom)}`]),
    ...(validTo === undefined ? [] : [`đến hết ngày ${formatDay(validTo)}`]),
  ];
  return limits.length === 0 ? undefined : limits.join(' ');
}

/** Plans issued by the unit. */
export const issuedBy = (plans: readonly Plan[], unit: Unit): Plan[] =>
  plans.filter(({ masthead }) => masthead.issuer === unit.id);
