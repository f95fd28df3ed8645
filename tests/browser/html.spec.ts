import { expect, test } from '@playwright/test';
import { findHtmlErrors } from './checks/html.ts';
import { builtPages } from './pages.ts';

for (const [shape, pages] of Map.groupBy(builtPages(), (page) => page.shape)) {
  test(`html-validate finds nothing on ${shape} (${pages.length})`, async () => {
    for (const { path, file } of pages) expect.soft(await findHtmlErrors(file), path).toEqual([]);
  });
}
