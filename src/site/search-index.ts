/** The index of the built site, made with Pagefind from the documents that the build wrote: an Astro integration. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import {
  areFacets,
  isLexicon,
  isSearchDocument,
  type Facets,
  type Lexicon,
  type SearchDocument,
} from '../search/document.ts';
import { createSynonyms } from '../search/synonyms.ts';
import { documentTerms, orderByFrequency } from '../search/terms.ts';

/** Where the index stands in the site, and the documents beside it. */
export const indexFolder = 'pagefind';
export const documentFolder = 'tim-kiem/du-lieu';

/** What a search needs of Pagefind's bundle: neither its own interfaces nor its copies of the documents. */
const isNeeded = (path: string): boolean =>
  path === 'pagefind.js' || path === 'pagefind-entry.json' || /\.(?:pf_meta|pf_index|pf_filter|pagefind)$/u.test(path);

/**
 * Pagefind cuts its index after so many places, and a query fetches the whole piece that its word is in. A term that is said
 * several times in a row takes hardly more room but makes the pieces as much smaller; few documents have long pieces, as
 * most of their terms occur once.
 */
const fewDocuments = 100;
const manyRepeats = 16;
const someRepeats = 8;

/**
 * The index of documents. Their numbers are the sort key `n`, by which a result is told.
 * @throws if Pagefind refuses a document
 */
export async function buildIndex(
  documents: readonly SearchDocument[],
  facets: readonly Facets[],
  names: Lexicon['names'],
): Promise<IndexFile[]> {
  const findSites = createSynonyms(names);
  const terms = orderByFrequency(
    documents.map((document, number) => documentTerms(document, facets[number] ?? { units: [] }, findSites)),
  );
  const repeats = documents.length < fewDocuments ? manyRepeats : someRepeats;
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for (const [number, content] of terms.entries()) {
      const added = await index.addCustomRecord({
        url: `/${String(number)}`,
        content: content.flatMap((term) => Array<string>(repeats).fill(term)).join(' '),
        language: 'vi',
        sort: { n: String(number) },
      });
      if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
    }
    const built = await index.getFiles();
    if (built.errors.length > 0) throw new Error(`Pagefind: ${built.errors.join('; ')}`);
    return built.files.filter(({ path }) => isNeeded(path));
  } finally {
    await close();
  }
}

/** Writes the index into the finished build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const lexicon = await readData(root, 'lexicon', isLexicon);
        const facets = await readData(root, 'facets', areFacets);
        const count = lexicon.units + lexicon.help + lexicon.plans;
        const documents: SearchDocument[] = [];
        for (let number = 0; number < count; number += 1)
          documents.push(await readData(root, String(number), isSearchDocument));
        for (const { path, content } of await buildIndex(documents, facets, lexicon.names)) {
          const file = join(root, indexFolder, path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        await rm(join(root, documentFolder, 'facets.json'));
        logger.info(`${String(documents.length)} documents indexed`);
      },
    },
  };
}

/** One of the files that src/pages/tim-kiem/du-lieu wrote. */
async function readData<Shape>(
  root: string,
  name: string,
  isExpected: (value: unknown) => value is Shape,
): Promise<Shape> {
  const content: unknown = JSON.parse(await readFile(join(root, documentFolder, `${name}.json`), 'utf8'));
  if (!isExpected(content)) throw new Error(`${name}.json is not what search expects`);
  return content;
}
