/** Finds the documents that a text cites. */
import { namedKinds, numberedKinds, wordsAfterName } from './citation-kinds.ts';
import { complete, place } from './time/place.ts';
import { readPoint } from './time/points.ts';
import {
  findPhrase,
  indexByFirstWord,
  isAt,
  isGlued,
  isHyphen,
  skipAny,
  skipPhrase,
  tokenise,
  yearAt,
} from './time/tokens.ts';
import type { Reading, Tokens } from './time/tokens.ts';
import type { Day } from './time/types.ts';

export interface Citation {
  /** Offsets into the text, end exclusive; the issuer is not included. */
  start: number;
  end: number;
  /** "Quyết định" */
  kind: string;
  /** Number with notation and without stray spaces: "01/QĐ-BCĐCTMTQG". */
  number?: string;
  /** Only where the text gives an existing day. */
  issuedOn?: Day;
}

interface Reference {
  number?: string;
  issuedOn?: Day;
}

const longestNumber = 24;
const longestName = 40;
const kinds = indexByFirstWord(
  numberedKinds
    .map((kind) => ({ kind, phrase: kind.toLowerCase().split(' ') }))
    .toSorted((one, other) => other.phrase.length - one.phrase.length),
);

/**
 * Returns the citations in order, without overlap: a kind with number ("Quyết định số 01/QĐ-UBND ngày 17/7/2023"),
 * or a law by name with its date or year ("Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015").
 */
export function findCitations(text: string): Citation[] {
  const tokens = tokenise(text);
  const citations: Citation[] = [];
  let index = 0;
  while (index < tokens.length) {
    const found = readCitations(tokens, index);
    citations.push(...(found?.value ?? []));
    index = found?.next ?? index + 1;
  }
  return citations;
}

/** Reads a citation and the numbers that go on it: "các Quyết định số …, số … và số …". */
function readCitations(tokens: Tokens, index: number): Reading<Citation[]> | undefined {
  const named = findPhrase(tokens, index, kinds);
  if (named === undefined) return undefined;
  const { kind, phrase } = named;
  const after = index + phrase.length;
  const first =
    readNumbered(tokens, after, false) ??
    (namedKinds.includes(kind) ? readNamed(tokens, index, after, kind) : undefined);
  if (first === undefined) return undefined;
  const citations = [cite(tokens, index, first, kind)];
  let { next } = first;
  for (;;) {
    const at = skipAny(tokens, next, [
      [',', 'và', 'số'],
      [',', 'số'],
      [';', 'số'],
      ['và', 'số'],
    ]);
    const more = at === undefined ? undefined : readNumbered(tokens, at - 1, true);
    if (at === undefined || more === undefined) return { value: citations, next };
    citations.push(cite(tokens, at - 1, more, kind));
    next = more.next;
  }
}

function cite(tokens: Tokens, first: number, { value, next }: Reading<Reference>, kind: string): Citation {
  return { start: tokens[first]?.start ?? 0, end: tokens[next - 1]?.end ?? 0, kind, ...value };
}

/** "số 01/QĐ-UBND ngày 17 tháng 7 năm 2023", "30/2020/NĐ-CP" */
function readNumbered(tokens: Tokens, index: number, needsWord: boolean): Reading<Reference> | undefined {
  const word = skipAny(tokens, index, [['số', ':'], [':', 'số'], ['số']]);
  if (word === undefined && needsWord) return undefined;
  const number = readNumber(tokens, word ?? index, word !== undefined);
  if (number === undefined) return undefined;
  const date = readIssueDate(tokens, number.next);
  return {
    value: { number: number.value, ...(date?.value === undefined ? {} : { issuedOn: date.value }) },
    next: date?.next ?? number.next,
  };
}

/** Reads "2976/KH-UBND", "30/2020/NĐ-CP", "24-NQ/TW"; with `loose`, "2976 /KH-UBND" too. */
function readNumber(tokens: Tokens, index: number, loose: boolean): Reading<string> | undefined {
  const digits = tokens[index];
  if (digits?.type !== 'number' || digits.text.length > 6) return undefined;
  let number = digits.text;
  let next = index + 1;
  let hasLetters = false;
  const suffix = tokens[next];
  if (suffix?.type === 'word' && suffix.glued && suffix.text.length === 1) {
    number += suffix.text;
    next += 1;
  }
  while (next - index < longestNumber) {
    const mark = tokens[next];
    const chunk = tokens[next + 1];
    const isFirst = number === digits.text;
    if (mark === undefined || chunk === undefined || chunk.type === 'mark') break;
    if (!(mark.text === '/' || mark.text === '-' || mark.text === '.' || mark.text === '&' || isHyphen(tokens, next)))
      break;
    if (!(mark.glued && chunk.glued) && !(loose && isFirst && mark.text === '/')) break;
    if (chunk.type === 'word' && !hasLetters && !/^\p{Lu}/u.test(chunk.text)) break;
    hasLetters ||= chunk.type === 'word';
    number += mark.text + chunk.text;
    next += 2;
    while (next - index < longestNumber && isGlued(tokens, next) && tokens[next]?.type !== 'mark') {
      number += tokens[next]?.text ?? '';
      next += 1;
    }
  }
  return hasLetters ? { value: number, next } : undefined;
}

/** "ngày 17 tháng 7 năm 2023" after a number; after a comma only if the issuer follows, as else it may date something else. */
function readIssueDate(tokens: Tokens, index: number): Reading<Day | undefined> | undefined {
  const comma = isAt(tokens, index, ',');
  const at = comma ? index + 1 : index;
  if (!isAt(tokens, at, 'ngày')) return undefined;
  const point = readPoint(tokens, at);
  if (point?.unit !== 'day' || point.year === undefined) return undefined;
  if (comma && !isAt(tokens, point.next, 'của')) return undefined;
  const placement = place(complete([point], undefined), []);
  const day = placement === 'unknown' || 'message' in placement ? undefined : placement.intervals[0]?.from;
  return { value: day, next: point.next };
}

/** "Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015", "Hiến pháp năm 2013", "Bộ luật Lao động 2019" */
function readNamed(tokens: Tokens, index: number, after: number, kind: string): Reading<Reference> | undefined {
  const name = tokens[after]?.text ?? '';
  if (!/^\p{Lu}/u.test(tokens[index]?.text ?? '')) return undefined;
  if (kind !== 'Hiến pháp' && !/^\p{Lu}/u.test(name) && !isAt(tokens, after, 'sửa')) return undefined;
  for (let at = after; at < after + longestName; at += 1) {
    const token = tokens[at];
    if (token === undefined || wordsAfterName.has(token.lower)) return undefined;
    const followsMark = isAt(tokens, at - 1, ',');
    const end = followsMark ? undefined : readEndOfName(tokens, at);
    if (end !== undefined) return end;
    if (token.type === 'mark' && token.text !== ',' && !isHyphen(tokens, at)) return undefined;
    if (token.lower === 'ngày' || token.lower === 'năm') return undefined;
  }
  return undefined;
}

function readEndOfName(tokens: Tokens, index: number): Reading<Reference> | undefined {
  if (isAt(tokens, index, 'số')) return readNumbered(tokens, index, true);
  const date = readIssueDate(tokens, index);
  if (date !== undefined) return { value: date.value === undefined ? {} : { issuedOn: date.value }, next: date.next };
  const at = skipPhrase(tokens, index, ['năm']) ?? index;
  return yearAt(tokens, at) === undefined || isHyphen(tokens, at + 1) ? undefined : { value: {}, next: at + 1 };
}
