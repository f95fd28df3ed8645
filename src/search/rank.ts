/** Hits: the passages of fetched documents that answer a query, best first. */
import type { Passage, PassageKind, PlanLabel, SearchDocument } from './document.ts';
import { matchTokens, type Grade, type Match } from './match.ts';
import type { Query } from './query.ts';
import { tokenise, type Token } from './tokens.ts';

export interface Hit {
  passage: Passage;
  plan?: PlanLabel;
  score: number;
  grade: Grade;
  /** The query is a name of it. */
  isNamed: boolean;
  /** Offsets into the passage's text and title of what is marked. */
  inText: Span[];
  inTitle: Span[];
}

export interface Span {
  start: number;
  end: number;
}

/** What the reader narrows the hits to. */
export interface Choice {
  plan?: string;
  /** Where that plan stands among all, newest first. */
  planPlace?: number;
  kind?: PassageKind;
  /** A unit with the groups it belongs to. */
  units?: readonly string[];
  year?: string;
}

interface ReadPassage {
  passage: Passage;
  text: Token[];
  title: Token[];
  names: Token[][];
}

const read = new WeakMap<SearchDocument, ReadPassage[]>();

/** The passages of a document as words; worked out once. */
export function readPassages(document: SearchDocument): ReadPassage[] {
  const known = read.get(document);
  if (known !== undefined) return known;
  const passages = document.passages.map((passage) => ({
    passage,
    text: tokenise(passage.text),
    title: tokenise(passage.title),
    names: (passage.names ?? []).map((name) => tokenise(name)),
  }));
  read.set(document, passages);
  return passages;
}

/** A query that is a name as a whole is about that very thing. */
const wholeName = 100;
/** Added to what stands in a title rather than in a sentence; less than the difference between two spellings. */
const inTitleBonus = 2;
const kindBonus: Readonly<Record<PassageKind, number>> = { clause: 0, duty: 1.5, programme: 1, unit: 3, help: -10 };
const headingBonus = 1;

/** The hits of one document, best first; passages that hold only some of the words are given if there are no better ones. */
export function findHits(document: SearchDocument, query: Query, choice: Choice): Hit[] {
  const { plan } = document;
  const hits = readPassages(document).flatMap((entry) => {
    if (!isChosen(entry.passage, plan, choice)) return [];
    const hit = hitOf(entry, query);
    return hit === undefined ? [] : [plan === undefined ? hit : { ...hit, plan }];
  });
  return sortHits(hits);
}

/** Best first; hits of one score stay as they stood. */
export const sortHits = (hits: readonly Hit[]): Hit[] => [...hits].sort((a, b) => b.score - a.score);

/**
 * Leaves out what holds only some of the words where something holds them all, and the second place of a unit
 * unless the unit itself was asked for.
 */
export function dropParts(hits: readonly Hit[]): Hit[] {
  const whole = hits.filter(({ grade }) => grade !== 'part');
  const seen = new Set<string>();
  return (whole.length > 0 ? whole : [...hits]).filter(({ passage, isNamed }) => {
    const [unit] = passage.kind === 'unit' ? (passage.units ?? []) : [];
    if (unit === undefined || isNamed) return true;
    const isFirst = !seen.has(unit);
    seen.add(unit);
    return isFirst;
  });
}

function isChosen(passage: Passage, plan: PlanLabel | undefined, { plan: id, kind, units, year }: Choice): boolean {
  if (kind !== undefined && passage.kind !== kind) return false;
  if (id !== undefined && (plan?.id ?? passage.plan) !== id) return false;
  if (year !== undefined && !(plan?.issuedOn.startsWith(year) ?? passage.years?.includes(year) ?? false)) return false;
  return units === undefined || (passage.units ?? []).some((unit) => units.includes(unit));
}

function hitOf({ passage, text, title, names }: ReadPassage, query: Query): Hit | undefined {
  const [byText, byTitle] = [matchTokens(text, query), matchTokens(title, query)];
  const named = Math.max(0, ...names.map((name) => likenessOfName(name, query)));
  const titleScore =
    byTitle === undefined ? 0 : byTitle.score * (passage.kind === 'unit' || passage.heading ? 1 : 0.6) + inTitleBonus;
  const better: Match | undefined = titleScore > (byText?.score ?? 0) ? byTitle : byText;
  if (better === undefined && named === 0) return undefined;
  const base = Math.max(byText?.score ?? 0, titleScore) * (passage.kind === 'unit' ? closeness(names, query) : 1);
  // A longer passage around the same words says less about them.
  const brevity = 2 / (1 + text.length / 20);
  const score = base + wholeName * named + kindBonus[passage.kind] + (passage.heading ? headingBonus : 0) + brevity;
  return {
    passage,
    score,
    grade: named > 0 ? 'phrase' : (better?.grade ?? 'part'),
    isNamed: named > 0,
    inText: spans(byText, text, better?.grade),
    inTitle: spans(byTitle, title, better?.grade),
  };
}

/** A word or two of a long name are less about the unit than about what the name speaks of. */
function closeness(names: readonly Token[][], { variants }: Query): number {
  // An abbreviation says as much as the words it stands for.
  const said = Math.max(...variants.map(({ length }) => length));
  const shortest = Math.min(...names.map((name) => name.length));
  return 0.7 + 0.3 * Math.min(1, said / shortest);
}

/** 1 where the query is the whole name in its spelling, less where marks are open, 0 where it is not. */
function likenessOfName(name: readonly Token[], query: Query): number {
  for (const wanted of query.variants) {
    if (wanted.length !== name.length) continue;
    const match = matchTokens(name, { ...query, variants: [[...wanted]], open: false });
    if (match?.grade === 'phrase') return match.score / 100;
  }
  return 0;
}

/** Marks nothing that is weaker than what makes the hit. */
function spans(match: Match | undefined, tokens: readonly Token[], grade: Grade | undefined): Span[] {
  if (match === undefined || (grade !== 'part' && match.grade === 'part')) return [];
  return match.runs.flatMap(({ start, end }) => {
    const [first, last] = [tokens[start], tokens[end - 1]];
    return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
  });
}
