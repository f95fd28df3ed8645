/** Finds the pages of a PDF after which running text simply goes on. */
import type { Flowing } from './margins.ts';
import type { Draft } from './paragraphs.ts';
import type { Zones } from './zones.ts';

/** The last paragraphs may have been kept with the signature, that it does not stand alone. */
const keptWithFoot = 2;

/** Pages after which running text goes on, not a heading, a table or the foot, which may have been kept together. */
export function findFlowing(all: readonly Draft[], { text }: Zones): Flowing {
  const flowing = new Map<number, 'within' | 'between'>();
  const drafts = all.filter(({ lines: [first] }) => first !== undefined && text.includes(first));
  drafts.slice(0, -keptWithFoot).forEach(({ lines, isCentred, inTable }, index) => {
    const isRunning = !isCentred && !inTable && lines.some(({ pieces }) => pieces.some(({ bold }) => !bold));
    if (!isRunning) return;
    const pages = [...new Set(lines.map(({ page }) => page))];
    const before = drafts[index - 1]?.lines.at(-1)?.page;
    if (before !== undefined && pages[0] === before + 1) flowing.set(before, 'between');
    for (const page of pages.slice(0, -1)) flowing.set(page, 'within');
  });
  return flowing;
}
