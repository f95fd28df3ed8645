import { describe, expect, test } from 'vitest';
import type { FileContext } from '../../../src/files/context.ts';
import { formats, type Format } from '../../../src/files/formats.ts';
import type { Plan } from '../../../src/plan/types.ts';
import { loadSite, siteFolders, siteUrl } from '../../helpers/load-site.ts';
import { randomPlan, randomUnits } from '../../helpers/random-plan.ts';
import { shrinkPlan } from '../../helpers/random-plan/shrink.ts';
import { findDifferences, readers } from '../../helpers/read-back.ts';
import { item, p, part, plan, table, titled, units } from '../plan/build.ts';

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
  const { plans, units: registry } = await loadSite(folder);

  test.each(formats.map((format) => [format.extension, format] as const))('are those of .%s', async (_, format) => {
    expect(plans).not.toHaveLength(0);
    for (const of of plans) expect(await proof(of, format, { units: registry, site: siteUrl })).toEqual([]);
  });
});

describe('the words of plans by chance', () => {
  test.each(formats.map((format) => [format.extension, format] as const))(
    'are those of .%s',
    async (extension, format) => {
      for (let seed = 1; seed <= (fewer[extension] ?? most); seed += 1) {
        const registry = randomUnits(seed);
        const context = { units: registry, site: siteUrl };
        const of = randomPlan(seed, { units: registry, written: seed % 3 === 0 });
        if ((await proof(of, format, context)).length > 0) expect.fail(await explain(seed, of, format, context));
      }
    },
    180_000,
  );
});

describe('a file that lacks a word, has one more or has two in another order is found out', () => {
  const context = { units, site: siteUrl };
  const whole = 'Một Hai Ba';
  const wrong = ['Một Hai', 'Một Hai Ba Bốn', 'Hai Một Ba', 'Một HaiBa', 'Một hai Ba'];

  /** A plan with words at every kind of place. */
  const write = (change: Partial<Record<Place, string>>): Plan => {
    const { signer, cell, annex, heading, label } = { ...sound, ...change };
    const of = plan({
      parts: [
        part('provision', 'I.', heading, table(['TT', 'Tên'], ['1', cell], ['2', 'Bốn'])),
        part('responsibilities', 'II.', 'THỰC HIỆN', titled('1.', 'Giao việc', item(label, 'Làm việc.'))),
      ],
      annexes: [part('annex', 'Phụ lục I', 'DANH MỤC', p(annex))],
    });
    return { ...of, signature: { ...of.signature, name: signer } };
  };
  const sound = { signer: whole, cell: whole, annex: whole, heading: whole, label: 'a)' };
  type Place = keyof typeof sound;
  const wrongAt: Record<Place, readonly string[]> = {
    signer: wrong,
    cell: wrong,
    annex: wrong,
    heading: wrong,
    label: ['b)', 'A)', 'a', '', 'a) a)'],
  };
  const places = ['signer', 'cell', 'annex', 'heading', 'label'] as const satisfies readonly Place[];

  const each = formats.flatMap((format) => places.map((place) => [format.extension, place, format] as const));
  test.each(each)('in .%s, at the %s', async (extension, place, format) => {
    const of = write({});
    expect(await findDifferences(of, extension, await format.render(of, context))).toEqual([]);
    for (const text of wrongAt[place])
      expect(
        await findDifferences(of, extension, await format.render(write({ [place]: text }), context)),
        text,
      ).not.toEqual([]);
  });
});
