/** Where a line may end, as browsers have it for Vietnamese text (Unicode UAX 14 in their tailoring). */

const space = /\s/u;
const wordy = /[\p{L}\p{N}]/u;
const digit = /\p{N}/u;
const opening = /[([{]/u;

/** After these a line may end if a letter, a digit or an opening bracket follows. */
const dashes: ReadonlySet<string> = new Set(['-', '–', '—', '…', '?']);
/** Between these and an opening bracket a line may end. */
const closing = /[)\]}.,:;%!”]/u;

/** True if a line may end between two letters; `before` is the letter before them. */
export function mayBreak(before: string, left: string, right: string): boolean {
  if (space.test(left)) return !space.test(right);
  if (space.test(right)) return false;
  if (right === '—') return wordy.test(left);
  if (opening.test(right)) return closing.test(left) || dashes.has(left);
  if (!dashes.has(left)) return false;
  // A hyphen before a digit may be a minus.
  return left === '-' && digit.test(right) ? wordy.test(before) : wordy.test(right);
}

const mark = /\p{M}/u;

/** True if a word too long for its line may be cut here: never between a letter and its mark. */
export const mayCut = (right: string): boolean => !mark.test(right);
