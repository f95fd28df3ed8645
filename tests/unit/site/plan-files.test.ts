import { describe, expect, test } from 'vitest';
import { formats } from '../../../src/files/formats.ts';
import { createUnits, type Unit } from '../../../src/plan/units.ts';
import { fileContext, fileInput } from '../../../src/site/plan-files.ts';
import { relevantUnits } from '../../../src/presentation/relevant-units.ts';
import { loadSite, siteFolders, siteUrl } from '../../helpers/load-site.ts';

const sites = await Promise.all(siteFolders.map(loadSite));
const cases = sites.flatMap(({ plans, units }) => plans.map((plan) => ({ id: plan.id, plan, units })));

const stranger: Unit = {
  id: 'don-vi-la',
  name: 'Đơn vị lạ',
  short: [],
  aliases: [],
  level: 'other',
  group: false,
  memberOf: [],
};

describe.each(cases)('the files of $id', ({ plan, units }) => {
  test('depend on no unit that the plan does not reach', async () => {
    const some = relevantUnits(plan, units);
    expect(some.all.length).toBeGreaterThan(0);
    for (const { extension, render } of formats)
      expect(await render(plan, { units: some, site: siteUrl }), extension).toEqual(
        await render(plan, { units, site: siteUrl }),
      );
  });

  test('are made anew when the plan, the address or a unit of the plan changes, and not for any other unit', () => {
    const inputFor = (all: readonly Unit[], address = siteUrl, changed = plan): string =>
      fileInput(changed, fileContext(changed, createUnits(all), address));
    const input = inputFor(units.all);
    expect(inputFor([...units.all, stranger])).toBe(input);
    const { issuer } = plan.masthead;
    expect(inputFor(units.all.map((unit) => (unit.id === issuer ? { ...unit, name: 'Tên khác' } : unit)))).not.toBe(
      input,
    );
    expect(inputFor(units.all, new URL('https://khac.example'))).not.toBe(input);
    expect(inputFor(units.all, siteUrl, { ...plan, kind: 'THÔNG BÁO' })).not.toBe(input);
  });
});

test('files name absolute addresses, so that a site without one makes none', () => {
  const [first] = cases;
  if (first === undefined) throw new Error('No plan');
  expect(() => fileContext(first.plan, first.units, undefined)).toThrow('SITE_URL');
});
