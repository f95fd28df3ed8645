/** Short texts about a plan that several pages share: its number, its dates in words, names of units, citations. */
import { citeAddress } from '../plan/address.ts';
import type { Units } from '../plan/units.ts';
import type { Address, Plan, UnitId } from '../plan/types.ts';
import { plainText } from '../plan/plain-text.ts';
import { formatDay } from '../vietnamese/dates.ts';

/** Number and notation as one cites them: "2976/KH-UBND", without stray spaces. */
export const planNumber = ({ masthead }: Plan): string => `${masthead.number.trim()}/${masthead.notation.trim()}`;

/** The kind of document in sentence case: "Kế hoạch". */
export const kindName = ({ kind }: Plan): string => kind.charAt(0) + kind.slice(1).toLowerCase();

/** "Kế hoạch số 2976/KH-UBND" */
export const planName = (plan: Plan): string => `${kindName(plan)} số ${planNumber(plan)}`;

/** "Kế hoạch số 2976/KH-UBND ngày 30/10/2023" */
export const citePlan = (plan: Plan): string => `${planName(plan)} ngày ${formatDay(plan.masthead.issuedOn)}`;

/** An office printed in capitals as one writes it (NĐ 30/2020, Phụ lục II): "PHÓ CHỦ TỊCH" → "Phó Chủ tịch". */
export const officeName = (office: string): string =>
  office
    .toLowerCase()
    .replace(
      /^(?:phó )?\p{L}/u,
      (start) =>
        `${start.charAt(0).toUpperCase()}${start.slice(1, -1)}${start.length > 1 ? start.slice(-1).toUpperCase() : ''}`,
    );

/** The subject (trích yếu) as one line. */
export const subjectLine = ({ subject }: Plan): string => plainText(subject).replace(/\s+/gu, ' ').trim();

/** The clause that an address stands in, without the counted dash: `muc-iv-3-g1` → "Mục IV.3". */
export const citeClause = (address: Address): string => citeAddress(address).split(',', 1)[0] ?? '';

/** The unit's full name; its id where the registry does not know it. */
export const unitName = (units: Units, id: UnitId): string => units.get(id)?.name ?? id;

/** The unit's short name where it has one that reads as a name ("Sở LĐTBXH"), else the full one. */
export function shortUnitName(units: Units, id: UnitId): string {
  const unit = units.get(id);
  return unit?.short.find((name) => name.includes(' ')) ?? unit?.name ?? id;
}

/** A sentence of the plan where something follows it: "…đúng tiến độ;" → "…đúng tiến độ."; nothing of no text. */
export function endedSentence(text: string): string {
  const sentence = asSentence(text);
  return sentence === '' || /[.!?…:][”"’)]*$/u.test(sentence) ? sentence : `${sentence}.`;
}

/** A text with its first letter in upper case and without the mark that ends an entry of a list (";"). */
export function asSentence(text: string): string {
  const trimmed = text.trim().replace(/;$/u, '');
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
}
