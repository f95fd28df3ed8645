import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { margin } from '../../../src/decree30/page.ts';
import { findDepartures } from './form.ts';
import { measurePdf, wordsOf } from './measure.ts';
import type { MeasuredPage } from './measure.ts';
import { readTexts } from './texts.ts';

const plans = ['/ke-hoach/2976-kh-ubnd/'];

const printPage = async (page: Page): Promise<MeasuredPage[]> =>
  measurePdf(await page.pdf({ preferCSSPageSize: true }));

for (const path of plans) {
  test.describe(`the printed notice ${path}`, () => {
    test('has the form of NĐ 30/2020', async ({ page }) => {
      await page.goto(path);
      expect(findDepartures(await printPage(page), await readTexts(page))).toEqual([]);
    });

    test('says the words of the notice and no others, in order', async ({ page }) => {
      await page.goto(path);
      const notice = await page.locator('[data-notice]').innerText();
      expect(wordsOf(await printPage(page), margin.top.chosen)).toEqual(
        notice.split(/\s+/u).filter((word) => word !== ''),
      );
    });

    test('fetches its font for paper only', async ({ page }) => {
      const fonts: string[] = [];
      page.on('request', (request) => {
        if (request.resourceType() === 'font') fonts.push(request.url());
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(fonts).toEqual([]);
    });

    test('prints black on white from a dark screen', async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.goto(path);
      expect(findDepartures(await printPage(page), await readTexts(page))).toEqual([]);
    });
  });
}

test.describe('wherever a page happens to end', () => {
  // The sweep adds a style of its own.
  test.use({ bypassCSP: true });

  for (const path of plans) {
    test(`no heading of ${path} is stranded and its signature never stands alone`, async ({ page }) => {
      await page.goto(path);
      const texts = await readTexts(page);
      // From four lines to a page and a bit less in steps of five: every page ends in another place.
      for (let lines = 4; lines <= 44; lines += 5) {
        await page.addStyleTag({
          content: `@media print { [data-notice] #preamble { margin-top: ${String(lines * 16.5)}pt; } }`,
        });
        expect(findDepartures(await printPage(page), texts), `${String(lines)} lines further down`).toEqual([]);
      }
    });
  }
});
