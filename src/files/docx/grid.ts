/** Tables that only put blocks side by side: no borders, no room around the words. */
import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Paragraph } from 'docx';
import { textWidth } from '../../decree30/page.ts';
import { twips } from './lengths.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const borders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
} as const;

type Cell = readonly (Paragraph | Table)[];

export interface GridOptions {
  /** What stays free of the left column at its right, in millimetres. */
  gap?: number;
  /** True if rows may go on over the foot of a page. */
  canSplit?: boolean;
}

/**
 * A table of two columns over the width of the text. Rows stay on one page where nothing else is said.
 * @param left width of the left column in millimetres
 */
export function createGrid(
  rows: readonly (readonly [Cell, Cell])[],
  left: number,
  { gap = 0, canSplit = false }: GridOptions = {},
): Table {
  return createColumns(rows, [twips(left), twips(textWidth) - twips(left)], twips(gap), !canSplit);
}

/** Paragraphs that stay on one page in a row that may go on over its foot. `width` in millimetres. */
export const createWhole = (paragraphs: Cell, width: number): Table =>
  createColumns([[paragraphs]], [twips(width)], 0, true);

function createColumns(
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  gap: number,
  cantSplit: boolean,
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((total, width) => total + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          ...(cantSplit ? { cantSplit } : {}),
          children: cells.map(
            (children, column) =>
              new TableCell({
                children,
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                ...(column === 0 && gap > 0 ? { margins: { right: gap } } : {}),
              }),
          ),
        }),
    ),
  });
}
