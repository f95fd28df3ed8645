/** Search over a content folder as the built site has it: Pagefind's own code on an index made by ours, over HTTP. */
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { startServer } from '../../scripts/server/start.ts';
import { createEngine, ranking, type Engine, type IndexSearch } from '../../src/search/engine.ts';
import type { Facets, SearchDocument } from '../../src/search/document.ts';
import { planDocument } from '../../src/search/plan-document.ts';
import { unitAbbreviations, unitDocuments } from '../../src/search/unit-document.ts';
import type { SiteTree } from '../../src/plan/read/site.ts';
import { buildIndex } from '../../src/site/search-index.ts';
import { sheetUnits } from '../../src/site/sheets.ts';

export interface TestSearch {
  engine: Engine;
  documents: SearchDocument[];
  close: () => Promise<void>;
}

interface PagefindModule {
  createInstance: (options: { basePath: string; noWorker: boolean; ranking: object }) => IndexSearch;
}

const isPagefind = (module: unknown): module is PagefindModule =>
  typeof module === 'object' && module !== null && 'createInstance' in module;

/** Writes an index where a server finds it, and loads Pagefind from there. */
export async function servePagefind(
  files: readonly { path: string; content: Uint8Array }[],
): Promise<{ index: IndexSearch; close: () => Promise<void> }> {
  const root = await mkdtemp(path.join(tmpdir(), 'niem-yet-search-'));
  for (const { path: name, content } of files) {
    const file = path.join(root, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const server = await startServer({ root, port: 0, host: '127.0.0.1' });
  const pagefind: unknown = await import(/* @vite-ignore */ pathToFileURL(path.join(root, 'pagefind.js')).href);
  if (!isPagefind(pagefind)) throw new Error('Pagefind has another interface');
  return {
    index: pagefind.createInstance({ basePath: `${server.url}/`, noWorker: true, ranking }),
    async close() {
      await server.close();
      await rm(root, { recursive: true });
    },
  };
}

/** The search of a site without its help pages. */
export async function searchIn({ plans, units }: SiteTree): Promise<TestSearch> {
  const lists = unitDocuments(plans, units);
  const documents = [...lists, ...plans.map(planDocument)];
  const facets: Facets[] = [
    ...lists.map(() => ({ units: [] })),
    ...plans.map((plan) => ({ year: plan.masthead.issuedOn.slice(0, 4), units: sheetUnits(plan, units) })),
  ];
  const names = unitAbbreviations(units);
  const { index, close } = await servePagefind(await buildIndex(documents, facets, names));
  const lexicon = { version: '', units: lists.length, help: 0, plans: plans.length, names };
  const fetchDocument = (number: number): Promise<SearchDocument> => {
    const document = documents[number];
    return document === undefined
      ? Promise.reject(new RangeError(`No document ${String(number)}`))
      : Promise.resolve(document);
  };
  return { engine: await createEngine(lexicon, index, fetchDocument), documents, close };
}
