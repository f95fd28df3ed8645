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

/**
 * A table of two columns over the width of the text. Rows stay whole.
 * @param left width of the left column in millimetres
 * @param gap what stays free of it at its right
 */
export function createGrid(rows: readonly (readonly [Paragraph[], Paragraph[]])[], left: number, gap: number): Table {
  const widths = [twips(left), twips(textWidth) - twips(left)] as const;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    columnWidths: widths,
    borders,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, column) =>
              new TableCell({
                children,
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                ...(column === 0 && gap > 0 ? { margins: { right: twips(gap) } } : {}),
              }),
          ),
        }),
    ),
  });
}
