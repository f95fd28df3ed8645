/** How well a passage answers a query, and which of its words do. */
import type { Query } from './query.ts';
import { isMarked, type Token } from './tokens.ts';

export interface Match {
  score: number;
  /** How much of the query is there: the whole as a phrase, all words, some of them or only words of other marks. */
  grade: Grade;
  /** Runs of matched tokens, in order, `end` excluded. */
  runs: { start: number; end: number }[];
}

export type Grade = 'phrase' | 'words' | 'part';

/** How alike a word and a typed one are. */
export const likeness = {
  exact: 1,
  /** Typed without marks or with some of them, so that those that are left out may be any. */
  open: 0.8,
  /** Typed with marks, and others stand in the text: near, but not what was typed. */
  other: 0.4,
  /** By this much less if only the beginning was typed. */
  begun: 0.9,
} as const;
/** Another name for what was typed is worth a little less than the thing itself, whose marks may be open. */
const synonym = 0.95;
const openSynonym = 0.75;

/** The best match of a passage's words with what was typed or means the same; undefined if no word is there. */
export function matchTokens(tokens: readonly Token[], { tokens: typed, variants, open }: Query): Match | undefined {
  const other = typed.some(isMarked) ? synonym : openSynonym;
  let best: Match | undefined;
  variants.forEach((wanted, index) => {
    // What was put in the place of an abbreviation is a whole name.
    const isOpen = open && index === 0;
    const match = matchPhrase(tokens, wanted, isOpen) ?? matchWords(tokens, wanted, isOpen);
    if (match === undefined) return;
    const score = index === 0 ? match.score : match.score * other;
    if (best === undefined || score > best.score) best = { ...match, score };
  });
  return best;
}

/** How alike a word of the text and a typed one are, from 0 (other words) to 1. */
function compare(token: Token, wanted: Token, mayGoOn: boolean): number {
  if (token.exact === wanted.exact) return likeness.exact;
  const isWhole = token.folded === wanted.folded;
  if (!isWhole && !(mayGoOn && wanted.folded.length >= 2 && token.folded.startsWith(wanted.folded))) return 0;
  const spelling = hasMarksOf(token, wanted) ? likeness.open : likeness.other;
  if (isWhole) return spelling;
  return likeness.begun * (token.exact.startsWith(wanted.exact) && isMarked(wanted) ? likeness.exact : spelling);
}

/** True if every mark that is typed stands in the text on the same letter: "thưc" is the beginning of typing "thực". */
function hasMarksOf({ exact }: Token, wanted: Token): boolean {
  if (!isMarked(wanted)) return true;
  const letters = [...exact];
  return [...wanted.exact].every((typed, index) => {
    const [base = '', ...marks] = typed.normalize('NFD');
    const [own = '', ...ownMarks] = (letters[index] ?? '').normalize('NFD');
    return (base === own || (base === 'd' && own === 'đ')) && marks.every((mark) => ownMarks.includes(mark));
  });
}

function matchPhrase(tokens: readonly Token[], wanted: readonly Token[], open: boolean): Match | undefined {
  let best = 0;
  let found: { start: number; score: number; weakest: number }[] = [];
  for (let start = 0; start + wanted.length <= tokens.length; start += 1) {
    let sum = 0;
    let weakest: number = likeness.exact;
    for (const [offset, want] of wanted.entries()) {
      const token = tokens[start + offset];
      const like = token === undefined ? 0 : compare(token, want, open && offset === wanted.length - 1);
      if (like === 0) {
        sum = 0;
        break;
      }
      sum += like;
      weakest = Math.min(weakest, like);
    }
    if (sum === 0) continue;
    best = Math.max(best, sum);
    found.push({ start, score: sum, weakest });
  }
  if (best === 0) return undefined;
  found = found.filter(({ score }) => score === best);
  return {
    grade: found.some(({ weakest }) => weakest > likeness.other) ? 'phrase' : 'part',
    score: 100 * (best / wanted.length),
    runs: found.map(({ start }) => ({ start, end: start + wanted.length })),
  };
}

/** The words one by one: worth more the more of them are there, and the nearer they stand. */
function matchWords(tokens: readonly Token[], wanted: readonly Token[], open: boolean): Match | undefined {
  const places: { at: number; want: number }[] = [];
  const likes = wanted.map(() => 0);
  tokens.forEach((token, at) => {
    wanted.forEach((want, index) => {
      const like = compare(token, want, open && index === wanted.length - 1);
      if (like === 0) return;
      places.push({ at, want: index });
      likes[index] = Math.max(likes[index] ?? 0, like);
    });
  });
  const present = likes.filter((like) => like > 0).length;
  if (present === 0) return undefined;
  const share = likes.reduce((sum, like) => sum + like, 0) / wanted.length;
  const { start, end } = narrowest(places, present);
  const nearness = present / (end - start);
  const isWhole = likes.every((like) => like > likeness.other);
  const within = places.filter(({ at }) => at >= start && at < end);
  return {
    grade: isWhole ? 'words' : 'part',
    score: (isWhole ? 40 + 20 * nearness : 15 + 15 * nearness * (present / wanted.length)) * share,
    runs: join(within.map(({ at }) => at)),
  };
}

/** The shortest stretch in which as many different words stand as there are at all. */
function narrowest(places: readonly { at: number; want: number }[], kinds: number): { start: number; end: number } {
  const counts = new Map<number, number>();
  let best = { start: 0, end: Number.MAX_SAFE_INTEGER };
  let left = 0;
  for (const { at, want } of places) {
    counts.set(want, (counts.get(want) ?? 0) + 1);
    while (counts.size === kinds) {
      const first = places[left];
      if (first === undefined) break;
      if (at + 1 - first.at < best.end - best.start) best = { start: first.at, end: at + 1 };
      const rest = (counts.get(first.want) ?? 0) - 1;
      if (rest === 0) counts.delete(first.want);
      else counts.set(first.want, rest);
      left += 1;
    }
  }
  return best;
}

/** Neighbouring positions as runs. */
function join(positions: readonly number[]): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  for (const at of new Set(positions)) {
    const last = runs.at(-1);
    if (last?.end === at) last.end = at + 1;
    else runs.push({ start: at, end: at + 1 });
  }
  return runs;
}
