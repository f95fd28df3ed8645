/** What else may have been meant where nothing was found: near spellings, and the query without one of its words. */
import type { SearchDocument } from './document.ts';
import type { Query } from './query.ts';
import { readPassages } from './rank.ts';
import type { Token } from './tokens.ts';

/** How many letters may differ, by the length of the word. */
const tolerance = (word: string): number => (word.length > 4 ? 2 : word.length > 1 ? 1 : 0);
const mostSuggestions = 3;
const mostCandidates = 12;

/**
 * Queries like this one, the likeliest first.
 * @param finds tells whether a query finds what has all its words
 */
export function suggest(
  query: Query,
  documents: readonly SearchDocument[],
  finds: (typed: string) => boolean,
): string[] {
  const typed = query.tokens.map(({ exact }) => exact).join(' ');
  const all = [...nearSpellings(query, readVocabulary(documents)), ...withoutAWord(query)];
  return [...new Set(all)].filter((text) => text !== typed && finds(text)).slice(0, mostSuggestions);
}

/** The query without each of its words in turn, the shortest first. */
const withoutAWord = ({ tokens }: Query): string[] =>
  tokens.length < 2
    ? []
    : [...tokens.keys()]
        .sort((a, b) => (tokens[a]?.exact.length ?? 0) - (tokens[b]?.exact.length ?? 0))
        .map((left) =>
          tokens
            .filter((_, at) => at !== left)
            .map(({ exact }) => exact)
            .join(' '),
        );

/** The query in words that the documents have. */
function nearSpellings(query: Query, known: Vocabulary): string[] {
  let rows: { words: string[]; weight: number }[] = [{ words: [], weight: 0 }];
  for (const token of query.tokens) {
    const candidates = nearest(token, known);
    if (candidates.length === 0) continue;
    rows = rows
      .flatMap(({ words, weight }) =>
        candidates.map(({ word, weight: own }) => ({
          words: [...words, word],
          weight: weight + own + (known.pairs.has(`${words.at(-1) ?? ''} ${word}`) ? togetherBonus : 0),
        })),
      )
      .sort((a, b) => b.weight - a.weight)
      .slice(0, mostSuggestions);
  }
  return rows.map(({ words }) => words.join(' ')).filter((text) => text !== '');
}

/** Words that stand together somewhere are likelier than the commonest word. */
const togetherBonus = 10;
/** A word that is known as it was typed is likely meant. */
const asTypedBonus = 5;

interface Vocabulary {
  /** Spellings by what they are without marks, each with how often it occurs. */
  words: Map<string, Map<string, number>>;
  pairs: Set<string>;
}

function readVocabulary(documents: readonly SearchDocument[]): Vocabulary {
  const words: Vocabulary['words'] = new Map();
  const pairs = new Set<string>();
  for (const { title, text } of documents.flatMap(readPassages)) {
    let before = '';
    for (const { exact, folded } of [...title, ...text]) {
      const spellings = words.get(folded) ?? new Map<string, number>();
      words.set(folded, spellings.set(exact, (spellings.get(exact) ?? 0) + 1));
      pairs.add(`${before} ${exact}`);
      before = exact;
    }
  }
  return { words, pairs };
}

/** Words in few steps from the typed one, each heavier the nearer and the commoner it is. */
function nearest({ folded, exact }: Token, { words }: Vocabulary): { word: string; weight: number }[] {
  const limit = words.has(folded) ? 0 : tolerance(folded);
  return [...words]
    .map(([word, spellings]) => ({ spellings, steps: distance(word, folded, limit) }))
    .filter(({ steps }) => steps <= limit)
    .flatMap(({ spellings, steps }) =>
      [...spellings].map(([word, count]) => ({
        word,
        weight: Math.log1p(count) - 5 * steps + (word === exact ? asTypedBonus : 0),
      })),
    )
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostCandidates);
}

/** Letters to change, add, drop or swap with their neighbour; more than `limit` is not counted out. */
export function distance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1])
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? limit + 1;
}
