/** Recognises the elements of running text: basis, divisions, sections, articles, clauses, points. */
import { isDivision, isEnactingWord, isUpper } from '../landmarks.ts';
import type { MeasuredParagraph } from '../model.ts';
import type { Label } from '../../vietnamese/labels.ts';
import { isBasis, startsBasis } from './basis.ts';
import type { Placed, Role } from './found.ts';
import { labelOf } from './labels.ts';
import { isBold, mayBeBold } from './title.ts';

/** A heading is no longer than this. */
const longestHeading = 150;

/** True for what may be a heading: short, without a mark at its end. */
export const isHeadingLike = ({ text, lines }: MeasuredParagraph): boolean =>
  text.length < longestHeading && lines.length <= 2 && !/[.;,:…/]$/u.test(text);

/** How far below its section a label stands; larger is deeper. */
function depth({ kind, ordinals }: Label): number {
  if (kind === 'roman') return 0;
  if (kind === 'article') return 1;
  if (kind === 'decimal') return 1 + ordinals.length;
  return kind === 'letter' || kind === 'paren' ? 5 : 6;
}

/** True for a khoản that is short, ends without a mark and is followed by what belongs to it. */
function looksTitled(paragraph: MeasuredParagraph, label: Label, next: MeasuredParagraph | undefined): boolean {
  if (
    label.ordinals.length !== 1 ||
    label.rest === '' ||
    !isHeadingLike(paragraph) ||
    next === undefined ||
    next.inTable ||
    next.column !== 'full'
  )
    return false;
  const below = labelOf(next.text);
  return below !== undefined && depth(below) > depth(label);
}

/** Who decides is named on fewer lines, right above the legal basis. */
const deciders = 4;

/** Around the legal basis: "GIÁM ĐỐC SỞ Y TẾ TỈNH …", "KHÓA …, KỲ HỌP …", "QUYẾT ĐỊNH:" (NĐ 30/2020, Phụ lục III, Mẫu 1.1–1.3). */
const isEnactment = (paragraph: MeasuredParagraph, next: readonly MeasuredParagraph[]): boolean =>
  !paragraph.inTable &&
  isUpper(paragraph.text) &&
  labelOf(paragraph.text) === undefined &&
  (isEnactingWord(paragraph.text) ||
    (paragraph.alignment === 'center' && mayBeBold(paragraph) && next.some(({ text }) => startsBasis(text))));

/** The element that a paragraph is. */
function roleOf(paragraph: MeasuredParagraph, before: Role | undefined): Role {
  const { text } = paragraph;
  if (paragraph.inTable) return 'table';
  if (isDivision(text)) return 'divisionNumber';
  if (before === 'divisionNumber') return 'divisionTitle';
  if (before === 'divisionTitle' && paragraph.alignment === 'center' && isUpper(text)) return 'divisionTitle';
  const label = labelOf(text);
  if (label === undefined) return 'body';
  if (label.kind === 'article') return 'article';
  if (label.kind === 'roman') return 'section';
  if (label.kind === 'letter' && label.label.endsWith('.') && isUpper(label.rest)) return 'section';
  if (label.kind !== 'decimal') return 'point';
  // Two lines and more that end as a sentence does are no title.
  const isSentence = paragraph.lines.length > 1 && /[.;]$/u.test(text);
  return isBold(paragraph) && !isSentence ? 'titledClause' : 'clause';
}

/**
 * The elements of running text, in order. A khoản that looks titled and is not bold counts as titled where others are bold;
 * where none is, it is only marked, as it may be the beginning of a sentence that goes on below.
 */
export function recogniseBody(paragraphs: readonly MeasuredParagraph[]): Placed[] {
  const placed: Placed[] = [];
  let isOpening = true;
  paragraphs.forEach((paragraph, index) => {
    const before = placed.at(-1)?.role;
    if (
      isOpening &&
      before !== 'divisionNumber' &&
      !isDivision(paragraph.text) &&
      isEnactment(paragraph, paragraphs.slice(index + 1, index + deciders))
    ) {
      placed.push({ role: 'enactment', paragraph });
      return;
    }
    const found = roleOf(paragraph, before);
    if (found !== 'body' && found !== 'table') isOpening = false;
    const isLine = paragraph.isBroken && before !== undefined && found === 'body';
    const role = isLine
      ? before
      : isOpening && found === 'body' && isBasis(paragraph, before === 'basis')
        ? 'basis'
        : found;
    const label = role === 'clause' ? labelOf(paragraph.text) : undefined;
    const isLikely = label !== undefined && looksTitled(paragraph, label, paragraphs[index + 1]);
    placed.push({ role, paragraph, ...(isLikely ? { looksTitled: true } : {}) });
  });
  const hasBold = placed.some(({ role }) => role === 'titledClause');
  return placed.map((each) => (hasBold && each.looksTitled === true ? { ...each, role: 'titledClause' } : each));
}
