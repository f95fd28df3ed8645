/** Which documents have the terms of a query, and how well their spellings agree: asked of Pagefind, one term at a time. */
import { documentAt } from './columns.ts';
import { likeness } from './match.ts';
import { wholeTerm } from './terms.ts';

/** As much of Pagefind's interface as is used. */
export interface IndexSearch {
  search: (
    term: string | null,
    options?: { sort?: Record<string, 'asc' | 'desc'> },
  ) => Promise<{ results: readonly { id: string; words: readonly number[] }[] }>;
  options: (options: { exactDiacritics: boolean }) => Promise<void>;
}

/** Pagefind's module, as src/site/search-script.ts gives it. */
export interface IndexModule {
  createInstance: (options: { basePath: string; noWorker: boolean; metaCacheTag?: string }) => IndexSearch;
  /** How many of its fetches have failed so far. */
  countFailedFetches: () => number;
}

/**
 * An index in a folder.
 * @param folder its address
 * @param version changes with the index
 */
export function openIndex(
  { createInstance, countFailedFetches }: IndexModule,
  folder: string,
  version?: string,
): IndexSearch {
  // On the page's own thread an answer takes a few milliseconds; a worker would be 11 kB more to fetch.
  const tag = version === undefined ? {} : { metaCacheTag: version };
  const index = createInstance({ basePath: folder, noWorker: true, ...tag });
  return {
    async search(term, options) {
      const before = countFailedFetches();
      const answer = await index.search(term, options);
      if (countFailedFetches() > before) throw new Error('A piece of the index could not be fetched');
      return answer;
    },
    options: (options) => index.options(options),
  };
}

/** A term that a document must have. */
export interface Wanted {
  /** As the index spells it. */
  term: string;
  /** Spelled with marks, so that other marks mean something else. */
  marked: boolean;
  /** Only the beginning of a word may be there yet. */
  open: boolean;
}

export interface Lookup {
  /**
   * The numbers of the documents that have the terms, best spelling first, then in their order.
   * @param enough once no more documents are left, no more terms are asked for; nor is a term heeded that none of them has
   * @throws if a piece of the index cannot be fetched
   */
  find: (wanted: readonly Wanted[], enough: number) => Promise<number[]>;
}

/** By the numbers of documents. */
type Weights = Map<number, number>;

/** So many terms are asked for together; one with a figure says so much that it is asked for first. */
const atOnce = (wanted: readonly Wanted[]): number => (/\d/u.test(wanted[0]?.term ?? '') ? 1 : 2);

/**
 * @param index Pagefind with its index loaded
 * @param documents how many there are
 */
export async function createLookup(index: IndexSearch, documents: number): Promise<Lookup> {
  const all = await index.search(null, { sort: { n: 'asc' } });
  const pages = new Map(all.results.map(({ id }, page) => [id, page]));
  const inTurn = createQueue();

  async function documentsWith(term: string): Promise<number[]> {
    const { results } = await index.search(term);
    return results.flatMap(({ id, words }) => {
      const page = pages.get(id);
      return page === undefined ? [] : words.map((place) => documentAt(page, place, documents));
    });
  }

  /** How well the spelling of a term agrees in each document that has it. */
  async function weigh(wanted: readonly Wanted[]): Promise<Weights[]> {
    const weights = wanted.map((): Weights => new Map());
    for (const exact of [false, true]) {
      await index.options({ exactDiacritics: exact });
      await Promise.all(
        wanted.map(async ({ term, marked, open }, at) => {
          const spelling = exact ? likeness.exact : marked ? likeness.other : likeness.open;
          raise(weights[at], await documentsWith(wholeTerm(term)), spelling);
          if (open) raise(weights[at], await documentsWith(term), spelling * likeness.begun);
        }),
      );
    }
    return weights;
  }

  async function narrow(wanted: readonly Wanted[], enough: number): Promise<Weights> {
    const first = atOnce(wanted);
    let found = (await weigh(wanted.slice(0, first))).reduce(intersect);
    for (const each of wanted.slice(first)) {
      if (found.size <= enough) break;
      const narrower = (await weigh([each])).reduce(intersect, found);
      if (narrower.size > 0) found = narrower;
    }
    return found;
  }

  return {
    // Between the two spellings that an answer takes nobody else may change the option.
    find: (wanted, enough) =>
      inTurn(async () =>
        [...(await narrow(wanted, enough))]
          .sort(([a, weightOfA], [b, weightOfB]) => Math.round(1e3 * (weightOfB - weightOfA)) || a - b)
          .map(([number]) => number),
      ),
  };
}

function raise(weights: Weights | undefined, numbers: readonly number[], weight: number): void {
  for (const number of numbers) weights?.set(number, Math.max(weight, weights.get(number) ?? 0));
}

const intersect = (left: Weights, right: Weights): Weights =>
  new Map(
    [...left].flatMap(([number, weight]) => {
      const other = right.get(number);
      return other === undefined ? [] : [[number, weight + other]];
    }),
  );

/** Runs what it is given one after the other. */
function createQueue(): <Result>(task: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task);
    last = result.catch(() => undefined);
    return result;
  };
}
