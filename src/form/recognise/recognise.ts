/** Finds the decree's elements in a measured notice, from the file alone: by their words and their order. */
import { isCopyMark, isDispatch, isSalutation, kindOf } from '../landmarks.ts';
import type { MeasuredNotice, MeasuredParagraph } from '../model.ts';
import { findAnnexStart, recogniseAnnexes } from './annex.ts';
import { recogniseBody } from './body.ts';
import { findFootStart, makeStandsRight, recogniseFoot } from './foot.ts';
import type { Found, Placed, Role } from './found.ts';
import { findHeadEnd, known, recogniseHead } from './head.ts';
import { recogniseTitle } from './title.ts';

/** Elements of the head that are looked for below the title too, so that what is out of place is not taken for missing. */
const misplaced: readonly Role[] = ['nationalTitle', 'motto', 'number', 'dateline'];

/** Gives every paragraph its role. */
export function recognise(notice: MeasuredNotice): Found {
  const copy = notice.paragraphs.findIndex(({ text }) => isCopyMark(text));
  const paragraphs = copy === -1 ? notice.paragraphs : notice.paragraphs.slice(0, copy);
  const behind = notice.paragraphs.slice(paragraphs.length);
  const headEnd = findHeadEnd(paragraphs);
  const head = recogniseHead(paragraphs.slice(0, headEnd));
  const title = recogniseTitle(paragraphs.slice(headEnd));
  const textStart = headEnd + title.length;
  const standsRight = makeStandsRight(notice);
  const footStart = findFootStart(paragraphs, textStart, standsRight);
  const annexStart = findAnnexStart(paragraphs, footStart);
  const text = recogniseText(paragraphs.slice(textStart, footStart), [...head, ...title]);
  const annexes = recogniseAnnexes(paragraphs.slice(annexStart));
  const placed: Placed[] = [
    ...head,
    ...title,
    ...text,
    ...recogniseFoot(paragraphs.slice(footStart, annexStart), standsRight),
    ...annexes,
    ...behind.map((paragraph): Placed => ({ role: 'outside', paragraph })),
  ];
  const first = title.find(({ role }) => role === 'kind');
  const kind = first === undefined ? undefined : kindOf(first.paragraph.text);
  const isLetter = kind === undefined && placed.some(({ role }) => role === 'letterSubject' || role === 'salutation');
  return {
    notice,
    placed,
    isLetter,
    annexes: new Set(annexes.map(({ annex }) => annex)).size,
    ...(kind === undefined ? {} : { kind }),
  };
}

/** A place below "Kính gửi" may take two lines, far from the edge. */
const farIndent = 20;
const goesOn = ({ paragraph: { indent = 0 } }: Placed, before: Placed | undefined): boolean =>
  indent > farIndent && before?.paragraph.text.startsWith('-') === true && !/[;.]$/u.test(before.paragraph.text);

function recogniseText(paragraphs: readonly MeasuredParagraph[], head: readonly Placed[]): Placed[] {
  const missing = misplaced.filter((role) => !head.some((each) => each.role === role));
  const body = recogniseBody(paragraphs);
  let address: 'salutation' | 'dispatch' | undefined;
  return body.map((each, index) => {
    const { text } = each.paragraph;
    const role = known(text);
    if (index < 6 && role !== undefined && missing.includes(role)) return { ...each, role };
    if (isSalutation(text)) address = 'salutation';
    else if (index < 3 && isDispatch(text)) address = 'dispatch';
    else if (!text.startsWith('-') && !goesOn(each, body[index - 1])) address = undefined;
    return address === undefined ? each : { ...each, role: address };
  });
}
