/** Bookmarks at the addresses of the document. */
import { Bookmark } from 'docx';
import type { ParagraphChild } from 'docx';
import type { Address } from '../../plan/types.ts';

/** Word takes no longer name. */
const longestName = 40;

/** The bookmark of an address, with the letters that Word allows: `muc-iv-1` → `muc_iv_1`. */
export const bookmarkName = (address: Address): string => address.replaceAll('-', '_');

/** Puts a bookmark around what a paragraph holds; an address too long for Word gets none. */
export function bookmark(children: readonly ParagraphChild[], address?: Address): readonly ParagraphChild[] {
  if (address === undefined || address.length > longestName) return children;
  return [new Bookmark({ id: bookmarkName(address), children })];
}

/** Numbers the bookmarks of a document from 1: docx numbers them through all documents that it makes. */
export function numberBookmarks(xml: string): string {
  const numbers = new Map<string, number>();
  return xml.replace(/(<w:bookmark(?:Start|End) [^>]*w:id=")(\d+)/gu, (_, start: string, id: string) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return `${start}${number}`;
  });
}
