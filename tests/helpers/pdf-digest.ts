/** Prints the SHA-256 of a plan's PDF: `node tests/helpers/pdf-digest.ts ID`. A test runs it under other circumstances. */
import { sha256 } from '../../src/files/digest.ts';
import { renderPdf } from '../../src/files/pdf/render.ts';
import { loadSite, planOf, siteUrl } from './load-site.ts';

const site = await loadSite('content');
const context = { units: site.units, site: siteUrl };
console.log(sha256(await renderPdf(planOf(site, process.argv[2] ?? ''), context)));
