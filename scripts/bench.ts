/** `npm run bench [-- files] [-- search] [-- --plans 1000] [-- --requests]`: the measurements, one after the other. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchFiles } from './bench/files.ts';
import { benchSearch } from './bench/search.ts';
import { spawnTool } from './tools.ts';

const measurements = {
  files: ({ plans = 200 }: Asked) => benchFiles(plans),
  search: ({ plans = 1000, requests }: Asked) => benchSearch(plans, requests),
};

interface Asked {
  plans?: number;
  /** List every request of a search. */
  requests: boolean;
}

const isMeasurement = (name: string): name is keyof typeof measurements => name in measurements;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { plans: { type: 'string' }, requests: { type: 'boolean', default: false } },
});
const names = positionals.length > 0 ? positionals : Object.keys(measurements);
const plans = values.plans === undefined ? undefined : Number(values.plans);

if (!names.every(isMeasurement) || (plans !== undefined && !(Number.isInteger(plans) && plans > 0))) {
  console.error(`Cách dùng: npm run bench [-- ${Object.keys(measurements).join('|')}] [-- --plans SỐ] [-- --requests]`);
  process.exitCode = 1;
} else if (!existsSync('dist') && (await spawnTool('astro', ['build'])) !== 0) process.exitCode = 1;
else for (const name of names) await measurements[name]({ requests: values.requests, ...(plans && { plans }) });
