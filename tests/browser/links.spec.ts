import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { formats } from '../../src/files/formats.ts';
import { fileUrl, planUrl } from '../../src/presentation/urls.ts';
import { findBrokenLinks } from './checks/links.ts';
import { distRoot, planIds } from './pages.ts';

test('every link, anchor, reference and canonical address leads somewhere, and the sitemap is whole', async ({
  page,
}) => {
  expect(await findBrokenLinks(distRoot, page)).toEqual([]);
});

test('a broken link, a lost anchor and a missing page would be found', async ({ page }) => {
  const root = mkdtempSync(join(tmpdir(), 'niem-yet-'));
  cpSync(distRoot, root, { recursive: true });
  const home = join(root, 'index.html');
  const html = readFileSync(home, 'utf8');
  writeFileSync(home, html.replace('</main>', '<a href="/khong-co/">a</a><a href="/lich/#khong-co">b</a></main>'));
  rmSync(join(root, 'don-vi/index.html'));
  const found = (await findBrokenLinks(root, page)).join('\n');
  rmSync(root, { recursive: true });
  expect(found).toContain('/: “/khong-co/” leads to nothing');
  expect(found).toContain('/: “/lich/#khong-co” names no place there');
  expect(found).toContain('/lich/: “/don-vi/” leads to nothing');
  expect(found).toContain('/don-vi/ does not belong there');
});

for (const id of planIds()) {
  test(`the files of ${id} can be fetched from its page`, async ({ page, request }) => {
    await page.goto(planUrl(id));
    for (const { extension, mediaType } of formats) {
      const url = fileUrl(id, extension);
      await expect(page.locator(`a[href="${url}"]`)).toHaveCount(1);
      const answer = await request.get(url);
      expect(answer.status()).toBe(200);
      expect(answer.headers()['content-type']).toBe(mediaType);
    }
  });
}

test('an address that does not exist is answered by the page that says so', async ({ page }) => {
  const answer = await page.goto('/khong-co-trang-nay/');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('main [name="q"], main a').first()).toBeVisible();
});
