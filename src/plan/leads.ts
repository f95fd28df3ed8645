/** The words with which plans hand out work, as data. */

/** Verbs and courtesies before the unit that is to act: "Giao Sở Tài chính …", "Đề nghị Ủy ban …". */
export const assigningWords: readonly string[] = [
  'giao nhiệm vụ cho',
  'giao trách nhiệm cho',
  'giao cho',
  'giao',
  'phân công cho',
  'phân công',
  'yêu cầu',
  'trân trọng đề nghị',
  'kính đề nghị',
  'đề nghị',
  'đề nghị phối hợp',
  'ủy quyền cho',
  'ủy quyền',
  'trách nhiệm của',
  'nhiệm vụ của',
  'đối với',
];

/** Offices and other words that may stand before a unit's name: "Giám đốc Sở Y tế", "Chủ tịch UBND các huyện". */
export const officeWords: readonly string[] = [
  'thủ trưởng',
  'người đứng đầu',
  'giám đốc',
  'chủ tịch',
  'chánh',
  'trưởng',
  'lãnh đạo',
  'đại diện',
  'đồng chí',
  'bí thư',
  'tổng biên tập',
  'hiệu trưởng',
  'cơ quan',
  'đơn vị',
  'các đơn vị',
  'các cơ quan',
  'các',
  'toàn thể',
  'tất cả',
];

/** What may stand between the units of one chain: "Sở A, Sở B; Sở C và Sở D". */
export const chainWords: readonly string[] = [',', ';', '(', ')', 'và', 'cùng', 'cùng với', 'hoặc'];

/** What column heads of a table of duties say. The first column that matches is taken. */
export const columnHeads = {
  content: /nội dung|nhiệm vụ|công việc|hoạt động|đầu việc|phần việc/u,
  lead: /chủ trì|đơn vị thực hiện|cơ quan thực hiện|đơn vị phụ trách|được phân công|^(?:tên )?(?:đơn vị|cơ quan)|người thực hiện|phụ trách/u,
  limit: /hạn|hoàn thành|trước ngày/u,
  time: /thời gian|giờ|^ngày/u,
  ordinal: /^(?:stt|tt|số tt|số thứ tự)$/u,
} as const;
