/** Units as search sees them: each with every name it goes by, leading to its sheet and to its page. */
import type { Plan, UnitId } from '../plan/types.ts';
import type { Unit, Units } from '../plan/units.ts';
import { kindName, planNumber } from '../presentation/plan-text.ts';
import { sheetUnits } from '../presentation/sheets.ts';
import { unitSheetUrl, unitUrl } from '../presentation/urls.ts';
import { abbreviationTable } from '../vietnamese/abbreviation-table.ts';
import type { Passage, SearchDocument } from './document.ts';
import { tokenise } from './tokens.ts';

/** So many units are fetched together. */
const unitsPerDocument = 100;
/** The end of a name ("Chư Prông") is a name by itself where no more units than this share it. */
const fewUnits = 3;
const longestTail = 3;

/**
 * The documents of all units, in the order of the registry.
 * @param plans newest first
 */
export function unitDocuments(plans: readonly Plan[], units: Units): SearchDocument[] {
  const sheets = plans.flatMap((plan) => sheetUnits(plan, units).map((unit) => ({ unit, plan })));
  const sheetsOf = Map.groupBy(sheets, ({ unit }): UnitId => unit);
  const tails = countTails(units.all);
  const passages = units.all.map((unit) =>
    passagesOf(
      unit,
      (sheetsOf.get(unit.id) ?? []).map(({ plan }) => plan),
      tails,
    ),
  );
  return Array.from({ length: Math.ceil(passages.length / unitsPerDocument) }, (_, index) => ({
    passages: passages.slice(index * unitsPerDocument, (index + 1) * unitsPerDocument).flat(),
  }));
}

/** Short names that the table of abbreviations does not know ("SNV"), each with the shortest name in words. */
export function unitAbbreviations(units: Units): [short: string, long: string][] {
  const known = new Set(abbreviationTable.map(({ short }) => short));
  return units.all.flatMap((unit) => {
    const [long] = namesOf(unit)
      .filter((name) => name.includes(' '))
      .sort((a, b) => a.length - b.length);
    const shorts = unit.short.filter((name) => !name.includes(' ') && !known.has(name));
    return long === undefined ? [] : shorts.map((short): [string, string] => [short, long]);
  });
}

/** The year in which a plan was issued. */
export const yearOf = ({ masthead }: Plan): string => masthead.issuedOn.slice(0, 4);

const namesOf = ({ name, short, aliases }: Unit): string[] => [...new Set([name, ...short, ...aliases])];

const tailsOf = ({ name }: Unit): string[] => {
  const words = name.split(/\s+/u);
  return Array.from({ length: Math.min(longestTail, words.length - 1) }, (_, index) =>
    words.slice(-index - 1).join(' '),
  );
};

function countTails(units: readonly Unit[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const tail of units.flatMap(tailsOf)) counts.set(tail, (counts.get(tail) ?? 0) + 1);
  return counts;
}

/** @param plans those that have a sheet for it, newest first */
function passagesOf(unit: Unit, plans: readonly Plan[], tails: ReadonlyMap<string, number>): Passage[] {
  const names = namesOf(unit);
  const ends = tailsOf(unit).filter((tail) => (tails.get(tail) ?? 0) <= fewUnits && tokenise(tail).length > 0);
  const page: Passage = {
    kind: 'unit',
    url: unitUrl(unit.id),
    title: unit.name,
    text: names.slice(1).join(' · '),
    names: [...names, ...ends],
    units: [unit.id],
    note: 'Trong mọi kế hoạch',
    ...(plans.length > 0 ? { years: [...new Set(plans.map(yearOf))] } : {}),
  };
  const [plan] = plans;
  if (plan === undefined) return [page];
  const note = `Phiếu việc trong ${kindName(plan)} ${planNumber(plan)}`;
  return [{ ...page, url: unitSheetUrl(plan.id, unit.id), plan: plan.id, years: [yearOf(plan)], note }, page];
}
