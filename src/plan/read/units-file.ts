/** units.yaml → the registry of units. */
import type { Finding, Place } from '../findings.ts';
import type { Unit } from '../units.ts';
import { unitsFileSchema } from './schema.ts';
import { openSource, type RawFile } from './source.ts';
import { readYaml } from './yaml.ts';

export interface UnitsFile {
  /** Undefined where the file could not be read. */
  units: Unit[] | undefined;
  findings: Finding[];
}

/** Reads the list of units; ids that stand twice and groups that do not exist are errors. */
export function readUnits(file: RawFile): UnitsFile {
  const { source, findings } = openSource(file);
  const yaml = readYaml({ source, text: source.text, offset: 0 }, unitsFileSchema);
  findings.push(...yaml.findings);

  if (yaml.data === undefined) return { units: undefined, findings };
  const units = yaml.data.map(({ area, validFrom, validTo, ...unit }): Unit => ({
    ...unit,
    ...(area === undefined ? {} : { area }),
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
  }));
  const firstPlaces = new Map<string, Place>();
  units.forEach(({ id }, index) => {
    const place = yaml.locate([index, 'id']);
    const first = firstPlaces.get(id);
    if (first === undefined) firstPlaces.set(id, place);
    else {
      findings.push({
        check: 'duplicate-id',
        severity: 'error',
        place,
        related: first,
        message: `Hai đơn vị cùng id "${id}".`,
        remedy: 'Đổi id của một trong hai, hoặc gộp hai mục làm một.',
      });
    }
  });
  units.forEach(({ memberOf }, index) => {
    memberOf.forEach((group, position) => {
      if (firstPlaces.has(group)) return;
      findings.push({
        check: 'missing-reference',
        severity: 'error',
        place: yaml.locate([index, 'memberOf', position]),
        message: `memberOf nêu đơn vị "${group}" mà danh sách không có.`,
        remedy: 'Sửa lại id, hoặc thêm đơn vị này vào units.yaml.',
      });
    });
  });
  return { units, findings };
}
