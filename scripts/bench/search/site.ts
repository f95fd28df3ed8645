/** Another site's search in the place of a built one's. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SiteTree } from '../../../src/plan/read/site.ts';
import { searchDataUrl, searchIndexUrl } from '../../../src/presentation/urls.ts';
import { searchData } from '../../../src/search/search-data.ts';
import { buildIndex, writeIndex } from '../../../src/site/search-index.ts';

/** What became of the index. */
export interface IndexFacts {
  seconds: number;
  bytes: number;
  files: number;
}

/** Writes the index and the documents of a site, without help pages, into the folder of a built one. */
export async function writeSearch(root: string, { plans, units }: SiteTree): Promise<IndexFacts> {
  for (const url of [searchIndexUrl, searchDataUrl]) await rm(path.join(root, url), { recursive: true });
  await mkdir(path.join(root, searchDataUrl));
  const started = performance.now();
  const data = searchData(plans, units);
  const index = await buildIndex(data);
  const seconds = (performance.now() - started) / 1000;
  await writeIndex(root, index);
  for (const [number, document] of data.documents.entries())
    await writeFile(path.join(root, searchDataUrl, `${String(number)}.json`), JSON.stringify(document));
  const bytes = index.files.reduce((sum, { content }) => sum + content.length, 0);
  return { seconds, bytes, files: index.files.length };
}
