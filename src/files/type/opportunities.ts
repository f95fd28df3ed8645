/** Where a line may end, as browsers have it for Vietnamese text (Unicode UAX 14 in their tailoring). White space is one space. */

const wordy = /[\p{L}\p{N}]/u;
const digit = /\p{N}/u;

const opening: ReadonlySet<string> = new Set('([{');
/** After these a line may end if a letter, a digit or an opening bracket follows. */
const dashes: ReadonlySet<string> = new Set('-–—…?');
/** Between these and an opening bracket a line may end. */
const closing: ReadonlySet<string> = new Set(')]}.,:;%!”');

/** True if a line may end between two letters; `before` is the letter before them. */
export function mayBreak(before: string, left: string, right: string): boolean {
  if (left === ' ') return right !== ' ';
  if (right === '—') return wordy.test(left);
  const isDash = dashes.has(left);
  if (opening.has(right)) return isDash || closing.has(left);
  if (!isDash) return false;
  // A hyphen before a digit may be a minus.
  return left === '-' && digit.test(right) ? wordy.test(before) : wordy.test(right);
}

const mark = /\p{M}/u;

/** True if a word too long for its line may be cut here: never between a letter and its mark. */
export const mayCut = (right: string): boolean => !mark.test(right);
