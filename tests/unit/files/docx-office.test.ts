/** The Word file on paper, as a program that is not ours sets it. */
import { describe, expect, test } from 'vitest';
import { renderDocx } from '../../../src/files/docx/render.ts';
import { measurePdf } from '../../../src/form/pdf/open.ts';
import type { PdfPage } from '../../../src/form/pdf/pages.ts';
import type { Paragraph } from '../../../src/plan/types.ts';
import { givenPlan, givenPlans, type Given } from '../../helpers/docx.ts';
import { convertToPdf, office } from '../../helpers/docx-office.ts';
import { findDepartures, findFormDepartures } from '../../helpers/paper.ts';

const given = await givenPlans();
const notice = await givenPlan('2976-kh-ubnd');

/** The text moved down line by line, so that every page ends in another place. */
const moved = Array.from({ length: 12 }, (_, index): Given => {
  const line: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: 'Dòng thêm vào.' }] };
  const preamble = [...notice.plan.preamble, ...Array.from({ length: 1 + 2 * index }, () => line)];
  return { ...notice, plan: { ...notice.plan, id: `dich-${String(index)}`, preamble } };
});

let pdfs = new Map<string, Uint8Array>();
if (office === undefined) {
  console.warn('!! KHÔNG CÓ LIBREOFFICE: chưa chứng minh được rằng tệp Word mở được và ra giấy đúng thể thức.');
} else {
  const files = new Map<string, Uint8Array>();
  for (const { plan, context } of [...given, ...moved]) files.set(plan.id, await renderDocx(plan, context));
  pdfs = await convertToPdf(files);
}

function pagesOf({ plan: { id } }: Given): Promise<PdfPage[]> {
  const pdf = pdfs.get(id);
  if (pdf === undefined) throw new Error(`${id} is not on paper`);
  return measurePdf(pdf);
}

describe.skipIf(office === undefined)('in LibreOffice', () => {
  test.for(given)('$plan.id says the words of the document and has the form of the decree', async (each) => {
    expect(findDepartures(await pagesOf(each), each.plan)).toEqual([]);
  });

  // LibreOffice 7.4 leaves a heading above another heading behind now and then; docx-form.test.ts has what Word goes by.
  test.for(moved)('$plan.id keeps its form and its signature block together, wherever a page ends', async (each) => {
    expect(findFormDepartures(await pagesOf(each), each.plan)).toEqual([]);
  });

  test('the moved texts end their pages in different places', async () => {
    const ends = await Promise.all(
      moved.map(async (each) => {
        const [page] = await pagesOf(each);
        return Math.round(10 * Math.max(...(page?.pieces ?? []).map(({ baseline }) => baseline)));
      }),
    );
    expect(new Set(ends).size).toBeGreaterThan(3);
  });
});
