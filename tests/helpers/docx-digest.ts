/** Prints the SHA-256 of a plan's Word file: `node tests/helpers/docx-digest.ts ID`. A test runs it under other circumstances. */
import { createHash } from 'node:crypto';
import { renderDocx } from '../../src/files/docx/render.ts';
import { loadSite, planOf, siteUrl } from './load-site.ts';

const site = await loadSite('content');
const plan = planOf(site, process.argv[2] ?? '');
const context = { units: site.units, site: siteUrl };
console.log(
  createHash('sha256')
    .update(await renderDocx(plan, context))
    .digest('hex'),
);
