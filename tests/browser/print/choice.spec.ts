/** Printing from the page: with an empty SAO Y block, and not before the fonts are there. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { copyForm, copyFormWords, copyRule } from '../../../src/decree30/copy.ts';
import { margin, textWidth } from '../../../src/decree30/page.ts';
import { ruleLines } from '../../../src/decree30/rule-lines.ts';
import { typeRules, type TypeRule } from '../../../src/decree30/type-rules.ts';
import { gatherLines } from '../../../src/form/pdf/lines.ts';
import { measurePdf } from '../../../src/form/pdf/open.ts';
import { words } from '../../../src/plan/words.ts';
import { planUrl } from '../../../src/presentation/urls.ts';
import { loadSite } from '../../helpers/load-site.ts';
import { noticeWords, printedWords } from '../checks/words.ts';
import { printLines } from './foot.ts';

const { plans } = await loadSite('content');

for (const plan of plans) {
  test(`${plan.id} is printed with an empty SAO Y block where somebody chooses that, and only then`, async ({
    page,
  }) => {
    const canonical = words(plan);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(planUrl(plan.id));
    const original = (await printLines(page)).map((lines) => lines.map(({ text }) => text));
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
    // The copy stands on the sheet on which the document ends: it moves no line of that to another.
    const before = lines.slice(0, start).filter(({ baseline }) => baseline > margin.top.chosen);
    expect(pages.map((_, index) => before.filter((line) => line.page === index).map(({ text }) => text))).toEqual(
      original.map((texts, index) => (index === original.length - 1 ? texts.slice(0, -2) : texts)),
    );
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
    const strokes = pages[block[0]?.page ?? 0]?.strokes ?? [];
    const rule = strokes.find(({ left, right }) => Math.abs(right - left - copyRule.ratio * textWidth) < 0.5);
    expect(rule).toBeDefined();
    // And one under the name of the body that copies, as in the document itself.
    const [issuer] = block[0]?.pieces ?? [];
    const [ruled] = strokes.filter(({ top }) => top > (issuer?.baseline ?? 0) && top < (block[1]?.baseline ?? 0) - 4);
    if (issuer === undefined || ruled === undefined) throw new Error('No rule under the issuer');
    const { min, max } = ruleLines.issuer.ratio;
    expect((ruled.right - ruled.left) / (issuer.right - issuer.left)).toBeGreaterThanOrEqual(min);
    expect((ruled.right - ruled.left) / (issuer.right - issuer.left)).toBeLessThanOrEqual(max);
    expect(ruled.right + ruled.left).toBeCloseTo(issuer.right + issuer.left, 0);

    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await printedWords(page, canonical)).toEqual(canonical);
    await expect(page.locator('.copy')).toHaveCount(0);
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
