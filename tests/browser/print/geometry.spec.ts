import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { margin, paper } from '../../../src/decree30/page.ts';
import { gatherLines } from '../../../src/form/pdf/lines.ts';
import { measurePdf } from '../../../src/form/pdf/open.ts';
import type { PdfPage } from '../../../src/form/pdf/pages.ts';
import { planUrl } from '../../../src/presentation/urls.ts';
import { loadSite } from '../../helpers/load-site.ts';
import { findDepartures } from '../../helpers/paper.ts';
import { splitWords } from '../../helpers/split-words.ts';
import { printedWords } from '../checks/words.ts';

const { plans } = await loadSite('content');

/** A wrong figure of the print style, and the rule that must name it. */
const faults = [
  ['[data-notice] .kind { font-size: 15pt !important }', 'kind.size'],
  ['[data-notice] #basis p { font-style: normal !important }', 'basis.style'],
  ['[data-notice] #preamble p { text-indent: 5mm !important }', 'paragraph.indent'],
  ['[data-notice] .dateline { text-indent: 6mm !important }', 'dateline.align'],
] as const;

const printPage = async (page: Page): Promise<PdfPage[]> => measurePdf(await page.pdf({ preferCSSPageSize: true }));

for (const plan of plans) {
  test.describe(`the printed notice ${plan.id}`, () => {
    test('has the form of NĐ 30/2020', async ({ page }) => {
      await page.goto(planUrl(plan.id));
      expect(findDepartures(await printPage(page), plan)).toEqual([]);
    });

    test('says the words of the notice and no others, in order', async ({ page }) => {
      await page.goto(planUrl(plan.id));
      const notice = splitWords(await page.locator('[data-notice]').innerText());
      expect(await printedWords(page, notice)).toEqual(notice);
    });

    test('fetches its font for paper only', async ({ page }) => {
      const fonts: string[] = [];
      page.on('request', (request) => {
        if (request.resourceType() === 'font') fonts.push(request.url());
      });
      await page.goto(planUrl(plan.id), { waitUntil: 'networkidle' });
      expect(fonts).toEqual([]);
    });

    test('prints black on white from a dark screen', async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.goto(planUrl(plan.id));
      expect(findDepartures(await printPage(page), plan)).toEqual([]);
    });
  });
}

test.describe('with a style of the test', () => {
  test.use({ bypassCSP: true });

  for (const plan of plans) {
    test(`one wrong figure in the style of ${plan.id} is seen and named`, async ({ page }) => {
      await page.goto(planUrl(plan.id));
      for (const [style, rule] of faults) {
        const tag = await page.addStyleTag({ content: `@media print { ${style} }` });
        const departures = findDepartures(await printPage(page), plan);
        expect(
          departures.map((departure) => departure.split(',')[0]),
          style,
        ).toEqual([rule]);
        await tag.evaluate((element) => {
          if (element instanceof Element) element.remove();
        });
      }
    });

    test(`wherever a page of ${plan.id} ends, no heading is stranded and the signature never stands alone`, async ({
      page,
    }) => {
      await page.goto(planUrl(plan.id));
      // From four lines to a page and a bit less in steps of five: every page ends in another place.
      for (let lines = 4; lines <= 44; lines += 5) {
        await page.addStyleTag({
          content: `@media print { [data-notice] #preamble { margin-top: ${String(lines * 16.5)}pt; } }`,
        });
        expect(findDepartures(await printPage(page), plan), `${String(lines)} lines further down`).toEqual([]);
      }
    });
  }

  test('wherever a page ends, the head of a table stands with its first row', async ({ page }) => {
    await page.goto(planUrl(plans[0]?.id ?? ''));
    await page
      .locator('[data-notice] section')
      .first()
      .evaluate((section) => {
        const row = (tag: string, text: string): string => `<tr><${tag}>${text}</${tag}></tr>`;
        const rows = ['Một', 'Hai', 'Ba'].map((text) => row('td', `Dòng ${text}`)).join('');
        section.insertAdjacentHTML(
          'beforeend',
          `<section class="table"><table><thead>${row('th', 'Đầu bảng')}</thead><tbody>${rows}</tbody></table></section>`,
        );
      });
    const push = async (distance: number): Promise<{ page: number; baseline: number; next: number }> => {
      await page.addStyleTag({
        content: `@media print { [data-notice] .table { margin-top: ${String(distance)}mm !important } }`,
      });
      const lines = (await printPage(page)).flatMap(({ pieces }, index) => gatherLines(pieces, index));
      const at = lines.findIndex(({ text }) => text === 'Đầu bảng');
      const [head, next] = lines.slice(at);
      if (head === undefined || next?.text !== 'Dòng Một') throw new Error('No table');
      return { page: head.page, baseline: head.baseline, next: next.page };
    };
    const first = await push(0);
    const room = paper.height - margin.bottom.chosen - first.baseline;
    const found = [];
    for (let left = 14; left >= 0; left -= 2) found.push(await push(room - left));
    expect(found.filter((head) => head.page !== head.next)).toEqual([]);
    // The sweep went over the foot of the page.
    expect(found.at(0)?.page).toBe(first.page);
    expect(found.at(-1)?.page).toBe(first.page + 1);
  });
});
