/**
 * Measures what a plan's files cost when many are made, warm, beside Chromium's print of the built page (dist/) in the same run.
 * `node scripts/bench/files.ts [plans]`
 */
import { chromium } from '@playwright/test';
import { formats } from '../../src/files/formats.ts';
import { readSite } from '../../src/plan/read/site.ts';
import { readContent } from '../../src/site/read-content.ts';
import { planUrl } from '../../src/site/urls.ts';
import { readBrowserPath } from '../setup/browser.mjs';
import { startServer } from '../server/start.ts';
import { generatePlans } from './generate-plans.ts';

/** Milliseconds a file; from design.md. */
const limits: Readonly<Record<string, number>> = { pdf: 30, docx: 40 };
const warmUp = 10;
const prints = 10;

interface Cost {
  name: string;
  times: number[];
  bytes: number;
  limit?: number | undefined;
}

const [count = '200'] = process.argv.slice(2);
const pattern = await readContent();
const { plans, units } = readSite(generatePlans(pattern, Number(count)));
const context = { units, site: new URL('https://niem-yet.example') };

const costs: Cost[] = [];
for (const { extension, render } of formats) {
  const cost: Cost = { name: extension, times: [], bytes: 0, limit: limits[extension] };
  for (const [index, plan] of [...plans.slice(0, warmUp), ...plans].entries()) {
    const started = performance.now();
    const file = await render(plan, context);
    if (index < warmUp) continue;
    cost.times.push(performance.now() - started);
    cost.bytes += typeof file === 'string' ? Buffer.byteLength(file) : file.length;
  }
  costs.push(cost);
}
costs.push(await measureChromium(pattern.plans[0]?.id ?? ''));

const peer = median(costs.at(-1)?.times ?? []);
console.table(
  Object.fromEntries(
    costs.map(({ name, times, bytes, limit }) => [
      name,
      {
        'trung vị (ms)': round(median(times)),
        'trung bình (ms)': round(times.reduce((sum, time) => sum + time, 0) / times.length),
        'lâu nhất (ms)': round(Math.max(...times)),
        'giới hạn (ms)': limit ?? '',
        'so với Chromium': round(median(times) / peer),
        'kB một tệp': round(bytes / times.length / 1000),
      },
    ]),
  ),
);
console.log(`${count} kế hoạch sinh ra; bộ nhớ lúc cuối: ${String(Math.round(process.memoryUsage().rss / 1e6))} MB`);

/** Prints a page of dist/ again and again. */
async function measureChromium(plan: string): Promise<Cost> {
  const server = await startServer({ root: 'dist', port: 0, host: '127.0.0.1' });
  const executablePath = process.env.CHROMIUM_PATH ?? readBrowserPath();
  const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath ? { executablePath } : {}) });
  const cost: Cost = { name: 'Chromium in PDF', times: [], bytes: 0 };
  try {
    const page = await browser.newPage();
    await page.goto(new URL(planUrl(plan), server.url).href);
    for (let index = 0; index <= prints; index += 1) {
      const started = performance.now();
      const file = await page.pdf({ preferCSSPageSize: true });
      if (index === 0) continue;
      cost.times.push(performance.now() - started);
      cost.bytes += file.length;
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return cost;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
