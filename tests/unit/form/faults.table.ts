/** Notices with one thing wrong, and the rule that must name it. A table of data. */
import { makeChapters, makeCircularLetter, makeDecision, makeLetter, withAnnexes } from '../../helpers/form-kinds.ts';
import { change, line, makeAnnex, remove, type Notice } from '../../helpers/form-notice.ts';

export interface Fault {
  name: string;
  /** The only rule that fails; a rule on words only remarks. */
  rule: string;
  spoil: (notice: Notice) => void;
  /** Where only one kind of file shows it. */
  only?: 'pdf' | 'docx';
}

/** Spoils another kind of document. */
const within =
  (make: (notice: Notice) => void, spoil: (notice: Notice) => void) =>
  (notice: Notice): void => {
    make(notice);
    spoil(notice);
  };

const annexed = (spoil: (notice: Notice) => void): ((notice: Notice) => void) => within(withAnnexes, spoil);

const decided = (spoil: (notice: Notice) => void): ((notice: Notice) => void) => within(makeDecision, spoil);
const lettered = (spoil: (notice: Notice) => void): ((notice: Notice) => void) => within(makeLetter, spoil);

const sheet: readonly Fault[] = [
  { name: 'Letter paper', rule: 'paper', spoil: (notice) => (notice.paper = { width: 215.9, height: 279.4 }) },
  {
    name: 'landscape without a table',
    rule: 'orientation',
    spoil: (notice) => (notice.paper = { width: 297, height: 210 }),
  },
  { name: 'top margin of 15 mm', rule: 'margin.top', spoil: ({ margins }) => (margins.top = 15) },
  { name: 'top margin of 30 mm', rule: 'margin.top', spoil: ({ margins }) => (margins.top = 30) },
  { name: 'bottom margin of 15 mm', rule: 'margin.bottom', spoil: ({ margins }) => (margins.bottom = 15) },
  { name: 'bottom margin of 40 mm', rule: 'margin.bottom', spoil: ({ margins }) => (margins.bottom = 40) },
  { name: 'left margin of 25 mm', rule: 'margin.left', spoil: ({ margins }) => (margins.left = 25) },
  { name: 'left margin of 40 mm', rule: 'margin.left', spoil: ({ margins }) => (margins.left = 40) },
  { name: 'right margin of 10 mm', rule: 'margin.right', spoil: ({ margins }) => (margins.right = 10) },
  { name: 'right margin of 25 mm', rule: 'margin.right', spoil: ({ margins }) => (margins.right = 25) },
  {
    name: 'a paragraph in another font',
    rule: 'font',
    spoil: (notice) => change(notice, 'clause', { font: 'Arial' }, 0),
    only: 'docx',
  },
  {
    name: 'a paragraph in another font',
    rule: 'font',
    spoil: (notice) => change(notice, 'section', { font: 'Libertinus Serif' }, 0),
    only: 'pdf',
  },
  { name: 'a red date', rule: 'color', spoil: (notice) => change(notice, 'dateline', { color: 'ff0000' }) },
  { name: 'blue headings', rule: 'color', spoil: (notice) => change(notice, 'section', { color: '1f3864' }) },
];

const pages: readonly Fault[] = [
  {
    name: 'a number on the first page',
    rule: 'pageNumber.first',
    spoil: ({ numbering }) => (numbering.isOnFirst = true),
  },
  { name: 'no page numbers', rule: 'pageNumber.sequence', spoil: ({ numbering }) => (numbering.isMissing = true) },
  { name: 'Roman page numbers', rule: 'pageNumber.sequence', spoil: ({ numbering }) => (numbering.form = 'roman') },
  {
    name: 'page numbers on the right',
    rule: 'pageNumber.place',
    spoil: ({ numbering }) => (numbering.align = 'right'),
  },
  { name: 'page numbers at the foot', rule: 'pageNumber.place', spoil: ({ numbering }) => (numbering.isAtFoot = true) },
  { name: 'page numbers of 11 pt', rule: 'pageNumber.type', spoil: ({ numbering }) => (numbering.size = 11) },
  { name: 'italic page numbers', rule: 'pageNumber.type', spoil: ({ numbering }) => (numbering.italic = true) },
  { name: 'red page numbers', rule: 'pageNumber.type', spoil: ({ numbering }) => (numbering.color = 'ff0000') },
  {
    name: 'page numbers in another font',
    rule: 'pageNumber.type',
    spoil: ({ numbering }) => (numbering.font = 'Libertinus Serif'),
  },
  {
    name: 'page numbers between dashes',
    rule: 'pageNumber.type',
    spoil: ({ numbering }) => (numbering.form = 'dashes'),
  },
  {
    name: 'an annex whose pages go on counting',
    rule: 'pageNumber.annex',
    spoil: annexed(({ annexes }) => annexes.forEach((annex) => (annex.isRestarted = false))),
  },
];

const missing: readonly Fault[] = (
  [
    'nationalTitle',
    'motto',
    'number',
    'dateline',
    'kind',
    'subject',
    'recipientsLabel',
    'recipients',
    'authority',
    'signerName',
    'issuer',
  ] as const
).map((element) => ({ name: `no ${element}`, rule: `${element}.present`, spoil: (notice) => remove(notice, element) }));

const heads: readonly Fault[] = [
  {
    name: 'a misspelt Quốc hiệu',
    rule: 'nationalTitle.words',
    spoil: (notice) => change(notice, 'nationalTitle', { text: 'CỘNG HÒA XÃ HỘI CHŨ NGHĨA VIỆT NAM' }),
  },
  {
    name: 'a Tiêu ngữ without spaces',
    rule: 'motto.words',
    spoil: (notice) => change(notice, 'motto', { text: 'Độc lập-Tự do-Hạnh phúc' }),
  },
  {
    name: 'a Tiêu ngữ with long dashes',
    rule: 'motto.words',
    spoil: (notice) => change(notice, 'motto', { text: 'Độc lập – Tự do – Hạnh phúc' }),
  },
  {
    name: 'Quốc hiệu on two lines',
    rule: 'nationalTitle.lines',
    spoil: ({ head }) =>
      head.right.splice(
        0,
        1,
        line('nationalTitle', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA', { lines: 1 }),
        line('nationalTitle', 'VIỆT NAM', { lines: 1 }),
      ),
  },
  {
    name: 'Quốc hiệu on the left',
    rule: 'nationalTitle.place',
    spoil: (notice) => {
      const { head } = notice;
      notice.isMirrored = true;
      [head.left, head.right] = [head.right, head.left];
      [head.number, head.dateline] = [head.dateline, head.number];
    },
  },
  { name: 'the number below the title', rule: 'order', spoil: moveNumber, only: 'docx' },
  {
    name: 'Tiêu ngữ above Quốc hiệu',
    rule: 'order',
    spoil: ({ head }) => {
      const [title, motto] = head.right;
      if (title !== undefined && motto !== undefined) head.right = [motto, title];
    },
  },
  {
    name: 'a number without its colon',
    rule: 'number.prefix',
    spoil: (notice) => change(notice, 'number', { text: 'Số 25/KH-UBND' }),
  },
  {
    name: 'wide lines between Quốc hiệu and Tiêu ngữ',
    rule: 'nationalTitle.spacing',
    spoil: (notice) => change(notice, 'motto', { above: 8 }),
  },
  {
    name: "wide lines in the issuer's name",
    rule: 'issuer.spacing',
    spoil: (notice) => change(notice, 'issuer', { above: 8 }, 1),
  },
  {
    name: 'a date below the number',
    rule: 'dateline.level',
    spoil: (notice) => change(notice, 'dateline', { above: 14 }),
  },
  {
    name: 'recipients below the office',
    rule: 'recipientsLabel.level',
    spoil: (notice) => change(notice, 'recipientsLabel', { above: 12 }),
  },
  { name: 'recipients below the name', rule: 'recipientsLabel.level', spoil: setSignerAbove },
];

/** The signer above the recipients, at the right. */
function setSignerAbove(notice: Notice): void {
  for (const each of notice.foot.right) notice.body.push({ ...each, shift: 40 });
  notice.foot.right = [];
}

function moveNumber(notice: Notice): void {
  const [number] = notice.head.number;
  if (number === undefined) return;
  notice.head.number = [];
  change(notice, 'dateline', { above: 0 });
  notice.title.splice(1, 0, number);
}

const sizes: readonly Fault[] = (
  [
    ['nationalTitle', 14],
    ['motto', 12],
    ['issuer', 14],
    ['number', 12],
    ['dateline', 12],
    ['kind', 15],
    ['subject', 12],
    ['basis', 12],
    ['section', 15],
    ['recipientsLabel', 13],
    ['recipients', 12],
    ['authority', 15],
    ['signerName', 12],
  ] as const
).map(([element, size]) => ({
  name: `${element} of ${String(size)} pt`,
  rule: `${element}.size`,
  spoil: (notice) => change(notice, element, { size }),
}));

const someSizes: readonly Fault[] = [
  { name: 'one paragraph of 12 pt', rule: 'body.size', spoil: (notice) => change(notice, 'body', { size: 12 }, 3) },
  {
    name: 'a khoản of 13 pt among text of 14',
    rule: 'clause.sameSize',
    spoil: (notice) => change(notice, 'clause', { size: 13 }, 1),
  },
  {
    name: 'annex number of 13 pt',
    rule: 'annexNumber.size',
    spoil: annexed((notice) => change(notice, 'annexNumber', { size: 13 })),
  },
  {
    name: 'annex title of 16 pt',
    rule: 'annexTitle.size',
    spoil: annexed((notice) => change(notice, 'annexTitle', { size: 16 })),
  },
  {
    name: 'annex reference of 12 pt',
    rule: 'annexReference.size',
    spoil: annexed((notice) => change(notice, 'annexReference', { size: 12 })),
  },
];

const styles: readonly Fault[] = (
  [
    ['nationalTitle', { bold: false }],
    ['motto', { italic: true }],
    ['issuer', { bold: false }],
    ['number', { bold: true }],
    ['dateline', { italic: false }],
    ['kind', { bold: false }],
    ['subject', { bold: false }],
    ['basis', { italic: false }],
    ['section', { bold: false }],
    ['body', { italic: true }],
    ['point', { bold: true }],
    ['recipientsLabel', { italic: false }],
    ['recipients', { italic: true }],
    ['authority', { bold: false }],
    ['signerName', { bold: false }],
  ] as const
).map(([element, changes]) => ({
  name: `${element} ${Object.entries(changes).flat().join(' ')}`,
  rule: `${element}.style`,
  spoil: (notice) => change(notice, element, changes),
}));

const titles: readonly Fault[] = [
  {
    name: 'one title of a khoản that is not bold',
    rule: 'titledClause.style',
    spoil: (notice) => change(notice, 'titledClause', { bold: false }, 1),
  },
];

const letters: readonly Fault[] = [
  {
    name: 'Quốc hiệu in small letters',
    rule: 'nationalTitle.letters',
    spoil: (notice) => change(notice, 'nationalTitle', { text: 'Cộng hòa xã hội chủ nghĩa Việt Nam' }),
  },
  {
    name: 'Tiêu ngữ in capitals',
    rule: 'motto.letters',
    spoil: (notice) => change(notice, 'motto', { text: 'ĐỘC LẬP - TỰ DO - HẠNH PHÚC' }),
  },
  {
    name: 'the issuer in small letters',
    rule: 'issuer.letters',
    spoil: (notice) => change(notice, 'issuer', { text: 'Tỉnh Sơn Khê' }, 1),
  },
  {
    name: 'a notation in small letters',
    rule: 'number.letters',
    spoil: (notice) => change(notice, 'number', { text: 'Số: 25/kh-ubnd' }),
  },
  {
    name: 'a notation in capitals and small letters',
    rule: 'number.letters',
    spoil: (notice) => change(notice, 'number', { text: 'Số: 25/Kh-Ubnd' }),
  },
  {
    name: 'the kind in small letters',
    rule: 'kind.letters',
    spoil: (notice) => change(notice, 'kind', { text: 'Kế hoạch' }),
  },
  {
    name: 'the subject in capitals',
    rule: 'subject.letters',
    spoil: (notice) => change(notice, 'subject', { text: 'TRIỂN KHAI CÔNG TÁC VĂN THƯ NĂM 2024' }),
  },
  {
    name: 'a section in small letters',
    rule: 'section.letters',
    spoil: (notice) => change(notice, 'section', { text: 'II. Nội dung' }, 1),
  },
  {
    name: 'a titled khoản in capitals',
    rule: 'titledClause.letters',
    spoil: (notice) => change(notice, 'titledClause', { text: '1. VIỆC CHUNG' }, 1),
  },
  {
    name: 'an office in small letters',
    rule: 'authority.letters',
    spoil: (notice) => change(notice, 'authority', { text: 'Chủ tịch' }, 1),
  },
  {
    name: 'a name in capitals',
    rule: 'signerName.letters',
    spoil: (notice) => change(notice, 'signerName', { text: 'NGUYỄN VĂN A' }),
  },
  {
    name: 'an annex title in small letters',
    rule: 'annexTitle.letters',
    spoil: annexed((notice) => change(notice, 'annexTitle', { text: 'Danh mục nhiệm vụ' })),
  },
];

const places: readonly Fault[] = [
  ...(['motto', 'dateline', 'number', 'kind', 'signerName'] as const).map((element): Fault => ({
    name: `${element} out of its middle`,
    rule: `${element}.align`,
    spoil: (notice) => change(notice, element, { shift: 6 }),
  })),
  { name: 'the subject on the left', rule: 'subject.align', spoil: shiftSubject },
  {
    name: 'recipients with an indent',
    rule: 'recipients.align',
    spoil: (notice) => change(notice, 'recipients', { indent: 10 }),
  },
  { name: 'ragged text', rule: 'body.align', spoil: (notice) => change(notice, 'body', { align: 'left' }) },
  {
    name: 'a section in the middle',
    rule: 'section.align',
    spoil: (notice) => change(notice, 'section', { align: 'center', indent: 0 }, 0),
  },
  {
    name: 'an annex that does not say to what it belongs',
    rule: 'annexReference.present',
    spoil: annexed(({ annexes }) => void annexes[0]?.lines.pop()),
  },
  {
    name: 'an annex number on the left',
    rule: 'annexNumber.align',
    spoil: annexed((notice) => change(notice, 'annexNumber', { align: 'left' })),
  },
];

function shiftSubject(notice: Notice): void {
  const [, subject] = notice.title;
  if (subject?.rule === undefined) return;
  subject.shift = -8;
}

const rules: readonly Fault[] = [
  ...(['motto', 'issuer', 'subject'] as const).flatMap((element): Fault[] => [
    { name: `no line below ${element}`, rule: `${element}.rule`, spoil: spoilRule(element, undefined) },
    { name: `a dashed line below ${element}`, rule: `${element}.rule`, spoil: spoilRule(element, { isDashed: true }) },
    {
      name: `a line of three quarters below ${element}`,
      rule: `${element}.ruleLength`,
      spoil: spoilRule(element, { ratio: 0.75 }),
    },
    {
      name: `a line below ${element} out of its middle`,
      rule: `${element}.rulePlace`,
      spoil: spoilRule(element, { shift: 4 }),
    },
  ]),
  { name: 'a short line below issuer', rule: 'issuer.ruleLength', spoil: spoilRule('issuer', { ratio: 0.2 }) },
];

function spoilRule(
  element: 'motto' | 'issuer' | 'subject',
  changes: Partial<{ ratio: number; shift: number; isDashed: boolean }> | undefined,
): Fault['spoil'] {
  return ({ head, title }) => {
    for (const each of [...head.left, ...head.right, ...title]) {
      if (each.element !== element || each.rule === undefined) continue;
      if (changes === undefined) delete each.rule;
      else Object.assign(each.rule, changes);
    }
  };
}

const isLong = (text: string): boolean => text.length > 150;

/** Sets one long paragraph of an element otherwise. */
function changeLong(notice: Notice, element: 'clause' | 'point', changes: Parameters<typeof change>[2]): void {
  const long = notice.body.find((each) => each.element === element && isLong(each.text));
  if (long === undefined) throw new Error(`No ${element} is long`);
  Object.assign(long, changes);
}

/** One paragraph among many is no emphasis. */
const single: readonly Fault[] = [
  { name: 'one italic khoản', rule: 'clause.style', spoil: (notice) => changeLong(notice, 'clause', { italic: true }) },
  { name: 'one bold điểm', rule: 'point.style', spoil: (notice) => changeLong(notice, 'point', { bold: true }) },
];

const articles: readonly Fault[] = [
  {
    name: 'a Điều whose number is not bold',
    rule: 'article.style',
    spoil: decided((notice) => change(notice, 'article', { strong: 'Quyết định này' }, 1)),
  },
  {
    name: 'the title of a Điều that is not bold',
    rule: 'article.style',
    spoil: decided((notice) => change(notice, 'article', { text: 'Điều 2. Phạm vi điều chỉnh' }, 1)),
  },
  {
    name: 'an italic Điều',
    rule: 'article.style',
    spoil: decided((notice) => change(notice, 'article', { italic: true }, 1)),
  },
  {
    name: 'a Điều in capitals',
    rule: 'article.letters',
    spoil: decided((notice) => change(notice, 'article', { text: 'ĐIỀU 2. PHẠM VI ĐIỀU CHỈNH', bold: true }, 1)),
  },
  {
    name: 'a Điều in the middle',
    rule: 'article.align',
    spoil: decided((notice) =>
      change(notice, 'article', { text: 'Điều 2. Phạm vi điều chỉnh', bold: true, align: 'center', indent: 0 }, 1),
    ),
  },
];

const letterFaults: readonly Fault[] = [
  {
    name: 'a letter without its subject',
    rule: 'letterSubject.present',
    spoil: lettered((notice) => remove(notice, 'letterSubject')),
  },
  {
    name: 'a letter to nobody',
    rule: 'salutation.present',
    spoil: lettered((notice) => remove(notice, 'salutation')),
  },
  {
    name: "a letter's subject of 14 pt",
    rule: 'letterSubject.size',
    spoil: lettered((notice) => change(notice, 'letterSubject', { size: 14 }, 1)),
  },
  {
    name: "a letter's bold subject",
    rule: 'letterSubject.style',
    spoil: lettered((notice) => change(notice, 'letterSubject', { bold: true })),
  },
  {
    name: "a letter's subject out of its middle",
    rule: 'letterSubject.align',
    spoil: lettered((notice) => change(notice, 'letterSubject', { shift: 6 }, 1)),
  },
  {
    name: "a letter's subject close to the number",
    rule: 'letterSubject.gap',
    spoil: lettered((notice) => change(notice, 'letterSubject', { above: 0 }, 0)),
  },
  {
    name: "a letter's subject without V/v",
    rule: 'letterSubject.prefix',
    spoil: lettered((notice) => change(notice, 'letterSubject', { text: 'Về việc triển khai công tác' }, 0)),
  },
  {
    name: '“Kính gửi” of 16 pt',
    rule: 'salutation.size',
    spoil: lettered((notice) => change(notice, 'salutation', { size: 16 })),
  },
  {
    name: 'a bold “Kính gửi”',
    rule: 'salutation.style',
    spoil: lettered((notice) => change(notice, 'salutation', { bold: true })),
  },
];

const spacing: readonly Fault[] = [
  {
    name: 'no first-line indent',
    rule: 'paragraph.indent',
    spoil: (notice) => change(notice, 'body', { indent: 0 }, 2),
  },
  {
    name: 'a first-line indent of 2 cm',
    rule: 'paragraph.indent',
    spoil: (notice) => change(notice, 'point', { indent: 20 }),
  },
  { name: 'paragraphs without a gap', rule: 'paragraph.gap', spoil: (notice) => change(notice, 'point', { above: 0 }) },
  { name: 'a gap of 3 pt', rule: 'paragraph.gap', spoil: (notice) => change(notice, 'clause', { above: 3 }) },
  {
    name: 'lines too close',
    rule: 'paragraph.lineHeight',
    spoil: (notice) => change(notice, 'clause', { lines: 0.9, above: 8 }),
  },
  { name: 'double lines', rule: 'paragraph.lineHeight', spoil: (notice) => change(notice, 'body', { lines: 2 }) },
];

/** What the decree asks for of the words: remarks. */
export const wordFaults: readonly Fault[] = [
  {
    name: 'a space in the number',
    rule: 'number.form',
    spoil: (notice) => change(notice, 'number', { text: 'Số: 25 /KH-UBND' }),
  },
  {
    name: 'a number without its zero',
    rule: 'number.zero',
    spoil: (notice) => change(notice, 'number', { text: 'Số: 5/KH-UBND' }),
  },
  {
    name: 'the abbreviation of another kind',
    rule: 'number.kind',
    spoil: (notice) => change(notice, 'number', { text: 'Số: 25/QĐ-UBND' }),
  },
  {
    name: 'a number with a letter',
    rule: 'number.form',
    spoil: (notice) => change(notice, 'number', { text: 'Số: 25a/KH-UBND' }),
  },
  {
    name: 'a letter with the abbreviation of a kind',
    rule: 'number.letter',
    spoil: lettered((notice) => change(notice, 'number', { text: 'Số: 125/CV-UBND' })),
  },
  {
    name: '“Kính gửi” without its colon',
    rule: 'salutation.colon',
    spoil: lettered((notice) => change(notice, 'salutation', { text: 'Kính gửi Các sở, ban, ngành' })),
  },
  {
    name: 'a place below “Kính gửi” without its semicolon',
    rule: 'salutation.items',
    spoil: within(makeCircularLetter, (notice) => change(notice, 'salutation', { text: '- Các sở, ban, ngành.' }, 1)),
  },
  {
    name: 'a colon behind the number of a Điều',
    rule: 'label.mark',
    spoil: decided((notice) => change(notice, 'article', { text: 'Điều 2: Phạm vi điều chỉnh', bold: true }, 1)),
  },
  {
    name: 'a slash behind the number of a section',
    rule: 'label.mark',
    spoil: (notice) => change(notice, 'section', { text: 'II/ NỘI DUNG' }, 1),
  },
  {
    name: 'a slash behind the number of a khoản',
    rule: 'label.mark',
    spoil: (notice) => change(notice, 'clause', { text: '2/ Các cơ quan, đơn vị thực hiện đúng quy định.' }, 0),
  },
  {
    name: 'a full stop behind the letter of a điểm',
    rule: 'label.mark',
    spoil: (notice) => change(notice, 'point', { text: 'a. Các cơ quan, đơn vị thực hiện đúng quy định;' }, 0),
  },
  {
    name: 'Phần in Arabic numerals',
    rule: 'division.numeral',
    spoil: within(makeChapters, (notice) => change(notice, 'divisionNumber', { text: 'Phần 2' }, 1)),
  },
  {
    name: 'no comma behind the place',
    rule: 'dateline.form',
    spoil: (notice) => change(notice, 'dateline', { text: 'Sơn Khê ngày 05 tháng 02 năm 2024' }),
  },
  {
    name: 'a date that does not exist',
    rule: 'dateline.form',
    spoil: (notice) => change(notice, 'dateline', { text: 'Sơn Khê, ngày 30 tháng 02 năm 2024' }),
  },
  {
    name: 'a day without its zero',
    rule: 'dateline.zero',
    spoil: (notice) => change(notice, 'dateline', { text: 'Sơn Khê, ngày 5 tháng 02 năm 2024' }),
  },
  {
    name: 'a month without its zero',
    rule: 'dateline.zero',
    spoil: (notice) => change(notice, 'dateline', { text: 'Sơn Khê, ngày 15 tháng 2 năm 2024' }),
  },
  {
    name: 'a place in small letters',
    rule: 'dateline.place',
    spoil: (notice) => change(notice, 'dateline', { text: 'sơn khê, ngày 05 tháng 02 năm 2024' }),
  },
  {
    name: 'a last basis with a semicolon',
    rule: 'basis.end',
    spoil: (notice) =>
      change(notice, 'basis', { text: 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;' }, 1),
  },
  {
    name: 'sections out of order',
    rule: 'section.order',
    spoil: (notice) => change(notice, 'section', { text: 'IV. TỔ CHỨC THỰC HIỆN' }, 2),
  },
  {
    name: 'khoản out of order',
    rule: 'clause.order',
    spoil: (notice) => change(notice, 'clause', { text: '5. Các cơ quan, đơn vị thực hiện đúng quy định.' }, 1),
  },
  { name: 'điểm in English order', rule: 'point.order', spoil: addPoints },
  {
    name: 'no end mark',
    rule: 'body.end',
    spoil: (notice) => notice.body.push(line('body', 'Các cơ quan, đơn vị nghiêm túc thực hiện Kế hoạch này.')),
  },
  {
    name: 'TM without its dot',
    rule: 'authority.dot',
    spoil: (notice) => change(notice, 'authority', { text: 'TM ỦY BAN NHÂN DÂN' }, 0),
  },
  {
    name: 'a degree before the name',
    rule: 'signerName.title',
    spoil: (notice) => change(notice, 'signerName', { text: 'TS. Nguyễn Văn A' }),
  },
  {
    name: 'a recipient without its semicolon',
    rule: 'recipients.end',
    spoil: (notice) => change(notice, 'recipients', { text: '- Các sở, ban, ngành.' }, 0),
  },
  {
    name: 'recipients without the file',
    rule: 'recipients.filing',
    spoil: (notice) => change(notice, 'recipients', { text: '- Văn phòng Ủy ban.' }, 2),
  },
  {
    name: 'no colon behind Nơi nhận',
    rule: 'recipientsLabel.colon',
    spoil: (notice) => change(notice, 'recipientsLabel', { text: 'Nơi nhận' }),
  },
  {
    name: 'annexes in Arabic numerals',
    rule: 'annexNumber.numeral',
    spoil: annexed((notice) => change(notice, 'annexNumber', { text: 'Phụ lục 2' }, 1)),
  },
  {
    name: 'an annex that the text does not mention',
    rule: 'annex.mention',
    spoil: ({ annexes }) => void annexes.push(makeAnnex('Phụ lục')),
  },
];

function addPoints({ body }: Notice): void {
  const last = body.findLastIndex(({ element }) => element === 'clause');
  const points = ['a', 'b', 'c', 'd', 'e'].map((letter) =>
    line('point', `${letter}) Các cơ quan, đơn vị thực hiện đúng quy định;`),
  );
  body.splice(last + 1, 0, ...points);
}

export const formFaults: readonly Fault[] = [
  ...sheet,
  ...pages,
  ...missing,
  ...heads,
  ...sizes,
  ...someSizes,
  ...styles,
  ...titles,
  ...letters,
  ...places,
  ...rules,
  ...single,
  ...articles,
  ...letterFaults,
  ...spacing,
];
