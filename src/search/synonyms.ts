/** Other spellings of the same: short and full names, dates in figures and in words. */
import { abbreviationTable } from '../vietnamese/abbreviation-table.ts';
import { findDates, inFigures, inWords } from './dates.ts';
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
  const findNames = createNames(names);
  return (tokens, text) => [...findNames(tokens, text), ...dateSites(tokens, text)];
}

/** The same without dates. */
export function createNames(names: readonly (readonly [short: string, long: string])[]): FindSites {
  const families: Families = { byName: new Map(), longest: new Map() };

  function add(short: string, long: string): void {
    const [shortTokens, longTokens] = [tokenise(short), tokenise(long)];
    if (shortTokens.length === 0 || longTokens.length === 0 || key(shortTokens) === key(longTokens)) return;
    const family = families.byName.get(key(longTokens)) ?? families.byName.get(key(shortTokens)) ?? [];
    // "PT-TH" is typed "ptth" as well.
    const joined = tokenise(short.replace(/[-&.\s]/gu, ''));
    for (const form of [longTokens, shortTokens, ...(short.includes(' ') ? [] : [joined])])
      addForm(form, family, families);
  }

  for (const { short, long, ambiguous } of abbreviationTable) {
    const [only] = long;
    if (!ambiguous && only !== undefined && long.length === 1) add(short, only);
  }
  for (const [short, long] of names) add(short, long);
  for (const family of new Set(families.byName.values())) addNested(family, families);

  return (tokens) => nameSites(tokens, families);
}

/** Names within a name can be said otherwise too: CTMTQG is "chương trình MTQG" as well. */
function addNested(family: Family, families: Families): void {
  for (const form of [...family])
    for (const { start, end, alternatives } of nameSites(form, families))
      if (end - start < form.length)
        for (const other of alternatives)
          addForm([...form.slice(0, start), ...other, ...form.slice(end)], family, families);
}

function addForm(form: Token[], family: Family, { byName, longest }: Families): void {
  if (!family.some((known) => key(known) === key(form))) family.push(form);
  if (byName.has(key(form))) return;
  byName.set(key(form), family);
  const first = form[0]?.folded ?? '';
  longest.set(first, Math.max(form.length, longest.get(first) ?? 0));
}

/** Every name, those within longer ones too. */
function nameSites(tokens: readonly Token[], { byName, longest }: Families): Site[] {
  const sites: Site[] = [];
  for (const [start, { folded }] of tokens.entries()) {
    for (let end = Math.min(tokens.length, start + (longest.get(folded) ?? 0)); end > start; end -= 1) {
      const run = tokens.slice(start, end);
      const family = byName.get(key(run));
      const own = family?.find((form) => key(form) === key(run) && agrees(run, form));
      if (family === undefined || own === undefined) continue;
      sites.push({ start, end, alternatives: family.filter((form) => key(form) !== key(run)) });
    }
  }
  return sites;
}

/** Marks that are typed must be the name's own; those that are not typed are open. */
const agrees = (typed: readonly Token[], form: readonly Token[]): boolean =>
  typed.every(({ exact, folded }, index) => exact === folded || exact === form[index]?.exact);

/** A date in words, in figures, and in figures with what it is called. */
function dateSites(tokens: readonly Token[], text: string): Site[] {
  return findDates(tokens, text).map((date) => {
    const { start, end } = date;
    const figures = inFigures(date);
    const named = [...tokenise(date.day === undefined ? 'tháng' : 'ngày'), ...figures];
    const own = key(tokens.slice(start, end));
    return { start, end, alternatives: [inWords(date), named, figures].filter((form) => key(form) !== own) };
  });
}
