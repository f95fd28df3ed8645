/** The tool of the help page that computes and compares digests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { sha256, shortDigest, wordsDigest } from '../../src/files/digest.ts';
import { words } from '../../src/plan/words.ts';
import { compareUrl, fileUrl } from '../../src/presentation/urls.ts';
import { loadSite } from '../helpers/load-site.ts';
import { watchPage } from './checks/watch.ts';
import { distRoot } from './pages.ts';

const { plans } = await loadSite('content');

test.describe('the tool that compares', () => {
  const [plan] = plans;
  if (plan === undefined) throw new Error('No plan');
  const file = join(distRoot, fileUrl(plan.id, 'txt'));
  const digest = wordsDigest(plan);

  test('computes the digest of a pasted text and of a file, and says whether it is the one on paper', async ({
    page,
    baseURL,
  }) => {
    const complaints = await watchPage(page, new URL(baseURL ?? '').host);
    await page.goto(compareUrl);
    const result = page.locator('.compare [role=status]');
    await page.getByLabel('Dán lời văn').fill(readFileSync(file, 'utf8').replaceAll('\n', ' \u00A0\n'));
    await expect(result).toHaveText(`Mã của ${words(plan).length.toLocaleString('vi-VN')} chữ: ${digest}. `);
    await page.getByLabel('Mã cần so').fill(shortDigest(digest));
    await expect(result).toContainText('Khớp.');
    await page.getByLabel('Dán lời văn').press('End');
    await page.getByLabel('Dán lời văn').press('x');
    await expect(result).toContainText('Không khớp.');
    await page.getByLabel('chọn một tệp').setInputFiles(file);
    await expect(result).toContainText(digest);
    await expect(result).toContainText('Khớp.');
    await page.getByLabel('chọn một tệp').setInputFiles('tests/fixtures/signed.pdf');
    await expect(result).toContainText(`Mã của tệp signed.pdf: ${sha256(readFileSync('tests/fixtures/signed.pdf'))}`);
    expect(complaints()).toEqual([]);
  });

  test.describe('without a script', () => {
    test.use({ javaScriptEnabled: false });
    test('is not there, and the commands are', async ({ page }) => {
      await page.goto(compareUrl);
      await expect(page.locator('.compare')).toBeHidden();
      await expect(page.getByText('sha256sum').first()).toBeVisible();
      await expect(page.getByText('Security.Cryptography.SHA256')).toBeVisible();
    });
  });
});
