/** What cannot be fetched is said, and asked for again. */
import { expect, test } from '@playwright/test';
import { answerTo, ask, box, hit, statusOf } from './asking.ts';

const failure = 'Chưa tải được công cụ tìm kiếm';

for (const [name, path] of [
  ['what search has to know', /lexicon\.json/u],
  ['the program', /\.wasm/u],
  ['the list of its pieces', /\.pf_meta/u],
  ['a piece of the index', /\.pf_index/u],
  ['a document', /du-lieu\/\d+\.json/u],
] as const) {
  test(`${name}, on the search page`, async ({ page }) => {
    await page.route(path, (route) => route.abort());
    await page.goto('/tim-kiem/');
    await page.locator(box).fill('báo cáo');
    await expect(statusOf(page).filter({ hasText: failure })).toHaveCount(1);
    await expect(page.locator(hit)).toHaveCount(0);
    await page.unroute(path);
    await ask(page, 'báo cáo tham');
    await expect(page.locator(hit).first()).toBeVisible();
  });
}

test('the script, on the search page', async ({ page }) => {
  await page.route('**/_astro/start-*.js', (route) => route.abort());
  await page.goto('/tim-kiem/?q=b%C3%A1o+c%C3%A1o');
  await expect(statusOf(page).filter({ hasText: failure })).toHaveCount(1);
  await expect(page.locator(box)).toHaveValue('báo cáo');
  await expect(page.getByRole('heading', { name: 'Bảng tra các mục' })).toBeVisible();
  await page.unroute('**/_astro/start-*.js');
  await page.locator(box).fill('báo cáo tham luận');
  await answerTo(page, 'báo cáo tham luận');
});

test('the script, in a header', async ({ page }) => {
  await page.route('**/_astro/start-*.js', (route) => route.abort());
  await page.goto('/lich/');
  const failed = page.waitForEvent('requestfailed');
  await page.locator(box).focus();
  await failed;
  await page.unroute('**/_astro/start-*.js');
  await page.locator(box).pressSequentially('khai mạc');
  await answerTo(page, 'khai mạc');
});

test('Enter before anything is there leads to the answer all the same', async ({ page }) => {
  await page.route('**/_astro/start-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue().catch(() => undefined);
  });
  await page.goto('/lich/');
  await page.locator(box).pressSequentially('khai mạc');
  await page.locator(box).press('Enter');
  await page.waitForURL('**/tim-kiem/?q=**');
  await answerTo(page, 'khai mạc');
});
