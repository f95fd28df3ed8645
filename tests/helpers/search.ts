/** Search over a content folder as the built site has it: Pagefind's own code on an index made by ours. */
import { Buffer } from 'node:buffer';
import { createEngine, type Engine } from '../../src/search/engine.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { openIndex as openFolder, type IndexModule, type IndexSearch } from '../../src/search/lookup.ts';
import { searchData, type SearchData } from '../../src/search/search-data.ts';
import type { SiteTree } from '../../src/plan/read/site.ts';
import { buildIndex } from '../../src/site/search-index.ts';
import { readPagefindScript } from '../../src/site/search-script.ts';

export interface TestSearch {
  engine: Engine;
  documents: SearchDocument[];
  /** The paths that were fetched from the index, in order. */
  fetched: string[];
}

export interface TestIndex {
  index: IndexSearch;
  fetched: string[];
}

const isPagefind = (module: unknown): module is IndexModule =>
  typeof module === 'object' && module !== null && 'createInstance' in module && 'countFailedFetches' in module;

type Fetch = typeof globalThis.fetch;

/** Answers from memory what Pagefind fetches: no server whose connections end while a test thinks. */
const answers = new Map<string, (path: string) => Response>();
const realFetch = globalThis.fetch;
const fetchFromMemory: Fetch = (input, init) => {
  const { origin, pathname } = new URL(input instanceof Request ? input.url : input);
  const answer = answers.get(origin);
  return answer === undefined ? realFetch(input, init) : Promise.resolve(answer(pathname.slice(1)));
};
globalThis.fetch = fetchFromMemory;

let script: Promise<unknown> | undefined;

async function loadPagefind(): Promise<IndexModule> {
  script ??= readPagefindScript().then(
    (text) =>
      import(
        /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`
      ) as Promise<unknown>,
  );
  const module = await script;
  if (!isPagefind(module)) throw new Error('Pagefind has another interface');
  return module;
}

/** Loads Pagefind with an index of these files. */
export async function openIndex(files: readonly { path: string; content: Uint8Array }[]): Promise<TestIndex> {
  const fetched: string[] = [];
  const origin = `http://index-${String(answers.size)}.test`;
  answers.set(origin, (path) => {
    fetched.push(path);
    const file = files.find((each) => each.path === path);
    return file === undefined ? new Response(null, { status: 404 }) : new Response(new Uint8Array(file.content));
  });
  return { index: openFolder(await loadPagefind(), `${origin}/`), fetched };
}

/** The search of a site without its help pages. */
export const searchIn = ({ plans, units }: SiteTree): Promise<TestSearch> => searchInData(searchData(plans, units));

/** The search of these documents. */
export async function searchInData(data: SearchData): Promise<TestSearch> {
  const { documents } = data;
  const { files, lexicon } = await buildIndex(data);
  const { index, fetched } = await openIndex(files);
  const fetchDocument = (number: number): Promise<SearchDocument> => {
    const document = documents[number];
    return document === undefined
      ? Promise.reject(new RangeError(`No document ${String(number)}`))
      : Promise.resolve(document);
  };
  return { engine: await createEngine(lexicon, index, fetchDocument), documents, fetched };
}
