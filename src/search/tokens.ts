/** A text as a row of words, each in the two spellings that search compares. */
import { fold } from '../vietnamese/fold.ts';
import { equateTonePlacement } from '../vietnamese/tone.ts';

export interface Token {
  /** Lower case, NFC, the tone mark placed the older way, numbers without leading zeros: "Uỷ" → "ủy", "03" → "3". */
  exact: string;
  /** The same without marks, đ as d. */
  folded: string;
  /** Offsets into the NFC text, in UTF-16 units. */
  start: number;
  end: number;
}

const word = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

/** Composed, and with Đ/đ for their look-alikes; texts of plans are so already. */
export const compose = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00D0\u0189]/gu, 'Đ')
    .replace(/[\u00F0\u0256]/gu, 'đ');

/** Splits at everything that is neither letter, mark nor digit; an apostrophe inside a name joins ("K'Bang"). */
export function tokenise(text: string): Token[] {
  return Array.from(compose(text).matchAll(word), ({ 0: found, index }) => {
    const { exact, folded } = spellings(found);
    return { exact, folded, start: index, end: index + found.length };
  });
}

/** True if the word is spelled with marks or đ, so that its spelling says more than its letters. */
export const isMarked = ({ exact, folded }: Token): boolean => exact !== folded;

type Spellings = Pick<Token, 'exact' | 'folded'>;

/** Few syllables make up many texts: their spellings are worked out once. */
const known = new Map<string, Spellings>();
const mostKnown = 20_000;

function spellings(found: string): Spellings {
  const before = known.get(found);
  if (before !== undefined) return before;
  const exact = spell(found);
  const both = { exact, folded: fold(exact) };
  if (known.size < mostKnown) known.set(found, both);
  return both;
}

function spell(found: string): string {
  const bare = found.replace(/['’]/gu, '').toLowerCase();
  return /^\d+$/u.test(bare) ? bare.replace(/^0+(?=\d)/u, '') : equateTonePlacement(bare);
}
