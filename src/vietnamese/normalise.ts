/** Brings text from Word, PDF and the web into one spelling: what readers cannot see must not differ. */

export type ChangeKind = 'bom' | 'crlf' | 'nfc' | 'd-stroke' | 'no-break-space' | 'zero-width';

/** How often one kind of change was made; only kinds that occurred are reported. */
export interface Change {
  kind: ChangeKind;
  count: number;
}

const replacements: readonly { kind: ChangeKind; pattern: RegExp; replace: (found: string) => string }[] = [
  { kind: 'bom', pattern: /^\uFEFF/gu, replace: () => '' },
  { kind: 'crlf', pattern: /\r\n?/gu, replace: () => '\n' },
  // U+00AD is invisible too, and Word leaves it behind where a line was broken by hand.
  { kind: 'zero-width', pattern: /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, replace: () => '' },
  { kind: 'no-break-space', pattern: /[\u00A0\u2007\u202F]/gu, replace: () => ' ' },
  {
    kind: 'd-stroke',
    pattern: /[\u00D0\u0189\u00F0\u0256]/gu,
    replace: (found) => (found === '\u00D0' || found === '\u0189' ? 'Đ' : 'đ'),
  },
];

/**
 * Returns the text in NFC with plain spaces, LF line ends, Đ/đ for their look-alikes (U+00D0, U+0189, U+00F0, U+0256)
 * and without BOM and zero-width characters, and what was changed, in the order in which it was done.
 */
export function normalise(text: string): { text: string; changes: Change[] } {
  const changes: Change[] = [];
  let result = text;
  for (const { kind, pattern, replace } of replacements) {
    let count = 0;
    result = result.replace(pattern, (found) => {
      count += 1;
      return replace(found);
    });
    if (count > 0) changes.push({ kind, count });
  }
  const composed = result.normalize('NFC');
  if (composed !== result) changes.push({ kind: 'nfc', count: countDecomposed(result) });
  return { text: composed, changes };
}

/** Characters with marks that are spelled otherwise than in NFC; at least 1, as some have no mark of their own. */
function countDecomposed(text: string): number {
  let count = 0;
  for (const [cluster] of text.matchAll(/\P{M}\p{M}+/gu)) {
    if (cluster.normalize('NFC') !== cluster) count += 1;
  }
  return Math.max(count, 1);
}
