/** Takes the page numbers out of a PDF's lines. */
import { familyOf } from '../font-name.ts';
import type { MeasuredPageNumber } from '../model.ts';
import { middle, type Line } from './lines.ts';
import type { PdfPage } from './pages.ts';

export interface PageLines {
  lines: Line[];
  number?: Line;
  zone?: 'top' | 'bottom';
}

const number = /^(?:trang\s*)?[-–—.(\s]*(\d{1,4}|[ivxlc]{1,6})[-–—.)\s]*(?:\/\s*\d{1,4})?$/iu;
/** A number of this many millimetres from the paper's edge, or less, is the page's. */
const edge = 32;

const isNumber = ({ text }: Line): boolean => number.test(text.trim());

/** Parts a page's number from its text: the first or the last line, if it is a number and stands apart. */
export function takePageNumber(lines: readonly Line[], { height }: PdfPage): PageLines {
  const first = lines[0];
  const second = lines[1];
  if (first !== undefined && isNumber(first) && first.baseline < edge && second?.baseline !== first.baseline)
    return { lines: lines.slice(1), number: first, zone: 'top' };
  const last = lines.at(-1);
  if (last !== undefined && lines.length > 1 && isNumber(last) && last.baseline > height - edge + 4)
    return { lines: lines.slice(0, -1), number: last, zone: 'bottom' };
  return { lines: [...lines] };
}

/** What a page shows as its number. */
export function measurePageNumber(
  { number: line, zone }: PageLines,
  page: number,
  textMiddle: number | undefined,
): MeasuredPageNumber {
  const name = { sheet: page, page: `trang ${String(page + 1)}` };
  if (line === undefined || zone === undefined) return name;
  const text = line.text.trim();
  const digits = number.exec(text)?.[1] ?? '';
  const offset = textMiddle === undefined ? undefined : middle(line) - textMiddle;
  return {
    ...name,
    shown: {
      text,
      value: /^\d+$/u.test(digits) ? Number(digits) : 'fixed',
      zone,
      size: line.size,
      font: familyOf(line.pieces[0]?.font ?? ''),
      color: line.pieces[0]?.color ?? '#000000',
      isUpright: line.pieces.every(({ bold, italic }) => !bold && !italic),
      ...(offset === undefined ? {} : { offset }),
    },
  };
}
