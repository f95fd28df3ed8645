import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { FileContext } from '../../../src/files/context.ts';
import { formats, type Format } from '../../../src/files/formats.ts';
import type { Plan } from '../../../src/plan/types.ts';
import { words } from '../../../src/plan/words.ts';
import { loadSite, siteFolders, siteUrl } from '../../helpers/load-site.ts';
import { randomPlan, randomUnits } from '../../helpers/random-plan.ts';
import { plan as build, units as someUnits } from '../plan/build.ts';

/** No-break spaces, what has no width, soft and no-break hyphens; and how XML and Word write them. */
const hidden =
  /[\u00A0\u00AD\u200B-\u200F\u2011\u202F\u2060-\u2064\uFEFF]|&#(?:160|173|820[3-7]|8209|8239|828[89]|65279|x(?:a0|ad|200[b-f]|2011|202f|206[0-4]|feff));|<w:(?:softHyphen|noBreakHyphen)\b/giu;
const readable = formats
  .filter(({ extension }) => extension !== 'pdf')
  .map((format) => [format.extension, format] as const);

/** Everything that a file says, whatever part of it. */
async function textOf(plan: Plan, { extension, render }: Format, context: FileContext): Promise<string> {
  const file = await render(plan, context);
  if (typeof file === 'string') return file;
  expect(extension).toBe('docx');
  return Object.values(unzipSync(file))
    .map((part) => strFromU8(part))
    .join('\n');
}

/** What stands in a file and not in the words. */
async function findAdded(plan: Plan, format: Format, context: FileContext): Promise<string[]> {
  const given = new Set(words(plan).join(' ').match(hidden) ?? []);
  const found = (await textOf(plan, format, context)).match(hidden) ?? [];
  return [...new Set(found)]
    .filter((each) => !given.has(each))
    .map((each) => (each.length > 1 ? each : `U+${each.codePointAt(0)?.toString(16) ?? ''}`));
}

describe.each(readable)('.%s has no character that nobody sees, and that is not in the words', (_, format) => {
  test.each(siteFolders)('of the plans in %s', async (folder) => {
    const { plans, units } = await loadSite(folder);
    expect(plans).not.toHaveLength(0);
    for (const plan of plans) expect(await findAdded(plan, format, { units, site: siteUrl })).toEqual([]);
  });

  test('of plans by chance', async () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const units = randomUnits(seed);
      expect(await findAdded(randomPlan(seed, { units }), format, { units, site: siteUrl }), `seed ${seed}`).toEqual(
        [],
      );
    }
  });

  test('and shows one that is', async () => {
    const context = { units: someUnits, site: siteUrl };
    const text = await textOf(build({ closing: ['Một\u00A0hai\u200Bba.'] }), format, context);
    expect(text.match(hidden)).toEqual(expect.arrayContaining(['\u00A0', '\u200B']));
    expect(
      await findAdded(build({ closing: ['Một hai.'] }), { ...format, render: () => 'Một\u2060hai.' }, context),
    ).toEqual(['U+2060']);
  });
});
