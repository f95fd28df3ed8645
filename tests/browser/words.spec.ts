import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fileUrl, planUrl } from '../../src/presentation/urls.ts';
import { suppliedWords, words } from '../../src/plan/words.ts';
import { loadSite } from '../helpers/load-site.ts';
import { formats } from '../../src/files/formats.ts';
import { splitWords } from '../helpers/split-words.ts';
import { findDifferences } from '../helpers/read-back.ts';
import { noticeWords, printedWords } from './checks/words.ts';
import { distRoot, planIds } from './pages.ts';
import { usePage } from './use-page.ts';

const { plans } = await loadSite('content');

test('every plan of the content has its page, and no other plan has one', () => {
  expect(planIds()).toEqual(plans.map(({ id }) => id).sort());
});

for (const plan of plans) {
  test.describe(`the words of ${plan.id}, in order`, () => {
    const canonical = words(plan);

    test('on the screen', async ({ page }) => {
      await page.goto(planUrl(plan.id));
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await noticeWords(page, 'screen')).toEqual(canonical);
      }
    });

    test('on the screen after the page has been used', async ({ page }) => {
      await page.goto(planUrl(plan.id));
      await usePage(page);
      expect(await noticeWords(page, 'screen')).toEqual(canonical);
    });

    test('in print media and on the printed pages', async ({ page }) => {
      await page.goto(planUrl(plan.id));
      expect(await noticeWords(page, 'print')).toEqual(canonical);
      expect(await printedWords(page, canonical)).toEqual(canonical);
    });

    for (const { extension } of formats) {
      test(`in the file .${extension}`, async () => {
        const file = readFileSync(join(distRoot, fileUrl(plan.id, extension)));
        expect(await findDifferences(plan, extension, file)).toEqual([]);
      });
    }
  });
}

test('plan 2976/KH-UBND says on the page what its source says, after the masthead that the source lacks', async ({
  page,
}) => {
  const plan = plans.find(({ id }) => id === '2976-kh-ubnd');
  if (plan === undefined) throw new Error('The plan is missing.');
  // The asterisks are traces of the conversion to text.
  const source = splitWords(
    readFileSync('tests/fixtures/2976/source.txt', 'utf8').normalize('NFC').replaceAll('*', ''),
  );
  await page.goto(planUrl(plan.id));
  expect(await noticeWords(page, 'screen')).toEqual([...suppliedWords(plan), ...source]);
});
