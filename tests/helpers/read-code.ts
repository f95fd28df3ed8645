/** Reads the QR code on a printed page as a phone does: from its picture. */
import { spawnSync } from 'node:child_process';
import { decodeQR } from 'qr/decode.js';
import { findProgram } from '../../scripts/setup/office.mjs';

/** Where Poppler's pdftoppm is; undefined where it is not installed. */
export const pdfToPpm = findProgram('pdfToPpm');

/** Dots per inch, as an office's scanner has them; a phone held over the paper sees more. */
const resolution = 300;

/**
 * What the code on a page of a PDF says.
 * @param page counted from 1
 * @throws if the page cannot be drawn or holds no code
 */
export function readCode(pdf: Uint8Array, page: number): string {
  const asked = ['-r', String(resolution), '-f', String(page), '-l', String(page), '-'];
  const { stdout, status } = spawnSync(pdfToPpm ?? 'pdftoppm', asked, { input: pdf, maxBuffer: 2 ** 28 });
  const header = /^P6\s(\d+)\s(\d+)\s255\s/u.exec(stdout.subarray(0, 40).toString('latin1'));
  if (status !== 0 || header === null) throw new Error(`Page ${String(page)} cannot be drawn`);
  const [{ length }, width, height] = header;
  return decodeQR(
    { width: Number(width), height: Number(height), data: new Uint8Array(stdout.subarray(length)) },
    { format: 'RGB', timeLimit: 10_000 },
  );
}
