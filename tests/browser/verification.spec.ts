/** The digest on the page and on paper, and the issuer's signed file. */
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { foot as printedFoot } from '../../src/decree30/foot.ts';
import { toPixels } from '../../src/decree30/lengths.ts';
import { sha256, shortDigest, wordsDigest } from '../../src/files/digest.ts';
import { formats } from '../../src/files/formats.ts';
import { verification } from '../../src/files/verification.ts';
import { measurePdf } from '../../src/form/pdf/open.ts';
import type { Plan } from '../../src/plan/types.ts';
import { compareUrl, fileUrl, nameOf, planUrl, signedUrl } from '../../src/presentation/urls.ts';
import { loadSite, planOf } from '../helpers/load-site.ts';
import { pdfToPpm, readCode } from '../helpers/read-code.ts';
import { serveContent, type ServedBuild } from './build-site.ts';
import { siteOrigin } from './checks/links.ts';
import { distRoot } from './pages.ts';
import { printLines, sweep } from './print/foot.ts';

const { plans } = await loadSite('content');
const footOf = (plan: Plan, root = distRoot): ReturnType<typeof verification> =>
  verification(plan, { site: new URL(siteOrigin(root)) });

/** The modules of the code as the browser decodes it, true for black. */
const readModules = (page: Page): Promise<boolean[][]> =>
  page.locator('.proof img').evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    const { naturalWidth: size } = image;
    const canvas = new OffscreenCanvas(size, size).getContext('2d');
    canvas?.drawImage(image, 0, 0);
    const { data } = canvas?.getImageData(0, 0, size, size) ?? { data: new Uint8ClampedArray() };
    return Array.from({ length: size }, (_, y) =>
      Array.from({ length: size }, (__, x) => data[4 * (y * size + x)] === 0),
    );
  });

for (const plan of plans) {
  test.describe(`plan ${plan.id}`, () => {
    const foot = footOf(plan);

    test('shows the digest of its words, where to compare it, and every file with its size', async ({ page }) => {
      await page.goto(planUrl(plan.id));
      const files = page.locator('.files');
      await expect(files.locator('code')).toHaveText([wordsDigest(plan)]);
      await expect(files.locator(`a[href="${compareUrl}"]`)).toBeVisible();
      const listed = files.locator('li');
      await expect(listed).toHaveCount(formats.length);
      for (const [index, { extension, name }] of formats.entries()) {
        const size = statSync(join(distRoot, fileUrl(plan.id, extension))).size;
        const shown = `${(size / 1000).toLocaleString('vi-VN', { maximumFractionDigits: 1 })}\u00A0kB`;
        await expect(listed.nth(index)).toHaveText(`${plan.id}.${extension} ${name}, ${shown}`);
      }
    });

    test('prints its address, the first digits and the code below the text of the last page, once', async ({
      page,
    }) => {
      await page.goto(planUrl(plan.id));
      await expect(page.locator('.proof')).toBeHidden();
      const lines = (await printLines(page)).flat().map(({ text }) => text);
      expect(lines.slice(-2)).toEqual(foot?.lines);
      expect(lines.filter((text) => text.includes(foot?.short ?? '-'))).toHaveLength(1);
      expect(foot?.url).toBe(await page.locator('link[rel=canonical]').getAttribute('href'));
      expect(foot?.short).toBe(shortDigest(wordsDigest(plan)));
      expect(await readModules(page)).toEqual(foot?.qr);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      if (pdfToPpm !== undefined) expect(readCode(pdf, (await measurePdf(pdf)).length)).toBe(foot?.url);
      // Nothing that a browser would have to fetch: it prints without waiting for that.
      await expect(page.locator('.proof img')).toHaveAttribute('src', /^data:/u);
      await page.emulateMedia({ media: 'print' });
      const box = await page.locator('.proof img').boundingBox();
      for (const side of [box?.width, box?.height]) expect(side).toBeCloseTo(toPixels(printedFoot.code), 1);
    });

    test.describe('wherever its text ends', () => {
      test.use({ bypassCSP: true });
      test('the foot moves no line, adds no page and is whole', async ({ page }) => {
        test.slow();
        await page.goto(planUrl(plan.id));
        await sweep(page, foot?.lines ?? [], (push) => `[data-notice] .sign-off { padding-top: ${push.toFixed(2)}mm }`);
      });
    });
  });
}

test.describe('a plan with annexes, and with the file that its issuer signed', () => {
  test.describe.configure({ mode: 'default', timeout: 120_000 });
  const id = '1520-kh-svhttdl';
  const pdf = readFileSync('tests/fixtures/signed.pdf');
  let site: ServedBuild;
  let plan: Plan;

  test.beforeAll(async () => {
    test.setTimeout(120_000);
    const content = mkdtempSync(join(tmpdir(), 'signed-'));
    cpSync('tests/fixtures/hoi-thao/content', content, { recursive: true });
    copyFileSync('tests/fixtures/signed.pdf', join(content, 'plans', id, 'signed.pdf'));
    plan = planOf(await loadSite(content), id);
    site = await serveContent(content);
    rmSync(content, { recursive: true });
  });
  test.afterAll(() => site.close());

  test('publishes that file byte for byte, first and with its own digest', async ({ page }) => {
    expect(readFileSync(join(site.root, signedUrl(id))).equals(pdf)).toBe(true);
    await page.goto(site.url + planUrl(id));
    const first = page.locator('.files li').first();
    await expect(first).toContainText(`${nameOf(signedUrl(id))} bản ký của cơ quan ban hành, 0,4\u00A0kB`);
    await expect(first.locator('code')).toHaveText(sha256(pdf));
    await expect(first.getByRole('link')).toHaveAttribute('href', signedUrl(id));
    await expect(page.locator('.files li')).toHaveCount(formats.length + 1);
    const data = await page.locator('script[type="application/ld+json"]').textContent();
    const urls = [...(data ?? '').matchAll(/"contentUrl":"([^"]*)"/gu)].map(([, url]) => url);
    const origin = siteOrigin(site.root);
    expect(urls).toEqual(
      [signedUrl(id), ...formats.map(({ extension }) => fileUrl(id, extension))].map((url) => origin + url),
    );
    expect(data).toContain(`"sha256":"${sha256(pdf)}"`);
  });

  test.describe('wherever its last annex ends', () => {
    test.use({ bypassCSP: true });
    test('the foot moves no line, adds no page and is whole', async ({ page }) => {
      await page.goto(site.url + planUrl(id));
      await sweep(
        page,
        footOf(plan, site.root)?.lines ?? [],
        (push) => `[data-notice] .annex:last-child .division { padding-top: ${push.toFixed(2)}mm }`,
      );
    });
  });
});

test.describe('a plan whose author wants nothing at the foot', () => {
  test.describe.configure({ mode: 'default', timeout: 120_000 });
  const id = '05-kh-ubnd';
  let site: ServedBuild;
  let plan: Plan;

  test.beforeAll(async () => {
    test.setTimeout(120_000);
    const content = mkdtempSync(join(tmpdir(), 'no-foot-'));
    cpSync('tests/fixtures/xa/content', content, { recursive: true });
    const main = join(content, 'plans', id, 'plan.mdx');
    writeFileSync(main, readFileSync(main, 'utf8').replace(/^kind:/mu, 'verification: false\nkind:'));
    plan = planOf(await loadSite(content), id);
    site = await serveContent(content);
    rmSync(content, { recursive: true });
  });
  test.afterAll(() => site.close());

  test('prints its words alone; the page still has the digest', async ({ page }) => {
    await page.goto(site.url + planUrl(id));
    await expect(page.locator('.files code')).toHaveText([wordsDigest(plan)]);
    await expect(page.locator('.proof')).toHaveCount(0);
    expect(
      (await printLines(page))
        .flat()
        .map(({ text }) => text)
        .join(' '),
    ).not.toContain('Mã đối chiếu');
  });
});
