/** The kerning that a font's `GPOS` table gives for Latin script: pairs of glyphs. */

/** By left glyph, then by right glyph, in font units. */
export type Pairs = ReadonlyMap<number, ReadonlyMap<number, number>>;

const script = 'latn';
const feature = 'kern';
const pairAdjustment = 2;
/** Pairs one by one, each with another advance of its left glyph. */
const pairList = 1;
const advanceOnly = 0x0004;

/**
 * Reads the pairs.
 * @throws Error for the kinds of kerning that Tinos does not use
 */
export function readPairs(file: Buffer, table: number): Pairs {
  const u16 = (offset: number): number => file.readUInt16BE(offset);
  const tag = (offset: number): string => file.toString('latin1', offset, offset + 4);
  const list = (offset: number): number[] => Array.from({ length: u16(offset) }, (_, index) => offset + 2 + 2 * index);
  const [scripts, features, lookups] = [4, 6, 8].map((field) => table + u16(table + field));
  if (scripts === undefined || features === undefined || lookups === undefined) return new Map();

  const record = Array.from({ length: u16(scripts) }, (_, index) => scripts + 2 + 6 * index).find(
    (entry) => tag(entry) === script,
  );
  if (record === undefined) return new Map();
  const latin = scripts + u16(record + 4);
  const language = latin + u16(latin);
  const kerning = list(language + 4)
    .map((entry) => features + 2 + 6 * u16(entry))
    .filter((entry) => tag(entry) === feature)
    .flatMap((entry) => list(features + u16(entry + 4) + 2).map(u16));

  const pairs = new Map<number, Map<number, number>>();
  for (const index of kerning) {
    const lookup = lookups + u16(lookups + 2 + 2 * index);
    for (const entry of list(lookup + 4)) readSubtable(lookup + u16(entry), u16(lookup));
  }
  return pairs;

  function readSubtable(subtable: number, kind: number): void {
    if (
      kind !== pairAdjustment ||
      u16(subtable) !== pairList ||
      u16(subtable + 4) !== advanceOnly ||
      u16(subtable + 6) !== 0
    )
      throw new Error('Phông chữ có bảng GPOS khác Tinos: hãy cài lại gói @expo-google-fonts/tinos.');
    const lefts = readCoverage(subtable + u16(subtable + 2));
    list(subtable + 8).forEach((entry, index) => {
      const left = lefts[index];
      if (left === undefined) return;
      const set = subtable + u16(entry);
      const known = pairs.get(left) ?? new Map<number, number>();
      pairs.set(left, known);
      for (let count = 0; count < u16(set); count += 1) {
        const pair = set + 2 + 4 * count;
        // The first lookup that has a pair is the one that moves it.
        if (!known.has(u16(pair))) known.set(u16(pair), file.readInt16BE(pair + 2));
      }
    });
  }

  function readCoverage(coverage: number): number[] {
    const count = u16(coverage + 2);
    if (u16(coverage) === 1) return Array.from({ length: count }, (_, index) => u16(coverage + 4 + 2 * index));
    return Array.from({ length: count }, (_, index) => coverage + 4 + 6 * index).flatMap((range) =>
      Array.from({ length: u16(range + 2) - u16(range) + 1 }, (_, index) => u16(range) + index),
    );
  }
}
