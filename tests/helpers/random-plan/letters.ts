/** Vietnamese syllables of every shape: each letter with each tone, small and capital, composed (NFC). */
import type { Chance } from './chance.ts';

/** None, huyền, sắc, ngã, hỏi, nặng. */
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];

const compose = (letters: readonly string[]): string[] => letters.map((letter) => letter.normalize('NFC'));
const toned = compose(vowels.flatMap((vowel) => tones.map((tone) => vowel + tone)));
const small = [...toned, 'đ'];

/** All letters with a mark, small and capital: 134 of them. */
export const markedLetters: readonly string[] = [...small, ...small.map((letter) => letter.toUpperCase())].filter(
  (letter) => !/^[a-z]$/iu.test(letter),
);

type Parts = readonly [string, ...string[]];
const nuclei: Parts = ['a', ...small];
const onsets: Parts = [
  ...(['', '', 'b', 'c', 'ch', 'd', 'đ', 'g', 'gh', 'gi', 'h', 'k', 'kh', 'l', 'm', 'n', 'ng', 'ngh', 'nh'] as const),
  ...['p', 'ph', 'qu', 'r', 's', 't', 'th', 'tr', 'v', 'x'],
];
const glides: Parts = ['', '', '', '', 'o', 'u', 'i', 'ư', 'ươ', 'uyê', 'iê', 'yê', 'uô'];
const codas: Parts = ['', '', '', 'c', 'ch', 'm', 'n', 'ng', 'nh', 'p', 't', 'i', 'y', 'u', 'o'];

/** A syllable in small letters, in capitals, or with a capital first; not always one that is spoken. */
export function syllable(chance: Chance): string {
  const text = chance.pick(onsets) + chance.pick(glides) + chance.pick(nuclei) + chance.pick(codas);
  const cased = chance.pick([text, text, text, text.toUpperCase(), text.charAt(0).toUpperCase() + text.slice(1)]);
  return cased.normalize('NFC');
}
