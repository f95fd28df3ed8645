/** Words on paper: where a line ends, a word may end or go on. */
import { isVerification } from '../../../src/files/verification-text.ts';

/** The words on one line of one column. */
export type PaperLine = readonly string[];

/** The lines without the foot that leads to the online version: it is no part of the document. */
export function dropVerification(lines: readonly PaperLine[]): PaperLine[] {
  const foot = lines.findIndex((line, index) => isVerification(line.join(' '), (lines[index + 1] ?? []).join(' ')));
  return lines.filter((_, index) => foot === -1 || index < foot || index > foot + 1);
}

/**
 * The words of all lines. A word that is too long for a line goes on in the next one: its pieces are joined where the document has
 * that word and the first piece begins its line, since elsewhere the word could have begun a line of its own.
 * @param expected the words of the document, which tell a broken word from two
 * @param seesSpaces false for a reader that sees no space where kerning has left next to nothing of it: two words of the document
 *   that it runs together are parted
 */
export function wordsOfLines(
  lines: readonly PaperLine[],
  expected: readonly string[],
  { seesSpaces = true }: { seesSpaces?: boolean } = {},
): string[] {
  const words: string[] = [];
  /** Whether the last word may go on, as far as it has come. */
  let begun = '';

  function add(piece: string): void {
    const [wanted = '', next = ''] = expected.slice(words.length, words.length + 2);
    if (!seesSpaces && piece !== wanted && piece === wanted + next) words.push(wanted, next);
    else words.push(piece);
  }

  for (const line of lines.filter(({ length }) => length > 0)) {
    const [first = '', ...rest] = line;
    const goesOn = begun !== '' && (expected[words.length - 1] ?? '').startsWith(begun + first);
    if (goesOn) words[words.length - 1] = begun + first;
    else add(first);
    rest.forEach(add);
    const [last = '', wanted = ''] = [words.at(-1), expected[words.length - 1]];
    begun = rest.length === 0 && last !== wanted && wanted.startsWith(last) ? last : '';
  }
  return words;
}
