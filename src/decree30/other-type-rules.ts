/** How elements are set that the site's own notices do not have: Điều, and subject and addressees of a letter. A table of data. */
import { citeForm } from './cite.ts';
import type { TypeRule } from './type-rules.ts';

export const otherTypeRules = {
  article: {
    block: '6',
    name: 'Điều',
    size: { min: 13, max: 14, chosen: 14 },
    bold: true,
    italic: false,
    letters: 'lower',
    align: 'justify',
    cite: citeForm('II.6.đ'),
  },
  letterSubject: {
    block: '5b',
    name: 'Trích yếu công văn',
    size: { min: 12, max: 13, chosen: 12 },
    bold: false,
    italic: false,
    letters: 'lower',
    align: 'center',
    cite: citeForm('II.5.b'),
  },
  salutation: {
    block: '9a',
    name: 'Từ “Kính gửi” và nơi nhận',
    size: { min: 13, max: 14, chosen: 14 },
    bold: false,
    italic: false,
    letters: 'lower',
    align: 'left',
    cite: citeForm('II.9.d'),
  },
} as const satisfies Record<string, TypeRule>;

/** Distance in points of a letter's subject from the number above it. */
export const letterSubjectGap = { chosen: 6, cite: citeForm('II.5.b') } as const;

/** Before the subject of a letter. */
export const letterSubjectPrefix = { text: 'V/v', cite: citeForm('II.5.b') } as const;
