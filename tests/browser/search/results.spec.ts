/** Search in the browser, on the built site. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { ask, box, hit, markedIn } from './asking.ts';

test.describe('on the search page', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/tim-kiem/');
  });

  for (const [typed, end] of [
    ['dia diem hoi truong', '#muc-ii-1-g2'],
    ['địa điểm'.normalize('NFD'), '#muc-ii-1'],
    ['ldtbxh', '/nhiem-vu/so-ldtbxh/'],
    ['Sở Nội vụ', '/nhiem-vu/so-noi-vu/'],
    ['duc co', '/nhiem-vu/ubnd-huyen-duc-co/'],
    ['2976/KH-UBND', '#masthead'],
    ['ngày 16 tháng 11', '#muc-iv-1-g4'],
    ['Uỷ ban nhân dân tỉnh', '/nhiem-vu/ubnd-tinh-gia-lai/'],
  ] as const) {
    test(`${typed} leads to ${end} first`, async ({ page }) => {
      await ask(page, typed);
      expect(await page.locator(hit).first().getAttribute('href')).toMatch(new RegExp(`${end}$`, 'u'));
    });
  }

  test('each hit names its plan, its place and its kind, and marks the words, folded ones too', async ({ page }) => {
    await ask(page, 'giam ngheo');
    const first = page.locator('.hit').first();
    await expect(first.locator('.hit-from')).toContainText('Nhiệm vụ · Kế hoạch 2976/KH-UBND');
    await expect(first.locator('mark').first()).toHaveText('giảm nghèo');
  });

  test('a duty shows when it is due', async ({ page }) => {
    await ask(page, 'hoàn chỉnh, gửi các báo cáo');
    await expect(page.locator('.hit').first()).toContainText('Hạn cuối 15/11/2023');
    await expect(page.locator('.hit .leaf-day').first()).toHaveText('15');
  });

  test('the query and the filters stand in the address, and going back restores them', async ({ page }) => {
    await ask(page, 'báo cáo');
    await page.getByLabel('Loại').selectOption('duty');
    await expect(page).toHaveURL(/\?q=b%C3%A1o\+c%C3%A1o&loai=duty$/u);
    await expect(page.locator('.hit:not([data-kind="duty"])')).toHaveCount(0);
    const hits = await page.locator(hit).allTextContents();
    await page.locator(hit).first().click();
    await expect(page).toHaveURL(/\/ke-hoach\//u);
    await page.goBack();
    await expect(page.locator(box)).toHaveValue('báo cáo');
    await expect(page.getByLabel('Loại')).toHaveValue('duty');
    await expect(page.locator(hit)).toHaveText(hits);
    await page.goBack();
    await expect(page.getByLabel('Loại')).toHaveValue('');
    await expect(page.locator(box)).toHaveValue('báo cáo');
  });

  test('nothing found is said, with near spellings or the contents', async ({ page }) => {
    await ask(page, 'zzzz qqqq');
    await expect(page.getByRole('status').filter({ hasText: 'Không tìm thấy' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Bảng tra các mục' })).toBeVisible();
    await ask(page, 'khen thuogn');
    await page.getByRole('link', { name: 'khen thưởng', exact: true }).click();
    await expect(page.locator(box)).toHaveValue('khen thưởng');
    await expect(page.locator('.hit mark').first()).toHaveText(/khen thưởng/iu);
  });

  test('the last query wins', async ({ page }) => {
    const field = page.locator(box);
    await field.pressSequentially('giám sát', { delay: 5 });
    await field.fill('khai mạc');
    await ask(page, 'khai mạc');
    await page.waitForTimeout(400);
    await expect(page.getByRole('status').filter({ hasText: '“khai mạc”' })).toHaveCount(1);
    await expect(page.locator('.hit mark').first()).toHaveText('khai mạc');
  });

  for (const [name, typed] of [
    ['10,000 letters', 'ộ'.repeat(10_000)],
    ['markup', '<script>window.harm = 1</script><img src=x onerror="window.harm=1">'],
    ['quotes and signs', `"'\`(.*)+[a-z]{2,}\\d$^|?`],
    ['pictures', '👩‍👩‍👧 📌'],
  ] as const) {
    test(`${name} do no harm`, async ({ page }) => {
      const troubles: string[] = [];
      page.on('pageerror', (error) => troubles.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') troubles.push(message.text());
      });
      await page.goto(`/tim-kiem/?q=${encodeURIComponent(typed.slice(0, 500))}`);
      await page.locator(box).fill(typed);
      await page.waitForTimeout(500);
      await ask(page, 'khai mạc');
      expect(await page.evaluate(() => 'harm' in globalThis)).toBe(false);
      expect(troubles).toEqual([]);
    });
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has no fault of accessibility with results, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await ask(page, 'báo cáo');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    });
  }
});

test.describe('from any page', () => {
  test('nothing of search is fetched before it is used', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto('/ke-hoach/2976-kh-ubnd/');
    await page.waitForLoadState('networkidle');
    expect(fetched.filter((path) => /pagefind|tim-kiem|start|search/u.test(path))).toEqual([]);
    await page.locator(box).focus();
    await expect.poll(() => fetched.some((path) => path.endsWith('.pf_meta'))).toBe(true);
  });

  test('the keys lead from the box through the hits and back', async ({ page }) => {
    await page.goto('/lich/');
    await page.keyboard.press('/');
    await expect(page.locator(box)).toBeFocused();
    await page.keyboard.type('so noi vu');
    await expect(page.locator(hit).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(hit).nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(hit).nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(page.locator(box)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(page.locator(box)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('.find-popup')).toBeHidden();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/(?:tim-kiem\/\?q=|ke-hoach\/2976-kh-ubnd\/nhiem-vu\/so-noi-vu\/)/u);
  });

  test('Enter in the box leads to all results', async ({ page }) => {
    await page.goto('/don-vi/');
    await page.locator(box).fill('giảm nghèo');
    await page.locator(box).press('Enter');
    await expect(page).toHaveURL(/\/tim-kiem\/\?q=gi/u);
    await expect(page.locator(hit).first()).toBeVisible();
  });

  test('the short list has no fault of accessibility', async ({ page }) => {
    await page.goto('/ke-hoach/2976-kh-ubnd/');
    await page.locator(box).fill('sở nội vụ');
    await expect(page.locator(hit).first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('header.head').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  });

  test('the words are marked at the place, and the document keeps every word', async ({ page }) => {
    await page.goto('/ke-hoach/2976-kh-ubnd/');
    const before = await page.locator('[data-notice]').innerText();
    await page.goto('/tim-kiem/?q=giam+ngheo');
    await page.locator(hit).first().click();
    await expect.poll(() => markedIn(page)).toEqual(['giảm nghèo']);
    expect(await page.locator('[data-notice]').innerText()).toBe(before);
    await expect(page.locator(':target')).toContainText('giảm nghèo');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says why and shows the index of clauses and units', async ({ page }) => {
    await page.goto('/tim-kiem/?q=giam+ngheo');
    await expect(page.locator('noscript p')).toContainText('Trình duyệt đang tắt JavaScript');
    await expect(page.getByRole('button', { name: 'Xem thêm kết quả' })).toBeHidden();
    await expect(page.getByRole('link', { name: 'IV. TỔ CHỨC THỰC HIỆN' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Sở Nội vụ tỉnh Gia Lai' })).toBeVisible();
    await expect(page.getByLabel('Loại')).toBeHidden();
  });
});
