/** The widths of a table's columns, shared out as browsers do (CSS 2.2, 17.5.2.2). Lengths in points. */
import { longestWord, textLength } from './break-lines.ts';
import type { Piece } from './place.ts';
import { loosened } from './pieces.ts';

/** The text of a cell, one entry a line that the document sets itself. */
export type CellText = readonly (readonly Piece[])[];

interface Column {
  /** What its longest word needs, and what its longest text would like. */
  least: number;
  most: number;
}

/**
 * Shares a width out.
 * @param rows the cells of each row, all of the same number
 * @param room what a cell needs beside its text: distances and border
 */
export function shareWidth(
  rows: readonly (readonly CellText[])[],
  size: number,
  width: number,
  room: number,
): number[] {
  const columns = (rows[0] ?? []).map((_, index) =>
    measureColumn(
      rows.map((row) => row[index] ?? []),
      size,
      room,
    ),
  );
  const least = sum(columns.map((column) => column.least));
  const most = sum(columns.map((column) => column.most));
  if (least >= width) {
    const most = capOf(
      columns.map((column) => column.least),
      width,
    );
    return columns.map((column) => Math.min(column.least, most));
  }
  if (most <= width) return columns.map((column) => (width * column.most) / most);
  const share = (width - least) / (most - least);
  return columns.map((column) => column.least + (column.most - column.least) * share);
}

/** The width to which the widest columns are cut, so that all together have the width and only the longest words are broken. */
function capOf(widths: readonly number[], width: number): number {
  let [room, count] = [width, widths.length];
  for (const each of widths.toSorted((one, other) => one - other)) {
    if (each * count >= room) break;
    room -= each;
    count -= 1;
  }
  return room / count;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function measureColumn(cells: readonly CellText[], size: number, room: number): Column {
  const texts = cells.flat();
  return {
    // A column may be narrower than what stays on one line where there is room.
    least: room + Math.max(0, ...texts.map((pieces) => longestWord(loosened(pieces), size))),
    most: room + Math.max(0, ...texts.map((pieces) => textLength(pieces, size))),
  };
}
