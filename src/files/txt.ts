/** The plain text file of a plan: the words of the document and line breaks, nothing else. */
import { printed, type LineRole, type Printed, type PrintedTable } from '../plan/words.ts';
import type { Plan } from '../plan/types.ts';

/** Lines of these blocks stand together; a blank line separates everything else. */
const blocks: readonly ReadonlySet<LineRole>[] = [
  new Set<LineRole>(['parent', 'issuer']),
  new Set<LineRole>(['title', 'motto']),
  new Set<LineRole>(['subject']),
  new Set<LineRole>(['recipients', 'recipient']),
  new Set<LineRole>(['signature']),
  new Set<LineRole>(['annex']),
];
const widestTable = 100;

/** Renders the plan as readable text: UTF-8, LF, a blank line between paragraphs, nested items indented by two spaces. */
export function renderText(plan: Plan): string {
  const entries = printed(plan);
  const lines = entries.flatMap((entry, index) => {
    const text = entry.type === 'line' ? indent(entry.text.trim(), entry.depth) : renderTable(entry);
    return text === '' ? [] : [...(index > 0 && !standTogether(entries[index - 1], entry) ? [''] : []), text];
  });
  return `${lines.join('\n')}\n`;
}

function standTogether(above: Printed | undefined, below: Printed): boolean {
  if (above?.type !== 'line' || below.type !== 'line') return false;
  if (above.role === 'item' && below.role === 'item') return true;
  return blocks.some((roles) => roles.has(above.role) && roles.has(below.role));
}

const indent = (text: string, depth: number): string => '  '.repeat(depth) + text;

/** Columns side by side where they fit; otherwise a cell a line and a blank line between the rows. */
function renderTable({ rows, depth }: PrintedTable): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').trim().length)));
  const width = widths.reduce((sum, column) => sum + column + 2, 0);
  if (width > widestTable) {
    return rows
      .map((row) =>
        row
          .map((cell) => cell.trim())
          .filter((cell) => cell !== '')
          .map((cell) => indent(cell, depth))
          .join('\n'),
      )
      .join('\n\n');
  }
  return rows
    .map((row) =>
      indent(
        row
          .map((cell, column) => cell.trim().padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd(),
        depth,
      ),
    )
    .join('\n');
}
