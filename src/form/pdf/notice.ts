/** A measured PDF → the neutral model. */
import type { Bounds, MeasuredMargin, MeasuredNotice, MeasuredParagraph, Sheet } from '../model.ts';
import { measureMargins, type Flowing } from './margins.ts';
import { alignmentOf, lineHeights, toParagraph } from './measured.ts';
import { gatherLines, type Line } from './lines.ts';
import { measurePageNumber, takePageNumber } from './page-marks.ts';
import type { PdfPage } from './pages.ts';
import { gatherItems, gatherParagraphs, type Draft, type Setting } from './paragraphs.ts';
import { findRules, isTyped, matchRules } from './ruled-lines.ts';
import { findTables, isWithin, type Box } from './tables.ts';
import type { TextArea } from './text-area.ts';
import { divide, type Columns, type Zones } from './zones.ts';
import { isCopyMark } from '../landmarks.ts';
import { lineHeight } from '../../decree30/spacing.ts';
import { findFlowing } from './flowing.ts';
import { findFootnotes, isForeign } from './foreign.ts';
import { findGroup, findGroups, type Group } from './groups.ts';

const points = 72 / 25.4;
/** A picture that covers this part of its page and more is the page. */
const scanned = 0.6;

/** The neutral model of measured pages. */
export function toNotice(measured: readonly PdfPage[]): MeasuredNotice {
  const unreadable = findScan(measured);
  // Words that a machine read off the picture of one page are no measure of it.
  const pages =
    unreadable === undefined ? measured.map((page) => (isHidden(page) ? { ...page, pieces: [] } : page)) : measured;
  const boxes = pages.map(({ strokes }) => findTables(strokes));
  const marked = pages.map((page, index) => takePageNumber(gatherLines(page.pieces, index), page));
  const all = marked.flatMap(({ lines: own }, index) =>
    own.filter((line) => !isForeign(line, pages[index], boxes[index] ?? [])),
  );
  const copy = all.findIndex(({ text }) => isCopyMark(text));
  const printed = copy === -1 ? all : all.slice(0, copy);
  const footnotes = pages.flatMap((page, index) =>
    findFootnotes(
      printed.filter((line) => line.page === index),
      page,
    ),
  );
  const lines = printed.filter((line) => !footnotes.includes(line));
  const zones = divide(
    lines.filter((line) => !isTyped(line)),
    pages[0]?.width ?? 0,
  );
  const groups = findGroups(pages, zones, boxes);
  const settingOf = (page: number): Setting => findGroup(groups, page).setting;
  const rules = matchAllRules(pages, lines, zones, boxes);
  const tableOf = (line: Line): boolean => isWithin(line, boxes[line.page] ?? []);
  const body = [...zones.text, ...zones.annexes];
  const drafts = gatherParagraphs(body, ({ page }) => settingOf(page), tableOf);
  const split = drafts.findIndex((draft) => draft.lines[0] !== undefined && zones.annexes.includes(draft.lines[0]));
  const cut = split === -1 ? drafts.length : split;
  const main = measureDrafts(drafts, settingOf);
  const paragraphs = [
    ...measureColumn(zones.head.left, 'left', settingOf),
    ...measureColumn(zones.head.right, 'right', settingOf),
    ...main.slice(0, cut),
    ...measureColumn(zones.foot.left, 'left', settingOf),
    ...measureColumn(zones.foot.right, 'right', settingOf),
    ...main.slice(cut),
  ].map(({ paragraph, lines: own }) => {
    const rule = own.map((line) => rules.get(line)).findLast((each) => each !== undefined);
    return rule === undefined ? paragraph : { ...paragraph, ruleBelow: rule };
  });
  return {
    source: 'pdf',
    sheets: pages.map((page, index) => toSheet(page, index, settingOf(index).area, (boxes[index] ?? []).length > 0)),
    margins: groups.flatMap((group) =>
      marginsOf(
        group,
        pages,
        printed,
        body.filter((line) => !tableOf(line)),
        findFlowing(drafts, zones),
      ),
    ),
    paragraphs,
    pageNumbers: marked.map((each, page) => measurePageNumber(each, page, middleOf(settingOf(page)))),
    ...(zones.hasThirdSigner ? { hasThirdSigner: true } : {}),
    isOnePage: pages.length === 1,
    ...(unreadable === undefined ? {} : { unreadable }),
  };
}

interface Measured {
  paragraph: MeasuredParagraph;
  lines: readonly Line[];
}

const middleOf = ({ area, centre }: Setting): number | undefined => (area.right === undefined ? undefined : centre);

function measureDrafts(drafts: readonly Draft[], settingOf: (page: number) => Setting): Measured[] {
  return drafts.map(({ lines, isCentred, inTable }, index) => {
    const first = lines[0];
    const { area } = settingOf(first?.page ?? 0);
    const before = drafts[index - 1];
    const alignment = inTable ? undefined : alignmentOf(lines, isCentred, area);
    const gap = inTable || before?.inTable === true ? undefined : gapBetween(before?.lines ?? [], lines, area);
    return {
      lines,
      paragraph: {
        ...toParagraph(lines, 'full', inTable),
        ...(alignment === undefined ? {} : { alignment }),
        ...(first === undefined || area.left === undefined ? {} : { indent: first.left - area.left }),
        ...(gap === undefined ? {} : { gap }),
      },
    };
  });
}

/** What remains of the distance of two paragraphs when that of lines is taken away. */
function gapBetween(above: readonly Line[], lines: readonly Line[], { pitch }: TextArea): Bounds | undefined {
  const [first] = lines;
  const before = above.at(-1);
  if (first === undefined || before?.page !== first.page) return undefined;
  const distance = (first.baseline - before.baseline) * points;
  const own = lineHeights(lines);
  // Of a line's height a fifth lies below its baseline.
  const size = 0.2 * before.size + 0.8 * first.size;
  const known = own?.min ?? pitch;
  if (known === undefined) return { min: distance - lineHeight.max * size, max: distance - lineHeight.min * size };
  // Word adds what lines have beyond a single one below them, browsers on both sides: either paragraph's may count.
  const other = lineHeights(above)?.min ?? (own === undefined ? known : Math.min(known, lineHeight.min));
  return { min: distance - Math.max(known, other) * size, max: distance - Math.min(known, other) * size };
}

function measureColumn(
  all: readonly Line[],
  column: 'left' | 'right',
  settingOf: (page: number) => Setting,
): Measured[] {
  return gatherItems(all).map((lines) => {
    const [line] = lines;
    const left = settingOf(line?.page ?? 0).area.left;
    return {
      lines,
      paragraph: {
        ...toParagraph(lines, column),
        ...(line === undefined || left === undefined ? {} : { indent: line.left - left }),
      },
    };
  });
}

function matchAllRules(
  pages: readonly PdfPage[],
  lines: readonly Line[],
  { head, text, foot, annexes }: Zones,
  boxes: readonly (readonly Box[])[],
): ReturnType<typeof matchRules> {
  const inColumns = (columns: Columns): Line[] => [...columns.left, ...columns.right];
  const words = [...inColumns(head), ...text, ...inColumns(foot), ...annexes];
  return new Map(
    pages.flatMap(({ strokes }, page) => {
      const own = words.filter((line) => line.page === page && !isWithin(line, boxes[page] ?? []));
      const free = strokes.filter(
        ({ left, right, top }) =>
          !(boxes[page] ?? []).some(
            (box) => top > box.top - 1 && top < box.bottom + 1 && right > box.left && left < box.right,
          ),
      );
      return [
        ...matchRules(
          findRules(
            free,
            lines.filter((line) => line.page === page),
          ),
          own,
        ),
      ];
    }),
  );
}

const toSheet = (page: PdfPage, index: number, { left, right }: TextArea, hasTable: boolean): Sheet => ({
  name: `trang ${String(index + 1)}`,
  width: page.width,
  height: page.height,
  hasTable,
  ...(page.pieces.length === 0 && isPicture(page) ? { isPicture: true } : {}),
  ...(left === undefined ? {} : { textLeft: left }),
  ...(right === undefined ? {} : { textRight: right }),
});

const marginsOf = (
  { where, pages: group, setting }: Group,
  pages: readonly PdfPage[],
  lines: readonly Line[],
  running: readonly Line[],
  flowing: Flowing,
): MeasuredMargin[] =>
  measureMargins({
    pages,
    group,
    where,
    lines: lines.filter((line) => !isTyped(line)),
    running,
    area: setting.area,
    flowing,
  });

const isPicture = ({ picture, width, height }: PdfPage): boolean => picture > scanned * width * height;
const isHidden = (page: PdfPage): boolean =>
  page.pieces.length > 0 && page.pieces.every(({ isInvisible }) => isInvisible) && isPicture(page);

/** Why a file's letters are none: they were laid, invisible, over the picture of a page. */
function findScan(pages: readonly PdfPage[]): string | undefined {
  const hidden = pages.filter(isHidden);
  return hidden.length > 0 && hidden.length >= pages.filter(({ pieces }) => pieces.length > 0).length
    ? 'tệp là bản quét, chữ trong tệp do máy nhận dạng'
    : undefined;
}
