/** Where the pages of the notice end, wherever that happens to be. */
import { beforeAll, describe, expect, test } from 'vitest';
import { foot } from '../../../src/decree30/foot.ts';
import { margin, paper } from '../../../src/decree30/page.ts';
import { renderPdf } from '../../../src/files/pdf/render.ts';
import { verification } from '../../../src/files/verification.ts';
import { gatherLines, type Line } from '../../../src/form/pdf/lines.ts';
import { measurePdf } from '../../../src/form/pdf/open.ts';
import type { Block, Inline, Plan } from '../../../src/plan/types.ts';
import type { Units } from '../../../src/plan/units.ts';
import { loadSite, planOf, siteUrl } from '../../helpers/load-site.ts';

let base: Plan;
let units: Units;

beforeAll(async () => {
  const tree = await loadSite('content');
  base = { ...planOf(tree, '2976-kh-ubnd'), basis: [], preamble: [], closing: [], verification: false };
  units = tree.units;
});

const say = (value: string): Inline[] => [{ type: 'text', value }];
const paragraph = (value: string): Block => ({ type: 'paragraph', children: say(value) });
/** A paragraph of so many lines, each of which says where it stands. */
const lines = (name: string, count: number): Block => ({
  type: 'paragraph',
  children: Array.from({ length: count }, (_, index): Inline[] => [
    ...(index === 0 ? [] : [{ type: 'break' } as const]),
    ...say(`${name}${index + 1}`),
  ]).flat(),
});

async function pagesOf(children: Block[], title?: string): Promise<Line[][]> {
  const part = {
    type: 'part',
    role: 'provision',
    address: 'muc-i',
    label: '',
    heading: [],
    children:
      title === undefined
        ? children
        : [
            ...children.slice(0, -1),
            { type: 'clause', label: '1.', address: 'muc-i-1', heading: say(title), children: children.slice(-1) },
          ],
  } satisfies Plan['parts'][number];
  const pages = await measurePdf(await renderPdf({ ...base, parts: [part] }, { units, site: siteUrl }));
  return pages.map(({ pieces }, page) =>
    gatherLines(pieces, page).filter(({ baseline }) => baseline > margin.top.chosen),
  );
}

const fillers = (count: number): Block[] => Array.from({ length: count }, (_, index) => paragraph(`dòng ${index + 1}`));
const pageWith = (pages: readonly Line[][], text: string): Line[] =>
  pages.find((page) => page.some((line) => line.text.includes(text))) ?? [];
const on = (page: readonly Line[], pattern: RegExp): number => page.filter(({ text }) => pattern.test(text)).length;

const counts = Array.from({ length: 30 }, (_, index) => index + 1);

describe('however many lines stand above,', () => {
  test('a paragraph leaves two lines at least on each page', async () => {
    let parted = 0;
    for (const count of counts) {
      const pages = await pagesOf([...fillers(count), lines('x', 5), ...fillers(6)]);
      const here = pages.map((page) => on(page, /^x\d$/u)).filter((found) => found > 0);
      expect(here.reduce((sum, found) => sum + found, 0)).toBe(5);
      expect(Math.min(...here), `${count} lines above`).toBeGreaterThanOrEqual(2);
      if (here.length > 1) parted += 1;
    }
    expect(parted).toBeGreaterThan(0);
  });

  test('a paragraph of three lines is not parted', async () => {
    for (const count of counts) {
      const pages = await pagesOf([...fillers(count), lines('x', 3), ...fillers(6)]);
      expect(on(pageWith(pages, 'x1'), /^x\d$/u), `${count} lines above`).toBe(3);
    }
  });

  test('a heading is followed by two lines of its text', async () => {
    for (const count of counts) {
      const page = pageWith(await pagesOf([...fillers(count), lines('x', 4)], 'Tiêu đề'), 'Tiêu đề');
      expect(on(page, /^x\d$/u), `${count} lines above`).toBeGreaterThanOrEqual(2);
    }
  });

  test('recipients and signature stay together, with two lines of the text or its last paragraph of one', async () => {
    for (const last of [1, 2, 4]) {
      for (const count of counts) {
        const pages = await pagesOf([...fillers(count), lines('x', last)]);
        const page = pageWith(pages, 'Nơi nhận:');
        expect(on(page, /Nguyễn Thị Thanh Lịch/u)).toBe(1);
        expect(on(page, /^x\d$/u), `${count} lines above, ${last} at the end`).toBeGreaterThanOrEqual(
          Math.min(last, 2),
        );
      }
    }
  });
});

test('a page is filled to its foot and no further', async () => {
  const [page = []] = await pagesOf(fillers(80));
  const lowest = Math.max(...page.map(({ baseline }) => baseline));
  const area = paper.height - margin.bottom.chosen;
  expect(lowest).toBeLessThan(area);
  expect(lowest).toBeGreaterThan(area - 9);
});

test('the code at the foot keeps its distance from the text and from the edge of the sheet', async () => {
  const plan = planOf(await loadSite('content'), '2976-kh-ubnd');
  const area = paper.height - margin.bottom.chosen;
  const last = (await measurePdf(await renderPdf(plan, { units, site: siteUrl }))).at(-1);
  const rows = last?.strokes.filter(({ top }) => top > area) ?? [];
  const [top, bottom] = [Math.min(...rows.map((row) => row.top)), Math.max(...rows.map((row) => row.bottom))];
  expect(bottom - top).toBeCloseTo(foot.code, 1);
  expect(bottom).toBeLessThanOrEqual(paper.height - foot.edge);
  const modules = verification(plan, { site: siteUrl })?.qr.length ?? 0;
  expect(top - area).toBeGreaterThanOrEqual(4 * (foot.code / modules));
});

test('recipients longer than a page are broken over pages, word for word', async () => {
  const many = Array.from({ length: 90 }, (_, index) => say(`- Cơ quan thứ ${index + 1};`));
  const plan = { ...base, parts: [], recipients: { ...base.recipients, lines: many } };
  const pages = await measurePdf(await renderPdf(plan, { units, site: siteUrl }));
  const text = pages.flatMap(({ pieces }, page) => gatherLines(pieces, page).map((line) => line.text)).join('\n');
  expect(pages.length).toBeGreaterThan(1);
  for (let index = 1; index <= 90; index += 1) expect(text).toMatch(new RegExp(`- Cơ quan thứ ${index};`, 'u'));
});
