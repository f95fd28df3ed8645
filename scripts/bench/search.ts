/**
 * Search as the built site has it (dist/), on its own plans and on many generated ones: what first and second queries of several
 * sorts fetch, and how long a warm answer takes on a processor four times slower.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSite, type SiteTree } from '../../src/plan/read/site.ts';
import { readContent } from '../../src/site/read-content.ts';
import { kilobytes, median } from './figures.ts';
import { generatePlans } from './generate-plans.ts';
import { browse, type Browsed, type Fetched, type Visit } from './search/browse.ts';
import { firstQueries, samplePhrases, warmQueries } from './search/queries.ts';
import { writeSearch } from './search/site.ts';

/** From design.md: kB compressed, and milliseconds. */
const limits = { first: 100, second: 30, warm: 150 };
const sampleSize = 40;

/**
 * Prints the tables.
 * @param count how many plans are generated
 * @param listsRequests also every request of a first query
 */
export async function benchSearch(count: number, listsRequests: boolean): Promise<void> {
  const content = await readContent();
  const base = await mkdtemp(path.join(tmpdir(), 'niem-yet-bench-'));
  try {
    await report('Tìm trong dist/', 'dist', readSite(content), listsRequests);
    const many = path.join(base, 'many');
    await cp('dist', many, { recursive: true });
    const site = readSite(generatePlans(content, count));
    const { seconds, bytes, files } = await writeSearch(many, site);
    console.log(
      `\nchỉ mục của ${String(count)} kế hoạch: ${seconds.toFixed(1)} s, ${String(files)} tệp, ${String(kilobytes(bytes))} kB`,
    );
    await report(`Tìm trong ${String(count)} kế hoạch sinh ra`, many, site, listsRequests);
  } finally {
    await rm(base, { recursive: true });
  }
}

async function report(name: string, root: string, { plans }: SiteTree, listsRequests: boolean): Promise<void> {
  const browsed = await browse(root);
  try {
    const queries = firstQueries(plans);
    const rows: Record<string, Record<string, string | number>> = {};
    let [worstFirst, worstSecond] = [0, 0];
    for (const [index, query] of queries.entries()) {
      const { first, second } = await browsed.visit(query.typed, queries[(index + 1) % queries.length]?.typed ?? '');
      rows[query.name] = {
        'câu hỏi': query.typed.slice(0, 40),
        'lần đầu (kB)': kilobytes(first.bytes),
        'số yêu cầu': first.requests.length,
        'kết quả': first.hits,
        'lần sau, câu ở dòng dưới (kB)': kilobytes(second.bytes),
      };
      [worstFirst, worstSecond] = [Math.max(worstFirst, first.bytes), Math.max(worstSecond, second.bytes)];
      if (listsRequests) list(query.typed, first);
    }
    const sample = await visitAll(browsed, samplePhrases(plans, sampleSize));
    const firsts = sample.map(({ first }) => first.bytes);
    const seconds = sample.map(({ second }) => second.bytes);
    rows[`${String(sample.length)} cụm 1–4 từ: trung vị`] = {
      'lần đầu (kB)': kilobytes(median(firsts)),
    };
    rows[`${String(sample.length)} cụm 1–4 từ: lớn nhất`] = {
      'lần đầu (kB)': kilobytes(Math.max(...firsts)),
      'lần sau, câu ở dòng dưới (kB)': kilobytes(Math.max(...seconds)),
    };
    [worstFirst, worstSecond] = [Math.max(worstFirst, ...firsts), Math.max(worstSecond, ...seconds)];
    const times = await browsed.time(warmQueries);
    rows['lớn nhất'] = {
      'lần đầu (kB)': kilobytes(worstFirst),
      'lần sau, câu ở dòng dưới (kB)': kilobytes(worstSecond),
    };
    rows['giới hạn'] = { 'lần đầu (kB)': limits.first, 'lần sau, câu ở dòng dưới (kB)': limits.second };
    console.log(`\n${name}`);
    console.table(rows);
    console.log('Câu trả lời khi đã tải, bộ xử lý chậm đi bốn lần (ms):');
    console.table({
      ...Object.fromEntries(warmQueries.map((query, index) => [query, { ms: Math.round(times[index] ?? 0) }])),
      'giới hạn': { ms: limits.warm },
    });
  } finally {
    await browsed.close();
  }
}

/** Each as a first query, with the next one after it. */
async function visitAll({ visit }: Browsed, typed: readonly string[]): Promise<Visit[]> {
  const visits: Visit[] = [];
  for (const [index, first] of typed.entries())
    visits.push(await visit(first, typed[(index + 1) % typed.length] ?? ''));
  return visits;
}

function list(query: string, { requests }: Fetched): void {
  console.log(`\n${query}`);
  console.table(requests.map((each) => ({ tệp: each.path, kB: kilobytes(each.bytes) })));
}
