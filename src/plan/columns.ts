/** Tables of a known kind: which column says what. */
import { columnHeads } from './leads.ts';
import type { Inline, Table, TableRow } from './types.ts';
import { plainText } from './plain-text.ts';

export type ColumnKind = keyof typeof columnHeads;

/** The positions of the columns whose heads say what they hold; a column is taken once. */
export function columnsOf(table: Table, wanted: readonly ColumnKind[]): Partial<Record<ColumnKind, number>> {
  const heads = table.head.cells.map(({ children }) => plainText(children).trim().toLowerCase());
  const columns: Partial<Record<ColumnKind, number>> = {};
  const taken = new Set<number>();
  for (const kind of wanted) {
    const index = heads.findIndex(
      (head, position) => !taken.has(position) && columnHeads[kind].test(head) && !(kind === 'lead' && onlyHelps(head)),
    );
    if (index === -1) continue;
    columns[kind] = index;
    taken.add(index);
  }
  return columns;
}

/** A unit that takes part ("Đơn vị phối hợp") does not owe the duty. */
const onlyHelps = (head: string): boolean => head.includes('phối hợp') && !head.includes('chủ trì');

/** The inline nodes of a row's cell; none where there is no such column or cell. */
export function cellOf(row: TableRow, column: number | undefined): Inline[] {
  return column === undefined ? [] : (row.cells[column]?.children ?? []);
}

/** True for a row with words in a single cell beside its number: a heading inside the table. */
export function isHeadingRow(row: TableRow, ordinalColumn: number | undefined): boolean {
  if (row.cells.length < 2) return false;
  return (
    row.cells.filter(({ children }, index) => index !== ordinalColumn && plainText(children).trim() !== '').length <= 1
  );
}
