/** The faces of the printed notice, and where a line's baseline stands. Lengths in points. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
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

/** The font of a face, read once. */
export function fontOf({ bold, italic }: Face): Font {
  const name = `${bold ? '700Bold' : '400Regular'}${italic ? '_Italic' : ''}`;
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const font = readFont(readFileSync(join(fontFolder, name, `Tinos_${name}.ttf`)));
  loaded.set(name, font);
  return font;
}

/** A CSS pixel: browsers round the heights of letters and the places of baselines to it. */
const pixel = 0.75;

/** The next length of whole pixels. */
export const roundUp = (points: number): number => Math.ceil(points / pixel) * pixel;

/** How far a line reaches above and below its baseline; together its lead. */
export interface LineBox {
  above: number;
  below: number;
  /** How far the letters themselves reach below. */
  descent: number;
}

/** The box of a line as browsers set it: the letters in the middle of the lead, whole pixels. */
export function lineBox(size: number, lead: number): LineBox {
  const font = fontOf({ bold: false, italic: false });
  const ascent = Math.round((font.ascent * size) / pixel);
  const descent = Math.round((font.descent * size) / pixel);
  const above = (ascent + Math.floor((lead / pixel - ascent - descent) / 2)) * pixel;
  return { above, below: lead - above, descent: descent * pixel };
}
