/** Sets a table in plain text, its cells broken into lines. Vietnamese letters in NFC are one column wide each. */

export interface TextColumn {
  title: string;
  width: number;
}

/** A row of cells, or a heading across all columns. */
export type TextRow = readonly string[] | { heading: string };

/** Between two columns. */
export const separator = ' │ ';

/** Breaks a text into lines of at most `width` letters; a longer word is cut. */
export function breakText(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.normalize('NFC').split(/\s+/u)) {
    let rest = [...word];
    while (rest.length > 0) {
      const line = lines.at(-1);
      const length = [...(line ?? '')].length;
      if (line !== undefined && length + 1 + rest.length <= width && rest.length === [...word].length) {
        lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
        rest = [];
      } else {
        lines.push(rest.slice(0, width).join(''));
        rest = rest.slice(width);
      }
    }
  }
  return lines.length === 0 ? [''] : lines;
}

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - [...text].length));

/** The lines of the table. */
export function setTable(columns: readonly TextColumn[], rows: readonly TextRow[]): string[] {
  const widths = columns.map(({ width }) => width);
  const whole = widths.reduce((sum, width) => sum + width, 0) + separator.length * (widths.length - 1);
  const setRow = (cells: readonly string[]): string[] => {
    const broken = widths.map((width, index) => breakText(cells[index] ?? '', width));
    const height = Math.max(...broken.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) =>
      widths
        .map((width, index) => pad(broken[index]?.[line] ?? '', width))
        .join(separator)
        .trimEnd(),
    );
  };
  return [
    ...setRow(columns.map(({ title }) => title)),
    ...rows.flatMap((row) => ('heading' in row ? [`── ${row.heading} `.padEnd(whole, '─')] : setRow(row))),
  ];
}
