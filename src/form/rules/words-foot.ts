/** Remarks on the words of the foot and of the annexes. */
import { authorities, authoritiesCite } from '../../decree30/authority.ts';
import { citeForm } from '../../decree30/cite.ts';
import { typeRules } from '../../decree30/type-rules.ts';
import { parseRoman } from '../../vietnamese/numerals.ts';
import { plain } from '../landmarks.ts';
import { paragraphsOf, type Found } from '../recognise/found.ts';
import { fail, judgeAll, notApplicable, pass, type Rule } from './rule.ts';
import { quote } from './say.ts';
import { wordsRule } from './words.ts';

const authorityDot = wordsRule({
  id: 'authority.dot',
  name: 'Chữ viết tắt quyền hạn',
  cite: authoritiesCite,
  required: authorities.map(({ short }) => short).join(', '),
  judge: (found) => {
    const texts = paragraphsOf(found, 'authority').map(({ text }) => text);
    const abbreviated = texts.filter((text) =>
      authorities.some(
        ({ short }) =>
          text.startsWith(short.slice(0, -1)) &&
          /^\p{Lu}+[.\s/]/u.test(text) &&
          text.split(/[.\s/]/u)[0] === short.slice(0, -1),
      ),
    );
    if (abbreviated.length === 0) return notApplicable;
    const wrong = abbreviated.filter((text) => !authorities.some(({ short }) => text.startsWith(`${short} `)));
    return judgeAll(wrong.map(quote), abbreviated.map(quote).join(', '));
  },
});

/** Degrees and titles that are not written before a signer's name. */
const honours =
  /^(?:GS|PGS|TS|ThS|Ths|BS|BSCK\p{L}*|DS|KS|CN|LS|NGƯT|NGND|TTƯT|TTND|AHLĐ|NSND|NSƯT|Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ)[.\s]/u;

/** Armed forces, and institutions of education, health and science, by their own name or by their head's. */
const exempt =
  /^(?:trường|học viện|đại học|viện(?! kiểm sát)|bệnh viện|trung tâm (?:y tế|kiểm soát bệnh tật)|bộ tư lệnh|bộ chỉ huy|quân khu|quân đoàn|sư đoàn|lữ đoàn|trung đoàn|công an|hiệu trưởng|giám đốc (?:bệnh viện|học viện|đại học)|tư lệnh|chỉ huy trưởng|chính ủy)(?=\s|$)/u;

/** True where who manages the branch says whether ranks and degrees are written. */
const isExempt = (found: Found): boolean =>
  paragraphsOf(found, 'issuer', 'authority').some(({ text }) =>
    exempt.test(
      text
        .normalize('NFC')
        .toLocaleLowerCase('vi')
        .replace(/^\p{L}+\.\s*/u, ''),
    ),
  );

const signerTitle = wordsRule({
  id: 'signerName.title',
  name: 'Trước họ tên người ký',
  cite: citeForm('II.7.c'),
  required: 'không ghi học hàm, học vị, danh hiệu',
  judge: (found) => {
    const names = paragraphsOf(found, 'signerName').map(({ text }) => text);
    return names.length === 0 || isExempt(found)
      ? notApplicable
      : judgeAll(names.filter((name) => honours.test(name)).map(quote), names.map(quote).join(', '));
  },
});

/** The recipients; a line without a dash goes on with the one above. */
function recipientTexts(found: Found): string[] {
  const texts: string[] = [];
  for (const { text } of paragraphsOf(found, 'recipients')) {
    const goesOn = texts.length > 0 && !/^[-–—+]/u.test(text) && !/[.;]$/u.test(texts.at(-1) ?? '');
    if (goesOn) texts.push(`${texts.pop() ?? ''} ${text}`);
    else texts.push(text);
  }
  return texts;
}

const isFiling = (text: string): boolean => /^luu\b/u.test(plain(text));

const recipientEnds = wordsRule({
  id: 'recipients.end',
  name: 'Nơi nhận: gạch đầu dòng, dấu cuối dòng',
  cite: typeRules.recipients.cite,
  required: '“-” đầu dòng, “;” cuối dòng; dòng cuối “.”',
  judge: (found) => {
    const texts = recipientTexts(found);
    if (texts.length === 0) return notApplicable;
    const wrong = texts.filter(
      (text, index) => !text.startsWith('-') || !text.endsWith(index === texts.length - 1 ? '.' : ';'),
    );
    return judgeAll(wrong.map(quote), 'đúng');
  },
});

const recipientLast = wordsRule({
  id: 'recipients.filing',
  name: 'Nơi nhận: dòng cuối',
  cite: typeRules.recipients.cite,
  required: '“Lưu: VT, …”',
  judge: (found) => {
    const last = recipientTexts(found).at(-1);
    if (last === undefined) return notApplicable;
    return isFiling(last) && /^-?\s*Lưu\s?:\s*VT\b/u.test(last) ? pass(quote(last)) : fail(quote(last));
  },
});

const labelColon = wordsRule({
  id: 'recipientsLabel.colon',
  name: 'Sau từ “Nơi nhận”',
  cite: typeRules.recipientsLabel.cite,
  required: 'dấu hai chấm',
  judge: (found) => {
    const [label] = paragraphsOf(found, 'recipientsLabel');
    if (label === undefined) return notApplicable;
    return /nhận\s*:/iu.test(label.text) ? pass(quote(label.text)) : fail(quote(label.text));
  },
});

const annexNumerals = wordsRule({
  id: 'annexNumber.numeral',
  name: 'Số thứ tự của phụ lục',
  cite: citeForm('III.1.a'),
  required: 'từ hai phụ lục: chữ số La Mã, theo thứ tự',
  judge: (found) => {
    const numbers = paragraphsOf(found, 'annexNumber').map(({ text }) => text);
    if (found.annexes < 2) return notApplicable;
    const wrong = numbers.filter((text, index) => parseRoman(/[IVXLC]+$/u.exec(text)?.[0] ?? '') !== index + 1);
    return judgeAll(wrong.map(quote), numbers.map(quote).join(', '));
  },
});

const annexMention = wordsRule({
  id: 'annex.mention',
  name: 'Chỉ dẫn về phụ lục trong văn bản',
  cite: citeForm('III.1.a'),
  required: 'văn bản phải nhắc đến phụ lục',
  judge: (found) => {
    if (found.annexes === 0) return notApplicable;
    const says = found.placed.some(
      ({ annex, paragraph }) => annex === undefined && /\b(?:phu luc|kem theo|dinh kem)\b/u.test(plain(paragraph.text)),
    );
    return says ? pass('có') : fail('không thấy');
  },
});

export const footWords: readonly Rule[] = [
  labelColon,
  recipientEnds,
  recipientLast,
  authorityDot,
  signerTitle,
  annexNumerals,
  annexMention,
];
