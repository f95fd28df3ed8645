/** Search in a browser: what it fetches, and how long an answer takes. */
import path from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { readBrowserPath } from '../../setup/browser.mjs';
import { startServer } from '../../server/start.ts';
import { median } from '../figures.ts';

const slowdown = 4;
const rounds = 3;

export interface Visit {
  first: Fetched;
  second: Fetched;
}

export interface Fetched {
  /** Over the wire, headers included. */
  bytes: number;
  requests: { path: string; bytes: number }[];
  hits: number;
}

export interface Browsed {
  /** A first query and another after it, on a page that nothing of search was fetched for. */
  visit: (first: string, second: string) => Promise<Visit>;
  /** Milliseconds from submitting to the hits, each query asked before, on a processor four times slower; the median of a few. */
  time: (queries: readonly string[]) => Promise<number[]>;
  close: () => Promise<void>;
}

/** Serves a built site and opens a browser. */
export async function browse(root: string): Promise<Browsed> {
  const server = await startServer({ root: path.resolve(root), port: 0, host: '127.0.0.1' });
  const executablePath = process.env.CHROMIUM_PATH ?? readBrowserPath();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  return {
    visit: (first, second) =>
      withPage(browser, server.url, async (page) => {
        const fetched = await countBytes(page);
        const one = await ask(page, first);
        const afterOne = fetched();
        const two = await ask(page, second);
        return { first: { ...afterOne, hits: one }, second: { ...fetched(), hits: two } };
      }),
    time: (queries) =>
      withPage(browser, server.url, async (page) => {
        for (const query of queries) await ask(page, query);
        const network = await page.context().newCDPSession(page);
        await network.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
        const times = queries.map((): number[] => []);
        for (let round = 0; round < rounds; round += 1)
          for (const [index, query] of queries.entries()) times[index]?.push(await timeOf(page, query));
        return times.map(median);
      }),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function withPage<Result>(browser: Browser, url: string, use: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${url}/tim-kiem/`);
    await page.waitForLoadState('networkidle');
    return await use(page);
  } finally {
    await context.close();
  }
}

/** Types a query and waits for its answer and for everything it fetches; returns how many hits are shown. */
async function ask(page: Page, query: string): Promise<number> {
  await page.locator('input[name="q"]').fill(query);
  await page
    .getByRole('status')
    .filter({ hasText: `“${query.slice(0, 80)}”` })
    .waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  return page.locator('[data-search-results] .hit').count();
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

/** Counts what goes over the wire; each call returns what came since the last. */
async function countBytes(page: Page): Promise<() => Omit<Fetched, 'hits'>> {
  const network = await page.context().newCDPSession(page);
  const paths = new Map<string, string>();
  let requests: Fetched['requests'] = [];
  network.on('Network.requestWillBeSent', ({ requestId, request }) => {
    paths.set(requestId, new URL(request.url).pathname);
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    requests.push({ path: paths.get(requestId) ?? '', bytes: encodedDataLength });
  });
  await network.send('Network.enable');
  return () => {
    const counted = requests;
    requests = [];
    return { bytes: counted.reduce((sum, { bytes }) => sum + bytes, 0), requests: counted };
  };
}
