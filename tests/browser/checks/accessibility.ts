/** axe on a page as it stands. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** All that a colour scheme can change. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds against WCAG 2.2 AA and best practice, one line an element; nothing is waived. Without a view, all rules. */
export async function findBarriers(page: Page, view?: View): Promise<string[]> {
  // Without frames in it, a page needs no second page to gather results in.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  // The dark page is the light one in other colours.
  if (view?.colorScheme === 'dark') axe.withRules(colourRules);
  // The one rule of WCAG 2.2 is off unless it is named.
  else axe.options({ runOnly: tags, rules: { 'target-size': { enabled: true } } });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} (${help}): ${target.join(' ')}: ${failureSummary}`),
  );
}

/** A way to look at a page. */
export interface View {
  width: number;
  media: 'screen' | 'print';
  colorScheme: 'light' | 'dark';
}

const schemes = ['light', 'dark'] as const;

/** Narrow phone to desktop, light and dark; and paper, whose width inside the margins is some 620 px. */
export const views: readonly View[] = [
  ...[320, 390, 820, 1440].flatMap((width) =>
    schemes.map((colorScheme) => ({ width, media: 'screen' as const, colorScheme })),
  ),
  ...schemes.map((colorScheme) => ({ width: 620, media: 'print' as const, colorScheme })),
];

export const nameView = ({ width, media, colorScheme }: View): string => `${width} px, ${media}, ${colorScheme}`;

export async function setView(page: Page, { width, media, colorScheme }: View): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ media, colorScheme, reducedMotion: 'reduce' });
}
