/** Recognises the kind of document and its subject. */
import { isDispatch, isSalutation, isUpper, kindOf, plain } from '../landmarks.ts';
import type { MeasuredParagraph } from '../model.ts';
import { kindsWithoutSubject } from '../../decree30/kinds-without-subject.ts';
import { readLabel } from '../../vietnamese/labels.ts';
import { startsBasis } from './basis.ts';
import type { Placed } from './found.ts';
import { known } from './head.ts';

const most = 8;
const longestKind = 40;

export const isBold = ({ runs }: MeasuredParagraph): boolean => {
  const written = runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return written.length > 0 && written.every(({ bold }) => bold);
};

/** Bold, or set in a font of which the file does not tell. */
export const mayBeBold = ({ runs }: MeasuredParagraph): boolean =>
  runs.every(({ bold, hidesFace, text }) => bold || hidesFace === true || text.trim() === '');

/**
 * The title at the start of `paragraphs`: its kind, and below it the subject down to the ruled line or to other words.
 * What belongs to the head and stands here has its own role.
 */
export function recogniseTitle(paragraphs: readonly MeasuredParagraph[]): Placed[] {
  const placed: Placed[] = [];
  for (const [index, paragraph] of paragraphs.slice(0, most).entries()) {
    const isKind =
      placed.length === 0 && (kindOf(paragraph.text) !== undefined || isOtherKind(paragraph, paragraphs[index + 1]));
    const role = isKind ? 'kind' : known(paragraph.text);
    const before = placed.at(-1);
    const kind = before?.role === 'kind' ? before.paragraph.text : undefined;
    if (role === undefined && !isSubject(paragraph, kind !== undefined && hasSubject(kind))) break;
    // Who decides stands below the subject, in capitals.
    if (before?.role === 'subject' && !isUpper(before.paragraph.text) && isUpper(paragraph.text)) break;
    placed.push({ role: role ?? 'subject', paragraph });
    if (paragraph.ruleBelow !== undefined && role !== 'motto' && role !== 'kind') break;
  }
  return placed.some(({ role }) => role === 'kind' || role === 'subject') ? placed : [];
}

/** A kind that the decree does not list: "NGHỊ ĐỊNH", "THÔNG TƯ", in capitals above a subject that is not. */
const isOtherKind = (paragraph: MeasuredParagraph, next: MeasuredParagraph | undefined): boolean =>
  isUpper(paragraph.text) &&
  paragraph.text.length < longestKind &&
  paragraph.alignment === 'center' &&
  mayBeBold(paragraph) &&
  next?.alignment === 'center' &&
  mayBeBold(next) &&
  !isUpper(next.text);

const hasSubject = (kind: string): boolean => !kindsWithoutSubject.includes(kindOf(kind)?.short ?? '');

/** @param mayBePlain a subject that is set as running text is known by its place */
function isSubject(paragraph: MeasuredParagraph, mayBePlain: boolean): boolean {
  const { text, alignment, ruleBelow, column, inTable } = paragraph;
  if (inTable || column !== 'full' || isSalutation(text) || isDispatch(text)) return false;
  if (ruleBelow !== undefined) return true;
  if (startsBasis(text) || readLabel(text)?.kind === 'roman' || text.endsWith(':')) return false;
  if (/^(?:phan|chuong|dieu) /u.test(plain(text))) return false;
  return alignment === 'center' || isBold(paragraph) || (mayBePlain && !/[.;:]$/u.test(text));
}
