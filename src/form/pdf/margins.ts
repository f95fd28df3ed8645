/** The margins of a PDF, told from how far its text reaches. */
import { font } from '../../decree30/page.ts';
import { isStamp } from '../landmarks.ts';
import type { MeasuredMargin } from '../model.ts';
import { em, type Line } from './lines.ts';
import type { PdfPage } from './pages.ts';
import type { TextArea } from './text-area.ts';

/** Height of Times New Roman above and depth below the baseline in em (its `hhea` table: 1825 and 443 of 2048 units). */
const ascent = 0.891;
const descent = 0.216;
/** A full stop may hang this far out of the text, in mm: some typesetters balance the edge so. */
const hanging = 1.5;
/** How many lines early a page may end: where a paragraph goes on below it, and where the next one has moved on whole. */
const early = { within: 2, between: 4 } as const;

export type Flowing = ReadonlyMap<number, keyof typeof early>;

interface Text {
  pages: readonly PdfPage[];
  /** Indices of the pages of one size. */
  group: readonly number[];
  where: string;
  /** All lines but page numbers and what stands outside the document. */
  lines: readonly Line[];
  /** Those that stand between the edges of the text: the columns of head and foot, and tables, may overhang. */
  running: readonly Line[];
  area: TextArea;
  /** Pages after which running text simply goes on, within a paragraph or between two: nothing kept together was moved on from them. */
  flowing: Flowing;
}

/** The four margins of pages of one size. */
export function measureMargins({ pages, group, where, lines, running, area, flowing }: Text): MeasuredMargin[] {
  const page = pages[group[0] ?? 0];
  const all = lines.filter((line) => group.includes(line.page));
  const own = all.filter(({ text }) => !isStamp(text));
  if (page === undefined || own.length === 0)
    return (['top', 'right', 'bottom', 'left'] as const).map((side) => ({
      side,
      where,
      width: { unknown: 'không có chữ' },
    }));
  const across = page.width > page.height ? { isAcross: true as const } : {};
  const pitch = area.pitch ?? font.singleLine;
  const topOf = (some: readonly Line[]): number => Math.min(...some.map((line) => line.baseline - em(line, ascent)));
  const top = topOf(own);
  const leading = Math.max(...own.map((line) => em(line, Math.max(0, pitch - ascent - descent))));
  const between = own.filter((line) => running.includes(line));
  const judged = between.length === 0 ? own : between;
  const outmost = Math.max(...judged.map(({ right }) => right));
  const leftmost = Math.min(...judged.map(({ left }) => left));
  const right = page.width - outmost;
  return [
    // A stamp may be put into the margin, or stand where the text begins.
    { side: 'top', where, width: { min: topOf(all) - leading, max: top }, ...across },
    {
      side: 'right',
      where,
      ...across,
      width:
        area.right === undefined
          ? { min: 0, max: right }
          : exactly(page.width - (outmost > area.right + hanging ? outmost : area.right)),
    },
    { side: 'bottom', where, width: measureBottom(pages, group, own, pitch, flowing), ...across },
    {
      side: 'left',
      where,
      ...across,
      width: area.left === undefined ? { min: 0, max: leftmost } : exactly(area.left),
    },
  ];
}

const exactly = (width: number): { min: number; max: number } => ({ min: width, max: width });

function measureBottom(
  pages: readonly PdfPage[],
  group: readonly number[],
  lines: readonly Line[],
  pitch: number,
  flowing: Flowing,
): { min: number; max: number } {
  const rooms = group.flatMap((page) => {
    const own = lines.filter((line) => line.page === page);
    const lowest = Math.max(...own.map((line) => line.baseline + em(line, descent)));
    return own.length === 0 ? [] : [{ page, room: (pages[page]?.height ?? 0) - lowest, line: own.at(-1) }];
  });
  const least = Math.min(...rooms.map(({ room }) => room));
  // Below the last page of a text nothing shows where the text area would have ended; nor on a page that was ended by hand, as one
  // was that leaves more room than another needs.
  const bounds = rooms
    .flatMap(({ page, room, line }) => {
      const how = flowing.get(page);
      return how === undefined || line === undefined ? [] : [room - em(line, early[how] * pitch)];
    })
    .filter((bound) => bound <= least);
  return { min: Math.max(0, ...bounds), max: least };
}
