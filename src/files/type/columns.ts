/** The widths of a table's columns, shared out by what stands in them. Lengths in points. */
import { longestWord, textLength } from './break-lines.ts';
import type { Piece } from './place.ts';
import { loosened } from './pieces.ts';
import { shareOut, type Column } from './share-out.ts';

/** The text of a cell, one entry a line that the document sets itself. */
export type CellText = readonly (readonly Piece[])[];

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
  return shareOut(columns, width);
}

function measureColumn(cells: readonly CellText[], size: number, room: number): Column {
  const texts = cells.flat();
  return {
    // A column may be narrower than what stays on one line where there is room.
    least: room + Math.max(0, ...texts.map((pieces) => longestWord(loosened(pieces), size))),
    most: room + Math.max(0, ...texts.map((pieces) => textLength(pieces, size))),
  };
}
