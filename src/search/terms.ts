/**
 * How words are spelled for Pagefind. Its index folds marks and ranks the exact spelling first, but knows nothing of đ, of
 * phrases without positions, or of facets; all three are said in the words themselves, so nothing but its public interface is used:
 *
 * - đ is written as d with a mark (U+0345) that occurs in no Vietnamese word: it folds to d as ế folds to e;
 * - two words that stand together are one word more, behind a letter that begins no Vietnamese syllable;
 * - so are year, units, kinds, names and dates of a document, behind another such letter;
 * - a letter of no Vietnamese word ends each: Pagefind finds what begins as it was asked, so with the end one asks for the whole.
 *
 * tests/unit/search/pagefind.test.ts fails if a version of Pagefind takes these otherwise.
 */
import type { Facets, PassageKind, SearchDocument } from './document.ts';
import { findDates, inFigures, isWholeDate, type PartialDate } from './dates.ts';
import type { FindSites, Site } from './synonyms.ts';
import { tokenise, type Token } from './tokens.ts';

const strokeMark = '\u0345';
const pairSign = 'j';
const facetSign = 'w';
const end = 'þ';

/** One word as the index has it: "địa" → "dͅịa". */
export const wordTerm = ({ exact }: Pick<Token, 'exact'>): string => exact.replaceAll('đ', `d${strokeMark}`);

/** Two neighbouring words as the index has them: "hội nghị" → "jhộinghị", "16/11" → "j16j11". */
export function pairTerm(first: Token, second: Token): string {
  const isFigures = /\d$/u.test(first.exact) && /^\d/u.test(second.exact);
  return pairSign + wordTerm(first) + (isFigures ? pairSign : '') + wordTerm(second);
}

/** What a document must have to have the term itself and not only one that begins so. */
export const wholeTerm = (term: string): string => term + end;

export const yearTerm = (year: string): string => `${facetSign}nam${year}`;
export const unitTerm = (unit: string): string => `${facetSign}dv${unit.replace(/[^a-z0-9]/gu, '')}`;
/** A whole date. */
export const dateTerm = ({ day = '', month, year = '' }: PartialDate): string =>
  `${facetSign}ngay${day}t${month}n${year}`;
/** A plan's number, with its notation or without. */
export const nameTerm = (name: readonly Token[]): string =>
  `${facetSign}so${name.map(({ folded }) => folded).join(pairSign)}`;

/** The number in what something is called: "Kế hoạch số 2976/KH-UBND" → "2976/KH-UBND". */
export function numberIn(tokens: readonly Token[]): Token[] {
  const at = tokens.findIndex(({ folded }) => /^\d+$/u.test(folded));
  return at === -1 ? [] : tokens.slice(at);
}

export const kindTerm = (kind: PassageKind): string => `${facetSign}loai${kind}`;

/**
 * Everything under which a document is found, each term once, in the order of its first occurrence.
 * A phrase may run over the end of a line in a plan; of help pages only the titles are found as phrases, which keeps the index small.
 * @param findNames names that can be said otherwise
 */
export function documentTerms({ passages }: SearchDocument, facets: Facets, findNames: FindSites): string[] {
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
    function addInstead({ start, end, alternatives }: Site): void {
      const [before, after] = [tokens.slice(Math.max(0, start - 1), start), tokens.slice(end, end + 1)];
      for (const alternative of alternatives) add([...before, ...alternative, ...after], pairs);
    }
    for (const site of findNames(tokens, text)) addInstead(site);
    // Queries ask for dates in figures.
    for (const date of findDates(tokens, text)) {
      if (isWholeDate(date)) terms.add(dateTerm(date));
      if (date.form === 'words') addInstead({ ...date, alternatives: [inFigures(date)] });
    }
  }

  const isPlan = passages.every(({ kind }) => kind !== 'unit' && kind !== 'help');
  if (isPlan) {
    addText(passages.map(({ text }) => text).join(' '));
    for (const name of passages.flatMap(({ names = [] }) => names)) terms.add(nameTerm(numberIn(tokenise(name))));
  } else {
    for (const { kind, title, text, names = [] } of passages) {
      addText(title);
      addText(text, kind !== 'help');
      for (const name of names) addText(name);
    }
  }
  for (const year of facets.years) terms.add(yearTerm(year));
  for (const unit of facets.units) terms.add(unitTerm(unit));
  for (const { kind } of passages) terms.add(kindTerm(kind));
  return [...terms].map(wholeTerm);
}
