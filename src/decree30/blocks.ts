/** The blocks of an administrative document (ô số) in the order in which they are read. */
import { citeForm } from './cite.ts';
import type { Element } from './type-rules.ts';

export interface FormBlock {
  /** Number in the decree's diagram. */
  block: string;
  name: string;
  elements: readonly Element[];
}

export const blockOrder = [
  { block: '2', name: 'Tên cơ quan, tổ chức ban hành văn bản', elements: ['parentBody', 'issuer'] },
  { block: '1', name: 'Quốc hiệu và Tiêu ngữ', elements: ['nationalTitle', 'motto'] },
  { block: '3', name: 'Số, ký hiệu của văn bản', elements: ['number'] },
  { block: '4', name: 'Địa danh và thời gian ban hành văn bản', elements: ['dateline'] },
  { block: '5a', name: 'Tên loại và trích yếu nội dung văn bản', elements: ['kind', 'subject'] },
  {
    block: '6',
    name: 'Nội dung văn bản',
    elements: ['basis', 'body', 'divisionNumber', 'divisionTitle', 'section', 'titledClause', 'clause', 'point'],
  },
  { block: '9b', name: 'Nơi nhận', elements: ['recipientsLabel', 'recipients'] },
  { block: '7a', name: 'Quyền hạn, chức vụ của người ký', elements: ['authority'] },
  { block: '7b', name: 'Họ tên của người ký', elements: ['signerName'] },
] as const satisfies readonly FormBlock[];

export const blockOrderCite: string = citeForm('IV');
