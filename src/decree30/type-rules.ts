/** How each element of the document is set: NĐ 30/2020, Phụ lục I, Phần I, Mục II, III and V. A table of data. */
import { citeForm } from './cite.ts';

export type Alignment = 'center' | 'justify' | 'left';

/** The type of one element. Sizes in points. */
export interface TypeRule {
  /** Number of its block in the decree's diagram (ô số, Mục IV). */
  block: string;
  /** What the decree calls it. */
  name: string;
  size: { min: number; max: number; chosen: number };
  bold: boolean;
  italic: boolean;
  /** `upper`: in hoa; `lower`: in thường. The words are printed as the plan has them; checks compare. */
  letters: 'upper' | 'lower';
  align: Alignment;
  cite: string;
}

type Face = 'upright' | 'bold' | 'italic' | 'boldItalic';

function rule(
  block: string,
  name: string,
  [min, max, chosen]: readonly [number, number, number],
  face: Face,
  letters: TypeRule['letters'],
  align: Alignment,
  clause: string,
): TypeRule {
  return {
    block,
    name,
    size: { min, max, chosen },
    bold: face === 'bold' || face === 'boldItalic',
    italic: face === 'italic' || face === 'boldItalic',
    letters,
    align,
    cite: citeForm(clause),
  };
}

export const typeRules = {
  nationalTitle: rule('1', 'Quốc hiệu', [12, 13, 13], 'bold', 'upper', 'center', 'II.1.a'),
  motto: rule('1', 'Tiêu ngữ', [13, 14, 13], 'bold', 'lower', 'center', 'II.1.b'),
  parentBody: rule('2', 'Tên cơ quan chủ quản trực tiếp', [12, 13, 13], 'upright', 'upper', 'center', 'II.2.b'),
  issuer: rule('2', 'Tên cơ quan ban hành', [12, 13, 13], 'bold', 'upper', 'center', 'II.2.b'),
  number: rule('3', 'Số, ký hiệu', [13, 13, 13], 'upright', 'lower', 'center', 'II.3.c'),
  dateline: rule('4', 'Địa danh và thời gian ban hành', [13, 14, 14], 'italic', 'lower', 'center', 'II.4.c'),
  kind: rule('5a', 'Tên loại', [13, 14, 14], 'bold', 'upper', 'center', 'II.5.b'),
  subject: rule('5a', 'Trích yếu', [13, 14, 14], 'bold', 'lower', 'center', 'II.5.b'),
  basis: rule('6', 'Căn cứ ban hành', [13, 14, 14], 'italic', 'lower', 'justify', 'II.6.a'),
  body: rule('6', 'Nội dung', [13, 14, 14], 'upright', 'lower', 'justify', 'II.6.e'),
  divisionNumber: rule('6', 'Phần, chương và số thứ tự', [13, 14, 14], 'bold', 'lower', 'center', 'II.6.đ'),
  divisionTitle: rule('6', 'Tiêu đề của phần, chương', [13, 14, 14], 'bold', 'upper', 'center', 'II.6.đ'),
  section: rule('6', 'Số thứ tự và tiêu đề của mục (I.)', [13, 14, 14], 'bold', 'upper', 'justify', 'V.6.b'),
  titledClause: rule('6', 'Khoản có tiêu đề', [13, 14, 14], 'bold', 'lower', 'justify', 'II.6.đ'),
  clause: rule('6', 'Khoản không có tiêu đề', [13, 14, 14], 'upright', 'lower', 'justify', 'II.6.đ'),
  point: rule('6', 'Điểm', [13, 14, 14], 'upright', 'lower', 'justify', 'II.6.đ'),
  authority: rule('7a', 'Quyền hạn, chức vụ của người ký', [13, 14, 14], 'bold', 'upper', 'center', 'II.7.đ'),
  signerName: rule('7b', 'Họ và tên của người ký', [13, 14, 14], 'bold', 'lower', 'center', 'II.7.đ'),
  recipientsLabel: rule('9b', 'Từ “Nơi nhận”', [12, 12, 12], 'boldItalic', 'lower', 'left', 'II.9.d'),
  recipients: rule('9b', 'Tên nơi nhận', [11, 11, 11], 'upright', 'lower', 'left', 'II.9.d'),
  annexNumber: rule('phụ lục', 'Từ “Phụ lục” và số thứ tự', [14, 14, 14], 'bold', 'lower', 'center', 'III.1.b'),
  annexTitle: rule('phụ lục', 'Tên phụ lục', [13, 14, 14], 'bold', 'upper', 'center', 'III.1.b'),
  annexReference: rule('phụ lục', 'Thông tin chỉ dẫn kèm theo', [13, 14, 14], 'italic', 'lower', 'center', 'III.1.c'),
} as const satisfies Record<string, TypeRule>;

export type Element = keyof typeof typeRules;
