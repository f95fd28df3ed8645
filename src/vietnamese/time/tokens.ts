/** Text as words, numbers and marks with their offsets: the readers of times and citations look at these only. */

export interface Token {
  type: 'word' | 'number' | 'mark';
  /** As written. */
  text: string;
  /** Lower case, NFC: for comparing. */
  lower: string;
  /** Offsets into the text, end exclusive. */
  start: number;
  end: number;
  /** True if no space stands before it. */
  glued: boolean;
}

export type Tokens = readonly Token[];

/** What a reader found and the index of the first token after it. */
export interface Reading<Value> {
  value: Value;
  next: number;
}

/** Splits a text; white space is left out. Works on any string. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(/([\p{L}\p{M}]+)|(\d+)|[^\s]/gu)) {
    const [found, word, number] = match;
    const type = word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark';
    const start = match.index;
    tokens.push({
      type,
      text: found,
      lower: found.normalize('NFC').toLowerCase(),
      start,
      end: start + found.length,
      glued: start > 0 && start === end,
    });
    end = start + found.length;
  }
  return tokens;
}

/** True if the token is this word or mark (lower case). */
export function isAt(tokens: Tokens, index: number, lower: string): boolean {
  return tokens[index]?.lower === lower;
}

/** The index after the phrase if it stands here, else undefined. */
export function skipPhrase(tokens: Tokens, index: number, phrase: readonly string[]): number | undefined {
  for (let offset = 0; offset < phrase.length; offset += 1) {
    if (tokens[index + offset]?.lower !== phrase[offset]) return undefined;
  }
  return index + phrase.length;
}

/** The index after the first phrase of the list that stands here, else undefined. */
export function skipAny(tokens: Tokens, index: number, phrases: readonly (readonly string[])[]): number | undefined {
  for (const phrase of phrases) {
    const next = skipPhrase(tokens, index, phrase);
    if (next !== undefined) return next;
  }
  return undefined;
}

/** Entries under the first word of their phrase, each list in the order given. */
export type PhraseIndex<Entry> = ReadonlyMap<string, readonly Entry[]>;

export function indexByFirstWord<Entry extends { phrase: readonly string[] }>(
  entries: readonly Entry[],
): PhraseIndex<Entry> {
  return Map.groupBy(entries, ({ phrase }) => phrase[0] ?? '');
}

/** The first entry whose phrase stands here. */
export function findPhrase<Entry extends { phrase: readonly string[] }>(
  tokens: Tokens,
  index: number,
  entries: PhraseIndex<Entry>,
): Entry | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  return entries.get(token.lower)?.find(({ phrase }) => skipPhrase(tokens, index, phrase) !== undefined);
}

/** A number of so many digits, as its value. */
export function numberAt(tokens: Tokens, index: number, minDigits: number, maxDigits: number): number | undefined {
  const token = tokens[index];
  if (token?.type !== 'number' || token.text.length < minDigits || token.text.length > maxDigits) return undefined;
  return Number(token.text);
}

/** A year of four digits, 1800–2199. */
export function yearAt(tokens: Tokens, index: number): number | undefined {
  const year = numberAt(tokens, index, 4, 4);
  return year !== undefined && year >= 1800 && year <= 2199 ? year : undefined;
}

/** True if the token follows the one before it without a space. */
export function isGlued(tokens: Tokens, index: number): boolean {
  return tokens[index]?.glued ?? false;
}

const hyphens = new Set(['-', '–', '—', '−']);

export function isHyphen(tokens: Tokens, index: number): boolean {
  const token = tokens[index];
  return token !== undefined && hyphens.has(token.text);
}

/**
 * True if what ends before `index` really ends there: no letter, digit or percent sign sticks to it, and no slash, dot or
 * hyphen that leads on into a notation ("30/2020/NĐ-CP", "100.000").
 */
export function endsCleanly(tokens: Tokens, index: number): boolean {
  const token = tokens[index];
  if (token?.glued !== true) return true;
  if (token.type !== 'mark') return false;
  const next = tokens[index + 1];
  if (token.text === '%') return false;
  if (token.text === '/') return next?.glued !== true || next.text === '.';
  if (token.text === '.') return next?.glued !== true || next.type !== 'number';
  return !hyphens.has(token.text) || next?.glued !== true || next.type !== 'word';
}
