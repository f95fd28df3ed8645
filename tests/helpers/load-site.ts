/** Whole content folders as tests take them. */
import { existsSync, readdirSync } from 'node:fs';
import { readSite, type SiteTree } from '../../src/plan/read/site.ts';
import type { Plan } from '../../src/plan/types.ts';
import { readContent } from '../../src/site/read-content.ts';

/** The content folders of all sites without a fault: the project's own first, then the fixtures. */
export const siteFolders: readonly string[] = [
  'content',
  ...readdirSync('tests/fixtures')
    .map((name) => `tests/fixtures/${name}/content`)
    .filter((folder) => existsSync(folder)),
];

/** The address of a site under test. */
export const siteUrl = new URL('https://niem-yet.example');

/** The tree of a content folder, from the project's root: `content`, `tests/fixtures/xa/content`. */
export async function loadSite(folder: string): Promise<SiteTree> {
  return readSite(await readContent(folder));
}

/** The only plan with an id. */
export function planOf({ plans, findings }: SiteTree, id: string): Plan {
  const plan = plans.find((each) => each.id === id);
  if (plan === undefined) throw new Error(`No plan ${id}: ${findings.map(({ message }) => message).join(' ')}`);
  return plan;
}
