/** The words of a plan in each of its renderings. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { margin } from '../../../src/decree30/page.ts';
import { planFileVersion } from '../../../src/files/json.ts';
import type { Plan } from '../../../src/plan/types.ts';
import { words } from '../../../src/plan/words.ts';
import { measurePdf, wordsOf } from '../print/measure.ts';

export const splitWords = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

/** The words of `[data-notice]` as the page shows them. */
export async function noticeWords(page: Page, media: 'screen' | 'print'): Promise<string[]> {
  await page.emulateMedia({ media });
  return splitWords(await page.locator('[data-notice]').innerText());
}

/** The words on paper, page numbers left out. */
export async function printedWords(page: Page): Promise<string[]> {
  return wordsOf(await measurePdf(await page.pdf({ preferCSSPageSize: true })), margin.top.chosen);
}

const planFile = z.object({
  schemaVersion: z.literal(planFileVersion),
  plan: z.custom<Plan>((value) => typeof value === 'object' && value !== null && 'masthead' in value),
});

/** The words of the tree that the JSON file holds. */
export const jsonWords = (file: string): string[] => words(planFile.parse(JSON.parse(readFileSync(file, 'utf8'))).plan);

export const textWords = (file: string): string[] => splitWords(readFileSync(file, 'utf8'));
