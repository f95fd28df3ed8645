/** Recognises the legal basis by its first words. */
import { plain } from '../landmarks.ts';
import type { MeasuredParagraph } from '../model.ts';

const always = /^can cu\b/u;
const often = /^(?:thuc hien|thi hanh|xet|theo|tren co so)\b/u;

export const startsBasis = (text: string): boolean => always.test(plain(text));

/**
 * True for a paragraph of the legal basis: "Căn cứ …;", "Theo đề nghị của …." It ends its sentence;
 * "Căn cứ …, Sở Y tế ban hành Kế hoạch như sau:" is the opening of the text.
 */
export function isBasis({ text, runs }: MeasuredParagraph, followsBasis: boolean): boolean {
  const said = plain(text);
  if (text.endsWith(':') || /\bnhu sau$/u.test(said)) return false;
  if (always.test(said)) return true;
  if (!often.test(said)) return false;
  return followsBasis || text.endsWith(';') || runs.every(({ italic, text: part }) => italic || part.trim() === '');
}
