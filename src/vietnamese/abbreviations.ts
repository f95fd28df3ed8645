/** Abbreviations in running text: which are not known, and where the text explains its own. */
import { abbreviationTable } from './abbreviation-table.ts';
import type { AbbreviationEntry } from './abbreviation-table.ts';

export { abbreviationTable };
export type { AbbreviationEntry };

export interface FoundAbbreviation {
  start: number;
  end: number;
  short: string;
}

/** "(sau đây viết tắt là MTQG)": its offsets with the brackets, the short form, and the long one where it can be told. */
export interface Definition extends FoundAbbreviation {
  long?: string;
}

/** Every short form of the table. */
export const knownAbbreviations: ReadonlySet<string> = new Set(abbreviationTable.map(({ short }) => short));

const word = /[\p{L}\p{M}\p{N}]+(?:[-&][\p{L}\p{M}\p{N}]+)*/gu;
// Abbreviations are made of base letters; a tone mark betrays a whole word in capitals.
const capitals = /^[A-ZĐĂÂÊÔƠƯ]+(?:[-&][A-ZĐĂÂÊÔƠƯ]+)*$/u;
const capitalWord = /^\p{Lu}[\p{Lu}\p{M}]*$/u;
const smallRoman = /^[IVX]+$/u;
const definition = /\(\s?(?:sau đây )?(?:được )?(?:gọi tắt|viết tắt|gọi chung|gọi) ?(?:là|:) ?([^()]{1,80})\)/giu;

interface Word {
  text: string;
  start: number;
  end: number;
}

/**
 * Returns the abbreviations in capitals that are neither in `known` nor composed of such by hyphens, in order.
 * Passages in capitals (headings), Roman numerals and notations of documents ("01/QĐ-UBND") are left out.
 */
export function findUnknownAbbreviations(text: string, known: ReadonlySet<string>): FoundAbbreviation[] {
  const found: FoundAbbreviation[] = [];
  const words = Array.from(text.matchAll(word), (match): Word => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const heading = markHeadings(text, words);
  words.forEach((each, index) => {
    const short = each.text.normalize('NFC');
    if (short.length < 2 || heading[index] === true || !capitals.test(short) || smallRoman.test(short)) return;
    if (isKnown(short, known) || isInNotation(text, each)) return;
    found.push({ start: each.start, end: each.end, short });
  });
  return found;
}

/** Returns the places where the text introduces a short form of its own. */
export function findDefinitions(text: string): Definition[] {
  return Array.from(text.matchAll(definition), (match) => {
    const short = (match[1] ?? '').replace(/^["“”'\s]+|["“”'\s]+$/gu, '');
    const long = findLongForm(text.slice(Math.max(0, match.index - 400), match.index), short);
    return { start: match.index, end: match.index + match[0].length, short, ...(long === undefined ? {} : { long }) };
  }).filter(({ short }) => short !== '');
}

function isKnown(short: string, known: ReadonlySet<string>): boolean {
  return known.has(short) || short.split(/[-&]/u).every((part) => known.has(part));
}

/** True if a slash joins the word to a number or to another part of a notation. */
function isInNotation(text: string, { start, end }: Word): boolean {
  return text[start - 1] === '/' || (text[end] === '/' && /[\p{L}\p{N}]/u.test(text[end + 1] ?? ''));
}

/** Marks the words that stand in a run of capitals in which one has a tone mark, as headings and signatures have. */
function markHeadings(text: string, words: readonly Word[]): boolean[] {
  const marked = words.map(() => false);
  let first = 0;
  for (let index = 0; index <= words.length; index += 1) {
    const each = words[index];
    const previous = words[index - 1];
    const continues =
      each !== undefined &&
      isCapitalWord(each.text) &&
      (previous === undefined || !text.slice(previous.end, each.start).includes('\n'));
    if (continues) continue;
    const run = words.slice(first, index);
    if (run.length > 1 && run.some((one) => one.text.length > 1 && !capitals.test(one.text.normalize('NFC'))))
      marked.fill(true, first, index);
    first = each !== undefined && isCapitalWord(each.text) ? index : index + 1;
  }
  return marked;
}

function isCapitalWord(text: string): boolean {
  return text
    .normalize('NFC')
    .split(/[-&]/u)
    .every((part) => capitalWord.test(part));
}

/** The words before that spell the short form by their initials, or that begin with it. */
function findLongForm(before: string, short: string): string | undefined {
  const sentence = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('\n')) + 1).trimEnd();
  if (!capitals.test(short.normalize('NFC'))) {
    const at = sentence.lastIndexOf(short);
    return at === -1 || sentence.length === at + short.length ? undefined : sentence.slice(at);
  }
  const letters = [...short.normalize('NFC').replace(/[-&]/gu, '')];
  const words = Array.from(sentence.matchAll(word));
  const candidates = words.slice(-letters.length);
  const spells =
    candidates.length === letters.length && candidates.every((each, index) => initial(each[0]) === letters[index]);
  const start = candidates[0]?.index;
  return spells && start !== undefined ? sentence.slice(start) : undefined;
}

/** The first letter as abbreviations write it: a capital without its tone mark; Đ, Ơ, Ư stay. */
function initial(text: string): string {
  const [letter = ''] = text.normalize('NFC').toUpperCase();
  return letter
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
    .normalize('NFC');
}
