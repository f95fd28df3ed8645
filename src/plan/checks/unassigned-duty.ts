import { duties } from '../duties.ts';
import type { Check } from './check.ts';

/** A duty that reaches no unit: its unit is missing from the registry or is named in a way the registry does not know. */
export const checkUnassignedDuty: Check = ({ plan, passages, locate }) =>
  duties(plan).flatMap(({ units, address, text }) => {
    if (units.length > 0) return [];
    const quote = text.length > 80 ? `${text.slice(0, 80)}…` : text;
    return [
      {
        place: passages.find(({ at }) => at === address)?.passage.origin ?? locate(['parts']),
        at: address,
        quote,
        message: `Không rõ việc này của đơn vị nào: “${quote}”.`,
        remedy: 'Thêm đơn vị (hoặc cách gọi này) vào units.yaml, hoặc bọc tên đơn vị trong <Unit id="…">…</Unit>.',
      },
    ];
  });
