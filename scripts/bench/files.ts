/**
 * What a plan's files cost when many are made, warm: made anew, and taken from what an earlier build kept; beside Chromium's print
 * of the built page in the same run.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { formats, type Format } from '../../src/files/formats.ts';
import { readSite } from '../../src/plan/read/site.ts';
import type { Plan } from '../../src/plan/types.ts';
import { createFileCache, type Cached } from '../../src/site/file-cache.ts';
import { fileContext, fileInput } from '../../src/site/plan-files.ts';
import { readContent } from '../../src/site/read-content.ts';
import { planUrl } from '../../src/presentation/urls.ts';
import type { Units } from '../../src/plan/units.ts';
import { readBrowserPath } from '../setup/browser.mjs';
import { startServer } from '../server/start.ts';
import { generatePlans } from './generate-plans.ts';
import { mean, median, round } from './figures.ts';

/** Milliseconds a file; from design.md. */
const limits: Readonly<Record<string, number>> = { pdf: 30, docx: 40 };
const warmUp = 10;
const prints = 10;
const site = new URL('https://niem-yet.example');

interface Cost {
  times: number[];
  bytes: number;
}

/**
 * Prints the table.
 * @param count how many plans are generated
 */
export async function benchFiles(count: number): Promise<void> {
  const pattern = await readContent();
  const { plans, units } = readSite(generatePlans(pattern, count));
  const kept = await mkdtemp(path.join(tmpdir(), 'niem-yet-bench-'));
  try {
    const cached = createFileCache({ folder: kept, program: () => Promise.resolve('bench') });
    const rows: Record<string, Record<string, number | string>> = {};
    const chromiumPrint = await printByChromium(pattern.plans[0]?.id ?? '');
    const peer = median(chromiumPrint.times);
    for (const format of formats) {
      const limit = limits[format.extension];
      const made = await makeAll(format, plans, units);
      rows[format.extension] = row(made, peer, limit);
      if (limit === undefined) continue;
      await keepAll(format, plans, units, cached);
      rows[`${format.extension}, không đổi từ lần dựng trước`] = row(await keepAll(format, plans, units, cached), peer);
    }
    rows['Chromium in PDF'] = row(chromiumPrint, peer);
    console.log(`\nTệp của ${String(count)} kế hoạch sinh ra`);
    console.table(rows);
    console.log(`Bộ nhớ lúc cuối: ${String(Math.round(process.memoryUsage().rss / 1e6))} MB`);
  } finally {
    await rm(kept, { recursive: true });
  }
}

function row({ times, bytes }: Cost, peer: number, limit?: number): Record<string, number | string> {
  return {
    'trung vị (ms)': round(median(times)),
    'trung bình (ms)': round(mean(times)),
    'lâu nhất (ms)': round(Math.max(...times)),
    'giới hạn (ms)': limit ?? '',
    'so với Chromium': round(median(times) / peer),
    'kB một tệp': round(bytes / times.length / 1000),
  };
}

async function makeAll({ render }: Format, plans: readonly Plan[], units: Units): Promise<Cost> {
  for (const plan of plans.slice(0, warmUp)) await render(plan, fileContext(plan, units, site));
  return timeEach(plans, (plan) => render(plan, fileContext(plan, units, site)));
}

const keepAll = ({ extension, render }: Format, plans: readonly Plan[], units: Units, cached: Cached): Promise<Cost> =>
  timeEach(plans, (plan) => {
    const context = fileContext(plan, units, site);
    return cached(extension, fileInput(plan, context), async () => toBytes(await render(plan, context)));
  });

async function timeEach(
  plans: readonly Plan[],
  make: (plan: Plan) => Promise<string | Uint8Array> | string | Uint8Array,
): Promise<Cost> {
  const cost: Cost = { times: [], bytes: 0 };
  for (const plan of plans) {
    const started = performance.now();
    const file = await make(plan);
    cost.times.push(performance.now() - started);
    cost.bytes += toBytes(file).length;
  }
  return cost;
}

const toBytes = (file: string | Uint8Array): Uint8Array =>
  typeof file === 'string' ? new TextEncoder().encode(file) : file;

/** Prints a page of dist/ again and again. */
async function printByChromium(plan: string): Promise<Cost> {
  const server = await startServer({ root: 'dist', port: 0, host: '127.0.0.1' });
  const executablePath = process.env.CHROMIUM_PATH ?? readBrowserPath();
  const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath ? { executablePath } : {}) });
  const cost: Cost = { times: [], bytes: 0 };
  try {
    const page = await browser.newPage();
    await page.goto(new URL(planUrl(plan), server.url).href);
    for (let index = 0; index <= prints; index += 1) {
      const started = performance.now();
      const file = await page.pdf({ preferCSSPageSize: true });
      // The first one loads fonts.
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
