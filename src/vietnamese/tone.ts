/** The two ways to place a tone mark: hòa (as laws write) and hoà (as textbooks since 2018 write). */

const pairs = new Map(
  'oà òa|oá óa|oả ỏa|oã õa|oạ ọa|oè òe|oé óe|oẻ ỏe|oẽ õe|oẹ ọe|uỳ ùy|uý úy|uỷ ủy|uỹ ũy|uỵ ụy'
    .split('|')
    .flatMap((pair) => {
      const [later = '', earlier = ''] = pair.split(' ');
      const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
      return [
        [later, earlier],
        [capital(later), capital(earlier)],
        [later.toUpperCase(), earlier.toUpperCase()],
      ] as const;
    }),
);
const pattern = new RegExp(`(?:${[...pairs.keys()].join('|')})(?![\\p{L}\\p{M}])`, 'gu');

/** Writes every open syllable with the mark placed the older way, so that both spellings compare equal; keeps the length of NFC text. */
export function equateTonePlacement(text: string): string {
  return text.replace(pattern, (syllable) => pairs.get(syllable) ?? syllable);
}
