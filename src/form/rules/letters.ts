/** Capitals and small letters of an element. */
import { copyKinds, documentKinds } from '../../decree30/kinds.ts';
import type { TypeRule } from '../../decree30/type-rules.ts';
import type { MeasuredElement } from '../elements.ts';
import { plain } from '../landmarks.ts';
import type { MeasuredParagraph } from '../model.ts';
import { shares } from './shares.ts';
import { judgeAll, unknown, type Outcome } from './rule.ts';
import { quote } from './say.ts';

/** What capitals are judged by: without its number and what stands in brackets. */
function toJudge(element: MeasuredElement, text: string): string {
  if (element === 'number') return text.replace(/[^/]*\/\s*/u, '');
  return text
    .replace(/\([^()]*\)/gu, '')
    .replace(/^(?:(?:Điều\s+\d+|[IVXLC]+|\d+|\p{L})[.):]\s|V\/v\s|Kính gửi:)/u, '');
}

const hasSmall = (text: string): boolean => /\p{Ll}/u.test(text);
const hasOnlyCapitals = (text: string): boolean =>
  !hasSmall(text) && (text.match(/\p{Lu}/gu) ?? []).length >= 4 && /\s/u.test(text.trim());

const abbreviations: readonly string[] = [...documentKinds, ...copyKinds].map(({ short }) => short);
const count = (text: string, letters: RegExp): number => (text.match(letters) ?? []).length;

/** True for capitals; small letters stand in the decree's own abbreviations ("CTr") and after more capitals than they are ("TTg"). */
function isNotation(notation: string): boolean {
  const groups = notation.split(/[-/]/u).map((group) => group.trim());
  return groups.every(
    (group) => abbreviations.includes(group) || !hasSmall(group) || count(group, /\p{Ll}/gu) < count(group, /\p{Lu}/gu),
  );
}

/** Judges the capitals of an element's paragraphs. */
export function judgeLetters(
  element: MeasuredElement,
  rule: TypeRule,
  paragraphs: readonly MeasuredParagraph[],
): Outcome {
  const texts = paragraphs.map(({ text }) => text);
  // Of the number only the word "Số" is in small letters; the notation after it is in capitals.
  if (element === 'number') {
    const wrong = texts.filter((text) => text.startsWith('SỐ') || !isNotation(toJudge(element, text)));
    const judged = texts.filter((text) => /\p{L}/u.test(toJudge(element, text)));
    return judged.length === 0
      ? unknown('chưa ghi ký hiệu')
      : judgeAll(wrong.map(quote), '“Số” in thường, ký hiệu in hoa');
  }
  if (rule.letters === 'upper')
    return judgeAll(texts.filter((text) => hasSmall(toJudge(element, text))).map(quote), 'in hoa');
  const wrong = texts.filter((text) => hasOnlyCapitals(toJudge(element, text)));
  if (element === 'article') wrong.push(...texts.filter((text) => text.startsWith('ĐIỀU')));
  if (element === 'motto') wrong.push(...texts.filter((text) => !hasInitials(text)));
  const isFew = shares[element] !== undefined && wrong.length <= texts.length * 0.5;
  return judgeAll(isFew ? [] : wrong.map(quote), 'in thường');
}

/** "Độc lập - Tự do - Hạnh phúc": the first letter of each phrase is a capital and no other. */
const hasInitials = (text: string): boolean =>
  text
    .split(/\s*[-–—]\s*|\s(?=(?:tự|hạnh)\s)/iu)
    .every((phrase) => /^\p{Lu}[^\p{Lu}]*$/u.test(phrase.trim()) || plain(phrase) === '');
