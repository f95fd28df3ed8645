/** The faces of print, and where a line's baseline stands. Lengths in points. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pixel } from '../../decree30/lengths.ts';
import { readFont } from './font.ts';
import type { Font } from './font.ts';

export interface Face {
  bold: boolean;
  italic: boolean;
}

/** The folder of Tinos, which has the widths of Times New Roman. */
export const fontFolder: string = dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'),
);

const loaded = new Map<string, Font>();

const nameOf = ({ bold, italic }: Face): string => `${bold ? '700Bold' : '400Regular'}${italic ? '_Italic' : ''}`;

/** The path of a face's TrueType file. */
export const fontFile = (face: Face): string => join(fontFolder, nameOf(face), `Tinos_${nameOf(face)}.ttf`);

/** The font of a face, read once. */
export function fontOf(face: Face): Font {
  const name = nameOf(face);
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const font = readFont(readFileSync(fontFile(face)));
  loaded.set(name, font);
  return font;
}

/** The next length of whole pixels. */
export const roundUp = (points: number): number => Math.ceil(points / pixel) * pixel;

/** How far a line reaches above and below its baseline; together its lead. */
export interface LineBox {
  above: number;
  below: number;
  /** How far the letters themselves reach below. */
  descent: number;
}

/**
 * The box of a line as browsers set it: the letters in the middle of the lead, heights and places on whole pixels.
 * @param size of the type
 * @param lead distance of baselines
 */
export function lineBox(size: number, lead: number): LineBox {
  const font = fontOf({ bold: false, italic: false });
  const ascent = Math.round((font.ascent * size) / pixel);
  const descent = Math.round((font.descent * size) / pixel);
  const above = (ascent + Math.floor((lead / pixel - ascent - descent) / 2)) * pixel;
  return { above, below: lead - above, descent: descent * pixel };
}
