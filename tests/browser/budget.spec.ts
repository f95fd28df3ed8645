import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { planUrl } from '../../src/presentation/urls.ts';
import { distRoot, planIds } from './pages.ts';

const budget = { bytes: 15_000, requests: 2 };

const packedSize = (path: string): number =>
  brotliCompressSync(readFileSync(join(distRoot, path.endsWith('/') ? `${path}index.html` : path)), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;

for (const id of planIds()) {
  for (const width of [390, 1440]) {
    test(`a first visit to ${id} at ${width} px costs no more than ${budget.bytes} bytes and ${budget.requests} requests`, async ({
      page,
    }) => {
      const paths: string[] = [];
      const onTheWire: Promise<number>[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith('data:')) paths.push(new URL(request.url()).pathname);
      });
      page.on('requestfinished', (request) => {
        if (!request.url().startsWith('data:'))
          onTheWire.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
      });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(planUrl(id), { waitUntil: 'networkidle' });

      const sizes = paths.map(packedSize);
      const total = sizes.reduce((sum, size) => sum + size, 0);
      console.log(
        `\n${id}, ${width} px: ${total} bytes (brotli) = ${paths.map((path, at) => `${path} ${String(sizes[at])}`).join(' + ')}`,
      );
      expect(paths.length).toBeLessThanOrEqual(budget.requests);
      expect(paths.filter((path) => path.endsWith('.js'))).toEqual([]);
      expect(total).toBeLessThanOrEqual(budget.bytes);
      // The server sends these sizes, not others.
      expect((await Promise.all(onTheWire)).reduce((sum, size) => sum + size, 0)).toBe(total);
    });
  }
}
