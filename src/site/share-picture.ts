/** The picture that stands for a page where its link is shared: paper, a leaf of the calendar, the subject. */
import { Resvg } from '@resvg/resvg-js';
import { breakLines } from '../files/type/break-lines.ts';
import { fontFile } from '../files/type/faces.ts';
import { piecesOf } from '../files/type/pieces.ts';
import type { When } from '../plan/types.ts';
import { cached } from './file-cache.ts';
import { leafFace, type LeafTone } from '../presentation/leaf.ts';

export interface Picture {
  /** Small, on top: "Kế hoạch số 2976/KH-UBND". */
  eyebrow: string;
  title: string;
  /** Small, at the foot. */
  foot: string;
  leaf?: { when: When; tone: LeafTone };
}

const paper = '#f8f5ee';
const sheet = '#fffdf8';
const ink = '#1b1a17';
const soft = '#4a473f';
const edge = '#77715f';
const red = '#a01218';

const fontFiles = [false, true].map((bold) => fontFile({ bold, italic: false }));

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const bold = { bold: true, italic: false };

/** The lines of a text in bold type; size and width in pixels. */
const linesOf = (text: string, size: number, width: number): string[] =>
  breakLines(piecesOf(text, bold), { size, width }).map(({ runs }) =>
    runs
      .map((run) => run.text)
      .join('')
      .trimEnd(),
  );

const smallest = 39;

/** The largest size at which the title keeps to its lines; the last line is cut with "…" where none does. */
function setTitle(title: string, width: number): { size: number; lines: string[] } {
  for (const [size, limit] of [
    [68, 3],
    [56, 4],
    [46, 5],
    [smallest, 6],
  ] as const) {
    const lines = linesOf(title, size, width);
    if (lines.length <= limit) return { size, lines };
  }
  const lines = linesOf(title, smallest, width).slice(0, 6);
  return { size: smallest, lines: [...lines.slice(0, 5), `${lines[5] ?? ''}…`] };
}

const text = (x: number, y: number, size: number, words: string, attributes = ''): string =>
  `<text x="${String(x)}" y="${String(y)}" font-size="${String(size)}" ${attributes}>${escape(words)}</text>`;

function drawLeaf({ when, tone }: { when: When; tone: LeafTone }): string {
  const face = leafFace(when, tone);
  const [x, y, width, height, stub] = [80, 120, 300, 390, 84];
  const centre = x + width / 2;
  const middle = 'text-anchor="middle"';
  const open = when.certainty === 'expected';
  const frame = open
    ? `<path d="M${String(x + width)} ${String(y)}H${String(x)}V${String(y + height)}H${String(x + width)}M${String(x)} ${String(y + stub)}H${String(x + width)}" fill="none" stroke="${edge}" stroke-width="5" stroke-dasharray="16 11"/>`
    : `<path d="M${String(x)} ${String(y)}h${String(width)}v${String(height)}h-${String(width)}z" fill="${sheet}" stroke="${tone === 'due' ? red : edge}" stroke-width="3"/>` +
      `<path d="M${String(x)} ${String(y)}h${String(width)}v${String(stub)}h-${String(width)}z" fill="${tone === 'due' ? red : 'none'}" stroke="${tone === 'due' ? red : edge}" stroke-width="3"/>`;
  const days = face.last === undefined ? face.first : `${face.first}–${face.last}`;
  return [
    frame,
    text(
      centre,
      y + 57,
      42,
      `${face.month}, ${face.year}`,
      `${middle} font-weight="700" fill="${!open && tone === 'due' ? sheet : ink}"`,
    ),
    text(
      centre,
      y + (face.last === undefined ? 282 : 260),
      face.last === undefined ? 210 : 112,
      days,
      `${middle} font-weight="700" fill="${ink}"`,
    ),
    text(centre, y + 354, 44, open ? 'dự kiến' : face.foot, `${middle} fill="${ink}"`),
  ].join('');
}

/** The leaf of a page without a date: the site's name on the stub, a text below. */
function drawBlankLeaf(): string {
  const lines = [270, 320, 370, 420].map(
    (y, index) => `<path d="M120 ${String(y)}h${String(index === 3 ? 130 : 220)}" stroke="${edge}" stroke-width="6"/>`,
  );
  return [
    `<path d="M80 120h300v390h-300z" fill="${sheet}" stroke="${red}" stroke-width="3"/><path d="M80 120h300v84h-300z" fill="${red}"/>`,
    text(230, 177, 42, 'Niêm Yết', `text-anchor="middle" font-weight="700" fill="${sheet}"`),
    ...lines,
  ].join('');
}

/**
 * Draws a picture of 1200 × 630 pixels.
 * @returns the bytes of a PNG, the same on every run
 */
export function drawPicture({ eyebrow, title, foot, leaf }: Picture): Uint8Array<ArrayBuffer> {
  const x = 440;
  const { size, lines } = setTitle(title, 1120 - x);
  const step = size * 1.32;
  const top = 168 + size;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" font-family="Tinos"><path fill="${paper}" d="M0 0h1200v630H0z"/>`,
    leaf === undefined ? drawBlankLeaf() : drawLeaf(leaf),
    text(x, 148, 32, eyebrow, `fill="${soft}"`),
    ...lines.map((line, index) => text(x, top + index * step, size, line, `font-weight="700" fill="${ink}"`)),
    text(x, 508, 28, foot, `fill="${soft}"`),
    '</svg>',
  ].join('');
  const resvg = new Resvg(svg, { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Tinos' } });
  return new Uint8Array(resvg.render().asPng());
}

/** The same picture, drawn once for all builds in which it stays as it is. */
export const sharePicture = (picture: Picture): Promise<Uint8Array<ArrayBuffer>> =>
  cached('png', JSON.stringify(picture), () => drawPicture(picture));
