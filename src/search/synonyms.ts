/** Other spellings of the same: short and full names, dates in figures and in words. */
import { abbreviationTable } from '../vietnamese/abbreviation-table.ts';
import { tokenise, type Token } from './tokens.ts';

/** A run of tokens (`end` excluded) and what could stand in its place. */
export interface Site {
  start: number;
  end: number;
  alternatives: Token[][];
}

/** Finds every place of a text that can be said otherwise. */
export type FindSites = (tokens: readonly Token[], text: string) => Site[];

/** Names of one thing, as tokens. */
type Family = Token[][];

/** Families by each of their names, and the length of the longest name that begins with a word. */
interface Families {
  byName: Map<string, Family>;
  longest: Map<string, number>;
}

const key = (tokens: readonly Token[]): string => tokens.map(({ folded }) => folded).join(' ');

/**
 * Knows the unambiguous abbreviations of the table, short names with their full ones, and dates.
 * @param names short and full names of units
 */
export function createSynonyms(names: readonly (readonly [short: string, long: string])[]): FindSites {
  const families: Families = { byName: new Map(), longest: new Map() };

  function add(short: string, long: string): void {
    const [shortTokens, longTokens] = [tokenise(short), tokenise(long)];
    if (shortTokens.length === 0 || longTokens.length === 0 || key(shortTokens) === key(longTokens)) return;
    const family = families.byName.get(key(longTokens)) ?? families.byName.get(key(shortTokens)) ?? [];
    // "PT-TH" is typed "ptth" as well.
    const joined = tokenise(short.replace(/[-&.\s]/gu, ''));
    for (const form of [longTokens, shortTokens, ...(short.includes(' ') ? [] : [joined])]) {
      if (!family.some((known) => key(known) === key(form))) family.push(form);
      if (families.byName.has(key(form))) continue;
      families.byName.set(key(form), family);
      const first = form[0]?.folded ?? '';
      families.longest.set(first, Math.max(form.length, families.longest.get(first) ?? 0));
    }
  }

  for (const { short, long, ambiguous } of abbreviationTable) {
    const [only] = long;
    if (!ambiguous && only !== undefined && long.length === 1) add(short, only);
  }
  for (const [short, long] of names) add(short, long);

  return (tokens, text) => [...nameSites(tokens, families), ...dateSites(tokens, text)];
}

function nameSites(tokens: readonly Token[], { byName, longest }: Families): Site[] {
  const sites: Site[] = [];
  let free = 0;
  for (const [start, { folded }] of tokens.entries()) {
    if (start < free) continue;
    for (let end = Math.min(tokens.length, start + (longest.get(folded) ?? 0)); end > start; end -= 1) {
      const run = tokens.slice(start, end);
      const family = byName.get(key(run));
      const own = family?.find((form) => key(form) === key(run) && agrees(run, form));
      if (family === undefined || own === undefined) continue;
      sites.push({ start, end, alternatives: family.filter((form) => key(form) !== key(run)) });
      free = end;
      break;
    }
  }
  return sites;
}

/** Marks that are typed must be the name's own; those that are not typed are open. */
const agrees = (typed: readonly Token[], form: readonly Token[]): boolean =>
  typed.every(({ exact, folded }, index) => exact === folded || exact === form[index]?.exact);

/** "16/11/2023" and "ngày 16 tháng 11 năm 2023", "16/11" and "ngày 16 tháng 11", "11/2023" and "tháng 11 năm 2023". */
function dateSites(tokens: readonly Token[], text: string): Site[] {
  const sites: Site[] = [];
  for (const index of tokens.keys()) {
    const figures = readFigures(tokens, index, text);
    if (figures !== undefined) {
      const named = tokens[index - 1]?.folded === 'ngay' && figures.day !== undefined;
      sites.push({
        start: named ? index - 1 : index,
        end: index + figures.length,
        alternatives: [tokenise(inWords(figures))],
      });
    }
    const words = readWords(tokens, index);
    if (words !== undefined) {
      const named = tokens[index - 1]?.folded === 'ngay';
      const plain = tokenise(inFigures(words));
      const alternatives = named ? [tokenise(`ngày ${inFigures(words)}`), plain] : [plain];
      sites.push({ start: named ? index - 1 : index, end: index + words.length, alternatives });
    }
  }
  return sites;
}

interface ReadDate {
  day?: string;
  month: string;
  year?: string;
  /** How many tokens it takes. */
  length: number;
}

const isDay = (text = ''): boolean => /^(?:[1-9]|[12]\d|3[01])$/u.test(text);
const isMonth = (text = ''): boolean => /^(?:[1-9]|1[0-2])$/u.test(text);
const isYear = (text = ''): boolean => /^(?:19|20)\d\d$/u.test(text);

function readFigures(tokens: readonly Token[], index: number, text: string): ReadDate | undefined {
  const [first, second, third] = tokens.slice(index, index + 3);
  if (first === undefined || second === undefined || !isJoined(first, second, text)) return undefined;
  const before = tokens[index - 1];
  if (before !== undefined && isJoined(before, first, text)) return undefined;
  if (isMonth(first.folded) && isYear(second.folded)) return { month: first.folded, year: second.folded, length: 2 };
  if (!isDay(first.folded) || !isMonth(second.folded)) return undefined;
  const hasYear = third !== undefined && isYear(third.folded) && isJoined(second, third, text);
  const date = { day: first.folded, month: second.folded };
  return hasYear ? { ...date, year: third.folded, length: 3 } : { ...date, length: 2 };
}

/** True if only the sign between the figures of a date stands between the two. */
const isJoined = (left: Token, right: Token, text: string): boolean =>
  /^[/.-]$/u.test(text.slice(left.end, right.start));

function readWords(tokens: readonly Token[], index: number): ReadDate | undefined {
  const words = tokens.slice(index, index + 5).map(({ folded }) => folded);
  if (isDay(words[0]) && words[1] === 'thang' && isMonth(words[2])) {
    const date = { day: words[0] ?? '', month: words[2] ?? '' };
    return words[3] === 'nam' && isYear(words[4])
      ? { ...date, year: words[4] ?? '', length: 5 }
      : { ...date, length: 3 };
  }
  const isAlone = index === 0 || !isDay(tokens[index - 1]?.folded);
  if (isAlone && words[0] === 'thang' && isMonth(words[1]) && words[2] === 'nam' && isYear(words[3]))
    return { month: words[1] ?? '', year: words[3] ?? '', length: 4 };
  return undefined;
}

const inFigures = ({ day, month, year }: ReadDate): string =>
  [day, month, year].filter((part) => part !== undefined).join('/');
const inWords = ({ day, month, year }: ReadDate): string =>
  [day && `ngày ${day}`, `tháng ${month}`, year && `năm ${year}`].filter(Boolean).join(' ');
