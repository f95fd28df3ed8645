/** Tables of a Word file: where their cells stand, and whether they lay out the page or are tables of the document. */
import {
  isAuthority,
  isDateline,
  isMotto,
  isNationalTitle,
  isNumber,
  isRecipientsLabel,
  isUpper,
} from '../landmarks.ts';
import type { Box } from './boxes.ts';
import { fromTwips } from './units.ts';
import type { Xml } from './xml.ts';

export interface Cell extends Box {
  element: Xml;
  /** True if its contents begin at its top. */
  isTop: boolean;
}

export interface Row {
  cells: Cell[];
  /** Least height in mm. */
  height: number;
}

const cellRoom = 108;

/** Paragraphs of the cells, tables within them included. */
const paragraphsOf = (element: Xml): Xml[] => element.descendants('p');

/** The text of a paragraph, tabs and breaks as spaces. */
function plainText(paragraph: Xml): string {
  return paragraph
    .descendants('t', 'tab', 'br', 'cr')
    .map((node) => (node.name === 't' ? node.text : '\n'))
    .join('')
    .trim();
}

/** True for a table without which the head or the foot would stand otherwise: its cells have their words. */
export function laysOut(table: Xml): boolean {
  return paragraphsOf(table).some((paragraph) =>
    plainText(paragraph)
      .split('\n')
      .map((line) => line.trim())
      .some(
        (line) =>
          isNationalTitle(line) ||
          isMotto(line) ||
          isNumber(line) ||
          isDateline(line) ||
          isRecipientsLabel(line) ||
          (isUpper(line) && isAuthority(line)),
      ),
  );
}

/** True for a cell that begins with the office of who signs. */
export function namesOffice(cell: Xml): boolean {
  const first =
    paragraphsOf(cell)
      .map(plainText)
      .find((text) => text !== '') ?? '';
  return isUpper(first) && isAuthority(first);
}

function widthOf(element: Xml | undefined, whole: number): number | undefined {
  const value = element?.number('w');
  if (value === undefined || value === 0) return undefined;
  const type = element?.attribute('type') ?? 'dxa';
  if (type === 'pct' || element?.attribute('w')?.endsWith('%') === true)
    return element?.attribute('w')?.endsWith('%') === true ? (whole * value) / 100 : (whole * value) / 5000;
  return type === 'dxa' ? fromTwips(value) : undefined;
}

/**
 * The rows of a table that stands in a box.
 * @param isOutdented as old versions of Word have it: the words of the first cell begin at the box's edge, not the cell
 */
export function readRows(table: Xml, box: Box, isOutdented: boolean): Row[] {
  const properties = table.child('tblPr');
  const grid = (table.child('tblGrid')?.children('gridCol') ?? []).map((column) => fromTwips(column.number('w') ?? 0));
  const whole = widthOf(properties?.child('tblW'), box.width);
  const rows = table.elements.flatMap(rowsOf);
  const widths = rows.map((row) => cellWidths(row, grid, whole ?? box.width));
  const widest = Math.max(...widths.map((row) => row.reduce((sum, width) => sum + width, 0)), 0);
  const room = (side: string): number => fromTwips(properties?.child('tblCellMar', side)?.number('w') ?? cellRoom);
  const roomLeft = properties?.child('tblCellMar', 'left') === undefined ? room('start') : room('left');
  const roomRight = properties?.child('tblCellMar', 'right') === undefined ? room('end') : room('right');
  const left = findLeft(properties, box, whole ?? widest) - (isOutdented ? roomLeft : 0);
  return rows.map((row, index) => {
    let x = left + skipped(row, grid);
    const cells = cellsOf(row).map((element, cell): Cell => {
      const width = widths[index]?.[cell] ?? 0;
      const own = element.child('tcPr', 'tcMar');
      const inner = (side: string, usual: number): number => {
        const value = own?.child(side)?.number('w');
        return value === undefined ? usual : fromTwips(value);
      };
      const before = inner('left', inner('start', roomLeft));
      const after = inner('right', inner('end', roomRight));
      const place = { left: x + before, width: width - before - after };
      x += width;
      const vertical = element.child('tcPr', 'vAlign')?.attribute('val') ?? 'top';
      return { element, isTop: vertical === 'top', ...place };
    });
    return { cells, height: fromTwips(row.child('trPr', 'trHeight')?.number('val') ?? 0) };
  });
}

const rowsOf = (element: Xml): Xml[] => {
  if (element.name === 'tr') return [element];
  return element.name === 'sdt' || element.name === 'sdtContent' || element.name === 'ins'
    ? element.elements.flatMap(rowsOf)
    : [];
};

const cellsOf = (row: Xml): Xml[] =>
  row.elements.flatMap((element) =>
    element.name === 'tc'
      ? [element]
      : element.name === 'sdt'
        ? (element.child('sdtContent')?.children('tc') ?? [])
        : [],
  );

const spanOf = (cell: Xml): number => Math.max(1, cell.child('tcPr', 'gridSpan')?.number('val') ?? 1);

function skipped(row: Xml, grid: readonly number[]): number {
  const count = row.child('trPr', 'gridBefore')?.number('val') ?? 0;
  return grid.slice(0, count).reduce((sum, width) => sum + width, 0);
}

function cellWidths(row: Xml, grid: readonly number[], whole: number): number[] {
  let column = row.child('trPr', 'gridBefore')?.number('val') ?? 0;
  const cells = cellsOf(row);
  return cells.map((cell) => {
    const span = spanOf(cell);
    const spanned = grid.slice(column, column + span).reduce((sum, width) => sum + width, 0);
    column += span;
    return widthOf(cell.child('tcPr', 'tcW'), whole) ?? (spanned > 0 ? spanned : whole / Math.max(1, cells.length));
  });
}

function findLeft(properties: Xml | undefined, box: Box, width: number): number {
  const alignment = properties?.child('jc')?.attribute('val');
  if (alignment === 'center') return box.left + (box.width - width) / 2;
  if (alignment === 'right' || alignment === 'end') return box.left + box.width - width;
  return box.left + fromTwips(properties?.child('tblInd')?.number('w') ?? 0);
}
