/** A TrueType font as far as lines are measured with it: its letters, their widths, the kerning of pairs (ISO/IEC 14496-22). */
import { readPairs } from './kerning.ts';

export interface Font {
  /** In em, as the font's `hhea` table has them. */
  ascent: number;
  descent: number;
  /** Advance width of one letter in em; 1 where the font lacks it, for others draw it no wider. */
  advance: (letter: string) => number;
  /** What is added between two letters, in em; mostly 0 or less. */
  kern: (left: string, right: string) => number;
}

const noPairs: ReadonlyMap<number, number> = new Map();

const remedy = 'hãy cài lại gói @expo-google-fonts/tinos.';

/**
 * Reads a font.
 * @throws Error if a table is missing or has a shape that Tinos does not have
 */
export function readFont(file: Buffer): Font {
  const tables = new Map<string, number>();
  for (let index = 0; index < file.readUInt16BE(4); index += 1) {
    const entry = 12 + 16 * index;
    tables.set(file.toString('latin1', entry, entry + 4), file.readUInt32BE(entry + 8));
  }
  const at = (name: string): number => {
    const offset = tables.get(name);
    if (offset === undefined) throw new Error(`Phông chữ thiếu bảng ${name}: ${remedy}`);
    return offset;
  };
  const unitsPerEm = file.readUInt16BE(at('head') + 18);
  const glyphs = readGlyphs(file, at('cmap'));
  const pairs = readPairs(file, at('GPOS'));
  const widths = at('hmtx');
  const count = file.readUInt16BE(at('hhea') + 34);
  const glyphOf = (letter: string): number => glyphs.get(letter.codePointAt(0) ?? 0) ?? 0;
  const pairsOf = remembered((letter) => pairs.get(glyphOf(letter)) ?? noPairs);
  return {
    ascent: file.readInt16BE(at('hhea') + 4) / unitsPerEm,
    descent: -file.readInt16BE(at('hhea') + 6) / unitsPerEm,
    advance: remembered((letter) => {
      const glyph = glyphOf(letter);
      return glyph === 0 ? 1 : file.readUInt16BE(widths + 4 * Math.min(glyph, count - 1)) / unitsPerEm;
    }),
    kern: (left, right) => {
      const rights = pairsOf(left);
      return rights === noPairs ? 0 : (rights.get(glyphOf(right)) ?? 0) / unitsPerEm;
    },
  };
}

/** Asks once for each letter. */
function remembered<Answer>(ask: (letter: string) => Answer): (letter: string) => Answer {
  const answers = new Map<string, Answer>();
  return (letter) => {
    const known = answers.get(letter);
    if (known !== undefined) return known;
    const answer = ask(letter);
    answers.set(letter, answer);
    return answer;
  };
}

const unicodeFormat = 4;

/** The glyph of every letter of the Basic Multilingual Plane. */
function readGlyphs(file: Buffer, cmap: number): Map<number, number> {
  for (let index = 0; index < file.readUInt16BE(cmap + 2); index += 1) {
    const table = cmap + file.readUInt32BE(cmap + 4 + 8 * index + 4);
    if (file.readUInt16BE(table) === unicodeFormat) return readSegments(file, table);
  }
  throw new Error(`Phông chữ thiếu bảng mã Unicode: ${remedy}`);
}

/** A table of format 4: runs of code points, each with a shift or a list of glyphs. */
function readSegments(file: Buffer, table: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const doubled = file.readUInt16BE(table + 6);
  for (let offset = 0; offset < doubled; offset += 2) {
    const ends = table + 14 + offset;
    const starts = ends + doubled + 2;
    const lists = starts + 2 * doubled;
    const first = file.readUInt16BE(starts);
    const shift = file.readUInt16BE(starts + doubled);
    const list = file.readUInt16BE(lists);
    for (let code = first; code <= file.readUInt16BE(ends) && code < 0xffff; code += 1) {
      const listed = list === 0 ? code : file.readUInt16BE(lists + list + 2 * (code - first));
      if (listed !== 0) glyphs.set(code, (listed + shift) & 0xffff);
    }
  }
  return glyphs;
}
