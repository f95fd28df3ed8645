/** Who issues generated plans, and how it says so. */
import type { Unit } from '../../../src/plan/units.ts';
import { fold } from '../../../src/vietnamese/fold.ts';
import { fields } from './fields.ts';

export interface Issuer {
  id: string;
  notation: string;
  parentLines: string[];
  issuerLines: string[];
  /** As the preamble says it. */
  name: string;
  authority: string[];
  lastYear: number;
}

const province = ['ỦY BAN NHÂN DÂN', 'TỈNH GIA LAI'];

/** A registry (YAML) with the offices that the fields name and it does not. */
export function withOffices(registry: string): string {
  const added = fields
    .filter(({ office }) => !registry.includes(`"${office}"`))
    .map(({ office }) => {
      const name = `${office}${office.endsWith('tỉnh') ? '' : ' tỉnh'} Gia Lai`;
      const id = fold(office.toLowerCase()).replace(/[^a-z0-9]+/gu, '-');
      return `- id: ${id}\n  name: ${name}\n  level: province\n  short: ["${office}"]\n  memberOf: [so-ban-nganh]\n  area: gia-lai\n`;
    });
  return [registry.trimEnd(), ...added].join('\n\n');
}

/** The people's committees and departments of a registry; every second plan is the province's. */
export function issuersOf(units: readonly Unit[]): Issuer[] {
  const issuers = units.flatMap((unit) => issuerOf(unit));
  const [first] = issuers;
  if (first === undefined) throw new Error('The registry has nobody who issues plans.');
  return issuers.flatMap((issuer) => [first, issuer]);
}

function issuerOf({ id, name, group, validTo }: Unit): Issuer[] {
  if (group) return [];
  const lastYear = validTo === undefined ? Infinity : Number(validTo.slice(0, 4)) - 1;
  const committee = /^Ủy ban nhân dân ((?:tỉnh|huyện|thị xã|thành phố) .+)$/u.exec(name)?.[1];
  const upper = (text: string): string => text.toLocaleUpperCase('vi');
  if (committee !== undefined) {
    const authority = ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'];
    const issuerLines = ['ỦY BAN NHÂN DÂN', upper(committee)];
    return [{ id, notation: 'KH-UBND', parentLines: [], issuerLines, name, authority, lastYear }];
  }
  const department = /^(Sở .+) tỉnh .+$/u.exec(name)?.[1];
  if (department === undefined) return [];
  const initials = department
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== 'và')
    .map((word) => upper(word).charAt(0))
    .join('');
  const notation = `KH-${initials}`;
  return [
    {
      id,
      notation,
      parentLines: province,
      issuerLines: [upper(department)],
      name: department,
      authority: ['GIÁM ĐỐC'],
      lastYear,
    },
  ];
}
