/** Begins to use a page, so that it loads what it keeps for then; only a page that keeps something is waited for. */
import type { Page } from '@playwright/test';

export async function usePage(page: Page): Promise<void> {
  await page.mouse.move(5, 5);
  if ((await page.locator('html[data-when-used]').count()) > 0) await page.waitForLoadState('networkidle');
}
