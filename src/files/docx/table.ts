/** A table of the document, with borders. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { distance } from '../../decree30/spacing.ts';
import type { Address, Table as TableNode, TableRow as RowNode } from '../../plan/types.ts';
import { bookmark } from './bookmarks.ts';
import { columnWidths } from './columns.ts';
import { createRuns } from './inline.ts';
import { twips } from './lengths.ts';
import { styleId } from './style-names.ts';
import { ruleBorder } from './styles.ts';

const line = { style: BorderStyle.SINGLE, size: ruleBorder, color: 'auto' } as const;
const borders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
} as const;
const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** The table. Its head is not repeated on the next page: the repeated words would not be the document's. */
export function createTable(table: TableNode, keepNext = false): Table {
  const widths = columnWidths(table).map(twips);
  const hasHead = table.head.cells.some(({ children }) => children.length > 0);
  const rows = hasHead ? [table.head, ...table.rows] : table.rows;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((total, width) => total + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders,
    margins: {
      top: twips(distance.cell.block),
      bottom: twips(distance.cell.block),
      left: twips(distance.cell.inline),
      right: twips(distance.cell.inline),
    },
    rows: rows.map((row, index) => {
      const isHead = hasHead && index === 0;
      return new TableRow({
        cantSplit: true,
        ...(keepNext && index === rows.length - 1 ? { keepNext } : {}),
        children: createCells(row, table, widths, isHead, index === 0 ? table.address : undefined),
      });
    }),
  });
}

function createCells(
  { cells }: RowNode,
  { align }: TableNode,
  widths: readonly number[],
  isHead: boolean,
  address: Address | undefined,
): TableCell[] {
  return widths.map((size, column) => {
    const { children = [] } = cells[column] ?? {};
    const side = align[column] ?? null;
    return new TableCell({
      width: { size, type: WidthType.DXA },
      ...(isHead ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
      children: [
        new Paragraph({
          style: styleId(isHead ? 'tableHead' : 'tableCell'),
          children: bookmark(createRuns('', children), column === 0 ? address : undefined),
          ...(isHead || side === null || side === 'left' ? {} : { alignment: alignments[side] }),
        }),
      ],
    });
  });
}
