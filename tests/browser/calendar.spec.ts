/** /lich/ on a site of two plans: the wall, the list, the filter and its address. */
import { expect, test } from '@playwright/test';
import { serveContent, type ServedBuild } from './build-site.ts';
import { findBarriers } from './checks/accessibility.ts';

let site: ServedBuild;
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  site = await serveContent('tests/fixtures/moc-thoi-gian/content');
});
test.afterAll(() => site.close());

const november = '#thang-2024-11';

test('a month is a table with a caption and weekdays on a wide screen, a list on a narrow one and on paper', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${site.url}/lich/`);
  const table = page.getByRole('table', { name: 'Tháng 11 năm 2024' });
  await expect(table).toBeVisible();
  await expect(table.getByRole('columnheader')).toHaveText(
    ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'].map(
      (day) => new RegExp(`${day}$`, 'u'),
    ),
  );
  await table.getByRole('link', { name: /^27\s*: hạn cuối\s+4 mục$/u }).click();
  await expect(page.locator(':target .leaf-day')).toContainText('27');
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(table).toBeHidden();
  await expect(page.locator(`section:has(${november}) .entries > li`).first()).toBeVisible();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ media: 'print' });
  await expect(table).toBeHidden();
  await expect(page.locator('[data-calendar-filter]')).toBeHidden();
});

test('a unit sees what it and its groups owe, and the address and the back button keep the choice', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${site.url}/lich/`);
  const shown = page.locator('.dated:visible');
  const all = await shown.count();
  await page.getByLabel('Đơn vị').selectOption({ label: 'Ủy ban nhân dân xã Tân Khê' });
  await expect(page).toHaveURL(/\?don-vi=ubnd-xa-tan-khe$/u);
  const ofUnit = await shown.count();
  expect(ofUnit).toBeGreaterThan(0);
  expect(ofUnit).toBeLessThan(all);
  await page.getByLabel('Kế hoạch').selectOption('61-kh-ubnd');
  await expect(page).toHaveURL(/\?don-vi=ubnd-xa-tan-khe&ke-hoach=61-kh-ubnd$/u);
  await expect(page.getByRole('status')).toHaveText(
    '7 mốc thời gian: Ủy ban nhân dân xã Tân Khê, Kế hoạch số 61/KH-UBND.',
  );
  await expect(shown).toHaveCount(7);
  // The wall shows what the list shows: the day of issue concerns the issuer alone.
  await expect(page.locator('td[data-day="2024-11-20"]')).not.toHaveAttribute('data-tone');
  await expect(page.locator('td[data-day="2024-11-27"]')).toHaveAttribute('data-tone', 'due');
  await page.goBack();
  await expect(shown).toHaveCount(ofUnit);
  await page.goBack();
  await expect(shown).toHaveCount(all);
  await expect(page.getByLabel('Đơn vị')).toHaveValue('');
  await expect(page.locator('td[data-day="2024-11-20"]')).toHaveAttribute('data-tone', 'plain');
  await page.goto(`${site.url}/lich/?don-vi=ubnd-xa-tan-khe&ke-hoach=61-kh-ubnd`);
  await expect(shown).toHaveCount(7);
  await page.goto(`${site.url}/lich/?don-vi=khong-co`);
  await expect(shown).toHaveCount(all);
});

test('filtering and clearing leaves the wall as it was built', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${site.url}/lich/`);
  await page.getByLabel('Đơn vị').selectOption('ubnd-xa-tan-khe');
  await page.getByLabel('Đơn vị').selectOption('');
  const [shown, built] = await page.evaluate(async () => {
    const read = (root: Document): string[] =>
      [...root.querySelectorAll('td[data-day]')].map((cell) =>
        [
          ...['data-day', 'data-tone', 'data-span', 'data-opens'].map((name) => cell.getAttribute(name)),
          cell.innerHTML,
        ].join(),
      );
    return [
      read(document),
      read(new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html')),
    ];
  });
  expect(shown).toEqual(built);
});

test('today is marked by the script, in Việt Nam', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2024-11-26T18:30:00Z'));
  await page.goto(`${site.url}/lich/`);
  await expect(page.locator('[aria-current="date"]')).toHaveAttribute('data-day', '2024-11-27');
});

test('without script the whole calendar is there, no form and no today', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${site.url}/lich/?don-vi=ubnd-xa-tan-khe`);
  await expect(page.locator('[data-calendar-filter]')).toBeHidden();
  await expect(page.locator('[aria-current="date"]')).toHaveCount(0);
  expect(await page.locator('.dated:visible').count()).toBeGreaterThan(50);
  await context.close();
});

test('a narrowed calendar has no barriers', async ({ page }) => {
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${site.url}/lich/?don-vi=ubnd-xa-tan-khe`);
    expect(await findBarriers(page)).toEqual([]);
  }
});
