/** Number and notation of a document: "2976/KH-UBND", "30/2020/NĐ-CP", "24-NQ/TW". */

export interface DocumentNumber {
  /** "2976", "30a" */
  number: string;
  /** The year inside the number of legislation: 2020 in "30/2020/NĐ-CP". */
  year?: number;
  /** "KH-UBND", "NQ/TW" */
  notation: string;
  /** True if spaces stand where the decree has none (NĐ 30/2020, Phụ lục I, II.3). */
  straySpaces: boolean;
}

const longest = 80;
const form = /^(\d{1,6}\p{Ll}?)(?:\/((?:19|20)\d{2}))?([/-])(\p{L}[\p{L}\p{N}.&]*(?:[-/][\p{L}\p{N}.&]+)*)$/u;

/** Reads a number as printed, with or without "Số:" before it; undefined if it is none. */
export function parseDocumentNumber(text: string): DocumentNumber | undefined {
  const printed = text.normalize('NFC').trim();
  if (printed.length > longest) return undefined;
  const bare = printed.replace(/^số\s*:?\s*/iu, '');
  const joined = bare.replace(/\s*([/-])\s*/gu, '$1');
  const match = form.exec(joined);
  if (match === null) return undefined;
  const [, number = '', year, , notation = ''] = match;
  return { number, ...(year === undefined ? {} : { year: Number(year) }), notation, straySpaces: joined !== bare };
}
