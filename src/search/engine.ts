/** From what somebody typed to hits: asks the index for documents, fetches the best of them, and finds the places in them. */
import { asks, nameAsk, type FacetChoice } from './asks.ts';
import type { Contents, SearchDocument } from './document.ts';
import { createLookup, type IndexSearch, type Wanted } from './lookup.ts';
import { suggest } from './near.ts';
import { isSearchable, readQuery, type Query } from './query.ts';
import { dropParts, findHits, sortHits, type Choice, type Hit } from './rank.ts';
import { createSynonyms } from './synonyms.ts';

export interface Answer {
  query: Query;
  hits: Hit[];
  /** How many plans are known to have the words, and how many of them have been looked into. */
  plans: number;
  read: number;
  /** Other plans may have the words apart from each other; they are looked for when more is asked for. */
  mayHaveMore: boolean;
  /** Where nothing was found: other queries that find something. */
  suggestions: string[];
}

export interface Engine {
  /**
   * @param reach how many plans to look into; raise it for more hits
   */
  search: (typed: string, choice: Choice, reach?: number) => Promise<Answer>;
}

/** What a first answer looks into: more is fetched when it is asked for, or so much more if there is no hit in them. */
export const firstReach = 2;
const farther = 4;
/** So many words are a phrase that one plan which has it answers. */
const longPhrase = 4;
/** So many help pages where no plan has the words. */
const mostHelp = 3;
/** So many lists of units, unless units are asked for. */
const mostLists = 2;

interface Step {
  /** How many plans to look into. */
  most: number;
  /** Which hit makes it unnecessary to look into more. */
  isEnough: (hit: Hit) => boolean;
}

/** One plan is enough for a first answer where it has a long phrase, or where a unit is called so. */
function steps({ tokens }: Query, reach: number, hasUnits: boolean): Step[] {
  const isLong = tokens.length >= longPhrase;
  const answers = ({ grade, plan, passage, isNamed }: Hit): boolean =>
    (isNamed && passage.kind === 'unit') || (isLong && grade === 'phrase' && plan !== undefined);
  const isAny = (): boolean => true;
  return [
    ...(reach === firstReach && (isLong || hasUnits) ? [{ most: 1, isEnough: answers }] : []),
    { most: reach, isEnough: isAny },
    { most: reach + farther, isEnough: isAny },
  ];
}

interface Candidates {
  /** Documents that have the words, best first. */
  found: number[];
  isComplete: boolean;
}

/**
 * @param index Pagefind with its index loaded
 * @param fetchDocument gets one document by its number
 */
export async function createEngine(
  contents: Contents,
  index: IndexSearch,
  fetchDocument: (number: number) => Promise<SearchDocument>,
): Promise<Engine> {
  const findSites = createSynonyms(contents.names);
  const firstPlan = contents.units + contents.help;
  const lookup = await createLookup(index, firstPlan + contents.plans);
  const documents = new Map<number, Promise<SearchDocument>>();

  function load(number: number): Promise<SearchDocument> {
    const known = documents.get(number) ?? fetchDocument(number);
    documents.set(number, known);
    known.catch(() => documents.delete(number));
    return known;
  }

  const isPlan = (number: number): boolean => number >= firstPlan;
  const isList = (number: number): boolean => number < contents.units;
  const isHelp = (number: number): boolean => !isList(number) && !isPlan(number);

  async function candidates(query: Query, choice: Choice, reach: number): Promise<Candidates> {
    const facets = facetsOf(choice);
    const most = choice.planPlace === undefined ? contents.plans : 1;
    const wanted = Math.min(reach > firstReach ? reach : 1, most);
    const mayBe = (number: number): boolean =>
      !isPlan(number) || choice.planPlace === undefined || number === firstPlan + choice.planPlace;
    const found = new Set<number>();
    const plansFound = (): number => [...found].filter(isPlan).length;
    const ask = async (terms: readonly Wanted[]): Promise<boolean> => {
      for (const number of await lookup.find(terms, reach)) if (mayBe(number)) found.add(number);
      return !isShared(choice) && plansFound() >= wanted;
    };

    const byName = nameAsk(query, facets);
    if (byName !== undefined && (await ask(byName.wanted)) && byName.isPrecise)
      return { found: [...found], isComplete: plansFound() === most };
    const all = asks(query, facets);
    for (const [at, terms] of all.entries())
      if (await ask(terms)) return { found: [...found], isComplete: plansFound() === most || at === all.length - 1 };
    return { found: [...found], isComplete: true };
  }

  /** The lists of units, the best plans, and a page of help; more help where nothing else is asked for or found. */
  function choose(found: readonly number[], { kind }: Choice, read: number): number[] {
    const [plans, help] = [found.filter(isPlan), found.filter(isHelp)];
    const units = found.filter(isList);
    if (kind === 'help') return help;
    if (kind === 'unit') return units;
    return [...units.slice(0, mostLists), ...plans.slice(0, read), ...help.slice(0, plans.length > 0 ? 1 : mostHelp)];
  }

  return {
    async search(typed, choice, reach = firstReach) {
      const query = readQuery(typed, findSites);
      if (!isSearchable(query)) return { query, hits: [], plans: 0, read: 0, mayHaveMore: false, suggestions: [] };
      const { found, isComplete } = await candidates(query, choice, reach);
      const plans = isShared(choice) ? 0 : found.filter(isPlan).length;
      let [read, hits]: [number, Hit[]] = [0, []];
      for (const { most, isEnough } of steps(query, reach, found.some(isList))) {
        read = Math.min(most, plans);
        hits = await hitsIn(choose(found, choice, read), query, choice);
        if (read === plans || hits.some(isEnough)) break;
      }
      // Only some of the words were found: the others may be misspelt.
      const isPart = hits.every(({ grade }) => grade === 'part');
      const suggestions = isPart ? await suggestFrom(query, choice, hits.length > 0) : [];
      return { query, hits, plans, read, mayHaveMore: !isComplete, suggestions };
    },
  };

  async function hitsIn(numbers: readonly number[], query: Query, choice: Choice): Promise<Hit[]> {
    const loaded = await Promise.all(numbers.map(load));
    return dropParts(sortHits(loaded.flatMap((document) => findHits(document, query, choice))));
  }

  /** From the words of what was fetched last and, where that led nowhere, of the shared documents and the newest plan. */
  async function suggestFrom(query: Query, choice: Choice, hasHits: boolean): Promise<string[]> {
    const last = [...documents.keys()].slice(-firstReach - contents.units);
    const newest = [...Array(contents.units).keys(), ...(contents.plans > 0 ? [firstPlan] : [])];
    const loaded = await Promise.all([...new Set([...last, ...(hasHits ? [] : newest)])].map(load));
    const hasAll = ({ grade }: Hit): boolean => grade !== 'part';
    return suggest(query, loaded, (typed) => {
      const near = readQuery(typed, findSites);
      return isSearchable(near) && loaded.some((document) => findHits(document, near, choice).some(hasAll));
    });
  }
}

/** Only what no plan holds is asked for. */
const isShared = ({ kind }: Choice): boolean => kind === 'help' || kind === 'unit';

function facetsOf(choice: Choice): FacetChoice {
  const { year, kind, units: [unit] = [] } = choice;
  return {
    ...(year === undefined ? {} : { year }),
    ...(unit === undefined ? {} : { unit }),
    ...(kind === undefined || isShared(choice) ? {} : { kind }),
  };
}
