/** Paper and type of the pages below a plan, in points. No rule asks for them: they are read at arm's length, black on white. */
import { toPoints } from '../../../decree30/lengths.ts';
import { paper } from '../../../decree30/page.ts';
import { typeOf, type TypeData } from '../runs.ts';
import type { Face } from '../../type/faces.ts';
import type { SheetData } from './data.ts';

/** In millimetres. */
const margins = { top: 15, right: 18, bottom: 16, left: 20 } as const;

/** The sheet and its margins. */
export const page: SheetData['page'] = {
  width: toPoints(paper.width),
  height: toPoints(paper.height),
  top: toPoints(margins.top),
  right: toPoints(margins.right),
  bottom: toPoints(margins.bottom),
  left: toPoints(margins.left),
};

/** The text area between the margins. */
export const textWidth: number = page.width - page.left - page.right;
export const textHeight: number = page.height - page.top - page.bottom;

/** A leaf of the calendar, and its stub with the month. */
export const leaf: SheetData['leaf'] = { width: toPoints(22), height: toPoints(19), stub: toPoints(5) };

interface Style extends Face {
  size: number;
  /** Distance of baselines in points. */
  lead: number;
}

const plain = { bold: false, italic: false };
const bold = { bold: true, italic: false };

/** Every kind of text on these pages. */
export const styles = {
  of: { ...plain, size: 10.5, lead: 13.5 },
  title: { ...bold, size: 18, lead: 22.5 },
  subject: { ...plain, size: 11.5, lead: 14.25 },
  lead: { ...bold, size: 12, lead: 15.75 },
  heading: { ...bold, size: 12.5, lead: 16.5 },
  day: { ...bold, size: 12, lead: 15.75 },
  text: { ...plain, size: 11, lead: 13.5 },
  strong: { ...bold, size: 11, lead: 13.5 },
  small: { ...plain, size: 9.5, lead: 12 },
  brief: { ...plain, size: 10, lead: 12 },
  large: { ...bold, size: 18, lead: 22.5 },
  entry: { ...plain, size: 13, lead: 16.5 },
  ordinal: { ...bold, size: 17, lead: 16.5 },
  hours: { ...bold, size: 13, lead: 16.5 },
  foot: { ...plain, size: 9, lead: 10.5 },
} as const satisfies Record<string, Style>;

/** A key of `styles`. */
export type StyleName = keyof typeof styles;

/** The same as sheet.typ takes it, by name of the style. */
export const types: Record<string, TypeData> = Object.fromEntries(
  Object.entries<Style>(styles).map(([name, style]) => [name, typeOf(style.size, style.lead, style)]),
);
