import { expect, test } from '@playwright/test';
import { findBarriers, nameView, setView, views } from './checks/accessibility.ts';
import { samplePages } from './pages.ts';
import { usePage } from './use-page.ts';

for (const { path } of samplePages()) {
  test(`axe finds nothing on ${path}, on any screen and on paper`, async ({ page }) => {
    test.slow();
    await page.goto(path);
    // What scripts add when the page is used is looked at too.
    await usePage(page);
    for (const view of views) {
      await setView(page, view);
      expect.soft(await findBarriers(page, view), nameView(view)).toEqual([]);
    }
  });
}

test('axe would find a barrier if there were one', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    const picture = document.createElement('img');
    const button = document.createElement('button');
    button.style.cssText = 'width: 4px; height: 4px; padding: 0; border: 0';
    button.ariaLabel = 'nút';
    document.querySelector('main')?.append(picture, button, button.cloneNode(true));
  });
  const found = (await findBarriers(page)).join('\n');
  expect(found).toContain('image-alt');
  expect(found).toContain('target-size');
});
