/** Pages of one size with what is known of their text. */
import { margin } from '../../decree30/page.ts';
import { isRecipientsLabel, kindOf } from '../landmarks.ts';
import { middle, type Line } from './lines.ts';
import type { PdfPage } from './pages.ts';
import { findIndents, type Setting } from './paragraphs.ts';
import { isWithin, type Box } from './tables.ts';
import { findTextArea, type TextArea } from './text-area.ts';
import type { Zones } from './zones.ts';

export interface Group {
  where: string;
  pages: number[];
  setting: Setting;
}

/** The pages by their size. */
export function findGroups(pages: readonly PdfPage[], zones: Zones, boxes: readonly (readonly Box[])[]): Group[] {
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

/** The middle of the text; where its right edge is not known, that of the title if it may be it. */
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

/** The group of a page. */
export function findGroup(groups: readonly Group[], page: number): Group {
  const group = groups.find(({ pages }) => pages.includes(page));
  if (group === undefined) throw new RangeError(`No page ${String(page)}`);
  return group;
}
