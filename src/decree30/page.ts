/** The sheet: paper, margins, font, page number. All lengths in millimetres, sizes in points. */
import { citeForm } from './cite.ts';

/** What the decree allows, both ends included, and what Niêm Yết prints. */
export interface Ranged {
  min: number;
  max: number;
  chosen: number;
  cite: string;
}

const margins = citeForm('I.3');

export const paper = { name: 'A4', width: 210, height: 297, cite: citeForm('I.1') } as const;

export const margin = {
  top: { min: 20, max: 25, chosen: 25, cite: margins },
  bottom: { min: 20, max: 25, chosen: 20, cite: margins },
  left: { min: 30, max: 35, chosen: 35, cite: margins },
  right: { min: 15, max: 20, chosen: 20, cite: margins },
} as const satisfies Record<string, Ranged>;

/** Width of the text area: 155 mm. */
export const textWidth: number = paper.width - margin.left.chosen - margin.right.chosen;

export const font = {
  family: 'Times New Roman',
  /** Same advance widths and line height as Times New Roman; shipped with the site. */
  substitute: 'Tinos',
  /** The CSS family of the shipped substitute; its own name, so that no screen style asks for it by accident. */
  shippedFamily: 'Notice Tinos',
  color: 'black',
  /** Height of a single-spaced line in em: (ascent 1825 + descent 443 + gap 87) / 2048 units. */
  singleLine: 1.15,
  cite: citeForm('I.4'),
} as const;

export const pageNumber = {
  size: { min: 13, max: 14, chosen: 14, cite: citeForm('I.7') },
  from: 1,
  hiddenOn: 1,
  cite: citeForm('I.7'),
} as const;

/** Every annex is numbered by itself. */
export const annexPageNumber = { from: 1, cite: citeForm('III.1.đ') } as const;
