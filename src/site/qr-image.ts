/** A QR code as an image in the page itself: browsers print without waiting for what they would have to fetch. */

const headerLength = 62;
/** Bytes of a row: bits, filled up to a multiple of four. */
const rowLength = (size: number): number => Math.ceil(size / 32) * 4;

/**
 * A bitmap of one bit a module as a data URI. Nothing smaller holds it once the page is compressed: SVG takes twice as much.
 * @param qr row by row, true for black
 */
export function qrImage(qr: readonly (readonly boolean[])[]): string {
  const size = qr.length;
  const row = rowLength(size);
  const bytes = Buffer.alloc(headerLength + row * size);
  bytes.write('BM');
  bytes.writeUInt32LE(bytes.length, 2);
  bytes.writeUInt32LE(headerLength, 10);
  bytes.writeUInt32LE(40, 14);
  bytes.writeInt32LE(size, 18);
  bytes.writeInt32LE(size, 22);
  bytes.writeUInt16LE(1, 26);
  bytes.writeUInt16LE(1, 28);
  // Two colours: white, then black, each with a byte that nobody reads.
  bytes.writeUInt32LE(0xffffff, 54);
  qr.forEach((modules, y) => {
    modules.forEach((isBlack, x) => {
      const at = headerLength + (size - 1 - y) * row + (x >> 3);
      if (isBlack) bytes[at] = (bytes[at] ?? 0) | (0x80 >> (x & 7));
    });
  });
  return `data:image/bmp;base64,${bytes.toString('base64')}`;
}
