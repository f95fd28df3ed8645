/** Widths of a table's columns, shared out by what stands in them. */
import { textWidth } from '../../decree30/page.ts';
import { distance } from '../../decree30/spacing.ts';
import { plainLines, plainText } from '../../plan/plain-text.ts';
import type { Table } from '../../plan/types.ts';
import { measureText } from '../type/measure.ts';
import { shareOut, type Column } from '../type/share-out.ts';
import { widestWord } from './balance.ts';
import { faceOf } from './faces.ts';

/** Borders, and room for another engine's rounding, in millimetres: no word may break that fits. */
const slack = 0.5;

/** The widths in millimetres; together they are the width of the text. */
export function columnWidths({ head, rows }: Table): number[] {
  const count = Math.max(1, ...[head, ...rows].map(({ cells }) => cells.length));
  return shareOut(
    Array.from({ length: count }, (_, index) => measureColumn({ head, rows }, index)),
    textWidth,
  );
}

function measureColumn({ head, rows }: Pick<Table, 'head' | 'rows'>, index: number): Column {
  const room = 2 * distance.cell.inline + slack;
  let [least, most] = [0, 0];
  [head, ...rows].forEach(({ cells }, row) => {
    const cell = cells[index];
    if (cell === undefined) return;
    const face = { ...faceOf('body'), bold: row === 0 };
    least = Math.max(least, widestWord(plainText(cell.children), face));
    most = Math.max(most, ...plainLines(cell.children).map((line) => measureText(line, face)));
  });
  return { least: least + room, most: most + room };
}
