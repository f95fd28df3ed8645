/** The digests that readers compare, as a browser computes them; the same as src/files/digest.ts gives. */
import { normalise } from '../vietnamese/normalise.ts';

/** The words of a text that was pasted or read: signs that nobody sees do not count. */
export const wordsOfText = (text: string): string[] =>
  normalise(text)
    .text.split(/\s+/u)
    .filter((word) => word !== '');

/** SHA-256 of bytes as 64 hexadecimal digits. */
export async function digestBytes(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** SHA-256 of words joined by single spaces. */
export const digestWords = (words: readonly string[]): Promise<string> =>
  digestBytes(new TextEncoder().encode(words.join(' ')));

/** The fewest digits that say something: what stands on paper. */
const fewest = 16;

/** What comparing a digest with the digits that somebody has tells: nothing if they gave none or too few. */
export function compareDigits(digest: string, given: string): 'same' | 'different' | 'tooFew' | undefined {
  const digits = given.toLowerCase().replace(/[\s.:-]+/gu, '');
  if (digits === '') return undefined;
  if (digits.length < fewest && digest.startsWith(digits)) return 'tooFew';
  return digest.startsWith(digits) ? 'same' : 'different';
}
