/**
 * npm run check [-- --json] [-- --content DIR]: reads the content and says what is wrong, without building.
 * Exits 1 if there is an error.
 */
import { parseArgs } from 'node:util';
import { readSite } from '../src/plan/read/site.ts';
import { countFindings, formatFinding } from '../src/site/print-findings.ts';
import { contentFolder, readContent } from '../src/site/read-content.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, content: { type: 'string' } } });
const { plans, findings } = readSite(await readContent(values.content ?? contentFolder()));

if (values.json) {
  console.log(JSON.stringify(findings, null, 2));
} else {
  for (const finding of findings) console.log(`${formatFinding(finding)}\n`);
  console.log(`Đã đọc ${String(plans.length)} kế hoạch: ${countFindings(findings)}.`);
}
process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
