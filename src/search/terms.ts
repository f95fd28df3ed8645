/**
 * How words are spelled for Pagefind. Its index folds marks and ranks the exact spelling first, but knows nothing of đ, of
 * phrases without positions, or of facets; all three are said in the words themselves, so nothing but its public interface is used:
 *
 * - đ is written as d with a mark (U+0345) that occurs in no Vietnamese word: it folds to d as ế folds to e;
 * - two words that stand together are one word more, behind a letter that begins no Vietnamese syllable;
 * - so are year and units of a document, behind another such letter.
 *
 * tests/unit/search/pagefind.test.ts fails if a version of Pagefind takes these otherwise.
 */
import type { Facets, SearchDocument } from './document.ts';
import type { FindSites } from './synonyms.ts';
import { tokenise, type Token } from './tokens.ts';

const strokeMark = '\u0345';
const pairSign = 'j';
const facetSign = 'w';
/** Keeps one name from being the beginning of another. */
const nameEnd = 'z';

/** One word as the index has it: "địa" → "dͅịa". */
export const wordTerm = ({ exact }: Pick<Token, 'exact'>): string => exact.replaceAll('đ', `d${strokeMark}`);

/** Two neighbouring words as the index has them: "hội nghị" → "jhộinghị". */
export const pairTerm = (first: Token, second: Token): string => pairSign + wordTerm(first) + wordTerm(second);

export const yearTerm = (year: string): string => `${facetSign}nam${year}${nameEnd}`;
export const unitTerm = (unit: string): string => `${facetSign}dv${unit.replace(/[^a-z0-9]/gu, '')}${nameEnd}`;

/**
 * Everything under which a document is found, each term once, in the order of its first occurrence.
 * A phrase may run over the end of a line in a plan; of help pages only the titles are found as phrases, which keeps the index small.
 */
export function documentTerms({ passages }: SearchDocument, facets: Facets, findSites: FindSites): string[] {
  const terms = new Set<string>();

  function add(tokens: readonly Token[], pairs: boolean): void {
    tokens.forEach((token, index) => {
      terms.add(wordTerm(token));
      const next = tokens[index + 1];
      if (pairs && next !== undefined) terms.add(pairTerm(token, next));
    });
  }
  function addText(text: string, pairs = true): void {
    const tokens = tokenise(text);
    add(tokens, pairs);
    for (const { start, end, alternatives } of findSites(tokens, text)) {
      const [before, after] = [tokens.slice(Math.max(0, start - 1), start), tokens.slice(end, end + 1)];
      for (const alternative of alternatives) add([...before, ...alternative, ...after], pairs);
    }
  }

  const isPlan = passages.every(({ kind }) => kind !== 'unit' && kind !== 'help');
  if (isPlan) addText(passages.map(({ text }) => text).join(' '));
  else {
    for (const { kind, title, text, names = [] } of passages) {
      addText(title);
      addText(text, kind !== 'help');
      for (const name of names) addText(name);
    }
  }
  if (facets.year !== undefined) terms.add(yearTerm(facets.year));
  for (const unit of facets.units) terms.add(unitTerm(unit));
  return [...terms];
}

/**
 * Puts the commonest terms of all documents first in each: what is alike at one place in many documents packs small.
 * @returns the documents' terms in a new order, the same on every run
 */
export function orderByFrequency(documents: readonly (readonly string[])[]): string[][] {
  const frequency = new Map<string, number>();
  for (const terms of documents) for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const byRank = [...frequency].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([term]) => term);
  const ranks = new Map(byRank.map((term, rank) => [term, rank]));
  return documents.map((terms) => {
    const ordered = Uint32Array.from(terms, (term) => ranks.get(term) ?? 0).sort();
    return Array.from(ordered, (rank) => byRank[rank] ?? '');
  });
}
