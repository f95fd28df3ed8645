/**
 * How documents stand in the index. Pagefind keeps of a word on which pages it stands and at which places, and a page costs as
 * much as hundreds of places do. So many documents are one page: its words stand in rows as wide as there are documents, and
 * document n has place n of every row. A term is said once for each document that has it, in a row that is free at their places;
 * elsewhere stands a sign that is no word. At which places a word stands is part of Pagefind's public answer, and says which
 * documents have it.
 */
import { fold } from '../vietnamese/fold.ts';

/** So many documents are one page of the index. */
export const widestRow = 1024;

/** Not a word, but it takes a place. */
const blank = '.';
/** Rows that are looked into for room. Few, so that words near each other in the alphabet have places near each other. */
const openRows = 64;

const widthOf = (documents: number): number => Math.min(widestRow, Math.max(1, documents));

/** The number of the document that a place stands for; pages in the order in which they were added. */
export const documentAt = (page: number, place: number, documents: number): number =>
  page * widestRow + (place % widthOf(documents));

/**
 * The pages of an index, each as the text that Pagefind reads.
 * @param spelled the terms of each, without repetition, by its number
 */
export function layOut(spelled: readonly (readonly string[])[]): string[] {
  const documents = foldLonely(spelled);
  const width = widthOf(documents.length);
  return Array.from({ length: Math.ceil(documents.length / width) }, (_, page) =>
    layOutPage(documents.slice(page * width, (page + 1) * width), width),
  );
}

/** Drops the marks of terms that no document has with other marks: a fifth of the index says nothing else. */
function foldLonely(documents: readonly (readonly string[])[]): string[][] {
  const spellings = new Map<string, string | undefined>();
  for (const term of new Set(documents.flat())) {
    const folded = fold(term);
    spellings.set(folded, spellings.has(folded) ? undefined : term);
  }
  const lonely = new Map([...spellings].flatMap(([folded, term]) => (term === undefined ? [] : [[term, folded]])));
  return documents.map((terms) => terms.map((term) => lonely.get(term) ?? term));
}

function layOutPage(documents: readonly (readonly string[])[], width: number): string {
  const rows: string[][] = [];
  let open: string[][] = [];
  for (const [term, places] of placesOf(documents)) {
    let row = open.find((each) => places.every((place) => each[place] === blank));
    if (row === undefined) {
      row = Array<string>(width).fill(blank);
      rows.push(row);
      open = [...open.slice(1 - openRows), row];
    }
    for (const place of places) row[place] = term;
  }
  return rows.map((row) => row.join(' ')).join(' ');
}

/** Where each term is said, in the order in which the index has the terms. */
function placesOf(documents: readonly (readonly string[])[]): [term: string, places: number[]][] {
  const places = new Map<string, number[]>();
  for (const [place, terms] of documents.entries()) {
    for (const term of terms) {
      const known = places.get(term);
      if (known === undefined) places.set(term, [place]);
      else known.push(place);
    }
  }
  return [...places]
    .map(([term, known]) => ({ term, known, folded: fold(term) }))
    .sort((a, b) => compare(a.folded, b.folded) || compare(a.term, b.term))
    .map(({ term, known }) => [term, known]);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
