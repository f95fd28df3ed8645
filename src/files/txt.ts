/** The plain text file of a plan: the words of the document and line breaks, nothing else. */
import type { Element } from '../decree30/type-rules.ts';
import { plainLines, plainText } from '../plan/plain-text.ts';
import { printed, type Printed, type PrintedLine, type PrintedTable } from '../plan/printed.ts';
import type { Plan } from '../plan/types.ts';

/** Lines of these blocks stand together; a blank line separates everything else. */
const blocks: readonly ReadonlySet<Element>[] = [
  new Set<Element>(['parentBody', 'issuer']),
  new Set<Element>(['nationalTitle', 'motto']),
  new Set<Element>(['point']),
  new Set<Element>(['divisionNumber', 'divisionTitle']),
  new Set<Element>(['recipientsLabel', 'recipients']),
  new Set<Element>(['authority']),
  new Set<Element>(['annexNumber', 'annexTitle', 'annexReference']),
];
const widestTable = 100;

/** Renders the plan as readable text: UTF-8, LF, a blank line between paragraphs, nested items indented by two spaces. */
export function renderText(plan: Plan): string {
  const entries = printed(plan);
  const lines = entries.flatMap((entry, index) => {
    const text = entry.type === 'line' ? renderLine(entry) : renderTable(entry);
    return text === '' ? [] : [...(index > 0 && !standTogether(entries[index - 1], entry) ? [''] : []), text];
  });
  return `${lines.join('\n')}\n`;
}

function standTogether(above: Printed | undefined, below: Printed): boolean {
  if (above?.type !== 'line' || below.type !== 'line') return false;
  return blocks.some((elements) => elements.has(above.element) && elements.has(below.element));
}

const indent = (text: string, depth: number): string => '  '.repeat(depth) + text;

/** A line of the document's own break is a line of the file. */
function renderLine({ label, content, depth }: PrintedLine): string {
  const [first = '', ...rest] = plainLines(content);
  return [[label, first].filter((text) => text !== '').join(' '), ...rest]
    .filter((text) => text !== '')
    .map((text) => indent(text, depth))
    .join('\n');
}

/** Columns side by side where they fit; otherwise a cell a line and a blank line between the rows. */
function renderTable({ table, depth }: PrintedTable): string {
  const rows = [table.head, ...table.rows].map(({ cells }) => cells.map(({ children }) => plainText(children).trim()));
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const width = widths.reduce((sum, column) => sum + column + 2, 0);
  if (width > widestTable) {
    return rows
      .map((row) =>
        row
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
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd(),
        depth,
      ),
    )
    .join('\n');
}
