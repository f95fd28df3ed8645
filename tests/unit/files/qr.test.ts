/** The code at the foot is read back, as drawn for the PDF and as the bitmap of the page, by a reader that is not its maker. */
import { Resvg } from '@resvg/resvg-js';
import decodeQR, { type Image } from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { qrSvg, verification } from '../../../src/files/verification.ts';
import { planUrl } from '../../../src/presentation/urls.ts';
import { qrImage } from '../../../src/site/qr-image.ts';
import { loadSite } from '../../helpers/load-site.ts';

const { plans } = await loadSite('content');
const quiet = 4;
const scale = 6;

/** Without hurry: a machine at work may take longer than a frame of a camera. */
const read = (image: Image): string => decodeQR(image, { timeLimit: 10_000 });

/** A picture of black and white squares with a quiet zone around it. */
function drawSquares(size: number, isBlack: (x: number, y: number) => boolean): Image {
  const side = (size + 2 * quiet) * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1)
      if (isBlack(Math.floor(x / scale) - quiet, Math.floor(y / scale) - quiet))
        data.fill(0, 4 * (y * side + x), 4 * (y * side + x) + 3);
  return { width: side, height: side, data };
}

describe.each([
  'https://niem-yet.example',
  'https://x.vn',
  'https://congbao.vanban.tinh-mot-noi-co-ten-rat-dai.gov.vn',
])('at %s', (site) => {
  test.each(plans.map((plan) => [plan.id, plan] as const))('the code of %s leads to its page', (id, plan) => {
    const address = site + planUrl(id);
    const { qr = [] } = verification(plan, { site: new URL(site) }) ?? {};
    const size = qr.length;

    const svg = qrSvg(qr).replace(
      /viewBox="0 0 \d+ \d+"/u,
      `viewBox="-${quiet} -${quiet} ${size + 2 * quiet} ${size + 2 * quiet}"`,
    );
    const { width, height, pixels } = new Resvg(svg, {
      background: 'white',
      fitTo: { mode: 'width', value: (size + 2 * quiet) * scale },
    }).render();
    expect(read({ width, height, data: new Uint8Array(pixels) })).toBe(address);

    const bitmap = Buffer.from(qrImage(qr).replace('data:image/bmp;base64,', ''), 'base64');
    const [start, rowLength] = [bitmap.readUInt32LE(10), Math.ceil(size / 32) * 4];
    const isBlack = (x: number, y: number): boolean =>
      x >= 0 &&
      x < size &&
      y >= 0 &&
      y < size &&
      ((bitmap[start + (size - 1 - y) * rowLength + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0;
    expect(read(drawSquares(size, isBlack))).toBe(address);
  });
});
