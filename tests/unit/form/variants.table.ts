/** Other notices that are right: what the decree leaves to the office. A table of data. */
import {
  makeChapters,
  makeCircularLetter,
  makeDecision,
  makeDispatch,
  makeLetter,
  makeResolution,
  withAnnexes,
} from '../../helpers/form-kinds.ts';
import { change, line, makeAnnex, remove, type Line, type Notice } from '../../helpers/form-notice.ts';

export interface Variant {
  name: string;
  make: (notice: Notice) => void;
  /** Rules that such a file cannot tell about. */
  unknown?: readonly string[];
  /** Where only one kind of file shows it. */
  only?: 'pdf' | 'docx';
}

const running = ['basis', 'body', 'section', 'titledClause', 'clause', 'point'] as const;

function setAll(notice: Notice, changes: Parameters<typeof change>[2]): void {
  for (const element of running) change(notice, element, changes);
}

const setParent = ({ head }: Notice): void => {
  head.left = [
    line('parentBody', 'ỦY BAN NHÂN DÂN', { lines: 1 }),
    line('parentBody', 'TỈNH SƠN KHÊ', { lines: 1 }),
    line('issuer', 'SỞ VĂN HÓA, THỂ THAO', { lines: 1 }),
    line('issuer', 'VÀ DU LỊCH', { lines: 1, rule: { ratio: 0.6, shift: 0, isDashed: false } }),
  ];
};

const long =
  'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư và các văn bản hướng dẫn thi hành Nghị định ấy';

function setOtherOffice({ foot }: Notice): void {
  foot.right = [
    line('authority', 'TRƯỞNG BAN', { lines: 1 }),
    line('authority', 'PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH', { lines: 1, above: 80 }),
    line('signerName', 'Nguyễn Văn A', { lines: 1 }),
  ];
}

const signer = (office: string, name: string): Line[] => [
  line('authority', office, { lines: 1 }),
  line('signerName', name, { lines: 1, above: 60 }),
];

/** As the decree's sample has it (Phụ lục III, Mẫu 1.9). */
function makeMinutes(notice: Notice): void {
  change(notice, 'number', { text: 'Số: 12/BB-UBND' });
  change(notice, 'kind', { text: 'BIÊN BẢN' });
  notice.copy = notice.foot.left;
  notice.foot = { left: signer('THƯ KÝ', 'Trần Thị B'), right: signer('CHỦ TỌA', 'Nguyễn Văn A') };
}

const signerRules = ['authority', 'signerName'].flatMap((element) =>
  ['size', 'style', 'letters', 'align'].map((aspect) => `${element}.${aspect}`),
);

function setThreeSigners({ foot }: Notice): void {
  foot.middle = signer('KẾ TOÁN TRƯỞNG', 'Trần Thị B');
  foot.right = signer('GIÁM ĐỐC', 'Nguyễn Văn A');
}

export const variants: readonly Variant[] = [
  {
    name: '13 pt throughout',
    make: (notice) => {
      setAll(notice, { size: 13 });
      for (const element of ['kind', 'subject', 'dateline', 'authority', 'signerName'] as const)
        change(notice, element, { size: 13 });
    },
  },
  {
    name: 'Quốc hiệu and issuer of 12 pt',
    make: (notice) =>
      ['nationalTitle', 'issuer'].forEach((element) =>
        change(notice, element === 'issuer' ? 'issuer' : 'nationalTitle', { size: 12 }),
      ),
  },
  {
    name: 'a place whose name begins with what it is',
    make: (notice) => change(notice, 'dateline', { text: 'Thành phố Sơn Khê, ngày 05 tháng 02 năm 2024' }),
  },
  {
    name: 'a date that takes two lines',
    make: (notice) => {
      change(notice, 'dateline', { text: 'Thành phố Sơn Khê, ngày 05 tháng 02' });
      notice.head.dateline.push(line('dateline', 'năm 2024', { lines: 1 }));
    },
  },
  {
    name: 'the details of a signature below the date',
    make: ({ head }) =>
      void head.dateline.push(
        line('stamp', 'Sở Nội vụ, 12-03-2024 10:05:11 +07:00', { size: 10, bold: false, lines: 1 }),
      ),
  },
  {
    name: 'a letter whose subject is set in wider lines',
    make: (notice) => {
      makeLetter(notice);
      change(notice, 'letterSubject', { lines: 1.3 });
    },
    only: 'docx',
  },
  {
    name: 'the degree of who heads a school',
    make: (notice) => {
      notice.head.left = [
        line('parentBody', 'SỞ GIÁO DỤC', { lines: 1, size: 12 }),
        line('issuer', 'TRƯỜNG SƠN KHÊ', {
          lines: 1,
          size: 12,
          rule: { ratio: 0.4, shift: 0, isDashed: false },
        }),
      ];
      change(notice, 'signerName', { text: 'TS. Nguyễn Văn A' });
    },
  },
  { name: 'Tiêu ngữ of 14 pt', make: (notice) => change(notice, 'motto', { size: 14 }) },
  { name: 'the narrowest margins', make: (notice) => (notice.margins = { top: 20, right: 15, bottom: 20, left: 30 }) },
  { name: 'the widest margins', make: (notice) => (notice.margins = { top: 25, right: 20, bottom: 25, left: 35 }) },
  { name: 'an indent of 1 cm', make: (notice) => setAll(notice, { indent: 10 }) },
  { name: 'lines of 1.5', make: (notice) => setAll(notice, { lines: 1.5 }) },
  { name: 'single lines', make: (notice) => setAll(notice, { lines: 1 }) },
  { name: 'a gap of 12 pt', make: (notice) => setAll(notice, { above: 12 }) },
  { name: 'page numbers of 13 pt', make: ({ numbering }) => (numbering.size = 13) },
  { name: 'a superior body and an issuer on two lines', make: setParent },
  {
    name: 'the tone mark on the other letter',
    make: (notice) => change(notice, 'nationalTitle', { text: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM' }),
  },
  { name: 'Phần with a title', make: makeChapters },
  { name: 'who decides above the legal basis, Điều and khoản', make: makeDecision },
  { name: 'a council and its session above the legal basis', make: makeResolution },
  { name: 'a dispatch to several places', make: makeDispatch },
  {
    name: 'a decree, whose kind the list does not have',
    make: (notice) => change(notice, 'kind', { text: 'NGHỊ ĐỊNH' }),
  },
  {
    name: 'stamps and the mark of a draft',
    make: ({ above, head }) => {
      above.push(line('stamp', 'LƯU HÀNH NỘI BỘ'), line('stamp', 'DỰ THẢO LẦN 2', { align: 'right' }));
      head.number.push(line('stamp', 'HỎA TỐC', { size: 13, color: 'ff0000', above: 6 }));
      head.left.unshift(line('stamp', 'Dự thảo', { bold: false, italic: true }));
    },
  },
  { name: 'no legal basis', make: (notice) => remove(notice, 'basis') },
  {
    name: 'emphasis within the text',
    make: (notice) => change(notice, 'body', { strong: 'đúng tiến độ, chất lượng' }),
  },
  { name: 'a table in the text', make: (notice) => (notice.table = makeAnnex('').table ?? []) },
  {
    name: 'a deputy who signs for the head',
    make: ({ foot }) => {
      foot.right.splice(
        1,
        1,
        line('authority', 'KT. CHỦ TỊCH', { lines: 1 }),
        line('authority', 'PHÓ CHỦ TỊCH', { lines: 1 }),
      );
    },
  },
  { name: 'a head who signs himself', make: ({ foot }) => void foot.right.splice(0, 1) },
  {
    name: 'an annex across the page, with a table',
    make: (notice) => {
      withAnnexes(notice);
      const [, second] = notice.annexes;
      if (second !== undefined) second.isLandscape = true;
    },
  },
  {
    name: 'one annex without a number',
    make: (notice) => {
      withAnnexes(notice);
      notice.annexes = [makeAnnex('Phụ lục')];
    },
  },
  {
    name: 'a page that was ended by hand',
    make: ({ body }) => {
      const [next] = body.filter(({ element }) => element === 'body');
      if (next !== undefined) next.above = 600;
    },
  },
  {
    name: 'the form of a copy below it',
    make: ({ copy }) => {
      copy.push(
        line('kind', 'SAO Y', { above: 24 }),
        line('issuer', 'SỞ NỘI VỤ'),
        line('number', 'Số: 12/SY-SNV', { align: 'left' }),
        line('recipientsLabel', 'Nơi nhận:'),
        line('recipients', '- Phòng Hành chính;'),
      );
    },
  },
  {
    name: 'number and date left open, as before it is issued',
    make: (notice) => {
      change(notice, 'number', { text: 'Số:          /KH-UBND' });
      change(notice, 'dateline', { text: 'Sơn Khê, ngày      tháng 02 năm 2024' });
    },
    unknown: ['number.form', 'number.zero', 'number.kind', 'dateline.form', 'dateline.zero', 'dateline.place'],
  },
  { name: 'a letter, which names no kind', make: makeLetter },
  { name: 'a letter to several places', make: makeCircularLetter },
  { name: 'an office of the signer above the name too', make: setOtherOffice },
  { name: 'minutes, with two signers above the recipients', make: makeMinutes },
  { name: 'three signers', make: setThreeSigners, unknown: signerRules },
  {
    name: 'a kind without a subject',
    make: (notice) => {
      change(notice, 'number', { text: 'Số: 125/GGT-UBND' });
      change(notice, 'kind', { text: 'GIẤY GIỚI THIỆU' });
      remove(notice, 'subject');
    },
  },
  {
    name: 'an annex across the page, whose margins were turned with it',
    make: (notice) => {
      withAnnexes(notice);
      const [, second] = notice.annexes;
      if (second === undefined) return;
      second.isLandscape = true;
      second.margins = { ...notice.margins, top: 30 };
    },
    unknown: ['margin.top'],
  },
  {
    name: 'a paragraph of wider lines, which Word sets wide below its first',
    make: (notice) => {
      change(notice, 'basis', { text: 'Căn cứ Luật Lưu trữ;', lines: 1 }, 0);
      change(notice, 'basis', { text: `Căn cứ ${long}.`, lines: 1.5, above: 6 - 0.5 * 1.15 * 14 }, 1);
    },
    only: 'pdf',
  },
  {
    name: 'lines that a browser has put on whole pixels',
    make: (notice) => setAll(notice, { lines: 0.98, above: 8 }),
    only: 'pdf',
  },
];

/** One page: nothing tells where its text area ends, and no page needs a number. */
export const onePage: Variant = {
  name: 'one page',
  make: (notice) => {
    notice.body = [
      line(
        'body',
        'Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai công tác văn thư trên địa bàn tỉnh năm 2024 với những nội dung như sau:',
      ),
      line('section', 'I. MỤC ĐÍCH'),
      line(
        'body',
        'Nâng cao chất lượng công tác văn thư, đáp ứng yêu cầu chuyển đổi số trong hoạt động của cơ quan nhà nước trên địa bàn tỉnh.',
      ),
      line('section', 'II. TỔ CHỨC THỰC HIỆN'),
      line(
        'body',
        'Các cơ quan, đơn vị căn cứ chức năng, nhiệm vụ được giao, chủ động phối hợp triển khai thực hiện Kế hoạch này./.',
      ),
    ];
  },
};
