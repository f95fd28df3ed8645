/** The words of a plan as a browser renders them. */
import type { Page } from '@playwright/test';
import { wordsByPdfJs } from '../../helpers/read-back/pdf.ts';
import { splitWords } from '../../helpers/split-words.ts';

/** The words of `[data-notice]` as the page shows them. */
export async function noticeWords(page: Page, media: 'screen' | 'print'): Promise<string[]> {
  await page.emulateMedia({ media });
  return splitWords(await page.locator('[data-notice]').innerText());
}

/**
 * The words on paper, page numbers and the foot for verification left out.
 * @param expected the words of the plan, which tell a word broken over two lines from two words
 */
export async function printedWords(page: Page, expected: readonly string[]): Promise<string[]> {
  return wordsByPdfJs(await page.pdf({ preferCSSPageSize: true }), expected);
}
