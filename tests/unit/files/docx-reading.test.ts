/** The Word file as another program reads and prints it, whatever the plan: by chance, or with many recipients. */
import { describe, expect, test } from 'vitest';
import { margin, textWidth } from '../../../src/decree30/page.ts';
import { renderDocx } from '../../../src/files/docx/render.ts';
import { renderPdf } from '../../../src/files/pdf/render.ts';
import { measureText } from '../../../src/files/type/measure.ts';
import type { MeasuredParagraph } from '../../../src/form/model.ts';
import { toNotice } from '../../../src/form/pdf/notice.ts';
import { measurePdf } from '../../../src/form/pdf/open.ts';
import type { PdfPage } from '../../../src/form/pdf/pages.ts';
import { readNotice } from '../../../src/form/read-notice.ts';
import { paragraphsOf, type Role } from '../../../src/form/recognise/found.ts';
import { recognise } from '../../../src/form/recognise/recognise.ts';
import { judge } from '../../../src/form/report.ts';
import type { Plan } from '../../../src/plan/types.ts';
import { words } from '../../../src/plan/words.ts';
import { givenPlan, type Given } from '../../helpers/docx.ts';
import { convertToPdf, convertToText, office } from '../../helpers/docx-office.ts';
import { siteUrl } from '../../helpers/load-site.ts';
import { randomPlan, randomUnits } from '../../helpers/random-plan.ts';
import { firstDifference } from '../../helpers/read-back.ts';
import { splitWords } from '../../helpers/split-words.ts';

const notice = await givenPlan('2976-kh-ubnd');

const withRecipients = (count: number): Plan => ({
  ...notice.plan,
  id: `noi-nhan-${String(count)}`,
  recipients: {
    label: 'Nơi nhận:',
    lines: Array.from({ length: count }, (_, index) => [{ type: 'text', value: `- Đơn vị thứ ${String(index + 1)};` }]),
  },
});

async function render(all: readonly Given[]): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const { plan, context } of all) files.set(plan.id, await renderDocx(plan, context));
  return files;
}

/** What LibreOffice prints of plans that differ from plan 2976. */
async function print(plans: readonly Plan[]): Promise<PdfPage[][]> {
  const pdfs = await convertToPdf(await render(plans.map((plan) => ({ ...notice, plan }))));
  return Promise.all(plans.map(({ id }) => measurePdf(pdfs.get(id) ?? new Uint8Array())));
}

const find = (pages: readonly PdfPage[], ...roles: Role[]): MeasuredParagraph[] =>
  paragraphsOf(recognise(toNotice(pages)), ...roles);

/** The pages that the signature block's right side stands on. */
const signedOn = (pages: readonly PdfPage[]): number[] => [
  ...new Set(find(pages, 'authority', 'signerName').map(({ sheet }) => sheet)),
];

describe.skipIf(office === undefined)('LibreOffice', { timeout: 180_000 }, () => {
  test('reads the words of plans by chance, and of a long list of recipients, in their order', async () => {
    const plans = Array.from({ length: 16 }, (_, index): Given => {
      const units = randomUnits(index + 1);
      return { plan: randomPlan(index + 1, { units }), context: { units, site: siteUrl } };
    });
    const all = [...plans, { ...notice, plan: withRecipients(90) }];
    const texts = await convertToText(await render(all));
    for (const { plan } of all)
      expect(firstDifference(words(plan), splitWords(texts.get(plan.id) ?? '')), plan.id).toBeUndefined();
  });

  test('prints as many pages as the PDF has, however long the list of recipients', async () => {
    const plans = [10, 50, 90].map(withRecipients);
    const printed = await print(plans);
    const pdfs = await Promise.all(
      plans.map(async (plan) => measurePdf(new Uint8Array(await renderPdf(plan, notice.context)))),
    );
    expect(printed.map(({ length }) => length)).toEqual(pdfs.map(({ length }) => length));
  });

  test('keeps a signature whole and in its place beside a list that begins anywhere on the page', async () => {
    const line = { type: 'paragraph' as const, children: [{ type: 'text' as const, value: 'Dòng thêm vào.' }] };
    const plans = Array.from({ length: 10 }, (_, index): Plan => {
      const of = withRecipients(50);
      const preamble = [...of.preamble, ...Array.from({ length: 2 * index }, () => line)];
      return { ...of, id: `${of.id}-${String(index)}`, preamble };
    });
    for (const pages of await print(plans)) {
      expect(signedOn(pages)).toHaveLength(1);
      const [[label], [authority]] = [find(pages, 'recipientsLabel'), find(pages, 'authority')];
      if (label?.sheet === authority?.sheet)
        expect(label?.level?.baseline).toBeCloseTo(authority?.level?.baseline ?? 0, 1);
      expect(authority?.centre).toBeCloseTo(margin.left.chosen + (3 * textWidth) / 4, 0);
    }
  });
});

test('a long list of recipients leaves the form of the decree as it is, by every rule', async () => {
  for (const plan of [10, 50, 90].map(withRecipients)) {
    const { results } = judge(await readNotice(await renderDocx(plan, notice.context), measureText));
    expect(results.filter(({ conclusion }) => conclusion === 'fail' || conclusion === 'unknown')).toEqual([]);
  }
});
