/** Digests by which two renderings of a document are known to say the same. */
import { createHash } from 'node:crypto';
import { memoise } from '../plan/memoise.ts';
import type { Plan } from '../plan/types.ts';
import { words } from '../plan/words.ts';

/** SHA-256 of bytes, or of a text in UTF-8, as 64 hexadecimal digits. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/**
 * SHA-256 (hexadecimal) of the canonical words joined by single spaces, in UTF-8 and NFC.
 * Anyone can compute it from any text of the document: spaces, line breaks and fonts do not count, words and their order do.
 */
export const wordsDigest: (plan: Plan) => string = memoise((plan) => sha256(words(plan).join(' ').normalize('NFC')));

/** How many digits of a digest stand on paper: 64 bits, in groups that a person can compare. */
const shortLength = 16;

/** The first digits of a digest for human eyes: "3f5a 09c1 7d2e b846". */
export const shortDigest = (digest: string): string => (digest.slice(0, shortLength).match(/.{4}/gu) ?? []).join(' ');
