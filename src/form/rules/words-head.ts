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
  return /\d\p{L}?\s*[/-]/u.test(text) ? judge(text) : unknown('số để trống');
}

const numberForm = wordsRule({
  id: 'number.form',
  name: 'Số, ký hiệu: cách viết',
  cite: citeForm('II.3.a; II.3.c'),
  required: 'chữ số Ả Rập, dấu / giữa số và ký hiệu, gạch nối giữa các nhóm chữ, không cách chữ',
  judge: (found) =>
    onNumber(found, (text) => {
      const read = parseDocumentNumber(text);
      if (read === undefined || read.notation.includes('/')) return fail(quote(text));
      if (/\p{L}/u.test(read.number)) return fail(`${quote(text)}: số có chữ`);
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
      // Capitals are judged by a rule of their own.
      return first.toLocaleUpperCase('vi') === kind.short.toLocaleUpperCase('vi')
        ? pass(`${kind.short}, ${kind.name}`)
        : fail(`“${first}”; ${kind.name} viết tắt là “${kind.short}”`);
    }),
});

const numberLetter = wordsRule({
  id: 'number.letter',
  name: 'Ký hiệu công văn',
  cite: citeForm('II.3.b'),
  required: 'chữ viết tắt tên cơ quan và đơn vị soạn thảo hoặc lĩnh vực',
  judge: (found) => {
    if (!found.isLetter) return notApplicable;
    return onNumber(found, (text) => {
      const groups = parseDocumentNumber(text)?.notation.split('-') ?? [];
      if (groups.includes('CV')) return fail(`${quote(text)}: công văn không có chữ viết tắt tên loại`);
      return groups.length < 2 ? fail(quote(text)) : pass(quote(text));
    });
  },
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
  const text = paragraphsOf(found, 'dateline')
    .map((each) => each.text)
    .join(' ');
  if (text === '') return notApplicable;
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

/** Of a name that begins with what kind of unit it names, the second syllable is small: "Thành phố Hồ Chí Minh". */
const unit = /^(?:Thành phố|Thị xã|Thị trấn|Đặc khu)(?=\s)/u;

const datelinePlace = wordsRule({
  id: 'dateline.place',
  name: 'Địa danh: chữ cái đầu',
  cite: typeRules.dateline.cite,
  required: 'viết hoa các chữ cái đầu',
  judge: (found) =>
    onDateline(found, ({ place }) => {
      const small = place
        .replace(unit, '')
        .split(/[\s.-]+/u)
        .filter((word) => /^\p{Ll}/u.test(word));
      return judgeAll(small.length === 0 ? [] : [quote(place)], quote(place));
    }),
});

export const headWords: readonly Rule[] = [
  numberForm,
  numberZero,
  numberKind,
  numberLetter,
  datelineForm,
  datelineZero,
  datelinePlace,
];
