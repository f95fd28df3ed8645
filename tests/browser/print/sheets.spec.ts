/** The pages below a plan on paper: the programme, and each unit's sheet. */
import { expect, test } from '@playwright/test';
import { gatherLines } from '../../../src/form/pdf/lines.ts';
import { measurePdf } from '../../../src/form/pdf/open.ts';
import { sheetUnits } from '../../../src/presentation/sheets.ts';
import { programmeUrl, unitSheetUrl } from '../../../src/presentation/urls.ts';
import { loadSite } from '../../helpers/load-site.ts';

const { plans, units } = await loadSite('content');

for (const plan of plans) {
  test(`every sheet of ${plan.id} is one page in the notice's font, and breaks no line within a place`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    const paths = [programmeUrl(plan.id), ...sheetUnits(plan, units).map((id) => unitSheetUrl(plan.id, id))];
    expect(paths.length).toBeGreaterThan(10);
    for (const path of paths) {
      await page.goto(path);
      const printed = await measurePdf(await page.pdf({ preferCSSPageSize: true }));
      expect(printed, path).toHaveLength(1);
      const pieces = printed.flatMap((each) => each.pieces);
      expect(
        pieces.filter(({ font }) => !/^(?:Tinos|Times)/u.test(font)),
        path,
      ).toEqual([]);
      const lines = gatherLines(pieces, 0).map(({ text }) => text);
      expect(
        lines.filter((text) => /^·|(?:Mục|ngày|\d-)$/u.test(text)),
        path,
      ).toEqual([]);
    }
  });
}

test('what is said of an event without a day has the whole line', async ({ page }) => {
  const [plan] = plans;
  if (plan === undefined) throw new Error('No plan');
  await page.goto(unitSheetUrl(plan.id, sheetUnits(plan, units)[0] ?? ''));
  const entry = page.locator('.event-line .entry');
  await entry.locator('.leaf').evaluate((leaf) => {
    leaf.parentNode?.removeChild(leaf);
  });
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    const [whole, words] = await Promise.all([entry.boundingBox(), entry.locator('> div').boundingBox()]);
    expect(words?.width, media).toBeCloseTo(whole?.width ?? 0, 0);
  }
});
