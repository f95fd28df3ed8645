/** Measures and quotations as people read them. */
import type { Bounds } from '../model.ts';

const longest = 36;

/** "12,7": at most two digits behind the comma. */
export const decimal = (value: number, digits = 1): string =>
  String(Number(value.toFixed(digits)))
    .replace('.', ',')
    .replace(/^-0$/u, '0');

/** "13–14", or "13" where both ends are one. */
export const sayRange = ({ min, max }: Bounds): string =>
  min === max ? decimal(min, 2) : `${decimal(min, 2)}–${decimal(max, 2)}`;

/** “Gia Lai, ngày 30 tháng 10 …” */
export function quote(text: string): string {
  const characters = [...text];
  const short = characters.length > longest ? `${characters.slice(0, longest).join('').trimEnd()}…` : text;
  return `“${short}”`;
}

/** "đứng, đậm" */
export const sayFace = ({ bold, italic }: { bold: boolean; italic: boolean }): string =>
  `${italic ? 'nghiêng' : 'đứng'}${bold ? ', đậm' : ', không đậm'}`;

const properNames = /^(?:Quốc hiệu|Tiêu ngữ)/u;

/** Small letters for a name in the middle of a sentence. */
export const lowerFirst = (text: string): string =>
  properNames.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
