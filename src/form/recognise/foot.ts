/** Recognises the foot of a notice: recipients, the signer's office and name. */
import { isAuthority, isEnactingWord, isRecipientsLabel, isUpper, plain } from '../landmarks.ts';
import type { MeasuredParagraph } from '../model.ts';
import { startsBasis } from './basis.ts';
import type { Placed, Role } from './found.ts';

/** Where the foot begins after `from`: at "Nơi nhận" or at the signer's office. */
export function findFootStart(paragraphs: readonly MeasuredParagraph[], from: number): number {
  const isOffice = ({ text, column, inTable }: MeasuredParagraph): boolean =>
    !inTable && isUpper(text) && (column === 'right' || (column === 'full' && isAuthority(text)));
  const label = paragraphs.findIndex(({ text }, index) => index >= from && isRecipientsLabel(text));
  // Who decides is named by office too, above the legal basis.
  const opened = paragraphs.findLastIndex(({ text }) => startsBasis(text) || isEnactingWord(text));
  const office = paragraphs.findIndex((each, index) => index >= from && index > opened && isOffice(each));
  let start = label === -1 ? office : label;
  if (start === -1) return paragraphs.length;
  while (start > from) {
    const above = paragraphs[start - 1];
    if (above === undefined || !(isOffice(above) || (above.column !== 'full' && !above.inTable))) break;
    start -= 1;
  }
  return start;
}

const signed =
  /^(?:da ky|ky ten|ky dong dau|ky ghi ro ho ten|ky boi|nguoi ky|ky ngay|thoi gian ky|ngay ky|email|co quan)\b/u;
const isNote = (text: string): boolean => signed.test(plain(text)) || /^\(.*\)$/u.test(text);
/** Type of this size and less, in pt, is no name. */
const small = 11.2;
/** Lines farther apart than this, in mm, have a signature between them. */
const signatureGap = 9;

/** The elements of the foot's paragraphs. */
export function recogniseFoot(paragraphs: readonly MeasuredParagraph[]): Placed[] {
  const left = recogniseRecipients(paragraphs.filter((each) => !isRight(each)));
  const right = recogniseSigner(paragraphs.filter(isRight));
  return [...left, ...right];
}

const isRight = ({ column, text }: MeasuredParagraph): boolean =>
  column === 'right' || (column === 'full' && isUpper(text) && isAuthority(text));

function recogniseRecipients(paragraphs: readonly MeasuredParagraph[]): Placed[] {
  let isList = !paragraphs.some(({ text }) => isRecipientsLabel(text));
  let isLast = false;
  return paragraphs.map((paragraph): Placed => {
    const { text } = paragraph;
    if (isRecipientsLabel(text)) {
      isList = true;
      return { role: 'recipientsLabel', paragraph };
    }
    const isItem = /^[-–—+]/u.test(text) || /^(?:nhu tren|nhu dieu|luu)\b/u.test(plain(text));
    const role: Role = isList && (isItem || !isLast) ? 'recipients' : 'outside';
    isLast ||= /^luu\b/u.test(plain(text));
    return { role, paragraph };
  });
}

function recogniseSigner(paragraphs: readonly MeasuredParagraph[]): Placed[] {
  const offices = countOffices(paragraphs);
  const rest = paragraphs.slice(offices);
  const written = rest.filter(({ text, runs }) => !isNote(text) && runs.some(({ size }) => size > small));
  const names = written.filter(
    (_, index) => !written.slice(1, index + 1).some((line, at) => isApart(written[at], line)),
  );
  return paragraphs.map((paragraph, index): Placed => {
    if (index < offices) return { role: 'authority', paragraph };
    return { role: names.includes(paragraph) ? 'signerName' : 'outside', paragraph };
  });
}

function isApart(before: MeasuredParagraph | undefined, line: MeasuredParagraph): boolean {
  if (before?.level === undefined || line.level === undefined) return false;
  return before.level.row !== line.level.row || line.level.baseline - before.level.baseline > signatureGap;
}

/** The lines of the office come first; a name in capitals stands apart from them, below the signature. */
function countOffices(paragraphs: readonly MeasuredParagraph[]): number {
  const apart = paragraphs.findIndex((line, index) => index > 0 && isApart(paragraphs[index - 1], line));
  const lower = paragraphs.findIndex(({ text }) => !isUpper(text) && !isAuthority(text));
  const ends = [apart, lower].filter((end) => end !== -1);
  if (ends.length > 0) return Math.min(...ends);
  const last = paragraphs.at(-1);
  return last !== undefined && paragraphs.length > 1 && !isAuthority(last.text)
    ? paragraphs.length - 1
    : paragraphs.length;
}
