/** Everything that search knows of the site, made once a build. */
import { createHash } from 'node:crypto';
import { getCollection, render } from 'astro:content';
import type { Facets, Lexicon, SearchDocument } from '../search/document.ts';
import { helpDocument } from '../search/help-document.ts';
import { planDocument } from '../search/plan-document.ts';
import { unitAbbreviations, unitDocuments } from '../search/unit-document.ts';
import { loadSite } from './content.ts';
import { sheetUnits } from '../presentation/sheets.ts';
import { guideUrl } from '../presentation/urls.ts';

export interface SearchData {
  lexicon: Lexicon;
  /** By number: shared ones first, then the plans, newest first. */
  documents: SearchDocument[];
  /** Of each document. */
  facets: Facets[];
}

let data: Promise<SearchData> | undefined;

/** The documents of the site with their facets, and what the interface has to know. */
export function loadSearchData(): Promise<SearchData> {
  if (import.meta.env.DEV) return assemble();
  data ??= assemble();
  return data;
}

async function assemble(): Promise<SearchData> {
  const { plans, units } = await loadSite();
  const [unitLists, help] = [unitDocuments(plans, units), await loadHelp()];
  const documents = [...unitLists, ...help, ...plans.map(planDocument)];
  const facets: Facets[] = [
    ...[...unitLists, ...help].map(() => ({ units: [] })),
    ...plans.map((plan) => ({ year: plan.masthead.issuedOn.slice(0, 4), units: sheetUnits(plan, units) })),
  ];
  const hash = createHash('sha256');
  for (const document of documents) hash.update(JSON.stringify(document));
  const version = hash.digest('hex').slice(0, 10);
  const names = unitAbbreviations(units);
  const lexicon: Lexicon = { version, units: unitLists.length, help: help.length, plans: plans.length, names };
  return { lexicon, documents, facets };
}

async function loadHelp(): Promise<SearchDocument[]> {
  const pages = (await getCollection('guide')).sort((a, b) => a.data.order - b.data.order);
  return Promise.all(
    pages.map(async (page) =>
      helpDocument({
        url: `${guideUrl}${page.id}/`,
        title: page.data.title,
        description: page.data.description,
        body: page.body ?? '',
        headings: (await render(page)).headings.filter(({ depth }) => depth > 1),
      }),
    ),
  );
}
