/** Spelling without marks, for matching and for addresses. */

/** Lower case without marks; đ becomes d. "Đức Cơ" gives "duc co". The length may differ from the text's. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[đðɖ]/gu, 'd');
}

/** ASCII words joined by hyphens: "2976/KH-UBND" gives "2976-kh-ubnd"; empty if nothing is left. */
export function slugify(text: string): string {
  return fold(text)
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '')
    .join('-');
}
