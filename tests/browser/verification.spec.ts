/** The digest on the page and on paper, the issuer's signed file, the SAO Y block, the tool that compares. */
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { copyForm, copyFormWords, copyRule } from '../../src/decree30/copy.ts';
import { margin, paper, textWidth } from '../../src/decree30/page.ts';
import { typeRules, type TypeRule } from '../../src/decree30/type-rules.ts';
import { sha256, shortDigest, wordsDigest } from '../../src/files/digest.ts';
import { formats } from '../../src/files/formats.ts';
import { verification } from '../../src/files/verification.ts';
import { gatherLines } from '../../src/form/pdf/lines.ts';
import { measurePdf } from '../../src/form/pdf/open.ts';
import type { Plan } from '../../src/plan/types.ts';
import { words } from '../../src/plan/words.ts';
import { compareUrl, fileUrl, nameOf, planUrl, signedUrl } from '../../src/site/urls.ts';
import { loadSite, planOf } from '../helpers/load-site.ts';
import { serveContent, type ServedBuild } from './build-site.ts';
import { noticeWords, printedWords } from './checks/words.ts';
import { siteOrigin } from './checks/links.ts';
import { watchPage } from './checks/watch.ts';
import { distRoot } from './pages.ts';

const { plans } = await loadSite('content');
const footOf = (plan: Plan, root = distRoot): ReturnType<typeof verification> =>
  verification(plan, { site: new URL(siteOrigin(root)) });

interface PaperLine {
  text: string;
  left: number;
  baseline: number;
  size: number;
}

/** The lines of each printed page from top to bottom, below the page number. */
async function printLines(page: Page): Promise<PaperLine[][]> {
  const pages = await measurePdf(await page.pdf({ preferCSSPageSize: true }));
  return pages.map(({ pieces }, index) =>
    gatherLines(pieces, index).filter(({ baseline }) => baseline > margin.top.chosen),
  );
}

const place = (pages: readonly (readonly PaperLine[])[]): string[][] =>
  pages.map((lines) => lines.map(({ text, left, baseline }) => `${text} @ ${left.toFixed(1)}, ${baseline.toFixed(1)}`));

/** The modules of the code as the browser decodes it, true for black. */
const readCode = (page: Page): Promise<boolean[][]> =>
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

/** The pages as they are with the decree's margins and nothing else. */
const plain = `
  @page { margin-bottom: ${String(margin.bottom.chosen)}mm }
  @media print {
    .text { box-decoration-break: slice !important; padding-bottom: 0 !important }
    .proof { display: none !important }
  }`;
const bottom = paper.height - margin.bottom.chosen;
const endOf = (pages: readonly PaperLine[][]): number => pages.at(-1)?.at(-1)?.baseline ?? 0;

/**
 * Prints with the end of the text at many heights of the page and over it, and compares with plain margins.
 * @param style pushes the end of the document down by so many millimetres
 */
async function sweep(page: Page, foot: readonly string[], style: (push: number) => string): Promise<void> {
  const print = async (css: string): Promise<PaperLine[][]> => {
    const tag = await page.addStyleTag({ content: css });
    const pages = await printLines(page);
    await tag.evaluate((element) => {
      element.parentNode?.removeChild(element);
    });
    return pages;
  };
  const room = bottom - endOf(await print(plain));
  expect(room).toBeGreaterThan(10);
  const heights = new Set<number>();
  for (const push of [0, room - 20, room - 12, room - 6, room - 3, room - 2, room - 1, room - 0.5, room, room + 4]) {
    const css = `@media print { ${style(Math.max(0, push))} }`;
    const wanted = await print(plain + css);
    const found = await print(css);
    const last = found.at(-1) ?? [];
    expect(last.slice(-2).map(({ text }) => text)).toEqual(foot);
    expect(place([...found.slice(0, -1), last.slice(0, -2)]), `pushed by ${push.toFixed(1)} mm`).toEqual(place(wanted));
    const [above, first, second] = last.slice(-3).map(({ baseline }) => baseline);
    if (above === undefined || first === undefined || second === undefined) throw new Error('No foot');
    expect(first - above).toBeGreaterThan(4);
    // Nothing is cut off, and printers reach it.
    expect(second).toBeLessThan(paper.height - 8);
    heights.add(Math.round(endOf(wanted)));
  }
  expect(heights.size).toBeGreaterThan(6);
}

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
      expect(await readCode(page)).toEqual(foot?.qr);
      // Nothing that a browser would have to fetch: it prints without waiting for that.
      await expect(page.locator('.proof img')).toHaveAttribute('src', /^data:/u);
      await page.emulateMedia({ media: 'print' });
      const box = await page.locator('.proof img').boundingBox();
      for (const side of [box?.width, box?.height]) expect(side).toBeCloseTo((12 / 25.4) * 96, 1);
    });

    test.describe('wherever its text ends', () => {
      test.use({ bypassCSP: true });
      test('the foot moves no line, adds no page and is whole', async ({ page }) => {
        test.slow();
        await page.goto(planUrl(plan.id));
        await sweep(page, foot?.lines ?? [], (push) => `[data-notice] .sign-off { padding-top: ${push.toFixed(2)}mm }`);
      });
    });

    test('is printed with an empty SAO Y block where somebody chooses that, and only then', async ({ page }) => {
      const canonical = words(plan);
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(planUrl(plan.id));
      await page.mouse.move(5, 5);
      await page.evaluate(() => {
        window.print = () => undefined;
      });
      await page.getByRole('button', { name: 'In kèm khối SAO Y' }).click();
      expect(await noticeWords(page, 'screen')).toEqual(canonical);
      await expect(page.locator('.copy')).toBeHidden();
      await expect(page.locator('.copy')).toHaveCount(1);
      await page.emulateMedia({ media: null });

      const pages = await measurePdf(await page.pdf({ preferCSSPageSize: true }));
      const lines = pages.flatMap(({ pieces }, index) => gatherLines(pieces, index));
      const start = lines.findIndex(({ text }) => text.endsWith(` ${copyFormWords.text}`));
      const block = lines.slice(start, -2);
      expect(new Set(block.map((line) => line.page)).size).toBe(1);
      const signer = lines.findLast(({ text }) => text.endsWith(plan.signature.name));
      expect(signer?.page).toBe(block[0]?.page);
      expect(block.map(({ text }) => text.replace(/…+/gu, '…'))).toEqual([
        '… SAO Y',
        'Số: …/SY-… …, ngày … tháng … năm …',
        'Nơi nhận: …',
        '- …;',
        '- Lưu: VT, ….',
        '…',
      ]);
      const pieces = block.flatMap((line) => line.pieces);
      const check = (text: string, rule: Pick<TypeRule, 'size' | 'bold' | 'italic'>): void => {
        const piece = pieces.find((each) => each.text.startsWith(text));
        expect(piece?.size ?? 0, text).toBeCloseTo(rule.size.chosen, 1);
        expect(piece?.bold, text).toBe(rule.bold);
        expect(piece?.italic, text).toBe(rule.italic);
      };
      check('SAO', copyForm);
      check('Số:', typeRules.number);
      check('ngày', typeRules.dateline);
      check('Nơi', typeRules.recipientsLabel);
      check('Lưu:', typeRules.recipients);
      // A line as long as the text area, between the signature and the copy's own part.
      const rule = pages[block[0]?.page ?? 0]?.strokes.find(
        ({ left, right }) => Math.abs(right - left - copyRule.ratio * textWidth) < 0.5,
      );
      expect(rule).toBeDefined();

      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(await printedWords(page, canonical)).toEqual(canonical);
      await expect(page.locator('.copy')).toHaveCount(0);
    });
  });
}

test.describe('on a system without Times New Roman', () => {
  for (const [way, act] of [
    ['the button', (page: Page) => page.getByRole('button', { name: 'In văn bản' }).click()],
    ['Ctrl+P', (page: Page) => page.keyboard.press('Control+p')],
  ] as const) {
    test(`${way} prints when the fonts for paper have come, not before`, async ({ page }) => {
      let fonts = 0;
      await page.route(/\.woff2$/u, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        fonts += 1;
        await route.continue();
      });
      await page.addInitScript(() => {
        // Whatever this machine has installed, every family is as wide as the next.
        Object.defineProperty(CanvasRenderingContext2D.prototype, 'font', { set: () => undefined });
      });
      let printed = 0;
      page.on('console', (message) => {
        if (message.text() === 'printed') printed = fonts;
      });
      await page.goto(planUrl(plans[0]?.id ?? ''));
      await page.evaluate(() => {
        window.print = () => {
          console.log('printed');
        };
      });
      await page.mouse.move(5, 5);
      await expect(page.getByRole('button', { name: 'In văn bản' })).toBeVisible();
      expect(fonts).toBe(0);
      await act(page);
      await expect.poll(() => printed).toBeGreaterThanOrEqual(8);
    });
  }
});

test('in a narrow window the choice stands where it pushes nothing down', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(planUrl(plans[0]?.id ?? ''));
  await page.mouse.move(5, 5);
  await expect(page.locator('.files').getByRole('button', { name: 'In kèm khối SAO Y' })).toBeVisible();
  await expect(page.locator('[data-actions] .button')).toHaveCount(4);
});

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
