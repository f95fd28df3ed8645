/** All content → the plans and the registry, with everything there is to say about it. */
import type { Finding, Place } from '../findings.ts';
import { sortFindings } from '../findings.ts';
import type { Plan } from '../types.ts';
import { createUnits, type Units } from '../units.ts';
import type { PlanFolder } from './folder.ts';
import { readPlan } from './plan.ts';
import type { RawFile } from './source.ts';
import { readUnits } from './units-file.ts';

export interface Content {
  units: RawFile;
  plans: PlanFolder[];
}

export interface SiteTree {
  /** Newest first; those with errors left out. */
  plans: Plan[];
  units: Units;
  findings: Finding[];
}

/** Reads everything. Errors are findings: whoever publishes stops on them. */
export function readSite(content: Content): SiteTree {
  const registry = readUnits(content.units);
  const units = createUnits(registry.units ?? []);
  // Without the registry every unit would be reported as unknown: one message is enough.
  if (registry.units === undefined) return { plans: [], units, findings: sortFindings(registry.findings) };
  const findings = [...registry.findings];
  const plans: Plan[] = [];
  const firstPlaces = new Map<string, Place>();

  for (const folder of content.plans) {
    findings.push(...checkFolderName(folder));
    const result = readPlan(folder, units);
    findings.push(...result.findings);
    if (result.plan === undefined) continue;
    plans.push(result.plan);
    const { issuer, number, notation, issuedOn } = result.plan.masthead;
    const key = [issuer, Number(number), notation, issuedOn.slice(0, 4)].join('|');
    const first = firstPlaces.get(key);
    if (first === undefined) firstPlaces.set(key, result.place);
    else findings.push(describeDuplicate(result.plan, result.place, first));
  }
  plans.sort((a, b) => b.masthead.issuedOn.localeCompare(a.masthead.issuedOn) || a.id.localeCompare(b.id));
  return { plans, units, findings: sortFindings(findings) };
}

function checkFolderName(folder: PlanFolder): Finding[] {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(folder.id)) return [];
  return [
    {
      check: 'front-matter',
      severity: 'error',
      place: { file: folder.path, line: 1, column: 1 },
      message: `Tên thư mục "${folder.id}" không dùng làm địa chỉ trang được.`,
      remedy: 'Đặt tên bằng chữ thường không dấu, số và gạch nối, ví dụ 2976-kh-ubnd.',
    },
  ];
}

/** A number with its notation is unique within a year (NĐ 30/2020, Điều 15). */
function describeDuplicate({ masthead }: Plan, place: Place, first: Place): Finding {
  return {
    check: 'duplicate-id',
    severity: 'error',
    place,
    related: first,
    message: `Hai kế hoạch cùng số, ký hiệu ${masthead.number.trim()}/${masthead.notation} trong năm ${masthead.issuedOn.slice(0, 4)} của cùng cơ quan.`,
    remedy: 'Sửa số, ký hiệu của một trong hai, hoặc bỏ thư mục thừa.',
  };
}
