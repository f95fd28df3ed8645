/** The site's content as the pages take it: whole trees, read from the collections once. */
import { getCollection, getEntry } from 'astro:content';
import type { Part, Plan } from '../plan/types.ts';
import { createUnits, type Units } from '../plan/units.ts';
import type { PartReference } from './loaders.ts';

export interface Site {
  /** Newest first. */
  plans: Plan[];
  units: Units;
}

let site: Promise<Site> | undefined;

/** All plans and the registry of units. In preview it is read anew each time, so that what an author saves is shown. */
export function loadSite(): Promise<Site> {
  if (import.meta.env.DEV) return assemble();
  site ??= assemble();
  return site;
}

async function assemble(): Promise<Site> {
  const [plans, units] = await Promise.all([getCollection('plans'), getCollection('units')]);
  const trees = await Promise.all(
    plans.map(async ({ data }): Promise<Plan> => ({
      ...data,
      parts: await loadParts(data.parts),
      annexes: await loadParts(data.annexes),
    })),
  );
  trees.sort((a, b) => b.masthead.issuedOn.localeCompare(a.masthead.issuedOn) || a.id.localeCompare(b.id));
  return { plans: trees, units: createUnits(units.map(({ data }) => data)) };
}

function loadParts(references: readonly PartReference[]): Promise<Part[]> {
  return Promise.all(
    references.map(async ({ collection, id }) => {
      const entry = await getEntry(collection, id);
      if (entry === undefined) throw new Error(`Không có phần ${id} trong bộ ${collection}.`);
      return entry.data;
    }),
  );
}
