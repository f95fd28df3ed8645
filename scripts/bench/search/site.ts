/** Another site's search in the place of a built one's. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SiteTree } from '../../../src/plan/read/site.ts';
import type { Lexicon } from '../../../src/search/document.ts';
import { planDocument } from '../../../src/search/plan-document.ts';
import { unitAbbreviations, unitDocuments } from '../../../src/search/unit-document.ts';
import { buildIndex, documentFolder, indexFolder } from '../../../src/site/search-index.ts';
import { sheetUnits } from '../../../src/presentation/sheets.ts';

/** What became of the index. */
export interface IndexFacts {
  seconds: number;
  bytes: number;
  files: number;
}

/** Writes the index and the documents of a site, without help pages, into the folder of a built one. */
export async function writeSearch(root: string, { plans, units }: SiteTree): Promise<IndexFacts> {
  const lists = unitDocuments(plans, units);
  const documents = [...lists, ...plans.map(planDocument)];
  const facets = [
    ...lists.map(() => ({ units: [] })),
    ...plans.map((plan) => ({ year: plan.masthead.issuedOn.slice(0, 4), units: sheetUnits(plan, units) })),
  ];
  const names = unitAbbreviations(units);
  const lexicon: Lexicon = {
    version: plans.length.toString(),
    units: lists.length,
    help: 0,
    plans: plans.length,
    names,
  };
  for (const folder of [indexFolder, documentFolder]) await rm(path.join(root, folder), { recursive: true });
  const write = async (file: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), content);
  };
  const started = performance.now();
  const files = await buildIndex(documents, facets, names);
  const seconds = (performance.now() - started) / 1000;
  for (const file of files) await write(`${indexFolder}/${file.path}`, file.content);
  for (const [number, document] of documents.entries())
    await write(`${documentFolder}/${String(number)}.json`, JSON.stringify(document));
  await write(`${documentFolder}/lexicon.json`, JSON.stringify(lexicon));
  return { seconds, bytes: files.reduce((sum, { content }) => sum + content.length, 0), files: files.length };
}
