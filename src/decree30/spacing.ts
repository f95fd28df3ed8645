/** Distances within the body of the document. */
import { citeForm } from './cite.ts';
import { pixel } from './lengths.ts';
import { font } from './page.ts';
import type { Ranged } from './page.ts';

const body = citeForm('II.6.e');

/** First-line indent in millimetres: the decree allows these two and nothing between. */
export const indent = { allowed: [10, 12.7], chosen: 12.7, cite: body } as const;

/** Least distance between paragraphs in points. */
export const paragraphGap = { min: 6, chosen: 6, cite: body } as const;

/** Line height in em: single line to 1.5 lines of Times New Roman's own line height. */
export const lineHeight = {
  min: font.singleLine,
  max: 1.5 * font.singleLine,
  chosen: font.singleLine,
  cite: body,
} as const satisfies Ranged;

/** Line height in em where lines stand single-spaced: ô 1 and ô 2, and the other blocks around the body. */
export const singleLineHeight = { chosen: font.singleLine, cite: citeForm('II.1.c; II.2.b') } as const;

/**
 * Distance of baselines in points for a type size in points and a line height in em.
 * Browsers put baselines on whole pixels, so it is the next whole pixel: rounded down, lines would come closer than the decree allows.
 */
export function lead(size: number, height: number): number {
  return Math.ceil((size * height) / pixel) * pixel;
}

/**
 * Room in millimetres for the signature and the seal between the signer's office and name.
 * The decree gives its place (ô 7c, 8), not its height; a seal is about 36 mm across and covers a third of the signature.
 */
export const signatureSpace = { chosen: 30, cite: citeForm('II.7.d; II.8.a') } as const;

/** Distances in millimetres that the decree leaves open; its official samples have about these. */
export const distance = {
  /** Between the two columns of the head. */
  headColumns: 2,
  /** Above the number and the dateline. */
  aboveNumber: 3,
  /** From the foot of a text line to the rule below it. */
  aboveRule: 0.6,
  /** From the foot of a text line that has a rule to what follows. */
  belowRuled: 1.5,
  /** Above the kind of document, and below its subject. */
  aboveTitle: 8,
  belowTitle: 4,
  /** Above the recipients and the signer's office. */
  aboveSignOff: 6,
  /** Between a table cell's border and its words, across and down. */
  cell: { inline: 1.5, block: 1 },
} as const;
