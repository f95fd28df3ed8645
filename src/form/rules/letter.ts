/** Rules on what only a letter (công văn) and a proposal have: subject below the number, "Kính gửi". */
import { letterSubjectGap, letterSubjectPrefix, otherTypeRules } from '../../decree30/other-type-rules.ts';
import { font } from '../../decree30/page.ts';
import { isLetterSubject } from '../landmarks.ts';
import { paragraphsOf, type Found } from '../recognise/found.ts';
import { groupOf } from './groups.ts';
import { fail, judgeAll, notApplicable, pass, unknown, type Rule } from './rule.ts';
import { decimal, quote } from './say.ts';
import { wordsRule } from './words.ts';

const points = 72 / 25.4;
/** How much of a line lies below its baseline, in em of Times New Roman. */
const below = 0.24;
/** How far the distance may be out, in pt: what a line has above its letters is not the same everywhere. */
const slack = 1.6;

const gap: Rule = {
  id: 'letterSubject.gap',
  kind: 'form',
  group: groupOf('letterSubject'),
  name: 'Trích yếu công văn: cách số, ký hiệu',
  cite: letterSubjectGap.cite,
  required: () => `${String(letterSubjectGap.chosen)} pt`,
  judge: (found) => {
    const number = paragraphsOf(found, 'number').at(-1);
    const [subject] = paragraphsOf(found, 'letterSubject');
    if (number === undefined || subject === undefined) return notApplicable;
    if (number.level === undefined || subject.level?.row !== number.level.row)
      return unknown('không suy ra được từ tệp này');
    const size = (runs: typeof subject.runs): number => Math.max(...runs.map((run) => run.size));
    // A Word file tells how high lines are; in a PDF they stand single-spaced.
    const height = (found.notice.source === 'docx' ? subject.lineHeight?.min : undefined) ?? font.singleLine;
    const distance =
      (subject.level.baseline - number.level.baseline) * points -
      below * size(number.runs) -
      (height - below) * size(subject.runs);
    const measured = `${decimal(Math.max(0, distance))} pt`;
    return Math.abs(distance - letterSubjectGap.chosen) <= slack ? pass(measured) : fail(measured);
  },
};

const prefix: Rule = {
  id: 'letterSubject.prefix',
  kind: 'form',
  group: groupOf('letterSubject'),
  name: 'Chữ “V/v”',
  cite: letterSubjectPrefix.cite,
  required: () => `“${letterSubjectPrefix.text}” trước trích yếu công văn`,
  judge: (found) => {
    const [subject] = paragraphsOf(found, 'letterSubject');
    if (subject === undefined) return notApplicable;
    return isLetterSubject(subject.text) ? pass(`“${letterSubjectPrefix.text}”`) : fail(quote(subject.text));
  },
};

export const letterRules: readonly Rule[] = [gap, prefix];

const cite = otherTypeRules.salutation.cite;
const said = (found: Found): string[] => paragraphsOf(found, 'salutation').map(({ text }) => text);

const colon = wordsRule({
  id: 'salutation.colon',
  name: 'Sau từ “Kính gửi”',
  cite,
  required: 'dấu hai chấm',
  judge: (found) => {
    const [first] = said(found);
    if (first === undefined) return notApplicable;
    return /^kính gửi\s*:/iu.test(first) ? pass(quote(first)) : fail(quote(first));
  },
});

/** Below "Kính gửi:" every place, with what goes on below it. */
function places([, ...rest]: readonly string[]): string[] {
  const all: string[] = [];
  for (const text of rest) {
    if (/^[-–—+]/u.test(text) || all.length === 0) all.push(text);
    else all.push(`${all.pop() ?? ''} ${text}`);
  }
  return all;
}

const items = wordsRule({
  id: 'salutation.items',
  name: 'Kính gửi: gạch đầu dòng, dấu cuối dòng',
  cite,
  required: 'một nơi: cùng dòng; nhiều nơi: mỗi nơi một dòng, “-” đầu dòng, “;” cuối dòng, dòng cuối “.”',
  judge: (found) => {
    const texts = said(found);
    const [first] = texts;
    if (first === undefined) return notApplicable;
    const all = places(texts);
    const isBare = first.trim().endsWith(':');
    if (all.length === 0) return isBare ? fail('không ghi nơi nhận') : pass('một nơi, cùng dòng');
    if (!isBare) return fail(`${quote(first)} còn chữ trước các gạch đầu dòng`);
    const wrong = all.filter(
      (text, index) => !text.startsWith('-') || !text.endsWith(index === all.length - 1 ? '.' : ';'),
    );
    return all.length === 1 ? fail('một nơi mà xuống dòng') : judgeAll(wrong.map(quote), 'đúng');
  },
});

export const letterWords: readonly Rule[] = [colon, items];
