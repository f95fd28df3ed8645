/** Results in their place: narrow, zoomed, without moving what is read. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { answerTo } from './asking.ts';

for (const width of [320, 390, 820]) {
  test(`results with dates fit ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/tim-kiem/?q=khen+th%C6%B0%E1%BB%9Fng');
    await answerTo(page, 'khen thưởng');
    await expect(page.locator('.hit .leaf').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  });

  test(`a page that comes with a query does not shift at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ('value' in entry)
            Object.assign(window, { shift: Number(Reflect.get(window, 'shift') ?? 0) + Number(entry.value) });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('/tim-kiem/?q=khen+th%C6%B0%E1%BB%9Fng');
    await answerTo(page, 'khen thưởng');
    await page.waitForTimeout(300);
    // Below 0.1 nobody is disturbed (Core Web Vitals, CLS).
    expect(await page.evaluate(() => Number(Reflect.get(window, 'shift') ?? 0))).toBeLessThan(0.1);
  });
}

test('in forced colours marks and hits stay told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/tim-kiem/?q=khen+th%C6%B0%E1%BB%9Fng');
  await answerTo(page, 'khen thưởng');
  const mark = page.locator('.hit mark').first();
  expect(await mark.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('underline');
});
