/** The blocks of an administrative document (ô số) in the order in which they are read. */
import { citeForm } from './cite.ts';
import type { Element } from './type-rules.ts';

export interface FormBlock {
  /** Number in the decree's diagram. */
  block: string;
  name: string;
  elements: readonly Element[];
  /** Where it stands on the sheet. */
  side: 'left' | 'right' | 'full';
}

export const blockOrder = [
  { block: '2', name: 'Tên cơ quan, tổ chức ban hành văn bản', elements: ['parentBody', 'issuer'], side: 'left' },
  { block: '1', name: 'Quốc hiệu và Tiêu ngữ', elements: ['nationalTitle', 'motto'], side: 'right' },
  { block: '3', name: 'Số, ký hiệu của văn bản', elements: ['number'], side: 'left' },
  { block: '4', name: 'Địa danh và thời gian ban hành văn bản', elements: ['dateline'], side: 'right' },
  { block: '5a', name: 'Tên loại và trích yếu nội dung văn bản', elements: ['kind', 'subject'], side: 'full' },
  {
    block: '6',
    name: 'Nội dung văn bản',
    elements: ['basis', 'body', 'divisionNumber', 'divisionTitle', 'section', 'titledClause', 'clause', 'point'],
    side: 'full',
  },
  { block: '9b', name: 'Nơi nhận', elements: ['recipientsLabel', 'recipients'], side: 'left' },
  { block: '7a', name: 'Quyền hạn, chức vụ của người ký', elements: ['authority'], side: 'right' },
  { block: '7b', name: 'Họ tên của người ký', elements: ['signerName'], side: 'right' },
] as const satisfies readonly FormBlock[];

export const blockOrderCite: string = citeForm('IV');
