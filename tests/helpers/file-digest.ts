/** Prints the SHA-256 of a plan's file: `node tests/helpers/file-digest.ts ID EXTENSION`. A test runs it under other circumstances. */
import { sha256 } from '../../src/files/digest.ts';
import { formats } from '../../src/files/formats.ts';
import { loadSite, planOf, siteUrl } from './load-site.ts';

const [id = '', extension] = process.argv.slice(2);
const format = formats.find((each) => each.extension === extension);
if (format === undefined) throw new Error(`No format .${String(extension)}`);
const { render } = format;
const site = await loadSite('content');
console.log(sha256(await render(planOf(site, id), { units: site.units, site: siteUrl })));
