/** A notice described line by line, for tests that set it in Word and in PDF, right or with one thing wrong. */
import { nationalMotto, nationalTitle } from '../../src/decree30/national-title.ts';
import { margin, pageNumber, paper } from '../../src/decree30/page.ts';
import { indent, paragraphGap } from '../../src/decree30/spacing.ts';
import { measuredRules, type MeasuredElement } from '../../src/form/elements.ts';

/** A ruled line below: its length as part of its text's, how far it is out of the middle in mm. */
export interface Ruled {
  ratio: number;
  shift: number;
  isDashed: boolean;
}

/** One paragraph. */
export interface Line {
  element: MeasuredElement | 'enactment' | 'dispatch' | 'stamp';
  text: string;
  size: number;
  bold: boolean;
  italic: boolean;
  align: 'left' | 'center' | 'right' | 'justify';
  color: string;
  font: string;
  /** How far its middle is moved to the right, in mm. */
  shift: number;
  /** First-line indent in mm. */
  indent: number;
  /** Distance above in pt, beyond that of its lines. */
  above: number;
  /** Distance of lines as part of a single line. */
  lines: number;
  rule?: Ruled;
  /** Words of the text that are bold. */
  strong?: string;
}

/** A text in parts, those that are bold marked. */
export function partsOf({ text, bold, strong }: Line): { text: string; bold: boolean }[] {
  const at = strong === undefined ? -1 : text.indexOf(strong);
  if (strong === undefined || at === -1) return [{ text, bold }];
  return [
    { text: text.slice(0, at), bold },
    { text: strong, bold: true },
    { text: text.slice(at + strong.length), bold },
  ].filter((part) => part.text !== '');
}

export interface Annex {
  lines: Line[];
  table?: string[][];
  isLandscape: boolean;
  /** Where they are not those of the document. */
  margins?: Notice['margins'];
  /** Its pages are counted from 1. */
  isRestarted: boolean;
}

export interface Numbering {
  size: number;
  italic: boolean;
  font: string;
  color: string;
  align: 'left' | 'center' | 'right';
  isAtFoot: boolean;
  isOnFirst: boolean;
  /** No page has one. */
  isMissing: boolean;
  /** "2", "- 2 -", "ii" */
  form: 'plain' | 'dashes' | 'roman';
}

export interface Notice {
  paper: { width: number; height: number };
  margins: { top: number; right: number; bottom: number; left: number };
  numbering: Numbering;
  /** Above the head. */
  above: Line[];
  head: { left: Line[]; right: Line[]; number: Line[]; dateline: Line[] };
  /** The wide column of the head is the left one. */
  isMirrored: boolean;
  title: Line[];
  body: Line[];
  table?: string[][];
  foot: { left: Line[]; right: Line[]; middle?: Line[] };
  annexes: Annex[];
  /** The form of a copy below the document. */
  copy: Line[];
}

/** What lines are set like that are no element of the decree's. */
const setLike = {
  enactment: 'divisionTitle',
  dispatch: 'divisionNumber',
  stamp: 'kind',
} as const satisfies Record<Exclude<Line['element'], MeasuredElement>, MeasuredElement>;

const isOther = (element: Line['element']): element is keyof typeof setLike => element in setLike;

/** A paragraph set as the decree wants its element. */
export function line(element: Line['element'], text: string, changes: Partial<Line> = {}): Line {
  const rule = measuredRules[isOther(element) ? setLike[element] : element];
  const isRunning = rule.align === 'justify';
  return {
    element,
    text,
    size: rule.size.chosen,
    bold: rule.bold,
    italic: rule.italic,
    align: rule.align,
    color: '000000',
    font: 'Times New Roman',
    shift: 0,
    indent: isRunning ? indent.chosen : 0,
    above: isRunning ? paragraphGap.chosen : 0,
    lines: 1.05,
    ...changes,
  };
}

const ruled = (ratio: number): Ruled => ({ ratio, shift: 0, isDashed: false });
const sentence =
  'các cơ quan, đơn vị căn cứ chức năng, nhiệm vụ được giao, chủ động phối hợp triển khai thực hiện, bảo đảm đúng tiến độ, chất lượng và hiệu quả';

/** Sentences of different lengths, so that pages end in different places. */
const filler = (index: number): string =>
  `${['Trong quá trình thực hiện,', 'Định kỳ hằng quý,', 'Khi có yêu cầu,'][index % 3] ?? ''} ${sentence}${
    index % 2 === 0 ? ` theo quy định tại Kế hoạch này; ${sentence}` : ''
  }.`;

/** Lines of their own, so that pages can be filled to the foot. */
const short = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp', 'Văn phòng', 'Thanh tra tỉnh', 'Sở Y tế', 'Sở Xây dựng'].map(
  (unit) => `- ${unit}: tổng hợp, báo cáo hằng quý;`,
);

function makeBody(): Line[] {
  const body: Line[] = [
    line(
      'basis',
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015 và Luật sửa đổi, bổ sung một số điều của Luật ấy;',
    ),
    line('basis', 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.'),
    line(
      'body',
      'Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai công tác văn thư trên địa bàn tỉnh năm 2024 với những nội dung như sau:',
    ),
  ];
  for (const [index, title] of ['MỤC ĐÍCH, YÊU CẦU', 'NỘI DUNG', 'TỔ CHỨC THỰC HIỆN'].entries()) {
    body.push(line('section', `${['I', 'II', 'III'][index] ?? ''}. ${title}`));
    body.push(line('titledClause', '1. Việc chung'));
    body.push(line('point', `a) ${filler(index)}`), line('point', `b) ${filler(index + 1)}`));
    body.push(line('point', `- ${filler(index + 2)}`));
    body.push(line('clause', `2. ${filler(index + 1)}`), line('clause', `3. ${filler(index)}`));
    body.push(...[0, 1, 2, 3].map((each) => line('body', filler(index + each))));
    body.push(...short.map((text) => line('point', text)));
  }
  body.push(line('body', `${filler(1).slice(0, -1)}./.`));
  return body;
}

/** A plan of several pages that has everything that the decree asks for. */
export function rightNotice(): Notice {
  return {
    paper: { width: paper.width, height: paper.height },
    margins: {
      top: margin.top.chosen,
      right: margin.right.chosen,
      bottom: margin.bottom.chosen,
      left: margin.left.chosen,
    },
    numbering: {
      size: pageNumber.size.chosen,
      italic: false,
      font: 'Times New Roman',
      color: '000000',
      align: 'center',
      isAtFoot: false,
      isOnFirst: false,
      isMissing: false,
      form: 'plain',
    },
    above: [],
    head: {
      left: [
        line('issuer', 'ỦY BAN NHÂN DÂN', { lines: 1 }),
        line('issuer', 'TỈNH SƠN KHÊ', { lines: 1, rule: ruled(0.4) }),
      ],
      right: [
        line('nationalTitle', nationalTitle, { lines: 1 }),
        line('motto', nationalMotto, { lines: 1, rule: ruled(1) }),
      ],
      number: [line('number', 'Số: 25/KH-UBND', { lines: 1, above: 4 })],
      dateline: [line('dateline', 'Sơn Khê, ngày 05 tháng 02 năm 2024', { lines: 1, above: 4 })],
    },
    isMirrored: false,
    title: [
      line('kind', 'KẾ HOẠCH', { above: 18 }),
      line('subject', 'Triển khai công tác văn thư trên địa bàn tỉnh năm 2024', { rule: ruled(0.4) }),
    ],
    body: makeBody(),
    foot: {
      left: [
        line('recipientsLabel', 'Nơi nhận:', { lines: 1 }),
        line('recipients', '- Các sở, ban, ngành;', { lines: 1 }),
        line('recipients', '- Ủy ban nhân dân các huyện, thị xã;', { lines: 1 }),
        line('recipients', '- Lưu: VT, NC.', { lines: 1 }),
      ],
      right: [
        line('authority', 'TM. ỦY BAN NHÂN DÂN', { lines: 1 }),
        line('authority', 'CHỦ TỊCH', { lines: 1 }),
        line('signerName', 'Nguyễn Văn A', { lines: 1, above: 80 }),
      ],
    },
    annexes: [],
    copy: [],
  };
}

/** An annex with its number, title, reference, a table and a note. */
export function makeAnnex(number: string, changes: Partial<Annex> = {}): Annex {
  return {
    lines: [
      line('annexNumber', number),
      line('annexTitle', 'DANH MỤC NHIỆM VỤ'),
      line('annexReference', '(Kèm theo Kế hoạch số 25/KH-UBND ngày 05 tháng 02 năm 2024 của Ủy ban nhân dân tỉnh)', {
        above: 6,
      }),
    ],
    table: [
      ['STT', 'Nhiệm vụ', 'Đơn vị'],
      ['1', 'Tập huấn văn thư', 'Sở Nội vụ'],
      ['2', 'Kiểm tra công tác văn thư', 'Thanh tra tỉnh'],
    ],
    isLandscape: false,
    isRestarted: true,
    ...changes,
  };
}

/** All lines of a notice, for changing them in place. */
export const allLines = ({ head, title, body, foot, annexes }: Notice): Line[] => [
  ...head.left,
  ...head.right,
  ...head.number,
  ...head.dateline,
  ...title,
  ...body,
  ...foot.left,
  ...foot.right,
  ...annexes.flatMap(({ lines }) => lines),
];

/** Changes every line of an element, or with `only` the one at that place among them. */
export function change(notice: Notice, element: Line['element'], changes: Partial<Line>, only?: number): void {
  const own = allLines(notice).filter((each) => each.element === element);
  if (own.length === 0) throw new Error(`No line is ${element}`);
  own.forEach((each, index) => {
    if (only === undefined || only === index) Object.assign(each, changes);
  });
}

/** Takes every line of an element out. */
export function remove(notice: Notice, element: Line['element']): void {
  for (const lines of [...Object.values(notice.head), notice.title, notice.body, ...Object.values(notice.foot)])
    for (let index = lines.length - 1; index >= 0; index -= 1)
      if (lines[index]?.element === element) lines.splice(index, 1);
}
