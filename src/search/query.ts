/** What somebody typed, read. */
import type { FindSites, Site } from './synonyms.ts';
import { pairTerm, unitTerm, wordTerm, yearTerm } from './terms.ts';
import { compose, tokenise, type Token } from './tokens.ts';

export interface Query {
  /** As typed, composed, cut to a length that is still a query. */
  text: string;
  tokens: Token[];
  /** The tokens as typed, then with names and dates said otherwise. */
  variants: Token[][];
  /** True while the last word may still be going on. */
  open: boolean;
}

const longestText = 200;
const mostTokens = 12;
const mostVariants = 8;

/** Reads what was typed; anything can be typed. */
export function readQuery(typed: string, findSites: FindSites): Query {
  const text = compose(typed.slice(0, 4 * longestText)).slice(0, longestText);
  const tokens = tokenise(text).slice(0, mostTokens);
  return { text, tokens, variants: vary(tokens, findSites(tokens, text)), open: /[\p{L}\p{M}\p{N}]$/u.test(text) };
}

/** True if there is enough to look for: two letters, or a figure. */
export const isSearchable = ({ tokens }: Query): boolean =>
  tokens.some(({ folded }) => folded.length > 1 || /\d/u.test(folded));

function vary(tokens: Token[], sites: readonly Site[]): Token[][] {
  const variants: Token[][] = [tokens];
  // From the end, so that offsets before a replacement stay true.
  for (const { start, end, alternatives } of [...sites].sort((a, b) => b.start - a.start || b.end - a.end)) {
    for (const base of [...variants]) {
      if (base.slice(start, end).some((token, index) => token !== tokens[start + index])) continue;
      for (const alternative of alternatives) {
        if (variants.length >= mostVariants) return variants;
        variants.push([...base.slice(0, start), ...alternative, ...base.slice(end)]);
      }
    }
  }
  return variants;
}

/** What narrows a search before any document is fetched. */
export interface FacetChoice {
  year?: string;
  unit?: string;
}

const most = 3;

/** The words to ask the index for, narrowest first: as a phrase, then anywhere in a document. */
export function indexTerms({ tokens }: Query, { year, unit }: FacetChoice): string[] {
  const facets = [...(year === undefined ? [] : [yearTerm(year)]), ...(unit === undefined ? [] : [unitTerm(unit)])];
  const ask = (terms: readonly string[]): string => [...new Set([...terms, ...facets])].join(' ');
  const pairs = tokens.flatMap((token, index) => {
    const next = tokens[index + 1];
    return next === undefined ? [] : [pairTerm(token, next)];
  });
  const words = tokens.filter(({ folded }) => folded.length > 1 || /\d/u.test(folded)).map(wordTerm);
  // Pairs that share no word say as much as all of them, in fewer pieces of the index.
  const apart = pairs.filter((_, index) => index % 2 === 0 || (index === pairs.length - 1 && pairs.length % 2 === 0));
  return [
    ...(pairs.length > 0 ? [ask(apart.slice(0, most))] : []),
    ask(longest(words, tokens.length === 1 ? 1 : most)),
  ];
}

/** The longest words say most. */
const longest = (words: readonly string[], count: number): string[] =>
  [...words].sort((a, b) => b.length - a.length).slice(0, count);
