/** The timeline's picture as a browser draws it: forty entries in a year, overlapping windows, two days with hours. */
import { expect, test, type Page } from '@playwright/test';
import { serveContent, type ServedBuild } from './build-site.ts';
import { findBarriers } from './checks/accessibility.ts';

const plans = [
  { content: 'tests/fixtures/moc-thoi-gian/content', paths: ['/ke-hoach/08-kh-ubnd/', '/ke-hoach/61-kh-ubnd/'] },
  { content: 'tests/fixtures/hoi-thao/content', paths: ['/ke-hoach/1520-kh-svhttdl/'] },
];
const widths = [320, 390, 820, 1440];

/** What is drawn, each with its box; a window's box is apart from the words in it. */
async function measure(
  page: Page,
): Promise<{ overlaps: string[]; sticksOut: string[]; small: string[]; covered: number; links: number }> {
  return page.evaluate(() => {
    const svg = document.querySelector('.tl > svg');
    if (svg === null) throw new Error('No picture');
    const boxes = (selector: string): { name: string; box: DOMRect }[] =>
      [...svg.querySelectorAll(selector)]
        .map((element) => ({ name: `${selector} ${element.textContent}`, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && box.height > 0);
    const areCrossing = (a: DOMRect, b: DOMRect): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
    const crossings = (list: { name: string; box: DOMRect }[]): string[] =>
      list.flatMap((a, index) =>
        list.slice(index + 1).flatMap((b) => (areCrossing(a.box, b.box) ? [`${a.name} / ${b.name}`] : [])),
      );
    const marks = [...boxes('g > .p'), ...boxes('g > .s'), ...boxes('.band rect')];
    const links = boxes('a');
    return {
      overlaps: [
        ...crossings(boxes('text')),
        ...crossings(marks),
        ...crossings(links.map(({ name, box }) => ({ name, box }))),
      ],
      sticksOut: [...boxes('text'), ...marks]
        .filter(({ box }) => box.left < 0 || box.right > document.documentElement.clientWidth)
        .map(({ name }) => name),
      small: links.filter(({ box }) => box.width < 23.9 || box.height < 23.9).map(({ name }) => name),
      // What is touched lies over what is read.
      covered: [...svg.querySelectorAll('a rect')].filter((rect) => getComputedStyle(rect).fill !== 'none').length,
      links: links.length,
    };
  });
}

for (const { content, paths } of plans) {
  test.describe(content, () => {
    let site: ServedBuild;
    test.describe.configure({ mode: 'default' });
    test.beforeAll(async () => {
      test.setTimeout(120_000);
      site = await serveContent(content);
    });
    test.afterAll(() => site.close());

    for (const path of paths) {
      for (const width of widths) {
        test(`${path} at ${String(width)} px: nothing covers anything, every mark is there and can be touched`, async ({
          page,
        }) => {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(`${site.url}${path}`);
          const entries = await page.locator('.tl .entries > li').count();
          expect(await measure(page)).toEqual({ overlaps: [], sticksOut: [], small: [], covered: 0, links: entries });
        });
      }

      test(`${path}: no barriers`, async ({ page }) => {
        test.slow();
        await page.goto(`${site.url}${path}`);
        expect(await findBarriers(page)).toEqual([]);
        await page.goto(`${site.url}${path}chuong-trinh/`);
        expect(await findBarriers(page)).toEqual([]);
      });

      test(`${path}: the keyboard walks the marks in order, and each leads to its place`, async ({ page }) => {
        await page.goto(`${site.url}${path}`);
        const links = page.locator('.tl > svg a');
        const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
        await links.first().focus();
        for (const [index, target] of targets.entries()) {
          await expect(links.nth(index)).toBeFocused();
          await expect(page.locator(target)).toHaveCount(1);
          await page.keyboard.press('Tab');
        }
      });
    }
  });
}
