/** The lines of text in a PDF, in the order in which they were drawn, by two programs that know nothing of each other. */
import { spawnSync } from 'node:child_process';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { findProgram } from '../../../scripts/setup/office.mjs';
import { margin, paper } from '../../../src/decree30/page.ts';
import { splitWords } from '../split-words.ts';
import { dropVerification, wordsOfLines, type PaperLine } from './paper.ts';

const millimetre = 72 / 25.4;
const textTop = margin.top.chosen * millimetre;

/** A wider gap, in points, parts two columns. */
const widestGap = 3;

interface Fragment {
  text: string;
  right: number;
  baseline: number;
}

/** Text below the top margin, in which the page number stands. */
async function linesOfPage(page: PDFPageProxy): Promise<PaperLine[]> {
  const { height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ disableNormalization: true });
  const fragments: Fragment[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue;
    const matrix: readonly unknown[] = item.transform;
    const [left, bottom] = [Number(matrix[4]), Number(matrix[5])];
    const baseline = height - bottom;
    const before = fragments.at(-1);
    const isColumn = item.str.trim() === '' && item.width > 20;
    if (isColumn) continue;
    if (before !== undefined && Math.abs(before.baseline - baseline) < 1 && Math.abs(left - before.right) < widestGap) {
      before.text += item.str;
      before.right = left + item.width;
    } else {
      fragments.push({ text: item.str, right: left + item.width, baseline });
    }
  }
  return fragments.filter(({ baseline }) => baseline > textTop).map(({ text }) => splitWords(text));
}

async function linesOf(bytes: Uint8Array): Promise<PaperLine[]> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const lines: PaperLine[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    lines.push(...(await linesOfPage(await document.getPage(number))));
  }
  await task.destroy();
  return lines;
}

/** The words of a PDF as PDF.js reads them, page numbers and the foot for verification left out. */
export async function wordsByPdfJs(bytes: Uint8Array, expected: readonly string[]): Promise<string[]> {
  return wordsOfLines(dropVerification(await linesOf(bytes)), expected);
}

/** Where Poppler's pdftotext is; undefined on a machine without it. */
export const pdfToText = findProgram('pdfToText');

/** The words of a PDF as pdftotext reads them, likewise. */
export function wordsByPdftotext(bytes: Uint8Array, expected: readonly string[]): Promise<string[]> {
  if (pdfToText === undefined) return Promise.reject(new Error('Không có pdftotext trên máy này.'));
  const area = { x: 0, y: textTop, W: paper.width * millimetre, H: paper.height * millimetre - textTop };
  const crop = Object.entries(area).flatMap(([name, value]) => [`-${name}`, String(Math.round(value))]);
  const { stdout, stderr, status } = spawnSync(pdfToText, ['-raw', ...crop, '-', '-'], {
    input: bytes,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) return Promise.reject(new Error(`pdftotext: ${stderr}`));
  const lines = stdout.split(/[\n\f]/u).map(splitWords);
  return Promise.resolve(wordsOfLines(dropVerification(lines), expected, { seesSpaces: false }));
}
