/** The sections of a Word file: paper, margins, where their text and their page numbers stand. */
import type { MeasuredMargin, Sheet, Side } from '../model.ts';
import type { Box } from './boxes.ts';
import { fromTwips } from './units.ts';
import type { Xml } from './xml.ts';

export interface Section {
  properties: Xml | undefined;
  width: number;
  height: number;
  margins: Readonly<Record<Side, number>>;
}

/** Word's own defaults in twips, where a section does not say. */
const usual = { width: 12_240, height: 15_840, margin: 1440 } as const;

/** Reads `w:sectPr`. */
export function readSection(properties: Xml | undefined): Section {
  const size = properties?.child('pgSz');
  const edges = properties?.child('pgMar');
  const margin = (name: string): number => fromTwips(Math.abs(edges?.number(name) ?? usual.margin));
  const gutter = fromTwips(edges?.number('gutter') ?? 0);
  return {
    properties,
    width: fromTwips(size?.number('w') ?? usual.width),
    height: fromTwips(size?.number('h') ?? usual.height),
    margins: { top: margin('top'), bottom: margin('bottom'), left: margin('left') + gutter, right: margin('right') },
  };
}

/** The text area. */
export const textBox = ({ width, margins }: Section): Box => ({
  left: margins.left,
  width: width - margins.left - margins.right,
});

const sayName = (index: number, count: number): string => (count === 1 ? 'văn bản' : `phần ${String(index + 1)}`);

export const toSheet = (section: Section, index: number, count: number, hasTable: boolean): Sheet => ({
  name: sayName(index, count),
  width: section.width,
  height: section.height,
  hasTable,
  textLeft: section.margins.left,
  textRight: section.width - section.margins.right,
});

export const toMargins = ({ width, height, margins }: Section, index: number, count: number): MeasuredMargin[] =>
  (['top', 'right', 'bottom', 'left'] as const).map((side) => ({
    side,
    where: count === 1 ? 'mọi trang' : sayName(index, count),
    width: { min: margins[side], max: margins[side] },
    ...(width > height ? { isAcross: true } : {}),
  }));

/** True if a section goes on where the one before ended, on the same page. */
export const isContinuous = ({ properties }: Section): boolean =>
  properties?.child('type')?.attribute('val') === 'continuous';
