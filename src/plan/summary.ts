/** Shortening a sentence for narrow places, and finding the sentence around a place in a text. */

/**
 * The first words of a text, at most `limit` characters long, with "…" where it is cut.
 * @param limit in UTF-16 units, the "…" included
 */
export function firstWords(text: string, limit = 80): string {
  const whole = text.replace(/\s+/gu, ' ').trim();
  if (whole.length <= limit) return whole;
  const cut = whole.slice(0, limit);
  const end = cut.lastIndexOf(' ', limit - 1);
  const kept = end > 0 ? cut.slice(0, end) : whole.slice(0, Math.max(1, whole.indexOf(' ')));
  return `${kept.replace(/[\s,;:.–(“-]+$/u, '')}…`;
}

/** A full stop ends a sentence if a capital follows and no abbreviation ("TP.", "KT.", "v.v.") stands before it. */
const sentenceEnd = /(?<=[\p{Ll}\d)”"][.!?]["”)]?)\s+(?=\p{Lu})/gu;

/** Splits a paragraph into its sentences; no character but the spaces between them is lost. */
export function sentences(text: string): string[] {
  const parts: string[] = [];
  for (const piece of text.trim().split(sentenceEnd)) {
    const before = parts.at(-1);
    if (before !== undefined && /(?:^|\s)(?:v\.v|\p{L}|\d{1,2}(?:\.\d+)*)\.$/u.test(before))
      parts[parts.length - 1] = `${before} ${piece}`;
    else parts.push(piece);
  }
  return parts;
}

/** The sentence of a text in which a phrase stands; the whole text where it is not found. */
export function sentenceWith(text: string, phrase: string): string {
  return sentences(text).find((sentence) => phrase !== '' && sentence.includes(phrase)) ?? text.trim();
}
