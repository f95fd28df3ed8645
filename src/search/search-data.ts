/** Everything that search knows of a site. */
import type { Plan } from '../plan/types.ts';
import type { Units } from '../plan/units.ts';
import { sheetUnits } from '../presentation/sheets.ts';
import type { Contents, Facets, SearchDocument } from './document.ts';
import { planDocument } from './plan-document.ts';
import { unitAbbreviations, unitDocuments, yearOf } from './unit-document.ts';

export interface SearchData {
  contents: Contents;
  /** By number: lists of units, help, then the plans. */
  documents: SearchDocument[];
  /** Of each document. */
  facets: Facets[];
}

/**
 * The documents of a site with what narrows them and what is counted of them.
 * @param plans newest first
 */
export function searchData(plans: readonly Plan[], units: Units, help: readonly SearchDocument[] = []): SearchData {
  const lists = unitDocuments(plans, units);
  return {
    contents: { units: lists.length, help: help.length, plans: plans.length, names: unitAbbreviations(units) },
    documents: [...lists, ...help, ...plans.map(planDocument)],
    facets: [
      ...lists.map(facetsOfList),
      ...help.map(() => ({ years: [], units: [] })),
      ...plans.map((plan) => ({ years: [yearOf(plan)], units: sheetUnits(plan, units) })),
    ],
  };
}

function facetsOfList({ passages }: SearchDocument): Facets {
  return {
    years: [...new Set(passages.flatMap(({ years = [] }) => years))],
    units: [...new Set(passages.flatMap(({ units = [] }) => units))],
  };
}
