/** The way back through what was asked. */
import { expect, test } from '@playwright/test';
import { answerTo, ask, box, hit } from './asking.ts';

test('each query that was asked for is a step back, and a step forward again', async ({ page }) => {
  await page.goto('/tim-kiem/');
  for (const typed of ['báo cáo', 'khen thưởng', 'kinh phí']) {
    await page.locator(box).fill(typed);
    await page.locator(box).press('Enter');
    await answerTo(page, typed);
  }
  for (const typed of ['khen thưởng', 'báo cáo']) {
    await page.goBack();
    await expect(page.locator(box)).toHaveValue(typed);
    await answerTo(page, typed);
  }
  await page.goForward();
  await answerTo(page, 'khen thưởng');
});

test('a query that another page brought is a step back too', async ({ page }) => {
  await page.goto('/lich/');
  await page.locator(box).fill('báo cáo');
  await page.locator(box).press('Enter');
  await page.waitForURL('**/tim-kiem/?q=**');
  await answerTo(page, 'báo cáo');
  await ask(page, 'khen thưởng');
  await page.goBack();
  await answerTo(page, 'báo cáo');
});

test('what is typed on the way to a query is no step', async ({ page }) => {
  await page.goto('/lich/');
  await page.goto('/tim-kiem/');
  await page.locator(box).pressSequentially('khai mạc', { delay: 30 });
  await answerTo(page, 'khai mạc');
  await page.goBack();
  await expect(page).toHaveURL(/\/lich\/$/u);
});

test('filters and query of an address are taken up together, and an unknown filter is none', async ({ page }) => {
  await page.goto('/tim-kiem/?q=S%E1%BB%9F+N%E1%BB%99i+v%E1%BB%A5&don-vi=so-noi-vu&loai=unit&nam=2023');
  await answerTo(page, 'Sở Nội vụ');
  await expect(page.locator(hit).first()).toHaveText(/Sở Nội vụ/u);
  await expect(page.locator('select[name="don-vi"]')).toHaveValue('so-noi-vu');
  await expect(page.locator('select[name="nam"]')).toHaveValue('2023');
  await page.goto('/tim-kiem/?q=khai+m%E1%BA%A1c&loai=%3Cscript%3E');
  await answerTo(page, 'khai mạc');
  await expect(page.getByLabel('Loại')).toHaveValue('');
});

test('nothing found within a filter offers to search without it', async ({ page }) => {
  await page.goto('/tim-kiem/?q=zzzz&don-vi=so-noi-vu');
  await answerTo(page, 'zzzz');
  await page.getByRole('link', { name: 'Tìm không dùng bộ lọc' }).click();
  await expect(page).toHaveURL(/\/tim-kiem\/\?q=zzzz$/u);
});

test('more results lead the keyboard to the first new one, and are there again on the way back', async ({ page }) => {
  await page.goto('/tim-kiem/?q=ubnd');
  await answerTo(page, 'ubnd');
  await page.getByRole('button', { name: 'Xem thêm kết quả' }).press('Enter');
  await expect(page.locator(hit).nth(20)).toBeFocused();
  const shown = await page.locator(hit).count();
  expect(shown).toBeGreaterThan(20);
  await page
    .locator(hit)
    .nth(shown - 1)
    .scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  await page
    .locator(hit)
    .nth(shown - 1)
    .click();
  await page.waitForURL((url) => !url.pathname.startsWith('/tim-kiem/'));
  await page.goBack();
  await expect(page.locator(hit)).toHaveCount(shown);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top - 100);
});

test('a step within the page asks nothing anew', async ({ page }) => {
  await page.goto('/tim-kiem/?q=ubnd');
  await answerTo(page, 'ubnd');
  await page.getByRole('button', { name: 'Xem thêm kết quả' }).click();
  const shown = await page.locator(hit).count();
  await page.evaluate(() => (location.hash = 'noi-dung'));
  await page.waitForTimeout(300);
  await expect(page.locator(hit)).toHaveCount(shown);
});
