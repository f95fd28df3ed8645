/** Recognises the head of a notice: issuer, number, Quốc hiệu, Tiêu ngữ, place and date. */
import {
  isDateline,
  isLetterSubject,
  isMotto,
  isNationalTitle,
  isNumber,
  isStamp,
  isUpper,
  kindOf,
  plain,
} from '../landmarks.ts';
import type { MeasuredParagraph } from '../model.ts';
import { countParentLines } from './issuer.ts';
import type { Placed, Role } from './found.ts';

const longest = 40;

/** Where the head ends: above the kind of document, or where there is none below number and date. */
export function findHeadEnd(paragraphs: readonly MeasuredParagraph[]): number {
  const start = paragraphs.slice(0, longest);
  const kind = start.findIndex(({ text, inTable }) => !inTable && kindOf(text) !== undefined);
  if (kind !== -1) return kind;
  let end = start.findLastIndex(({ text }) => known(text) !== undefined) + 1;
  while (start[end]?.column === 'left' || start[end]?.column === 'right' || isStamp(start[end]?.text ?? '')) end += 1;
  return end;
}

/** The head's element that a text is by its words. */
export function known(text: string): Role | undefined {
  if (isNationalTitle(text)) return 'nationalTitle';
  if (isMotto(text)) return 'motto';
  if (isLetterSubject(text)) return 'letterSubject';
  if (isNumber(text)) return 'number';
  return isDateline(text) ? 'dateline' : undefined;
}

/** The elements of the head's paragraphs. What stands left above the number in capitals is the issuer. */
export function recogniseHead(paragraphs: readonly MeasuredParagraph[]): Placed[] {
  const placed: Placed[] = [];
  let before: Role | undefined;
  const titleColumn = paragraphs.find(({ text }) => isNationalTitle(text))?.column;
  const nation = titleColumn === undefined || titleColumn === 'full' ? 'right' : titleColumn;
  for (const paragraph of paragraphs) {
    const role = roleInHead(paragraph, before, placed, nation);
    placed.push({ role, paragraph });
    before = role === 'outside' ? before : role;
  }
  const issuer = placed.filter(({ role }) => role === 'issuer');
  for (const each of issuer.slice(0, countParentLines(issuer.map(({ paragraph }) => paragraph))))
    each.role = 'parentBody';
  return placed;
}

/** @param nation the column of Quốc hiệu, in which no issuer stands */
function roleInHead(
  paragraph: MeasuredParagraph,
  before: Role | undefined,
  placed: readonly Placed[],
  nation: 'left' | 'right',
): Role {
  const { text, column } = paragraph;
  const role = known(text);
  if (role !== undefined) return role;
  if (isStamp(text)) return 'outside';
  if (column === nation && !placed.some((each) => each.role === 'dateline') && startsDateline(text)) return 'dateline';
  if (before === 'dateline' && column === nation && endsDateline(text)) return 'dateline';
  if (before === 'number' && column !== nation && /^ve viec\b/u.test(plain(text))) return 'letterSubject';
  // Quốc hiệu that did not fit on one line.
  if (before === 'nationalTitle' && (column === 'full' || column === nation) && isUpper(text)) return 'nationalTitle';
  if (before === 'letterSubject' && column !== nation) return 'letterSubject';
  const isAboveNumber = !placed.some((each) => each.role === 'number');
  return column !== nation && isAboveNumber && isName(paragraph) ? 'issuer' : 'outside';
}

/** A dateline that did not fit on one line. */
const startsDateline = (text: string): boolean => /\bngay\b.{0,12}\bthang\b/u.test(plain(text));

/** What may stand on its second line: "tháng 02 năm 2024", "năm 2024", "2024". */
const endsDateline = (text: string): boolean => /^(?:ngay|thang|nam|\d{1,4})\b/u.test(plain(text)) && text.length < 32;

const isName = ({ text, runs }: MeasuredParagraph): boolean =>
  /\p{L}{2}/u.test(text) && (isUpper(text) || runs.some(({ size }) => size >= 11)) && text.length < 120;
