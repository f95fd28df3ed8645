/**
 * The form of what a body that copies a document adds to it on paper ("bản sao sang định dạng giấy"): NĐ 30/2020, Phụ lục I,
 * Phần II, Mục II, and Mẫu 3.1 of Phụ lục III. What is not said here is set as in the document itself (II.2.c).
 */
import type { TypeRule } from './type-rules.ts';

const citeCopy = (clause: string): string => `NĐ 30/2020, Phụ lục I, Phần II, ${clause}`;

/** Ô 1: the kind of copy, above place and date. */
export const copyForm = {
  block: 'bản sao 1',
  name: 'Hình thức sao',
  size: { min: 13, max: 14, chosen: 14 },
  bold: true,
  italic: false,
  letters: 'upper',
  align: 'center',
  cite: citeCopy('II.2.b'),
} as const satisfies TypeRule;

/** Its words where a document is copied whole. */
export const copyFormWords = { text: 'SAO Y', cite: citeCopy('II.1.a') } as const;

/** Between the document and the copy's own part: solid, over the whole width of the text area, on the same sheet. */
export const copyRule = { ratio: 1, of: 'text area', cite: citeCopy('II.2.a') } as const;

/**
 * Distances in millimetres within the copy's own part; the decree leaves them open. Narrower than in the document, so that the part
 * finds room on the sheet on which that ends. A seal of 36 mm, on the left of the signature, reaches the lines above and below.
 */
export const copyDistance = { between: 2, signature: 20 } as const;
