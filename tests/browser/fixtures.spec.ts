import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { formats } from '../../src/files/formats.ts';
import { measurePdf } from '../../src/form/pdf/open.ts';
import { citeAddress } from '../../src/plan/address.ts';
import type { Plan } from '../../src/plan/types.ts';
import { words } from '../../src/plan/words.ts';
import { fileUrl, planUrl, unitSheetUrl } from '../../src/presentation/urls.ts';
import { formatDay } from '../../src/vietnamese/dates.ts';
import { expectedSchema } from '../helpers/expected.ts';
import { loadSite, planOf } from '../helpers/load-site.ts';
import { findDepartures } from '../helpers/paper.ts';
import { splitWords } from '../helpers/split-words.ts';
import { findDifferences } from '../helpers/read-back.ts';
import { serveContent, type ServedBuild } from './build-site.ts';
import { findBarriers, nameView, setView, views } from './checks/accessibility.ts';
import { findHtmlErrors } from './checks/html.ts';
import { findBrokenLinks } from './checks/links.ts';
import { noticeWords, printedWords } from './checks/words.ts';
import { watchPage } from './checks/watch.ts';
import { builtPages, samplePages } from './pages.ts';
import { usePage } from './use-page.ts';

for (const name of ['so-y-te', 'hoi-thao', 'xa']) {
  test.describe(`the site of ${name}`, () => {
    // One worker, so that the site is built once.
    test.describe.configure({ mode: 'default', timeout: 120_000 });

    const folder = `tests/fixtures/${name}`;
    const expected = expectedSchema.parse(JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')));
    const { id } = expected.plan;
    let site: ServedBuild;
    let plan: Plan;

    test.beforeAll(async () => {
      test.setTimeout(180_000);
      site = await serveContent(`${folder}/content`);
      plan = planOf(await loadSite(`${folder}/content`), id);
    });

    test.afterAll(async () => {
      await site.close();
    });

    test('its words are those of the printed document: on the page, on paper, in the files', async ({ page }) => {
      const canonical = words(plan);
      expect(canonical).toEqual(splitWords(readFileSync(`${folder}/${id}.txt`, 'utf8').normalize('NFC')));
      await page.goto(site.url + planUrl(id));
      expect(await noticeWords(page, 'screen')).toEqual(canonical);
      expect(await noticeWords(page, 'print')).toEqual(canonical);
      expect(await printedWords(page, canonical)).toEqual(canonical);
      for (const { extension } of formats) {
        const file = readFileSync(join(site.root, fileUrl(id, extension)));
        expect(await findDifferences(plan, extension, file)).toEqual([]);
      }
    });

    test('its notice has the form of NĐ 30/2020 on paper', async ({ page }) => {
      await page.goto(site.url + planUrl(id));
      expect(findDepartures(await measurePdf(await page.pdf({ preferCSSPageSize: true })), plan)).toEqual([]);
    });

    test('its HTML is valid and its links lead somewhere', async ({ page }) => {
      for (const { path, file } of builtPages(site.root)) expect.soft(await findHtmlErrors(file), path).toEqual([]);
      expect(await findBrokenLinks(site.root, page)).toEqual([]);
    });

    test('axe finds nothing, the browser does not complain, and nothing scrolls sideways', async ({ page }) => {
      const complaints = await watchPage(page, new URL(site.url).host);
      for (const { path } of samplePages(site.root).filter((each) => each.path.startsWith(planUrl(id)))) {
        await page.goto(site.url + path);
        await usePage(page);
        // What differs from site to site is the shape of the content, not the colours.
        for (const view of views.filter(
          ({ colorScheme, width }) => colorScheme === 'light' && width !== 390 && width !== 820,
        )) {
          await setView(page, view);
          expect.soft(await findBarriers(page, view), `${path}: ${nameView(view)}`).toEqual([]);
        }
        await setView(page, { width: 320, media: 'screen', colorScheme: 'light' });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect.soft(over, path).toBeLessThanOrEqual(0);
        expect.soft(complaints(), path).toEqual([]);
      }
    });

    test('the timeline has every date of the plan in order, with its phrase and its place', async ({ page }) => {
      await page.goto(site.url + planUrl(id));
      const entries = page.locator('.tl ol.entries > li');
      const { dated, undated } = expected.schedule;
      await expect(entries).toHaveCount(dated.length);
      for (const [index, { kind, to = '', from = to, phrase = '', address }] of dated.entries()) {
        const entry = entries.nth(index);
        await expect.soft(entry.locator(`a[href="#${address}"]`)).toBeVisible();
        await expect.soft(entry).toContainText(phrase);
        await expect.soft(entry).toContainText(formatDay(to));
        if (kind === 'deadline') await expect.soft(entry).toHaveAttribute('data-due', to);
        if (kind === 'event' || kind === 'date') await expect.soft(entry).toHaveAttribute('data-from', from);
      }
      const marks = page.locator('.tl svg a');
      if ((await marks.count()) > 0) await expect.soft(marks).toHaveCount(dated.length);
      await expect.soft(page.locator('#khong-thoi-han li')).toHaveCount(undated.length);
    });

    for (const [unit, sheet] of Object.entries(expected.unitSheets)) {
      test(`the sheet of ${unit} holds its duties, deadlines, talks and invitations`, async ({ page }) => {
        await page.goto(site.url + unitSheetUrl(id, unit));
        const main = page.locator('main');
        const read = (selector: string): Promise<string[]> =>
          main
            .locator(selector)
            .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('#')[1] ?? ''));
        const sorted = (list: readonly string[]): string[] => list.toSorted((a, b) => a.localeCompare(b));
        expect(sorted(await read('[aria-labelledby="viec"] .by > a:first-child'))).toEqual(sorted(sheet.duties));
        const due = await main
          .locator('[aria-labelledby="viec"] li[data-due]')
          .evaluateAll((items) => items.map((item) => item.getAttribute('data-due') ?? ''));
        expect(due).toEqual(sheet.deadlines);
        for (const address of [...sheet.talks, ...sheet.invited])
          await expect(main.locator(`a[href$="#${address}"]`).first(), citeAddress(address)).toBeVisible();
        for (const group of sheet.groups)
          await expect(main.locator(`a[href="${unitSheetUrl(id, group)}"]`).first(), group).toBeVisible();
      });
    }

    test('the programme gives what the document gives: its entries in order with their hours, or that there is none', async ({
      page,
    }) => {
      await page.goto(`${site.url}${planUrl(id)}chuong-trinh/`);
      const text = await page.locator('main').innerText();
      if (expected.agenda.length === 0) expect(text).toMatch(/không (?:có|nêu)/u);
      let from = 0;
      for (const { textIncludes, start } of expected.agenda) {
        const at = text.indexOf(textIncludes, from);
        expect(at, textIncludes).toBeGreaterThanOrEqual(from);
        from = at;
        if (start !== null)
          expect(text).toMatch(new RegExp(start.replace(/^0?(\d+):(\d+)$/u, '0?$1(?::| giờ |h)$2'), 'u'));
      }
    });
  });
}
