import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { formats } from '../../src/files/formats.ts';
import type { Plan } from '../../src/plan/types.ts';
import { words } from '../../src/plan/words.ts';
import { fileUrl, planUrl } from '../../src/presentation/urls.ts';
import { loadSite } from '../helpers/load-site.ts';
import { randomPlan, randomUnits } from '../helpers/random-plan.ts';
import { findDifferences, firstDifference } from '../helpers/read-back.ts';
import { saveContent, writeContent } from '../helpers/write-plan.ts';
import { serveContent, type ServedBuild } from './build-site.ts';
import { noticeWords, printedWords } from './checks/words.ts';

interface Source {
  name: string;
  open: () => Promise<Opened>;
}

interface Opened {
  content: string;
  /** The plans that the authors of the content had in mind. */
  plans: readonly Plan[];
  close: () => void;
}

const units = randomUnits(1);

/** Trees by chance, written as authors write; the number of a plan is its seed. */
const written: Source = {
  name: 'plans by chance',
  open: async () => {
    const plans = Array.from({ length: 20 }, (_, seed) => randomPlan(seed, { units, written: true }));
    const content = mkdtempSync(join(tmpdir(), 'niem-yet-words-'));
    await saveContent(writeContent(plans, units), content);
    const close = (): void => {
      rmSync(content, { recursive: true });
    };
    return { content, plans, close };
  },
};

/** The fixtures whose sites no other test builds. */
const fixtures = ['giay-moi', 'moc-thoi-gian'].map((name): Source => {
  const content = `tests/fixtures/${name}/content`;
  return { name, open: async () => ({ content, plans: (await loadSite(content)).plans, close: () => undefined }) };
});

for (const { name, open } of [written, ...fixtures]) {
  test.describe(`the words of ${name} are those of their authors`, () => {
    // One worker, so that the site is built once.
    test.describe.configure({ mode: 'default', timeout: 120_000 });

    let site: ServedBuild | undefined;
    let plans: readonly Plan[] = [];

    test.beforeAll(async () => {
      test.setTimeout(180_000);
      const source = await open();
      plans = source.plans;
      expect(plans).not.toHaveLength(0);
      site = await serveContent(source.content).finally(source.close);
    });

    test.afterAll(async () => {
      await site?.close();
    });

    test('on the screen', async ({ page }) => {
      for (const plan of plans) {
        await page.goto((site?.url ?? '') + planUrl(plan.id));
        for (const width of [320, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          expect.soft(firstDifference(words(plan), await noticeWords(page, 'screen')), plan.id).toBeUndefined();
        }
      }
    });

    test('in print media and on the printed pages', async ({ page }) => {
      for (const plan of plans) {
        await page.goto((site?.url ?? '') + planUrl(plan.id));
        expect.soft(firstDifference(words(plan), await noticeWords(page, 'print')), plan.id).toBeUndefined();
        expect.soft(firstDifference(words(plan), await printedWords(page, words(plan))), plan.id).toBeUndefined();
      }
    });

    test('in the files', async () => {
      for (const plan of plans) {
        for (const { extension } of formats) {
          const file = readFileSync(join(site?.root ?? '', fileUrl(plan.id, extension)));
          expect.soft(await findDifferences(plan, extension, file)).toEqual([]);
        }
      }
    });
  });
}
