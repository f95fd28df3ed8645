/** Asks as somebody who types does. */
import { expect, type Locator, type Page } from '@playwright/test';

export const box = 'input[name="q"]';
export const hit = '[data-search-results] .hit-title';

/** Types a query into the first box and waits for its answer. */
export async function ask(page: Page, typed: string): Promise<void> {
  await page.locator(box).first().fill(typed);
  await answerTo(page, typed);
}

/** Waits for the answer to a query. */
export async function answerTo(page: Page, typed: string): Promise<void> {
  await expect(statusOf(page).filter({ hasText: `“${typed.normalize('NFC').trim()}”` })).toHaveCount(1);
}

export const statusOf = (page: Page): Locator => page.getByRole('status');

/** What is marked at the place that a hit led to. */
export const markedIn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('tim') ?? [])].map((range) => (range instanceof Range ? range.toString() : '')),
  );
