/** What is asked of the index for a query. */
import { inFigures, isWholeDate, type PlacedDate } from './dates.ts';
import type { PassageKind } from './document.ts';
import type { Wanted } from './lookup.ts';
import { isTelling, type Query } from './query.ts';
import { dateTerm, kindTerm, nameTerm, numberIn, pairTerm, unitTerm, wordTerm, yearTerm } from './terms.ts';
import { isMarked, type Token } from './tokens.ts';

/** What narrows a search before any document is fetched. */
export interface FacetChoice {
  year?: string;
  unit?: string;
  kind?: PassageKind;
}

const mostWords = 4;

/**
 * What to ask the index for, narrowest first: the words as a phrase, the words anywhere; each first as typed, then as if the last
 * word went on. In each what narrows and what says most stands first.
 */
export const asks = (query: Query, facets: FacetChoice): Wanted[][] =>
  [...going(phrase(query)), ...going(words(query).slice(0, mostWords))]
    .filter((wanted) => wanted.length > 0)
    .map((wanted) => withFacets(wanted, facets));

export interface NameAsk {
  wanted: Wanted[];
  /** With the notation, so that it is the number of a plan and not of anything else. */
  isPrecise: boolean;
}

/** "Kế hoạch số", "KH số", "số" */
const beforeNumber = new Set(['ke', 'hoach', 'kh', 'so']);

/** Asks for the plans that have this number, where it can be one: "2976", "số 2976/KH-UBND", "2976 kh ubnd". */
export function nameAsk({ text, tokens, dates }: Query, facets: FacetChoice): NameAsk | undefined {
  const name = numberIn(tokens);
  const [number, ...notation] = name;
  const [kind] = notation;
  if (dates.length > 0 || number === undefined) return undefined;
  if (!tokens.slice(0, -name.length).every(({ folded }) => beforeNumber.has(folded))) return undefined;
  const isNotation = kind === undefined || kind.folded === 'kh' || text.slice(number.end, kind.start).includes('/');
  if (!isNotation || notation.some(({ folded }) => /^\d+$/u.test(folded))) return undefined;
  return { wanted: withFacets([exactly(nameTerm(name))], facets), isPrecise: notation.length > 0 };
}

function withFacets(wanted: readonly Wanted[], facets: FacetChoice): Wanted[] {
  const all = [...facetTerms(facets).map(exactly), ...wanted];
  return [...new Map(all.map((each) => [each.term, each])).values()];
}

const exactly = (term: string): Wanted => ({ term, marked: false, open: false });

/** As typed, then with the last word going on. */
function going(wanted: readonly Wanted[]): Wanted[][] {
  const finished = wanted.map((each) => ({ ...each, open: false }));
  return wanted.some(({ open }) => open) ? [finished, [...wanted]] : [finished];
}

/** Whole dates, then pairs of neighbours, those with figures first: they say most. */
function phrase({ tokens, dates, open }: Query): Wanted[] {
  const last = tokens.at(-1);
  const pairs = runs(tokens, dates).flatMap((run) =>
    telling(
      run.slice(1).map((second, index): Wanted => {
        const first = run[index] ?? second;
        const marked = isMarked(first) || isMarked(second);
        return { term: pairTerm(first, second), marked, open: open && second === last };
      }),
    ),
  );
  const hasFigure = ({ term }: Wanted): number => Number(/\d/u.test(term));
  const wholeDates = dates.filter(isWholeDate).map((date) => exactly(dateTerm(date)));
  return [...wholeDates, ...pairs.sort((a, b) => hasFigure(b) - hasFigure(a))];
}

/**
 * The pairs of a stretch in the order of what they say. Two that share no word say more than two that do; the pair between them tells
 * whether they stand together. A long phrase begins and ends with what many say ("Tổ chức … trên địa bàn tỉnh").
 */
function telling<Pair>(pairs: readonly Pair[]): Pair[] {
  const end = pairs.length - 1;
  const centre = end - 2 * Math.floor(end / 4);
  const apart = [...pairs.keys()].filter((index) => (end - index) % 2 === 0);
  const nearest = apart.sort((a, b) => Math.abs(a - centre) - Math.abs(b - centre) || b - a);
  const order = nearest.flatMap((index, rank) => {
    const before = nearest.slice(0, rank);
    const between = [index - 1, index + 1].filter((at) => before.includes(at - 1) || before.includes(at + 1));
    return [index, ...between];
  });
  return [...new Set([...order, ...pairs.keys()])].flatMap((index) => pairs.slice(index, index + 1));
}

/** Stretches of words that are no whole dates; other dates in figures, which every text that has them is found by. */
function runs(tokens: readonly Token[], dates: readonly PlacedDate[]): Token[][] {
  const found: Token[][] = [];
  let at = 0;
  for (const date of dates) {
    found.push(tokens.slice(at, date.start));
    if (!isWholeDate(date))
      found.push(date.form === 'figures' ? tokens.slice(date.end - 2, date.end) : inFigures(date));
    at = date.end;
  }
  return [...found, tokens.slice(at)];
}

/** The longest say most. */
const words = ({ tokens, open }: Query): Wanted[] =>
  tokens
    .filter(isTelling)
    .map((token) => ({ term: wordTerm(token), marked: isMarked(token), open: open && token === tokens.at(-1) }))
    .sort((a, b) => b.term.length - a.term.length);

const facetTerms = ({ year, unit, kind }: FacetChoice): string[] => [
  ...(year === undefined ? [] : [yearTerm(year)]),
  ...(unit === undefined ? [] : [unitTerm(unit)]),
  ...(kind === undefined ? [] : [kindTerm(kind)]),
];
