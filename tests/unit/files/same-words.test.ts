import { describe, expect, test } from 'vitest';
import type { FileContext } from '../../../src/files/context.ts';
import { formats, type Format } from '../../../src/files/formats.ts';
import type { Plan } from '../../../src/plan/types.ts';
import { loadSite, siteFolders, siteUrl } from '../../helpers/load-site.ts';
import { randomPlan, randomUnits } from '../../helpers/random-plan.ts';
import { shrinkPlan } from '../../helpers/random-plan/shrink.ts';
import { findDifferences, readers } from '../../helpers/read-back.ts';

/** Drawing pages, zipping and reading both back take a hundred times as long as text: of these formats fewer plans go through. */
const fewer: Partial<Record<string, number>> = { pdf: 60, docx: 120 };
const most = 240;

const proof = async (plan: Plan, { extension, render }: Format, context: FileContext): Promise<string[]> =>
  findDifferences(plan, extension, await render(plan, context));

/** The difference, and the smallest tree found that has one. */
async function explain(seed: number, plan: Plan, format: Format, context: FileContext): Promise<string> {
  const [difference = ''] = await proof(plan, format, context);
  const small = await shrinkPlan(plan, async (each) => (await proof(each, format, context)).length > 0, 150);
  const [least = ''] = await proof(small, format, context);
  return `seed ${seed}: ${difference}\nThe same in a smaller plan: ${least}\n${JSON.stringify(small)}`;
}

test('every format has a reader', () => {
  expect(formats.map(({ extension }) => extension).filter((extension) => readers[extension] === undefined)).toEqual([]);
});

describe.each(siteFolders)('the words of the plans in %s', async (folder) => {
  const { plans, units } = await loadSite(folder);

  test.each(formats.map((format) => [format.extension, format] as const))('are those of .%s', async (_, format) => {
    expect(plans).not.toHaveLength(0);
    for (const plan of plans) expect(await proof(plan, format, { units, site: siteUrl })).toEqual([]);
  });
});

describe('the words of plans by chance', () => {
  test.each(formats.map((format) => [format.extension, format] as const))(
    'are those of .%s',
    async (extension, format) => {
      for (let seed = 1; seed <= (fewer[extension] ?? most); seed += 1) {
        const units = randomUnits(seed);
        const context = { units, site: siteUrl };
        const plan = randomPlan(seed, { units, written: seed % 3 === 0 });
        if ((await proof(plan, format, context)).length > 0) expect.fail(await explain(seed, plan, format, context));
      }
    },
    180_000,
  );
});

describe('a file that lacks a word, has one more or has two in another order is found out', () => {
  const plan = randomPlan(1);
  const context = { units: randomUnits(1), site: siteUrl };
  const change = (text: string): Plan => ({ ...plan, signature: { ...plan.signature, name: text } });

  test.each(formats.map((format) => [format.extension, format] as const))('.%s', async (_, format) => {
    const of = change('Một Hai Ba');
    for (const name of ['Một Hai', 'Một Hai Ba Bốn', 'Hai Một Ba', 'Một HaiBa', 'Một hai Ba']) {
      expect(await findDifferences(of, format.extension, await format.render(change(name), context))).not.toEqual([]);
    }
  });
});
