/** The abbreviations of one plan: those it defines itself, and those that mean one thing everywhere. */
import { abbreviationTable, findDefinitions } from '../../vietnamese/abbreviations.ts';
import type { Range } from './passage.ts';

export interface AbbreviationSpan extends Range {
  short: string;
  long: string;
}

/** Short form → long form, as the plan's own "(sau đây viết tắt là …)" give them. */
export type Definitions = ReadonlyMap<string, string>;

const certain = new Map(
  abbreviationTable.flatMap(({ short, long, ambiguous }) => {
    const [only] = long;
    return ambiguous || only === undefined ? [] : [[short, only] as const];
  }),
);
const token = /(?<![\p{L}\p{M}\p{N}/&-])\p{Lu}[\p{L}&]*(?:-\p{Lu}[\p{L}&]*)*(?![\p{L}\p{M}\p{N}/])/gu;

/** Reads the definitions in the texts of a plan; a short form without a readable long form is left to the table. */
export function collectDefinitions(texts: Iterable<string>): Definitions {
  const definitions = new Map<string, string>();
  for (const text of texts) {
    for (const { short, long } of findDefinitions(text)) {
      if (long !== undefined && /^[\p{Lu}&-]{2,}$/u.test(short)) definitions.set(short, long);
    }
  }
  return definitions;
}

/** Finds the abbreviations whose long form is known. */
export function createAbbreviationFinder(definitions: Definitions): (text: string) => AbbreviationSpan[] {
  return (text) =>
    [...text.matchAll(token)].flatMap(({ 0: short, index }) => {
      const long = definitions.get(short) ?? certain.get(short);
      return long === undefined ? [] : [{ start: index, end: index + short.length, short, long }];
    });
}
