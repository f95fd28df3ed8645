/** Everything that search knows of a site. */
import type { Plan } from '../plan/types.ts';
import type { Units } from '../plan/units.ts';
import { sheetUnits } from '../presentation/sheets.ts';
import type { Contents, Facets, SearchDocument } from './document.ts';
import { planDocument } from './plan-document.ts';
import { unitAbbreviations, unitDocuments } from './unit-document.ts';

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
  const shared = [...unitDocuments(plans, units), ...help];
  return {
    contents: {
      units: shared.length - help.length,
      help: help.length,
      plans: plans.length,
      names: unitAbbreviations(units),
    },
    documents: [...shared, ...plans.map(planDocument)],
    facets: [
      ...shared.map(() => ({ units: [] })),
      ...plans.map((plan) => ({ year: plan.masthead.issuedOn.slice(0, 4), units: sheetUnits(plan, units) })),
    ],
  };
}
