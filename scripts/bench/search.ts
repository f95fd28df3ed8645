/**
 * Measures search as the built site has it (dist/), on its own plans and on many generated ones: what a first and a second query
 * fetch, and how long a warm answer takes on a processor four times slower. `node scripts/bench/search.ts [plans] [dist]`
 */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { readSite, type SiteTree } from '../../src/plan/read/site.ts';
import type { Lexicon } from '../../src/search/document.ts';
import { planDocument } from '../../src/search/plan-document.ts';
import { unitAbbreviations, unitDocuments } from '../../src/search/unit-document.ts';
import { readContent } from '../../src/site/read-content.ts';
import { buildIndex, documentFolder, indexFolder } from '../../src/site/search-index.ts';
import { sheetUnits } from '../../src/site/sheets.ts';
import { readBrowserPath } from '../setup/browser.mjs';
import { startServer } from '../server/start.ts';
import { generatePlans } from './generate-plans.ts';

const slowdown = 4;
const firstQuery = 'giam ngheo';
const secondQuery = 'khen thuong tap the';
const warmQueries = [
  'dia diem',
  'hội nghị',
  'ldtbxh',
  'thực hiện',
  'chu prong',
  'báo cáo tham luận',
  'ủy ban nhân dân',
  '16/11',
];

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const [plans = '1000', dist = 'dist'] = process.argv.slice(2);
const base = await mkdtemp(path.join(tmpdir(), 'niem-yet-bench-'));
try {
  await report('dist/', dist);
  const many = path.join(base, 'many');
  await cp(dist, many, { recursive: true });
  const started = performance.now();
  await writeSearch(many, readSite(generatePlans(await readContent(), Number(plans))));
  console.log(`index of ${plans} generated plans: ${seconds(performance.now() - started)}`);
  await report(`${plans} plans`, many);
} finally {
  await rm(base, { recursive: true });
}

/** Puts another site's index and documents in the place of the built ones. */
async function writeSearch(root: string, { plans, units }: SiteTree): Promise<void> {
  const lists = unitDocuments(plans, units);
  const documents = [...lists, ...plans.map(planDocument)];
  const facets = [
    ...lists.map(() => ({ units: [] })),
    ...plans.map((plan) => ({ year: plan.masthead.issuedOn.slice(0, 4), units: sheetUnits(plan, units) })),
  ];
  const names = unitAbbreviations(units);
  const lexicon: Lexicon = {
    version: plans.length.toString(),
    units: lists.length,
    help: 0,
    plans: plans.length,
    names,
  };
  for (const folder of [indexFolder, documentFolder]) await rm(path.join(root, folder), { recursive: true });
  const write = async (file: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), content);
  };
  for (const file of await buildIndex(documents, facets, names))
    await write(`${indexFolder}/${file.path}`, file.content);
  for (const [number, document] of documents.entries())
    await write(`${documentFolder}/${String(number)}.json`, JSON.stringify(document));
  await write(`${documentFolder}/lexicon.json`, JSON.stringify(lexicon));
}

async function report(name: string, root: string): Promise<void> {
  const server = await startServer({ root: path.resolve(root), port: 0, host: '127.0.0.1' });
  const executablePath = process.env.CHROMIUM_PATH ?? readBrowserPath();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  try {
    const page = await browser.newPage();
    const network = await page.context().newCDPSession(page);
    await page.goto(`${server.url}/tim-kiem/`);
    await page.waitForLoadState('networkidle');
    const bytes = await countBytes(network);
    await ask(page, firstQuery);
    const first = bytes();
    await ask(page, secondQuery);
    const second = bytes();
    for (const query of warmQueries) await ask(page, query);
    await network.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const times: number[] = [];
    for (const query of warmQueries) times.push(await timeOf(page, query));
    console.log(
      `${name}: first query ${kilobytes(first)}, second ${kilobytes(second)}; warm on ${String(slowdown)}× slowed CPU: ` +
        `median ${String(Math.round(median(times)))} ms, longest ${String(Math.round(Math.max(...times)))} ms`,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Types a query and waits for its answer and for everything it fetches. */
async function ask(page: Page, query: string): Promise<void> {
  await page.locator('input[name="q"]').fill(query);
  await page
    .getByRole('status')
    .filter({ hasText: `“${query}”` })
    .waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
}

/** From submitting the query to its hits on the page, the pause after typing left out. In milliseconds. */
function timeOf(page: Page, query: string): Promise<number> {
  return page.evaluate(async (typed) => {
    const [form, input, results] = [
      document.querySelector<HTMLFormElement>('form[data-search]'),
      document.querySelector<HTMLInputElement>('input[name="q"]'),
      document.querySelector('[data-search-results]'),
    ];
    if (form === null || input === null || results === null) throw new Error('No search on this page');
    input.value = typed;
    const started = performance.now();
    const shown = new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        observer.disconnect();
        resolve();
      }).observe(results, { childList: true });
    });
    form.requestSubmit();
    await shown;
    return performance.now() - started;
  }, query);
}

/** Counts what goes over the wire, headers included; each call returns the bytes since the last. */
async function countBytes(network: CDPSession): Promise<() => number> {
  let total = 0;
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    total += encodedDataLength;
  });
  await network.send('Network.enable');
  return () => {
    const counted = total;
    total = 0;
    return counted;
  };
}
