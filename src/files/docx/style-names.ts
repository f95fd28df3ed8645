/** What the paragraph styles are called in Word's list. No commas: Word takes what follows one for a second name. */
import type { Element } from '../../decree30/type-rules.ts';

/** Paragraphs that are set in a way of their own and are no element of the decree. */
export type Extra = 'pageNumber' | 'ruleLine' | 'tableHead' | 'tableCell';
export type StyleKey = Element | Extra;

/** In the order in which Word offers them. */
export const styleNames = {
  parentBody: 'NĐ30 Cơ quan chủ quản',
  issuer: 'NĐ30 Cơ quan ban hành',
  nationalTitle: 'NĐ30 Quốc hiệu',
  motto: 'NĐ30 Tiêu ngữ',
  number: 'NĐ30 Số và ký hiệu',
  dateline: 'NĐ30 Địa danh và thời gian',
  kind: 'NĐ30 Tên loại',
  subject: 'NĐ30 Trích yếu',
  basis: 'NĐ30 Căn cứ',
  body: 'NĐ30 Nội dung',
  divisionNumber: 'NĐ30 Số phần chương',
  divisionTitle: 'NĐ30 Tiêu đề phần chương',
  section: 'NĐ30 Mục',
  titledClause: 'NĐ30 Khoản có tiêu đề',
  clause: 'NĐ30 Khoản',
  point: 'NĐ30 Điểm',
  tableHead: 'NĐ30 Đầu bảng',
  tableCell: 'NĐ30 Ô bảng',
  recipientsLabel: 'NĐ30 Nơi nhận',
  recipients: 'NĐ30 Tên nơi nhận',
  authority: 'NĐ30 Quyền hạn và chức vụ',
  signerName: 'NĐ30 Họ tên người ký',
  annexNumber: 'NĐ30 Số phụ lục',
  annexTitle: 'NĐ30 Tên phụ lục',
  annexReference: 'NĐ30 Kèm theo',
  pageNumber: 'NĐ30 Số trang',
  ruleLine: 'NĐ30 Đường kẻ',
} as const satisfies Record<StyleKey, string>;

/** The id by which paragraphs name their style; ASCII. */
export const styleId = (key: StyleKey): string => `ND30${key.charAt(0).toUpperCase()}${key.slice(1)}`;
