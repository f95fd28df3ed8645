/** A measured PDF → the neutral model. */
import { margin } from '../../decree30/page.ts';
import type { Bounds, MeasuredMargin, MeasuredNotice, MeasuredParagraph, Sheet } from '../model.ts';
import { measureMargins, type Flowing } from './margins.ts';
import { alignmentOf, lineHeights, toParagraph } from './measured.ts';
import { gatherLines, middle, type Line } from './lines.ts';
import { measurePageNumber, takePageNumber } from './page-marks.ts';
import type { PdfPage } from './pages.ts';
import { findIndents, gatherItems, gatherParagraphs, type Draft, type Setting } from './paragraphs.ts';
import { findRules, isTyped, matchRules } from './ruled-lines.ts';
import { findTables, isWithin, type Box } from './tables.ts';
import { findTextArea, type TextArea } from './text-area.ts';
import { divide, type Columns, type Zones } from './zones.ts';
import { lineHeight } from '../../decree30/spacing.ts';
import { isProof, isRecipientsLabel, kindOf } from '../landmarks.ts';
import { isHorizontal, type Stroke } from './strokes.ts';

const points = 72 / 25.4;
/** Text smaller than this, in pt, outside the text area is no part of the document: a file path, a signature's details. */
const smallest = 10.6;
/** An issuer's address is set smaller than the text. */
const addressSize = 12.2;
const scanned = 0.6;

interface Group {
  where: string;
  pages: number[];
  setting: Setting;
}

/** The neutral model of measured pages. */
export function toNotice(pages: readonly PdfPage[]): MeasuredNotice {
  const boxes = pages.map(({ strokes }) => findTables(strokes));
  const marked = pages.map((page, index) => takePageNumber(gatherLines(page.pieces, index), page));
  const lines = marked.flatMap(({ lines: own }, index) => own.filter((line) => !isForeign(line, pages[index])));
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
  const unreadable = findScan(pages);
  return {
    source: 'pdf',
    sheets: pages.map((page, index) => toSheet(page, index, settingOf(index).area, (boxes[index] ?? []).length > 0)),
    margins: groups.flatMap((group) => marginsOf(group, pages, lines, findFlowing(drafts, zones))),
    paragraphs,
    pageNumbers: marked.map((each, page) => measurePageNumber(each, page, middleOf(settingOf(page)))),
    isOnePage: pages.length === 1,
    ...(unreadable === undefined ? {} : { unreadable }),
  };
}

interface Measured {
  paragraph: MeasuredParagraph;
  lines: readonly Line[];
}

/** Small print that is no part of the document: in the margins, proof of the file, the issuer's address at the foot of the first page. */
function isForeign(line: Line, page: PdfPage | undefined): boolean {
  if (page === undefined) return true;
  const isMarginal = line.baseline < margin.top.min + 2 || line.baseline > page.height - margin.bottom.min - 2;
  if (line.size < smallest && (isMarginal || isProof(line.text))) return true;
  return (
    line.page === 0 &&
    line.size < addressSize &&
    page.strokes.some((stroke) => isAddressRule(stroke, page) && stroke.top < line.baseline)
  );
}

/** A line across the foot of the page, below which the issuer's address may stand (ô 13). */
const isAddressRule = (stroke: Stroke, { width, height }: PdfPage): boolean =>
  isHorizontal(stroke) && stroke.right - stroke.left > 0.65 * width && stroke.top > 0.75 * height;

const middleOf = ({ area, centre }: Setting): number | undefined => (area.right === undefined ? undefined : centre);

function findGroups(pages: readonly PdfPage[], zones: Zones, boxes: readonly (readonly Box[])[]): Group[] {
  const keys = new Map<string, number[]>();
  pages.forEach(({ width, height }, index) => {
    const key = `${width.toFixed(0)} × ${height.toFixed(0)} mm`;
    keys.set(key, [...(keys.get(key) ?? []), index]);
  });
  return [...keys].map(([size, group]) => {
    const text = [...zones.text, ...zones.annexes].filter(
      (line) => group.includes(line.page) && !isWithin(line, boxes[line.page] ?? []),
    );
    const flush = zones.foot.left.filter(({ page, text: said }) => group.includes(page) && isRecipientsLabel(said));
    const area = findTextArea(
      text,
      flush.map(({ left }) => left),
    );
    return {
      where: keys.size === 1 ? 'mọi trang' : `các trang ${size}`,
      pages: group,
      setting: settle(area, text, pages[group[0] ?? 0]),
    };
  });
}

function settle(area: TextArea, lines: readonly Line[], page: PdfPage | undefined): Setting {
  const left = area.left ?? margin.left.chosen;
  const width = page?.width ?? 0;
  const kind = lines.find(({ text }) => kindOf(text) !== undefined);
  const guess = (left + width - (margin.right.min + margin.right.max) / 2) / 2;
  const ownMiddle = kind === undefined ? undefined : middle(kind);
  const centre =
    area.right === undefined
      ? ownMiddle !== undefined && Math.abs(ownMiddle - guess) < 4
        ? ownMiddle
        : guess
      : (left + area.right) / 2;
  return { area, centre, isIndented: findIndents(lines, area).length > 0 };
}

function findGroup(groups: readonly Group[], page: number): Group {
  const group = groups.find(({ pages }) => pages.includes(page));
  if (group === undefined) throw new RangeError(`No page ${String(page)}`);
  return group;
}

function measureDrafts(drafts: readonly Draft[], settingOf: (page: number) => Setting): Measured[] {
  return drafts.map(({ lines, isCentred, inTable }, index) => {
    const first = lines[0];
    const { area } = settingOf(first?.page ?? 0);
    const before = drafts[index - 1];
    const alignment = inTable ? undefined : alignmentOf(lines, isCentred, area);
    const gap = inTable || before?.inTable === true ? undefined : gapBetween(before?.lines.at(-1), lines, area);
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
function gapBetween(before: Line | undefined, lines: readonly Line[], { pitch }: TextArea): Bounds | undefined {
  const [first] = lines;
  if (first === undefined || before?.page !== first.page) return undefined;
  const distance = (first.baseline - before.baseline) * points;
  const own = lineHeights(lines);
  // Of a line's height a fifth lies below its baseline.
  const size = 0.2 * before.size + 0.8 * first.size;
  const known = own?.min ?? pitch;
  return known === undefined
    ? { min: distance - lineHeight.max * size, max: distance - lineHeight.min * size }
    : { min: distance - known * size, max: distance - known * size };
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

const toSheet = ({ width, height }: PdfPage, index: number, { left, right }: TextArea, hasTable: boolean): Sheet => ({
  name: `trang ${String(index + 1)}`,
  width,
  height,
  hasTable,
  ...(left === undefined ? {} : { textLeft: left }),
  ...(right === undefined ? {} : { textRight: right }),
});

const marginsOf = (
  { where, pages: group, setting }: Group,
  pages: readonly PdfPage[],
  lines: readonly Line[],
  flowing: Flowing,
): MeasuredMargin[] =>
  measureMargins({ pages, group, where, lines: lines.filter((line) => !isTyped(line)), area: setting.area, flowing });

/** The last paragraphs may have been kept with the signature, that it does not stand alone. */
const keptWithFoot = 2;

/** Pages after which running text goes on, not a heading, a table or the foot, which may have been kept together. */
function findFlowing(all: readonly Draft[], { text }: Zones): Flowing {
  const flowing = new Map<number, 'within' | 'between'>();
  const drafts = all.filter(({ lines: [first] }) => first !== undefined && text.includes(first));
  drafts.slice(0, -keptWithFoot).forEach(({ lines, isCentred, inTable }, index) => {
    const isRunning = !isCentred && !inTable && lines.some(({ pieces }) => pieces.some(({ bold }) => !bold));
    if (!isRunning) return;
    const pages = [...new Set(lines.map(({ page }) => page))];
    const before = drafts[index - 1]?.lines.at(-1)?.page;
    if (before !== undefined && pages[0] === before + 1) flowing.set(before, 'between');
    for (const page of pages.slice(0, -1)) flowing.set(page, 'within');
  });
  return flowing;
}

/** Why a file's letters are none: they were laid, invisible, over the picture of a page. */
function findScan(pages: readonly PdfPage[]): string | undefined {
  const hidden = pages.filter(
    ({ pieces, picture, width, height }) =>
      pieces.length > 0 && pieces.every(({ isInvisible }) => isInvisible) && picture > scanned * width * height,
  );
  return hidden.length > 0 && hidden.length >= pages.filter(({ pieces }) => pieces.length > 0).length
    ? 'tệp là bản quét, chữ trong tệp do máy nhận dạng'
    : undefined;
}
