/** Measures a PDF: the lines of text on each page with font, size and place, and the ruled lines. Lengths in mm, sizes in pt, y from the top. */
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Text of one font and size on one baseline. */
export interface MeasuredRun {
  text: string;
  /** PostScript name without the subset's prefix: "Tinos-BoldItalic". */
  font: string;
  size: number;
  left: number;
  right: number;
  baseline: number;
}

/** Runs on one baseline that stand in one column, in the order in which they were drawn. */
export interface MeasuredLine {
  text: string;
  runs: MeasuredRun[];
  left: number;
  right: number;
  baseline: number;
}

/** A horizontal ruled line. */
export interface MeasuredRule {
  left: number;
  right: number;
  y: number;
  thickness: number;
}

export interface MeasuredPage {
  width: number;
  height: number;
  lines: MeasuredLine[];
  rules: MeasuredRule[];
  /** Colours in which anything is painted: "#000000". */
  colors: string[];
}

const millimetre = 72 / 25.4;

type Matrix = readonly [number, number, number, number, number, number];
const identity: Matrix = [1, 0, 0, 1, 0, 0];

function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

const isNumberList = (value: unknown): value is ArrayLike<number> =>
  (Array.isArray(value) || value instanceof Float32Array) && value.length >= 4;

function toMatrix(values: unknown): Matrix {
  if (!Array.isArray(values) || values.length !== 6 || !values.every((value) => typeof value === 'number'))
    return identity;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values;
  return [a, b, c, d, e, f];
}

/** A wider space on one baseline parts two columns. */
const widestSpace = 8;
/** A wider gap without a space parts two cells. */
const widestGap = 1;

/** True for two runs of one column: the second starts where the first ends. */
const continues = (line: MeasuredLine, run: MeasuredRun): boolean =>
  Math.abs(line.baseline - run.baseline) < 0.3 && run.left > line.left && run.left - line.right < widestGap;

function gatherLines(runs: readonly MeasuredRun[]): MeasuredLine[] {
  const lines: MeasuredLine[] = [];
  for (const run of runs) {
    if (run.text.trim() === '' && run.right - run.left > widestSpace) continue;
    const line = lines.at(-1);
    if (line !== undefined && continues(line, run)) {
      line.text += run.text;
      line.runs.push(run);
      line.right = Math.max(line.right, run.right);
    } else {
      const { text, left, right, baseline } = run;
      lines.push({ text, runs: [run], left, right, baseline });
    }
  }
  return lines;
}

function nameOfFont(page: PDFPageProxy, id: string): string {
  const font: unknown = page.commonObjs.get(id);
  if (typeof font !== 'object' || font === null || !('name' in font) || typeof font.name !== 'string') return id;
  return font.name.replace(/^[A-Z]{6}\+/u, '');
}

async function measureText(page: PDFPageProxy, height: number): Promise<MeasuredLine[]> {
  const { items } = await page.getTextContent({ disableNormalization: true });
  const runs: MeasuredRun[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue;
    const [, , skew, scale, x, y] = toMatrix(item.transform);
    runs.push({
      text: item.str,
      font: nameOfFont(page, item.fontName),
      size: Math.round(Math.hypot(skew, scale) * 100) / 100,
      left: x / millimetre,
      right: (x + item.width) / millimetre,
      baseline: height - y / millimetre,
    });
  }
  return gatherLines(runs);
}

async function measurePaint(page: PDFPageProxy, height: number): Promise<{ rules: MeasuredRule[]; colors: string[] }> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const stack: Matrix[] = [];
  let matrix: Matrix = identity;
  const rules: MeasuredRule[] = [];
  const colors = new Set<string>();
  fnArray.forEach((operator, index) => {
    const values: unknown = argsArray[index];
    if (operator === OPS.save) stack.push(matrix);
    else if (operator === OPS.restore) matrix = stack.pop() ?? identity;
    else if (operator === OPS.transform) matrix = multiply(matrix, toMatrix(values));
    else if ((operator === OPS.setFillRGBColor || operator === OPS.setStrokeRGBColor) && Array.isArray(values))
      colors.add(String(values[0]));
    else if (operator === OPS.constructPath && Array.isArray(values)) {
      const parts: readonly unknown[] = values;
      const [paint, , box] = parts;
      if ((paint !== OPS.fill && paint !== OPS.eoFill) || !isNumberList(box)) return;
      const [a, b, c, d, e, f] = matrix;
      const place = (x = 0, y = 0): [number, number] => [
        (a * x + c * y + e) / millimetre,
        height - (b * x + d * y + f) / millimetre,
      ];
      const [x1, y1] = place(box[0], box[1]);
      const [x2, y2] = place(box[2], box[3]);
      const rule = { left: Math.min(x1, x2), right: Math.max(x1, x2), y: (y1 + y2) / 2, thickness: Math.abs(y2 - y1) };
      if (rule.thickness < 1 && rule.right - rule.left > 2) rules.push(rule);
    }
  });
  return { rules, colors: [...colors] };
}

/** Reads a PDF and measures every page. */
export async function measurePdf(data: Uint8Array): Promise<MeasuredPage[]> {
  const task = getDocument({
    data: new Uint8Array(data),
    fontExtraProperties: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  const document = await task.promise;
  const pages: MeasuredPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const view = page.getViewport({ scale: 1 });
    const height = view.height / millimetre;
    const { rules, colors } = await measurePaint(page, height);
    pages.push({ width: view.width / millimetre, height, lines: await measureText(page, height), rules, colors });
  }
  await task.destroy();
  return pages;
}

/** Every word of the pages in the order in which they were drawn, page numbers left out. */
export function wordsOf(pages: readonly MeasuredPage[], topMargin: number): string[] {
  return pages
    .flatMap(({ lines }) =>
      lines.filter(({ baseline }) => baseline > topMargin).flatMap(({ text }) => text.split(/\s+/u)),
    )
    .filter((word) => word !== '');
}
