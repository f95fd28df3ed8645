/** Widths of printed text from the font's own tables. Tinos has the advance widths of Times New Roman. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A face of the family and its size in points. */
export interface Face {
  size: number;
  bold: boolean;
  italic: boolean;
}

interface Metrics {
  unitsPerEm: number;
  ascender: number;
  glyphs: ReadonlyMap<number, number>;
  advance: (glyph: number) => number;
}

const millimetresPerPoint = 25.4 / 72;
const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
const loaded = new Map<string, Metrics>();

/**
 * Width of a text on one line in millimetres, without kerning, as Word sets it.
 * A letter that the font lacks counts as its empty box.
 */
export function measureText(text: string, face: Face): number {
  const { unitsPerEm, glyphs, advance } = metricsOf(face);
  let units = 0;
  for (const letter of text.normalize('NFC')) units += advance(glyphs.get(letter.codePointAt(0) ?? 0) ?? 0);
  return (units / unitsPerEm) * face.size * millimetresPerPoint;
}

/** Height in points from the top of a single-spaced line to its baseline. */
export function ascent(face: Face): number {
  const { unitsPerEm, ascender } = metricsOf(face);
  return (ascender / unitsPerEm) * face.size;
}

function metricsOf({ bold, italic }: Face): Metrics {
  const name = `${bold ? '700Bold' : '400Regular'}${italic ? '_Italic' : ''}`;
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const metrics = readMetrics(readFileSync(join(folder, name, `Tinos_${name}.ttf`)));
  loaded.set(name, metrics);
  return metrics;
}

/** Reads `head`, `hhea`, `hmtx` and `cmap` of a TrueType file (ISO/IEC 14496-22). */
function readMetrics(file: Buffer): Metrics {
  const tables = new Map<string, number>();
  for (let index = 0; index < file.readUInt16BE(4); index += 1) {
    const entry = 12 + 16 * index;
    tables.set(file.toString('latin1', entry, entry + 4), file.readUInt32BE(entry + 8));
  }
  const at = (name: string): number => {
    const offset = tables.get(name);
    if (offset === undefined)
      throw new Error(`Phông chữ thiếu bảng ${name}: hãy cài lại gói @expo-google-fonts/tinos.`);
    return offset;
  };
  const widths = at('hmtx');
  const count = file.readUInt16BE(at('hhea') + 34);
  return {
    unitsPerEm: file.readUInt16BE(at('head') + 18),
    ascender: file.readInt16BE(at('hhea') + 4),
    glyphs: readGlyphs(file, at('cmap')),
    advance: (glyph) => file.readUInt16BE(widths + 4 * Math.min(glyph, count - 1)),
  };
}

const unicodeFormat = 4;

/** The glyph of every letter of the Basic Multilingual Plane. */
function readGlyphs(file: Buffer, cmap: number): Map<number, number> {
  for (let index = 0; index < file.readUInt16BE(cmap + 2); index += 1) {
    const table = cmap + file.readUInt32BE(cmap + 4 + 8 * index + 4);
    if (file.readUInt16BE(table) === unicodeFormat) return readSegments(file, table);
  }
  throw new Error('Phông chữ thiếu bảng mã Unicode: hãy cài lại gói @expo-google-fonts/tinos.');
}

/** A table of format 4: runs of code points, each with a shift or a list of glyphs. */
function readSegments(file: Buffer, table: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const doubled = file.readUInt16BE(table + 6);
  for (let offset = 0; offset < doubled; offset += 2) {
    const ends = table + 14 + offset;
    const starts = ends + doubled + 2;
    const shifts = starts + doubled;
    const lists = shifts + doubled;
    const first = file.readUInt16BE(starts);
    const list = file.readUInt16BE(lists);
    const shift = file.readUInt16BE(shifts);
    for (let code = first; code <= file.readUInt16BE(ends) && code < 0xffff; code += 1) {
      const listed = list === 0 ? code : file.readUInt16BE(lists + list + 2 * (code - first));
      if (listed !== 0) glyphs.set(code, (listed + shift) & 0xffff);
    }
  }
  return glyphs;
}
