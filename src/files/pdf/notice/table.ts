/** A table as broken lines of the template. */
import { toPoints } from '../../../decree30/lengths.ts';
import { distance } from '../../../decree30/spacing.ts';
import type { Inline, Table } from '../../../plan/types.ts';
import { splitUnbrokenWords } from '../../../vietnamese/unbroken.ts';
import { toRuns } from '../runs.ts';
import { breakLines } from '../../type/break-lines.ts';
import { shareWidth } from '../../type/columns.ts';
import type { CellText } from '../../type/columns.ts';
import { cutAtBreaks } from '../../type/pieces.ts';
import type { Alignment, CellData, TableData } from './data.ts';
import { faceOf, sheet, styleOf, textHeight, textWidth } from './figures.ts';

const cellText = (inlines: readonly Inline[], bold: boolean): CellText =>
  cutAtBreaks(inlines, { bold, italic: false }, splitUnbrokenWords);

/** The table as wide as the text, its columns shared out by what stands in them. */
export function tableOf({ align, head, rows }: Table): TableData {
  const count = Math.max(...[head, ...rows].map(({ cells }) => cells.length));
  const texts = [head, ...rows].map(({ cells }, row) =>
    Array.from({ length: count }, (_, column) => cellText(cells[column]?.children ?? [], row === 0)),
  );
  const room = 2 * toPoints(distance.cell.inline) + sheet.thickness;
  const { size, above, below } = styleOf('body');
  const columns = shareWidth(texts, size, textWidth, room);

  const breakRow = (cells: readonly CellText[], alignmentOf: (column: number) => Alignment) => {
    const broken = cells.map((parts, column) =>
      parts.map((pieces) => breakLines(pieces, { size, width: (columns[column] ?? 0) - room })),
    );
    const tallest = Math.max(...broken.map((parts) => parts.flat().length));
    return {
      cells: broken.map((parts, column): CellData => ({
        align: alignmentOf(column),
        runs: toRuns(parts, faceOf('body')),
      })),
      breakable: tallest * (above + below) + 2 * toPoints(distance.cell.block) > textHeight,
    };
  };

  const [headTexts = [], ...rowTexts] = texts;
  const hasHead = head.cells.some(({ children }) => children.length > 0);
  return {
    type: 'table',
    columns,
    head: hasHead ? breakRow(headTexts, () => 'center').cells : null,
    rows: rowTexts.map((cells) => breakRow(cells, (column) => align[column] ?? 'left')),
  };
}
