/** Shares the width of a table out among its columns, as browsers do (CSS 2.2, 17.5.2.2). */

/** What a column asks for, in any unit of length. */
export interface Column {
  /** What its longest word needs. */
  least: number;
  /** What its longest text would like. */
  most: number;
}

/** The widths of the columns in the unit they ask in; together they are `width`. */
export function shareOut(columns: readonly Column[], width: number): number[] {
  const leasts = columns.map(({ least }) => least);
  const [least, most] = [sum(leasts), sum(columns.map((column) => column.most))];
  if (least >= width) {
    const cap = capOf(leasts, width);
    return leasts.map((each) => Math.min(each, cap));
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
