/** Where a hit leads, its words are marked; on paper they are not. */
import { expect, test } from '@playwright/test';
import { loadSite, planOf } from '../../helpers/load-site.ts';
import { findDepartures } from '../../helpers/paper.ts';
import { measurePdf } from '../../../src/form/pdf/open.ts';
import { ask, hit, markedIn } from './asking.ts';

for (const [typed, place, marked] of [
  ['giam ngheo', '#muc-iv-3-g2', ['giảm nghèo']],
  ['SNV', '#muc-iv-1-g3', ['Sở Nội vụ']],
  ['KT. CHỦ TỊCH', '#signature', ['KT. CHỦ TỊCH']],
  ['phó chủ tịch', '#signature', ['PHÓ CHỦ TỊCH']],
  ['nguyen thi thanh lich', '#signature', ['Nguyễn Thị Thanh Lịch']],
  ['Độc lập - Tự do', '#masthead', ['Độc lập - Tự do']],
  ['ngày 16 tháng 11', '#muc-iv-1-g4', ['ngày 16/11']],
  ['Chương trình Hội nghị', '#muc-iii-2-g3', ['Chương trình Hội nghị']],
  ['UBND huyện Đức Cơ', '#muc-iii-3-4', ['Ủy ban nhân dân huyện', 'huyện Đức Cơ']],
] as const) {
  test(`${typed} is marked at ${place}`, async ({ page }) => {
    await page.goto('/tim-kiem/');
    await ask(page, typed);
    const more = page.getByRole('button', { name: 'Xem thêm kết quả' });
    const link = page.locator(`${hit}[href*="2976-kh-ubnd/"][href$="${place}"]`);
    while ((await link.count()) === 0 && (await more.isVisible())) await more.click();
    await link.first().click();
    await expect.poll(() => markedIn(page)).not.toEqual([]);
    const found = await markedIn(page);
    for (const each of marked) expect(found).toContain(each);
  });
}

test('every hit of a query that is a phrase is marked where it leads', async ({ page }) => {
  test.slow();
  for (const typed of ['khen thưởng', 'sở nội vụ', 'bcd']) {
    await page.goto('/tim-kiem/');
    await ask(page, typed);
    const links = await page
      .locator(hit)
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '').filter((href) => href.includes('#')));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      await page.goto(link);
      await expect.poll(() => markedIn(page), { message: `${typed} at ${link}` }).not.toEqual([]);
    }
  }
});

test('the printed notice shows nothing of a search', async ({ page }) => {
  await page.goto('/ke-hoach/2976-kh-ubnd/?tim=gi%E1%BA%A3m+ngh%C3%A8o#muc-iv-3-g2');
  await expect.poll(() => markedIn(page)).toEqual(['giảm nghèo']);
  const printed = await measurePdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(findDepartures(printed, planOf(await loadSite('content'), '2976-kh-ubnd'))).toEqual([]);
  await page.goto('/ke-hoach/2976-kh-ubnd/');
  const plain = await measurePdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(printed.map(({ strokes }) => strokes)).toEqual(plain.map(({ strokes }) => strokes));
});
