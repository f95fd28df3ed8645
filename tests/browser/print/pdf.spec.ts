/** The PDF file and Chromium's print of the page are the same notice: pages, lines, type, rules, where each of them stands. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { measurePdf } from '../../../src/form/pdf/open.ts';
import { fileUrl, planUrl } from '../../../src/presentation/urls.ts';
import { serveContent, type ServedBuild } from '../build-site.ts';
import { gatherFixturePlans } from '../fixture-plans.ts';
import { comparePaper, tabulate, type Difference } from './same-paper.ts';

async function compare(page: Page, site: string, id: string): Promise<Difference> {
  await page.goto(site + planUrl(id));
  const print = await page.pdf({ preferCSSPageSize: true });
  const file = await (await page.request.get(site + fileUrl(id, 'pdf'))).body();
  const [printed, made] = await Promise.all([measurePdf(print), measurePdf(file)]);
  expect(made, `${id}: pages`).toHaveLength(printed.length);
  return comparePaper(made, printed);
}

async function compareAll(page: Page, site: string, plans: readonly string[]): Promise<void> {
  expect(plans).not.toHaveLength(0);
  const found = new Map<string, Difference>();
  for (const id of plans) found.set(id, await compare(page, site, id));
  console.log(`\n${tabulate(found)}`);
  for (const [id, { places }] of found) expect(places, id).toEqual([]);
}

test('every plan has the same pages, lines, type and rules as its print', async ({ page, baseURL }) => {
  test.setTimeout(60_000);
  await compareAll(page, (baseURL ?? '').replace(/\/$/u, ''), readdirSync('content/plans'));
});

test.describe('other plans, with tables, annexes and breaks of their own', () => {
  let site: ServedBuild;

  test.beforeAll(async () => {
    test.setTimeout(120_000);
    const content = gatherFixturePlans();
    site = await serveContent(content);
    rmSync(content, { recursive: true });
  });

  test.afterAll(() => site.close());

  test('have the same pages, lines, type and rules as their prints', async ({ page }) => {
    test.setTimeout(60_000);
    await compareAll(page, site.url, readdirSync(join(site.root, 'ke-hoach')));
  });
});
