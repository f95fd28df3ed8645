/** The index of the built site, made with Pagefind from the documents that the build wrote: an Astro integration. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import { layOut } from '../search/columns.ts';
import { searchDataUrl, searchIndexUrl } from '../presentation/urls.ts';
import {
  areFacets,
  isContents,
  isSearchDocument,
  type Contents,
  type Facets,
  type Lexicon,
  type SearchDocument,
} from '../search/document.ts';
import type { SearchData } from '../search/search-data.ts';
import { createNames } from '../search/synonyms.ts';
import { documentTerms } from '../search/terms.ts';
import { pagefindScript } from './search-script.ts';

/** What a search needs of Pagefind's bundle: neither its interfaces nor its copies of the documents; its script goes with ours. */
const isNeeded = (path: string): boolean =>
  path === entryFile || path === givenProgram || /\.(?:pf_meta|pf_index)$/u.test(path);

const entryFile = 'pagefind-entry.json';
const givenProgram = 'wasm.unknown.pagefind';
/** Between the ends that Pagefind gives the name of its program, so that servers see what it is, and compress it. */
const programName = 'search.wasm?';

/** What is written for search beside its documents. */
export interface SearchIndex {
  files: IndexFile[];
  lexicon: Lexicon;
}

/**
 * The index of documents. Their numbers are their places in it (src/search/columns.ts).
 * @throws if Pagefind refuses a document, or is another than the one this was written for
 */
export async function buildIndex({ contents, documents, facets }: SearchData): Promise<SearchIndex> {
  const files = (await indexDocuments(documents, facets, contents.names)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const hash = createHash('sha256').update(JSON.stringify([contents, documents]));
  for (const { content } of files) hash.update(content);
  return { files, lexicon: { version: hash.digest('hex').slice(0, 10), ...contents } };
}

async function indexDocuments(
  documents: readonly SearchDocument[],
  facets: readonly Facets[],
  names: Contents['names'],
): Promise<IndexFile[]> {
  const findNames = createNames(names);
  const terms = documents.map((document, number) =>
    documentTerms(document, facets[number] ?? { years: [], units: [] }, findNames),
  );
  // Read when Pagefind's program is started, and by no other means.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(pieceSize(terms));
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for (const [page, content] of layOut(terms).entries()) {
      const sort = { n: String(page) };
      const added = await index.addCustomRecord({ url: `/${String(page)}`, content, language: 'vi', sort });
      if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
    }
    const built = await index.getFiles();
    if (built.errors.length > 0) throw new Error(`Pagefind: ${built.errors.join('; ')}`);
    return built.files.filter(({ path }) => isNeeded(path)).map(unpackProgram);
  } finally {
    await close();
    delete process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE;
  }
}

/**
 * How many words in how many documents are one piece of the index. A query fetches up to three pieces and, before, the list
 * of all; their sum is least where n = √(3 × bytes of the index ÷ bytes of a piece in the list).
 */
function pieceSize(documents: readonly (readonly string[])[]): number {
  const said = documents.reduce((sum, terms) => sum + terms.length, 0);
  const terms = new Set(documents.flat()).size;
  const bytes = said + 5 * terms;
  const listed = 12;
  // Pagefind counts a word once more for each page that has it.
  return Math.ceil((said + terms) / Math.sqrt((3 * bytes) / listed));
}

/**
 * Pagefind ships its program compressed with gzip, under a name that no server knows, and takes it as it is too: so it goes over
 * the wire with the best compression that server and browser know, a seventh smaller with Brotli.
 */
function unpackProgram({ path, content }: IndexFile): IndexFile {
  if (path === givenProgram)
    return { path: `wasm.${programName.replace('?', '')}`, content: new Uint8Array(gunzipSync(content)) };
  if (path !== entryFile) return { path, content };
  const entry = new TextDecoder().decode(content);
  const renamed = entry.replace('"wasm":null', `"wasm":"${programName}"`);
  if (renamed === entry) throw new Error(`Pagefind: ${entryFile} does not name the program as it did`);
  return { path, content: new TextEncoder().encode(renamed) };
}

/** Brings Pagefind's script to the bundler, and writes the index into the finished build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [pagefindScript()], worker: { plugins: () => [pagefindScript()] } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const contents = await takeData(root, 'contents', isContents);
        const facets = await takeData(root, 'facets', areFacets);
        const documents: SearchDocument[] = [];
        for (const number of facets.keys()) documents.push(await readData(root, String(number), isSearchDocument));
        await writeIndex(root, await buildIndex({ contents, documents, facets }));
        logger.info(`${String(documents.length)} documents indexed`);
      },
    },
  };
}

/** Writes the index and what the interface has to know of it into a site's folder. */
export async function writeIndex(root: string, { files, lexicon }: SearchIndex): Promise<void> {
  for (const { path, content } of files) {
    const file = join(root, searchIndexUrl, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await writeFile(dataFile(root, 'lexicon'), JSON.stringify(lexicon));
}

const dataFile = (root: string, name: string): string => join(root, searchDataUrl, `${name}.json`);

/** Reads a file that only the index needs, and removes it. */
async function takeData<Shape>(
  root: string,
  name: string,
  isExpected: (value: unknown) => value is Shape,
): Promise<Shape> {
  const content = await readData(root, name, isExpected);
  await rm(dataFile(root, name));
  return content;
}

/** One of the files that src/pages/tim-kiem/du-lieu wrote. */
async function readData<Shape>(
  root: string,
  name: string,
  isExpected: (value: unknown) => value is Shape,
): Promise<Shape> {
  const content: unknown = JSON.parse(await readFile(dataFile(root, name), 'utf8'));
  if (!isExpected(content)) throw new Error(`${name}.json is not what search expects`);
  return content;
}
