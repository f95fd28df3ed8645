/** From what somebody typed to hits: asks the index for documents, fetches the best of them, and finds the places in them. */
import type { Lexicon, SearchDocument } from './document.ts';
import { suggest } from './near.ts';
import { indexTerms, isSearchable, readQuery, type Query } from './query.ts';
import { dropParts, findHits, sortHits, type Choice, type Hit } from './rank.ts';
import { createSynonyms } from './synonyms.ts';

/** As much of Pagefind's interface as is used. */
export interface IndexSearch {
  search: (
    terms: string | null,
    options?: { sort?: Record<string, 'asc' | 'desc'> },
  ) => Promise<{ results: readonly { id: string; score: number }[] }>;
}

export interface Answer {
  query: Query;
  hits: Hit[];
  /** How many plans have the words, and how many of them have been looked into. */
  plans: number;
  read: number;
  /** Where nothing was found: other queries that find something. */
  suggestions: string[];
}

export interface Engine {
  /**
   * @param reach how many plans to look into; raise it for more hits
   */
  search: (typed: string, choice: Choice, reach?: number) => Promise<Answer>;
}

/** What a first answer looks into: more is fetched when it is asked for. */
export const firstReach = 3;

/** How Pagefind weighs: spelling first, then the whole word before the begun one; length and number of a word mean nothing here. */
export const ranking = { diacriticSimilarity: 2, termSimilarity: 1, pageLength: 0, termFrequency: 1 } as const;

/**
 * @param index Pagefind with its index loaded, `ranking` set
 * @param fetchDocument gets one document by its number
 */
export async function createEngine(
  lexicon: Lexicon,
  index: IndexSearch,
  fetchDocument: (number: number) => Promise<SearchDocument>,
): Promise<Engine> {
  const findSites = createSynonyms(lexicon.names);
  const all = await index.search(null, { sort: { n: 'asc' } });
  const numbers = new Map(all.results.map(({ id }, number) => [id, number]));
  const documents = new Map<number, Promise<SearchDocument>>();

  function load(number: number): Promise<SearchDocument> {
    const known = documents.get(number) ?? fetchDocument(number);
    documents.set(number, known);
    known.catch(() => documents.delete(number));
    return known;
  }

  /** Documents with the words, best first, newest first among equals. */
  async function ask(terms: string): Promise<number[]> {
    const { results } = await index.search(terms);
    return results
      .flatMap(({ id, score }) => {
        const number = numbers.get(id);
        return number === undefined ? [] : [{ number, score: Math.round(score * 1e3) }];
      })
      .sort((a, b) => b.score - a.score || a.number - b.number)
      .map(({ number }) => number);
  }

  async function candidates(query: Query, choice: Choice, reach: number): Promise<number[]> {
    const [unit] = choice.units ?? [];
    const facets = {
      ...(choice.year === undefined ? {} : { year: choice.year }),
      ...(unit === undefined ? {} : { unit }),
    };
    const found = new Set<number>();
    for (const terms of indexTerms(query, facets)) {
      for (const number of await ask(terms)) found.add(number);
      const hasEnough = [...found].filter(isPlan).length >= Math.min(reach, lexicon.plans);
      if (hasEnough && choice.kind !== 'help' && choice.kind !== 'unit') break;
    }
    return [...found];
  }

  const isPlan = (number: number): boolean => number >= lexicon.units + lexicon.help;
  const isHelp = (number: number): boolean => number >= lexicon.units && !isPlan(number);

  /** The lists of units, the best plans, and a page of help; more help where nothing else is asked for or found. */
  function choose(found: readonly number[], { kind }: Choice, reach: number): number[] {
    const [plans, help] = [found.filter(isPlan), found.filter(isHelp)];
    const units = found.filter((number) => !isPlan(number) && !isHelp(number));
    if (kind === 'help') return help;
    if (kind === 'unit') return units;
    return [...units, ...plans.slice(0, reach), ...help.slice(0, plans.length > 0 ? 1 : reach)];
  }

  return {
    async search(typed, choice, reach = firstReach) {
      const query = readQuery(typed, findSites);
      const answer: Answer = { query, hits: [], plans: 0, read: 0, suggestions: [] };
      if (!isSearchable(query)) return answer;
      const found = await candidates(query, choice, reach);
      const plans = choice.kind === 'help' || choice.kind === 'unit' ? 0 : found.filter(isPlan).length;
      const loaded = await Promise.all(choose(found, choice, reach).map(load));
      const hits = dropParts(sortHits(loaded.flatMap((document) => findHits(document, query, choice))));
      // Only some of the words were found: the others may be misspelt.
      const isPart = hits.every(({ grade }) => grade === 'part');
      const suggestions = isPart ? await suggestFrom(query) : [];
      return { ...answer, hits, plans, read: Math.min(reach, plans), suggestions };
    },
  };

  /** Words of the shared documents, the newest plans and whatever has been fetched already. */
  async function suggestFrom(query: Query): Promise<string[]> {
    const first = lexicon.units + lexicon.help;
    const newest = [...Array(lexicon.units).keys(), ...(lexicon.plans > 0 ? [first] : [])];
    return suggest(query, await Promise.all([...new Set([...documents.keys(), ...newest])].map(load)));
  }
}
