/** Remarks on the words of the head: number, notation, place and date. */
import { kindsCite } from '../../decree30/kinds.ts';
import { citeForm } from '../../decree30/cite.ts';
import { typeRules } from '../../decree30/type-rules.ts';
import { dayExists } from '../../vietnamese/dates.ts';
import { parseDocumentNumber } from '../../vietnamese/document-number.ts';
import { paragraphsOf, type Found, type Role } from '../recognise/found.ts';
import { wordsRule } from './words.ts';
import { fail, judgeAll, notApplicable, pass, unknown, type Outcome, type Rule } from './rule.ts';
import { quote } from './say.ts';

const firstOf = (found: Found, role: Role): string | undefined => paragraphsOf(found, role)[0]?.text;

function onNumber(found: Found, judge: (text: string) => Outcome): Outcome {
  const text = firstOf(found, 'number');
  if (text === undefined) return notApplicable;
  return /\d\s*[/-]/u.test(text) ? judge(text) : unknown('số để trống');
}

const numberForm = wordsRule({
  id: 'number.form',
  name: 'Số, ký hiệu: cách viết',
  cite: typeRules.number.cite,
  required: 'dấu / giữa số và ký hiệu, gạch nối giữa các nhóm chữ, không cách chữ',
  judge: (found) =>
    onNumber(found, (text) => {
      const read = parseDocumentNumber(text);
      if (read === undefined || read.notation.includes('/')) return fail(quote(text));
      return read.straySpaces ? fail(`${quote(text)} có dấu cách thừa`) : pass(quote(text));
    }),
});

const numberZero = wordsRule({
  id: 'number.zero',
  name: 'Số nhỏ hơn 10',
  cite: typeRules.number.cite,
  required: 'ghi thêm số 0 phía trước',
  judge: (found) =>
    onNumber(found, (text) => {
      const read = parseDocumentNumber(text);
      if (read === undefined || Number.parseInt(read.number, 10) > 9) return notApplicable;
      return /^\d\D*$/u.test(read.number) ? fail(quote(text)) : pass(quote(text));
    }),
});

const numberKind = wordsRule({
  id: 'number.kind',
  name: 'Ký hiệu: chữ viết tắt tên loại',
  cite: kindsCite,
  required: 'bắt đầu bằng chữ viết tắt của tên loại',
  judge: (found) =>
    onNumber(found, (text) => {
      const read = parseDocumentNumber(text);
      const { kind } = found;
      if (read === undefined || kind === undefined || !/\p{Lu}/u.test(read.notation)) return notApplicable;
      const [first = ''] = read.notation.split('-');
      return first === kind.short
        ? pass(`${kind.short}, ${kind.name}`)
        : fail(`“${first}”; ${kind.name} viết tắt là “${kind.short}”`);
    }),
});

const dateForm =
  /^(?<place>[^,]+?)(?<comma>\s*,\s*)?ngày\s+(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>\d{4})$/iu;

interface Dateline {
  place: string;
  hasComma: boolean;
  day: string;
  month: string;
  year: string;
}

function readDateline(text: string): Dateline | undefined {
  const groups = dateForm.exec(text.normalize('NFC').trim())?.groups;
  if (groups === undefined) return undefined;
  const { place = '', comma, day = '', month = '', year = '' } = groups;
  return { place: place.trim(), hasComma: comma !== undefined, day, month, year };
}

function onDateline(found: Found, judge: (dateline: Dateline, text: string) => Outcome): Outcome {
  const text = firstOf(found, 'dateline');
  if (text === undefined) return notApplicable;
  const read = readDateline(text);
  if (read !== undefined) return judge(read, text);
  return /ngày\s+\d+\s+tháng\s+\d+\s+năm\s+\d{4}/iu.test(text) ? fail(quote(text)) : unknown('ngày, tháng để trống');
}

const datelineForm = wordsRule({
  id: 'dateline.form',
  name: 'Địa danh, thời gian: cách viết',
  cite: citeForm('II.4.b; II.4.c'),
  required: 'địa danh, dấu phẩy, đủ ngày tháng năm',
  judge: (found) =>
    onDateline(found, ({ hasComma, day, month, year }, text) => {
      if (!hasComma) return fail(`${quote(text)} thiếu dấu phẩy sau địa danh`);
      return dayExists(Number(year), Number(month), Number(day))
        ? pass(quote(text))
        : fail(`${quote(text)}: không có ngày này`);
    }),
});

const datelineZero = wordsRule({
  id: 'dateline.zero',
  name: 'Ngày nhỏ hơn 10, tháng 1, 2',
  cite: citeForm('II.4.b'),
  required: 'ghi thêm số 0 phía trước',
  judge: (found) =>
    onDateline(found, ({ day, month }, text) => {
      const short = [day, month].filter(
        (figure, index) => figure.length < 2 && Number(figure) <= (index === 0 ? 9 : 2),
      );
      const needed = Number(day) <= 9 || Number(month) <= 2;
      return needed
        ? judgeAll(
            short.map(() => quote(text)),
            quote(text),
          )
        : notApplicable;
    }),
});

/** Words that name what kind of unit a place is stand in small letters unless a figure follows. */
const datelinePlace = wordsRule({
  id: 'dateline.place',
  name: 'Địa danh: chữ cái đầu',
  cite: typeRules.dateline.cite,
  required: 'viết hoa các chữ cái đầu',
  judge: (found) =>
    onDateline(found, ({ place }) => {
      const small = place.split(/[\s.-]+/u).filter((word) => /^\p{Ll}/u.test(word));
      return judgeAll(small.length === 0 ? [] : [quote(place)], quote(place));
    }),
});

export const headWords: readonly Rule[] = [
  numberForm,
  numberZero,
  numberKind,
  datelineForm,
  datelineZero,
  datelinePlace,
];
