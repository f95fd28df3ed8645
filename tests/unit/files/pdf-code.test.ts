import { expect, test } from 'vitest';
import { renderPdf } from '../../../src/files/pdf/render.ts';
import { measurePdf } from '../../../src/form/pdf/open.ts';
import { planUrl } from '../../../src/presentation/urls.ts';
import { loadSite, siteFolders, siteUrl } from '../../helpers/load-site.ts';
import { pdfToPpm, readCode } from '../../helpers/read-code.ts';

test.runIf(pdfToPpm !== undefined).each(siteFolders)(
  'the code at the foot of each notice in %s says where its online version is',
  async (folder) => {
    const { plans, units } = await loadSite(folder);
    for (const plan of plans) {
      const pdf = await renderPdf(plan, { units, site: siteUrl });
      const { length } = await measurePdf(pdf);
      expect(readCode(pdf, length)).toBe(new URL(planUrl(plan.id), siteUrl).href);
    }
  },
);

test.runIf(pdfToPpm !== undefined)('a long address is still read', async () => {
  const site = new URL('https://congbao.vanban.tinh-mot-noi-co-ten-rat-dai.gov.vn');
  const { plans, units } = await loadSite('content');
  for (const plan of plans) {
    const pdf = await renderPdf(plan, { units, site });
    expect(readCode(pdf, (await measurePdf(pdf)).length)).toBe(new URL(planUrl(plan.id), site).href);
  }
});
