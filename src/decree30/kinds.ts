/** Kinds of document and copy with their abbreviations: NĐ 30/2020, Phụ lục III, Mục I. A table of data. */

export interface DocumentKind {
  name: string;
  /** Letters matter: QyĐ is not QĐ, DA is not ĐA. */
  short: string;
}

export const kindsCite = 'NĐ 30/2020, Phụ lục III, Mục I';

export const documentKinds = [
  { name: 'Nghị quyết', short: 'NQ' },
  { name: 'Quyết định', short: 'QĐ' },
  { name: 'Chỉ thị', short: 'CT' },
  { name: 'Quy chế', short: 'QC' },
  { name: 'Quy định', short: 'QyĐ' },
  { name: 'Thông cáo', short: 'TC' },
  { name: 'Thông báo', short: 'TB' },
  { name: 'Hướng dẫn', short: 'HD' },
  { name: 'Chương trình', short: 'CTr' },
  { name: 'Kế hoạch', short: 'KH' },
  { name: 'Phương án', short: 'PA' },
  { name: 'Đề án', short: 'ĐA' },
  { name: 'Dự án', short: 'DA' },
  { name: 'Báo cáo', short: 'BC' },
  { name: 'Biên bản', short: 'BB' },
  { name: 'Tờ trình', short: 'TTr' },
  { name: 'Hợp đồng', short: 'HĐ' },
  { name: 'Công điện', short: 'CĐ' },
  { name: 'Bản ghi nhớ', short: 'BGN' },
  { name: 'Bản thỏa thuận', short: 'BTT' },
  { name: 'Giấy ủy quyền', short: 'GUQ' },
  { name: 'Giấy mời', short: 'GM' },
  { name: 'Giấy giới thiệu', short: 'GGT' },
  { name: 'Giấy nghỉ phép', short: 'GNP' },
  { name: 'Phiếu gửi', short: 'PG' },
  { name: 'Phiếu chuyển', short: 'PC' },
  { name: 'Phiếu báo', short: 'PB' },
] as const satisfies readonly DocumentKind[];

export const copyKinds = [
  { name: 'Bản sao y', short: 'SY' },
  { name: 'Bản trích sao', short: 'TrS' },
  { name: 'Bản sao lục', short: 'SL' },
] as const satisfies readonly DocumentKind[];
