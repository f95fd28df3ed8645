/** Measures the foot of a printed notice: whether it moves a line of the document, wherever that ends. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { foot } from '../../../src/decree30/foot.ts';
import { toMillimetres } from '../../../src/decree30/lengths.ts';
import { margin, paper } from '../../../src/decree30/page.ts';
import { lineBox } from '../../../src/files/type/faces.ts';
import { gatherLines } from '../../../src/form/pdf/lines.ts';
import { measurePdf } from '../../../src/form/pdf/open.ts';

interface PaperLine {
  text: string;
  left: number;
  baseline: number;
  size: number;
}

/** The lines of each printed page from top to bottom, below the page number. */
export async function printLines(page: Page): Promise<PaperLine[][]> {
  const pages = await measurePdf(await page.pdf({ preferCSSPageSize: true }));
  return pages.map(({ pieces }, index) =>
    gatherLines(pieces, index).filter(({ baseline }) => baseline > margin.top.chosen),
  );
}

const place = (pages: readonly (readonly PaperLine[])[]): string[][] =>
  pages.map((lines) => lines.map(({ text, left, baseline }) => `${text} @ ${left.toFixed(1)}, ${baseline.toFixed(1)}`));

/** The pages as they are with the decree's margins and nothing else. */
const plain = `
  @page { margin-bottom: ${String(margin.bottom.chosen)}mm }
  @media print {
    .text { box-decoration-break: slice !important; padding-bottom: 0 !important }
    .proof { display: none !important }
  }`;
const bottom = paper.height - margin.bottom.chosen;
const endOf = (pages: readonly PaperLine[][]): number => pages.at(-1)?.at(-1)?.baseline ?? 0;

/**
 * Prints with the end of the text at many heights of the page and over it, and compares with plain margins.
 * @param style pushes the end of the document down by so many millimetres
 */
export async function sweep(page: Page, words: readonly string[], style: (push: number) => string): Promise<void> {
  const print = async (css: string): Promise<PaperLine[][]> => {
    const tag = await page.addStyleTag({ content: css });
    const pages = await printLines(page);
    await tag.evaluate((element) => {
      element.parentNode?.removeChild(element);
    });
    return pages;
  };
  const room = bottom - endOf(await print(plain));
  expect(room).toBeGreaterThan(10);
  const heights = new Set<number>();
  // Closest where the last line finds its page full: a pixel more or less of room shows there.
  const near = [1.4, 1.3, 1.2, 1.1, 1, 0.9, 0.8].map((left) => room - left);
  for (const push of [0, room - 20, room - 12, room - 6, room - 3, room - 2, ...near, room - 0.5, room, room + 4]) {
    const css = `@media print { ${style(Math.max(0, push))} }`;
    const wanted = await print(plain + css);
    const found = await print(css);
    const last = found.at(-1) ?? [];
    expect(last.slice(-2).map(({ text }) => text)).toEqual(words);
    expect(place([...found.slice(0, -1), last.slice(0, -2)]), `pushed by ${push.toFixed(1)} mm`).toEqual(place(wanted));
    const [above, first, second] = last.slice(-3).map(({ baseline }) => baseline);
    if (above === undefined || first === undefined || second === undefined) throw new Error('No foot');
    expect(first - above).toBeGreaterThan(4);
    // Nothing is cut off, and printers reach it. The code stands level with the middle of its two lines.
    const middle = (first + second) / 2 + toMillimetres(lineBox(foot.size, foot.lead).below - foot.lead / 2);
    expect(middle + foot.code / 2).toBeLessThanOrEqual(paper.height - foot.edge);
    heights.add(Math.round(endOf(wanted)));
  }
  expect(heights.size).toBeGreaterThan(6);
}
