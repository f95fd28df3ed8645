import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildSite } from './build-site.ts';
import { siteOrigin } from './checks/links.ts';
import { distRoot, listFiles } from './pages.ts';

/** Each file of a folder and its digest. */
const digests = (root: string): Record<string, string> =>
  Object.fromEntries(
    listFiles(root).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest('hex'),
    ]),
  );

test('another build, in another folder, zone and language and a year later, gives the same files', async () => {
  test.slow();
  const { root, remove } = await buildSite({
    SITE_URL: siteOrigin(distRoot),
    TZ: 'America/Los_Angeles',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    NODE_OPTIONS: `--import=${new URL('other-day.mjs', import.meta.url).href}`,
  });
  const again = digests(root);
  remove();
  expect(again).toEqual(digests(distRoot));
});
