/** Puts extents in rows so that no two of a row touch. */

export interface Extent {
  left: number;
  right: number;
}

export type Rows = Extent[][];

/** The first row, from 0, in which the extent is clear of all others; one more than there are if it is in none. */
export function findRow(rows: Rows, { left, right }: Extent): number {
  const row = rows.findIndex((taken) => taken.every((other) => right <= other.left || other.right <= left));
  return row === -1 ? rows.length : row;
}

/** Notes that the extent stands in the row. */
export function take(rows: Rows, row: number, extent: Extent): void {
  (rows[row] ??= []).push(extent);
}
