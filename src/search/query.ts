/** What somebody typed, read. */
import { findDates, type PlacedDate } from './dates.ts';
import type { FindSites, Site } from './synonyms.ts';
import { compose, tokenise, type Token } from './tokens.ts';

export interface Query {
  /** As typed, composed, cut to a length that is still a query. */
  text: string;
  tokens: Token[];
  /** The tokens as typed, then with names and dates said otherwise. */
  variants: Token[][];
  /** The dates among the tokens. */
  dates: PlacedDate[];
  /** True while the last word may still be going on. */
  open: boolean;
}

const longestText = 200;
const mostTokens = 12;
const mostVariants = 8;

/** Reads what was typed; anything can be typed. */
export function readQuery(typed: string, findSites: FindSites): Query {
  // What is cut in two is no letter.
  const text = compose(typed.slice(0, 4 * longestText))
    .slice(0, longestText)
    .toWellFormed();
  const tokens = tokenise(text).slice(0, mostTokens);
  return {
    text,
    tokens,
    variants: vary(tokens, findSites(tokens, text)),
    dates: findDates(tokens, text),
    open: /[\p{L}\p{M}\p{N}]$/u.test(text),
  };
}

/** True if there is enough to look for: two letters, or a figure. */
export const isSearchable = ({ tokens }: Query): boolean => tokens.some(isTelling);

/** Enough of a word to be looked for. */
export const isTelling = ({ folded }: Token): boolean => folded.length > 1 || /\d/u.test(folded);

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
