/** Finds the units that a text names, by every name the registry gives them. */
import { existsOn, type Unit, type Units } from '../units.ts';
import type { Day, UnitId } from '../types.ts';
import { equateTonePlacement } from '../../vietnamese/tone.ts';
import type { Range } from './passage.ts';

export interface UnitSpan extends Range {
  unit: UnitId;
}

export type FindUnits = (text: string) => UnitSpan[];

interface Name {
  /** In the form that is compared. */
  key: string;
  unit: UnitId;
}

const letter = /[\p{L}\p{M}\p{N}]/u;
/** The words before a place's own name, and the heads that may stand before a list of places. */
const placeKinds = ['huyện', 'thị xã', 'thành phố', 'quận', 'xã', 'phường', 'thị trấn', 'tỉnh'];
const separators = /^(?:\s*[,;]\s*(?:và\s+)?|\s+và\s+|\s*[,;]\s*)/u;

/**
 * Prepares the finder for one plan.
 * @param issuer decides whose aliases count: those of units in its area, and of units without one
 * @param on units that did not exist on that day are not found
 */
export function createUnitFinder(units: Units, issuer: UnitId, on: Day): FindUnits {
  const area = units.get(issuer)?.area;
  const candidates = units.all.filter((unit) => existsOn(unit, on));
  const names = candidates
    .flatMap((unit) => namesOf(unit, area).map((name): Name => ({ key: keyOf(name), unit: unit.id })))
    .sort((a, b) => b.key.length - a.key.length);
  const plain = indexNames(names);
  const capitals = indexNames(names.map(({ key, unit }) => ({ key: key.toUpperCase(), unit })));

  return (text) => {
    const inCapitals = text === text.toUpperCase();
    const { byFirstWord, byKey } = inCapitals ? capitals : plain;
    const key = inCapitals ? equateTonePlacement(text) : keyOf(text);
    const spans: UnitSpan[] = [];
    for (const { index } of key.matchAll(/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}]/gu)) {
      if (index < (spans.at(-1)?.end ?? 0)) continue;
      const name = byFirstWord.get(firstWord(key.slice(index)))?.find((each) => standsAt(key, index, each.key));
      if (name === undefined) {
        spans.push(...findHeadedList(key, index, byKey));
      } else {
        const end = index + name.key.length;
        spans.push({ start: index, end, unit: name.unit }, ...continueList(key, end, prefixesOf(name.key), byKey));
      }
    }
    return spans;
  };
}

interface NameIndex {
  /** Names by their first word, the longest first. */
  byFirstWord: ReadonlyMap<string, Name[]>;
  byKey: ReadonlyMap<string, UnitId>;
}

function indexNames(names: readonly Name[]): NameIndex {
  return {
    byFirstWord: Map.groupBy(names, ({ key }) => firstWord(key)),
    byKey: new Map(names.map(({ key, unit }) => [key, unit])),
  };
}

function namesOf(unit: Unit, area: string | undefined): string[] {
  const local = unit.area === undefined || unit.area === area;
  return [unit.name, ...(local ? [...unit.short, ...unit.aliases] : unit.short.filter((name) => name.includes(' ')))];
}

/** One form for all spellings, of the same length: tone marks placed the old way; "Các" and "Sở" begin groups in either case. */
function keyOf(text: string): string {
  return equateTonePlacement(text).replace(/(?<![\p{L}\p{M}])(?:Các|Sở)(?![\p{L}\p{M}])/gu, (word) =>
    word.toLowerCase(),
  );
}

const firstWord = (key: string): string => /^[\p{L}\p{N}]+/u.exec(key)?.[0] ?? '';

function standsAt(text: string, index: number, name: string): boolean {
  return text.startsWith(name, index) && !letter.test(text.charAt(index + name.length));
}

/** "Ủy ban nhân dân các huyện: Chư Prông, Chư Păh và Chư Sê": a head, a kind of place, then bare names. */
function findHeadedList(key: string, index: number, byKey: ReadonlyMap<string, UnitId>): UnitSpan[] {
  const match =
    /^(?<head>\p{L}[^,;:.()]{0,60}?) các (?<kind>huyện|thị xã|thành phố|quận|xã|phường|thị trấn)(?::\s*|\s+)/u.exec(
      key.slice(index, index + 100),
    );
  const { head, kind } = match?.groups ?? {};
  if (match === null || head === undefined || kind === undefined) return [];
  const prefixes = [`${head} ${kind} `, `${head} `];
  const first = placeNameAt(key, index + match[0].length, prefixes, byKey);
  if (first === undefined) return [];
  const span = { start: index, ...first };
  return [span, ...continueList(key, span.end, prefixes, byKey)];
}

/** What follows a unit in a list and shares its head: ", huyện Chư Păh và huyện Chư Sê", ", Chư Păh". */
function continueList(
  key: string,
  from: number,
  prefixes: readonly string[],
  byKey: ReadonlyMap<string, UnitId>,
): UnitSpan[] {
  const spans: UnitSpan[] = [];
  let end = from;
  for (;;) {
    const separator = separators.exec(key.slice(end, end + 8));
    if (separator === null) return spans;
    const start = end + separator[0].length;
    const next = placeNameAt(key, start, prefixes, byKey);
    if (next === undefined) return spans;
    spans.push({ start, ...next });
    end = next.end;
  }
}

/** "Ủy ban nhân dân huyện Chư Prông" → "Ủy ban nhân dân ", "Ủy ban nhân dân huyện ". */
function prefixesOf(name: string): string[] {
  return placeKinds.flatMap((kind) => {
    const index = name.indexOf(` ${kind} `);
    return index > 0 ? [name.slice(0, index + 1), name.slice(0, index + kind.length + 2)] : [];
  });
}

/** The unit whose name is one of the prefixes and what stands at `index`; the longest one. */
function placeNameAt(
  key: string,
  index: number,
  prefixes: readonly string[],
  byKey: ReadonlyMap<string, UnitId>,
): { end: number; unit: UnitId } | undefined {
  let found: { end: number; unit: UnitId } | undefined;
  for (const match of key.slice(index, index + 40).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const end = index + match.index + match[0].length;
    const unit = prefixes.map((prefix) => byKey.get(prefix + key.slice(index, end))).find((each) => each !== undefined);
    if (unit !== undefined) found = { end, unit };
  }
  return found;
}
