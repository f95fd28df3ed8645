import { describe, expect, test } from 'vitest';
import { measureText } from '../../../src/files/type/measure.ts';
import { renderDocx } from '../../../src/files/docx/render.ts';
import { renderPdf } from '../../../src/files/pdf/render.ts';
import { readNotice } from '../../../src/form/read-notice.ts';
import { judge } from '../../../src/form/report.ts';
import { ownYardstick } from '../../../src/form/yardstick.ts';
import { loadSite, siteFolders, siteUrl } from '../../helpers/load-site.ts';

const sites = await Promise.all(siteFolders.map(loadSite));
const plans = sites.flatMap(({ plans: own, units }) => own.map((plan) => ({ id: plan.id, plan, units })));

describe.each([
  ['PDF', renderPdf],
  ['Word file', renderDocx],
] as const)('the %s that the site publishes', (_, render) => {
  test.each(plans)(
    'of plan $id has the form of the decree, with the figures that were chosen',
    async ({ plan, units }) => {
      const file = await render(plan, { units, site: siteUrl });
      const notice = await readNotice(file, measureText);
      for (const { results } of [judge(notice), judge(notice, ownYardstick)])
        expect(results.filter(({ conclusion }) => conclusion === 'fail')).toEqual([]);
    },
  );

  test('of plan 2976 has remarks on the words as they were issued, and no others', async () => {
    const found = plans.find(({ id }) => id === '2976-kh-ubnd');
    if (found === undefined) throw new Error('No plan 2976');
    const notice = await readNotice(await render(found.plan, { units: found.units, site: siteUrl }), measureText);
    const { results } = judge(notice);
    expect(results.filter(({ conclusion }) => conclusion === 'remark').map(({ rule }) => rule)).toEqual([
      'number.form',
      'basis.end',
      'section.order',
      'authority.dot',
    ]);
    expect(results.filter(({ conclusion }) => conclusion === 'unknown')).toEqual([]);
  });
});
