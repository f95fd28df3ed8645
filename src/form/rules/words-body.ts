/** Remarks on the words of the text: end marks of the legal basis, numerals, headings, the end of the document. */
import { citeForm } from '../../decree30/cite.ts';
import { letterAt, toRoman } from '../../vietnamese/numerals.ts';
import type { Label } from '../../vietnamese/labels.ts';
import { labelOf } from '../recognise/labels.ts';
import { paragraphsOf, type Found, type Placed, type Role } from '../recognise/found.ts';
import { fail, judgeAll, notApplicable, pass, unknown, type Rule } from './rule.ts';
import { quote } from './say.ts';
import { wordsRule } from './words.ts';

const basisEnd = wordsRule({
  id: 'basis.end',
  name: 'Căn cứ: dấu cuối dòng',
  cite: citeForm('II.6.a'),
  required: 'dấu chấm phẩy; dòng cuối dấu chấm',
  judge: (found) => {
    const texts = paragraphsOf(found, 'basis').map(({ text }) => text);
    if (texts.length === 0) return notApplicable;
    const wrong = texts.flatMap((text, index) => {
      const wanted = index === texts.length - 1 ? '.' : ';';
      return text.endsWith(wanted) ? [] : [`${quote(text)} kết thúc bằng “${text.slice(-1)}”, đúng ra là “${wanted}”`];
    });
    return judgeAll(wrong, 'đúng dấu');
  },
});

interface Run {
  highest: number;
  previous: string;
  leftOut: Set<number>;
}

const articleDepth = 2;

/** How deep a label stands; a shallower one ends the numbering below it. */
function depthOf(role: Role, { kind, ordinals }: Label): number {
  if (role === 'section') return 1;
  if (role === 'article') return articleDepth;
  if (kind === 'decimal') return 2 + ordinals.length;
  return 6;
}

function printOrdinal({ label, kind }: Label, ordinal: number): string {
  if (kind === 'roman') return label.replace(/[IVXLC]+/u, toRoman(ordinal));
  if (kind === 'letter') return label.replace(/\p{L}+/u, letterAt(ordinal) ?? '?');
  return label.replace(/\d+(?=\D*$)/u, String(ordinal));
}

/** Numerals that do not follow the one before; one that was left out and comes later is named once. */
function findDisorder(placed: readonly Placed[], roles: readonly Role[]): string[] {
  const runs = new Map<number, Run>();
  const wrong: string[] = [];
  let annex: number | undefined;
  for (const each of placed) {
    if (each.annex !== annex) runs.clear();
    // Điều are counted through all chapters; what stands above them is not.
    if (each.role === 'divisionNumber')
      for (const depth of [...runs.keys()]) if (depth !== articleDepth) runs.delete(depth);
    annex = each.annex;
    const label = labelOf(each.paragraph.text);
    const ordinal = label?.ordinals.at(-1);
    if (label === undefined || ordinal === undefined || each.paragraph.inTable) continue;
    const depth = depthOf(each.role, label);
    for (const deeper of runs.keys()) if (deeper > depth) runs.delete(deeper);
    const run = runs.get(depth) ?? { highest: 0, previous: '', leftOut: new Set<number>() };
    const expected = run.highest + 1;
    const isRestart = ordinal === 1 && run.previous !== '';
    if (isRestart) run.leftOut.clear();
    const isLate = run.leftOut.delete(ordinal);
    if (ordinal !== expected && !isRestart && !isLate && roles.includes(each.role)) {
      const place = run.previous === '' ? 'mở đầu' : `đứng sau “${run.previous}”`;
      wrong.push(`“${label.label}” ${place}, đúng ra là “${printOrdinal(label, expected)}”`);
    }
    for (let missing = expected; missing < ordinal; missing += 1) run.leftOut.add(missing);
    runs.set(depth, {
      highest: isRestart ? 1 : Math.max(run.highest, ordinal),
      previous: label.label,
      leftOut: run.leftOut,
    });
  }
  return wrong;
}

function numeralRule(id: string, name: string, cite: string, required: string, roles: readonly Role[]): Rule {
  return wordsRule({
    id,
    name,
    cite,
    required,
    judge: (found) => {
      const labelled = found.placed.filter(
        ({ role, paragraph }) => roles.includes(role) && (labelOf(paragraph.text)?.ordinals.length ?? 0) > 0,
      );
      return labelled.length === 0 ? notApplicable : judgeAll(findDisorder(found.placed, roles), 'đúng thứ tự');
    },
  });
}

const labelled: readonly Role[] = ['section', 'article', 'titledClause', 'clause', 'point'];

const marks = wordsRule({
  id: 'label.mark',
  name: 'Dấu sau số thứ tự',
  cite: citeForm('II.6.đ; V.6.b'),
  required: '“Điều 1.”, “I.”, “1.”, “a)”',
  judge: ({ placed }) => {
    const labels = placed.flatMap(({ role, paragraph }) => (labelled.includes(role) ? [labelOf(paragraph.text)] : []));
    const misprinted = labels.flatMap((label) => (label?.misprinted === undefined ? [] : [`“${label.misprinted}”`]));
    return labels.length === 0 ? notApplicable : judgeAll(misprinted, 'đúng dấu');
  },
});

const numerals = wordsRule({
  id: 'division.numeral',
  name: 'Số thứ tự của phần, chương, mục',
  cite: citeForm('II.6.đ'),
  required: 'phần, chương: chữ số La Mã; mục, tiểu mục: chữ số Ả Rập',
  judge: (found) => {
    const texts = paragraphsOf(found, 'divisionNumber').map(({ text }) => text);
    const wrong = texts.filter(
      (text) => !/^(?:(?:phần|chương)\s+[IVXLC]+|(?:mục|tiểu mục)\s+\d+)[.:]?$/iu.test(text.normalize('NFC').trim()),
    );
    return texts.length === 0 ? notApplicable : judgeAll(wrong.map(quote), 'đúng');
  },
});

const titled: readonly Role[] = ['section', 'divisionNumber', 'article'];

const titles = wordsRule({
  id: 'division.title',
  name: 'Tiêu đề của phần, chương, mục, điều',
  cite: citeForm('II.6.d'),
  required: 'phải có tiêu đề',
  judge: ({ placed }) => {
    const divisions = placed.filter(({ role }) => titled.includes(role));
    if (divisions.length === 0) return notApplicable;
    const bare = divisions.filter((each) => {
      if (each.role !== 'divisionNumber') return labelOf(each.paragraph.text)?.rest === '';
      return placed[placed.indexOf(each) + 1]?.role !== 'divisionTitle';
    });
    return judgeAll(
      bare.map(({ paragraph }) => quote(paragraph.text)),
      'có',
    );
  },
});

const footRoles: readonly Role[] = ['recipientsLabel', 'recipients', 'authority'];
const hasFoot = ({ placed }: Found): boolean => placed.some(({ role }) => footRoles.includes(role));

/** The last words of the text before the recipients. */
function lastText(found: Found): string | undefined {
  const foot = found.placed.findIndex(({ role }) => footRoles.includes(role));
  return found.placed
    .slice(0, foot === -1 ? undefined : foot)
    .findLast(({ role, annex }) => annex === undefined && role !== 'outside' && role !== 'table')?.paragraph.text;
}

const end = wordsRule({
  id: 'body.end',
  name: 'Dấu kết thúc văn bản',
  cite: 'NĐ 30/2020, Phụ lục III, Mục II (các mẫu văn bản)',
  required: '“./.” sau chữ cuối cùng của nội dung',
  judge: (found) => {
    const text = lastText(found);
    if (text === undefined) return notApplicable;
    if (text.endsWith('./.')) return pass('có');
    const isCut = found.notice.sheets.some(({ isPicture }) => isPicture === true) && !hasFoot(found);
    return isCut ? unknown('nội dung còn tiếp ở trang là ảnh') : fail(`kết thúc ở “${text.slice(-24)}”`);
  },
});

export const bodyWords: readonly Rule[] = [
  basisEnd,
  numeralRule('section.order', 'Thứ tự các mục (I, II, III…)', citeForm('II.6.c'), 'theo một trình tự', ['section']),
  numeralRule('clause.order', 'Thứ tự các điều, khoản', citeForm('II.6.đ'), 'chữ số Ả Rập liên tiếp', [
    'article',
    'titledClause',
    'clause',
  ]),
  numeralRule('point.order', 'Thứ tự các điểm', citeForm('II.6.đ'), 'theo bảng chữ cái tiếng Việt', ['point']),
  marks,
  numerals,
  titles,
  end,
];
