/** Recognises the foot of a notice: recipients, the signer's office and name. */
import { isAuthority, isEnactingWord, isRecipientsLabel, isUpper, plain } from '../landmarks.ts';
import type { MeasuredNotice, MeasuredParagraph } from '../model.ts';
import { startsBasis } from './basis.ts';
import type { Placed, Role } from './found.ts';

/** Words whose middle is farther to the right than that of the text, by this many millimetres, stand where the signer does. */
const aside = 15;

/** Tells whether a paragraph over the whole width stands where the signer does, by an indent or tabs. */
export type StandsRight = (paragraph: MeasuredParagraph) => boolean;

/** Tells of a notice's paragraphs whether they stand on the right. */
export const makeStandsRight =
  ({ sheets }: MeasuredNotice): StandsRight =>
  ({ centre, sheet: index, inTable }) => {
    const sheet = sheets[index];
    if (sheet === undefined || centre === undefined || inTable) return false;
    return centre > ((sheet.textLeft ?? 0) + (sheet.textRight ?? sheet.width)) / 2 + aside;
  };

/** Where the foot begins after `from`: at "Nơi nhận" or at the signer's office. */
export function findFootStart(
  paragraphs: readonly MeasuredParagraph[],
  from: number,
  standsRight: StandsRight,
): number {
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
    if (above === undefined || above.inTable) break;
    if (above.column === 'full' && !isOffice(above) && !standsRight(above)) break;
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
const millimetresPerPoint = 25.4 / 72;

/** The elements of the foot's paragraphs. */
export function recogniseFoot(paragraphs: readonly MeasuredParagraph[], standsRight: StandsRight): Placed[] {
  const isRight = (paragraph: MeasuredParagraph): boolean => {
    const { column, text } = paragraph;
    return (
      column === 'right' || (column === 'full' && ((isUpper(text) && isAuthority(text)) || standsRight(paragraph)))
    );
  };
  const left = recogniseRecipients(paragraphs.filter((each) => !isRight(each)));
  const own = paragraphs.filter(isRight);
  // Where tabs make the columns, what stands alone on its line is in the signer's all the same.
  const inColumn = own.some(({ column }) => column === 'right');
  const right = recogniseSigner(inColumn ? own.map((each) => ({ ...each, column: 'right' })) : own);
  return [...left, ...right];
}

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
  const last = names.at(-1);
  // Another office of the signer stands above the name (ô 7b), in capitals as the first does.
  const hasOther = last !== undefined && !isUpper(last.text);
  return paragraphs.map((paragraph, index): Placed => {
    const isOther = hasOther && names.includes(paragraph) && isUpper(paragraph.text);
    if (index < offices || isOther) return { role: 'authority', paragraph };
    return { role: names.includes(paragraph) ? 'signerName' : 'outside', paragraph };
  });
}

function isApart(before: MeasuredParagraph | undefined, line: MeasuredParagraph): boolean {
  if (before?.level === undefined || line.level === undefined) return false;
  // On the next page, or in the next row of a table, an office goes on and a name stands apart.
  if (before.level.row !== line.level.row) return !(isUpper(line.text) && isAuthority(line.text));
  const { lines, lineHeight } = before;
  const size = Math.max(...before.runs.map((run) => run.size));
  const height = (lines.length - 1) * (lineHeight?.max ?? 0) * size * millimetresPerPoint;
  return line.level.baseline - before.level.baseline - height > signatureGap;
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
