import { expect, test } from 'vitest';
import { qrImage } from '../../../src/site/qr-image.ts';

test('the bitmap is one bit a module, bottom row first, black on white', () => {
  const qr = [
    [true, false, true],
    [false, false, true],
    [true, true, false],
  ];
  const bytes = Buffer.from(qrImage(qr).replace('data:image/bmp;base64,', ''), 'base64');
  expect(bytes.subarray(0, 2).toString()).toBe('BM');
  expect(bytes.readUInt32LE(2)).toBe(bytes.length);
  expect([bytes.readInt32LE(18), bytes.readInt32LE(22), bytes.readUInt16LE(28)]).toEqual([3, 3, 1]);
  expect([bytes.readUInt32LE(54), bytes.readUInt32LE(58)]).toEqual([0xffffff, 0]);
  const rows = [0, 1, 2].map((row) => bytes[bytes.readUInt32LE(10) + 4 * row]);
  expect(rows).toEqual([0b1100_0000, 0b0010_0000, 0b1010_0000]);
});
