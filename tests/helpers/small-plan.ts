/** A small sound plan in memory, whose part on responsibilities a test writes itself. */
import { readSite, type SiteTree } from '../../src/plan/read/site.ts';
import { readContent } from '../../src/site/read-content.ts';

const base = await readContent('content');

/** Reads plan 2976 with another part IV. Acknowledgements and notes of what it lacks then are left out. */
export function readResponsibilities(text: string, front: (yaml: string) => string = (yaml) => yaml): SiteTree {
  const plans = base.plans.map((folder) => ({
    ...folder,
    files: folder.files.map((file) => {
      if (file.path.endsWith('responsibilities.mdx')) return { ...file, text };
      if (!file.path.endsWith('plan.mdx')) return file;
      return { ...file, text: front(file.text.replace(/acknowledged:[\s\S]*?\n---/u, '---')) };
    }),
  }));
  const site = readSite({ ...base, plans });
  const expected = new Set(['number-spacing', 'basis-end', 'contradictory-window', 'repeated-phrase', 'authority-dot']);
  const isOurs = ({ check, at }: SiteTree['findings'][number]): boolean =>
    !expected.has(check) && at !== 'recipients' && at !== 'muc-v';
  return { ...site, findings: site.findings.filter(isOurs) };
}
