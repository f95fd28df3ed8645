/** The PDF file and Chromium's print of the page are the same notice: pages, lines, where each line stands. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { isVerification } from '../../../src/files/verification-text.ts';
import { gatherLines, type Line } from '../../../src/form/pdf/lines.ts';
import { measurePdf } from '../../../src/form/pdf/open.ts';
import type { PdfPage } from '../../../src/form/pdf/pages.ts';
import { fileUrl, planUrl } from '../../../src/presentation/urls.ts';
import { serveContent, type ServedBuild } from '../build-site.ts';

/** Chromium lays out on whole pixels and rounds the sheet to whole points: in mm. */
const near = { baseline: 0.4, left: 0.4, right: 0.4 } as const;

interface Difference {
  places: string[];
  largest: Record<keyof typeof near, number>;
  lines: number;
}

/** The lines of all pages from top to bottom, the foot for verification left out: on the printed page it stands elsewhere. */
function linesOf(pages: readonly PdfPage[]): Line[] {
  return pages
    .flatMap(({ pieces }, page) => gatherLines(pieces, page))
    .filter(({ text }, index, all) => {
      const [above, below] = [all[index - 1]?.text ?? '', all[index + 1]?.text ?? ''];
      return !isVerification(text, below) && !isVerification(above, text);
    });
}

const say = ({ page, text }: Line): string => `${page + 1}: ${text}`;

async function compare(page: Page, site: string, id: string): Promise<Difference> {
  await page.goto(site + planUrl(id));
  const print = await page.pdf({ preferCSSPageSize: true });
  const file = await (await page.request.get(site + fileUrl(id, 'pdf'))).body();
  const [printed, made] = await Promise.all([measurePdf(print), measurePdf(file)]);
  expect(made, `${id}: pages`).toHaveLength(printed.length);
  const [ofPrint, ofFile] = [linesOf(printed), linesOf(made)];
  expect(ofFile.map(say), `${id}: lines`).toEqual(ofPrint.map(say));
  const difference: Difference = { places: [], largest: { baseline: 0, left: 0, right: 0 }, lines: ofFile.length };
  ofFile.forEach((line, index) => {
    const other = ofPrint[index] ?? line;
    for (const edge of ['baseline', 'left', 'right'] as const) {
      const distance = Math.abs(line[edge] - other[edge]);
      difference.largest[edge] = Math.max(difference.largest[edge], distance);
      if (distance > near[edge]) difference.places.push(`${edge} ${distance.toFixed(2)} mm, ${say(line)}`);
    }
  });
  return difference;
}

async function compareAll(page: Page, site: string, plans: readonly string[]): Promise<void> {
  for (const id of plans) {
    const { places, largest, lines } = await compare(page, site, id);
    const figures = Object.entries(largest).map(([edge, distance]) => `${edge} ${distance.toFixed(2)} mm`);
    test.info().annotations.push({ type: id, description: `${lines} lines; at most ${figures.join(', ')}` });
    expect(places, id).toEqual([]);
  }
}

test('every plan has the same pages and lines as its print', async ({ page, baseURL }) => {
  test.setTimeout(60_000);
  const plans = readdirSync('content/plans');
  expect(plans).not.toHaveLength(0);
  await compareAll(page, (baseURL ?? '').replace(/\/$/u, ''), plans);
});

test.describe('another plan, with tables, annexes and breaks of its own', () => {
  let site: ServedBuild | undefined;

  test.beforeAll(async () => {
    test.setTimeout(120_000);
    site = await serveContent('tests/fixtures/hoi-thao/content');
  });

  test.afterAll(async () => {
    await site?.close();
  });

  test('has the same pages and lines as its print', async ({ page }) => {
    const { root = '', url = '' } = site ?? {};
    await compareAll(page, url, readdirSync(join(root, 'ke-hoach')));
  });
});
