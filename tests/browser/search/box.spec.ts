/** The box in a page's header and its short list. */
import { expect, test } from '@playwright/test';
import { answerTo, box, hit, statusOf } from './asking.ts';

const list = '.find-popup';
/** Longer than the pause after which somebody may have typed what they want. */
const pause = 500;

test.describe('a list that is not wanted any more does not open', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/lich/');
    await page.locator(box).fill('khai mạc');
    await answerTo(page, 'khai mạc');
    await page.locator(box).fill('báo cáo');
  });

  test('after the box is cleared', async ({ page }) => {
    await page.locator(box).fill('');
    await page.waitForTimeout(pause);
    await expect(page.locator(list)).toBeHidden();
    await expect(statusOf(page).first()).toHaveText('');
  });

  test('after Esc', async ({ page }) => {
    await page.locator(box).press('Escape');
    await page.waitForTimeout(pause);
    await expect(page.locator(list)).toBeHidden();
  });

  test('after the box is left', async ({ page }) => {
    await page.locator('h1').click();
    await page.waitForTimeout(pause);
    await expect(page.locator(list)).toBeHidden();
    await page.locator(box).focus();
    await expect(page.locator(list)).toBeVisible();
    await expect(statusOf(page).first()).toContainText('“báo cáo”');
  });
});

test('one letter is not yet a query, and nobody is told that it finds nothing', async ({ page }) => {
  for (const path of ['/lich/', '/tim-kiem/']) {
    await page.goto(path);
    await page.locator(box).fill('khai mạc');
    await answerTo(page, 'khai mạc');
    await page.locator(box).fill('g');
    await page.waitForTimeout(pause);
    await expect(page.getByText('Không tìm thấy')).toHaveCount(0);
  }
  await expect(statusOf(page).first()).toHaveText('Gõ thêm để tìm.');
  await page.locator(box).fill('');
  await page.waitForTimeout(pause);
  await expect(statusOf(page).first()).toHaveText('');
});

test('the list says until when a duty is due', async ({ page }) => {
  await page.goto('/lich/');
  await page.locator(box).fill('hoàn chỉnh, gửi các báo cáo');
  await expect(page.locator(`${list} .hit-due`).first()).toHaveText(/Hạn cuối 15\/11\/2023/u);
  await expect(page.locator(`${list} .hit-due`).first()).toBeVisible();
});

test('the box of a page that does not exist finds too', async ({ page }) => {
  await page.goto('/khong-co-trang-nay/');
  await page.locator('main input[name="q"]').fill('khen thưởng');
  await expect(page.locator(`main ${hit}`).first()).toBeVisible();
});

test('words of which only some are there are not said to be found', async ({ page }) => {
  await page.goto('/tim-kiem/?q=S%E1%BB%9F+T%C3%A0i+ch%C3%ADnh');
  await expect(statusOf(page).first()).toContainText('Không chỗ nào có đủ “Sở Tài chính”');
});

test('Telex and its like may compose their letters', async ({ page }) => {
  await page.goto('/tim-kiem/');
  await page.locator(box).focus();
  const input = await page.context().newCDPSession(page);
  for (const text of ['d', 'dd', 'đ', 'đi', 'địa'])
    await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await input.send('Input.insertText', { text: 'địa điểm' });
  await answerTo(page, 'địa điểm');
  await expect(page.locator(box)).toHaveValue('địa điểm');
});
