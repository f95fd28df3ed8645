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
