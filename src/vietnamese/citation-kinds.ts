/** The kinds of document that texts cite, as they are written. Data for `citations.ts`. */

/** The 29 kinds of NĐ 30/2020, Điều 7. */
const administrative = [
  'Nghị quyết',
  'Quyết định',
  'Chỉ thị',
  'Quy chế',
  'Quy định',
  'Thông cáo',
  'Thông báo',
  'Hướng dẫn',
  'Chương trình',
  'Kế hoạch',
  'Phương án',
  'Đề án',
  'Dự án',
  'Báo cáo',
  'Biên bản',
  'Tờ trình',
  'Hợp đồng',
  'Công văn',
  'Công điện',
  'Bản ghi nhớ',
  'Bản thỏa thuận',
  'Giấy ủy quyền',
  'Giấy mời',
  'Giấy giới thiệu',
  'Giấy nghỉ phép',
  'Phiếu gửi',
  'Phiếu chuyển',
  'Phiếu báo',
  'Thư công',
];

/** Legislation and documents of the Party, and the joint forms. */
const others = [
  'Nghị định',
  'Thông tư',
  'Thông tư liên tịch',
  'Nghị quyết liên tịch',
  'Thông báo kết luận',
  'Kết luận',
  'Lệnh',
  'Sắc lệnh',
  'Văn bản',
  'Văn bản hợp nhất',
  'Điều lệ',
  'Thông tri',
];

/** Cited by name and year, with or without a number. */
export const namedKinds: readonly string[] = ['Hiến pháp', 'Bộ luật', 'Luật', 'Pháp lệnh'];

export const numberedKinds: readonly string[] = [...administrative, ...others, ...namedKinds];

/** Where one of these stands, the name of a law has ended. */
export const wordsAfterName: ReadonlySet<string> = new Set([
  'trong',
  'từ',
  'đến',
  'trước',
  'sau',
  'vào',
  'tại',
  'để',
  'do',
  'được',
  'theo',
  'khi',
  'này',
  'đã',
  'sẽ',
  'phải',
  'cho',
]);
