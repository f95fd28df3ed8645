/** The words that times are made of: data for the readers beside it. All in lower case, NFC. */
import type { Bound } from './types.ts';

export type Phrase = readonly string[];

/** Words that lead a time without changing it; the span starts with them. */
export const leads: readonly { phrase: Phrase; expected: boolean }[] = [
  { phrase: ['dự', 'kiến'], expected: true },
  { phrase: ['vào', 'khoảng'], expected: true },
  { phrase: ['khoảng'], expected: true },
  { phrase: ['trong'], expected: false },
  { phrase: ['vào'], expected: false },
  { phrase: ['hồi'], expected: false },
  { phrase: ['lúc'], expected: false },
];

export interface BoundPhrase {
  phrase: Phrase;
  bound: Bound;
  /** A limit to something that has to be done; otherwise a mere date. */
  deadline: boolean;
}

/** What may stand before "ngày …" and limits it, longest first. */
export const bounds: readonly BoundPhrase[] = [
  { phrase: ['tính', 'đến', 'hết'], bound: 'by', deadline: false },
  { phrase: ['tính', 'đến'], bound: 'by', deadline: false },
  { phrase: ['tính', 'từ'], bound: 'from', deadline: false },
  { phrase: ['từ', 'nay', 'đến', 'hết'], bound: 'by', deadline: true },
  { phrase: ['từ', 'nay', 'đến', 'trước'], bound: 'before', deadline: true },
  { phrase: ['từ', 'nay', 'đến'], bound: 'by', deadline: true },
  { phrase: ['chậm', 'nhất', 'là', 'trước'], bound: 'before', deadline: true },
  { phrase: ['chậm', 'nhất', 'trước'], bound: 'before', deadline: true },
  { phrase: ['muộn', 'nhất', 'là', 'trước'], bound: 'before', deadline: true },
  { phrase: ['muộn', 'nhất', 'trước'], bound: 'before', deadline: true },
  { phrase: ['chậm', 'nhất', 'là', 'đến', 'hết'], bound: 'by', deadline: true },
  { phrase: ['chậm', 'nhất', 'đến', 'hết'], bound: 'by', deadline: true },
  { phrase: ['chậm', 'nhất', 'là', 'đến'], bound: 'by', deadline: true },
  { phrase: ['chậm', 'nhất', 'đến'], bound: 'by', deadline: true },
  { phrase: ['chậm', 'nhất', 'là', 'hết'], bound: 'by', deadline: true },
  { phrase: ['chậm', 'nhất', 'hết'], bound: 'by', deadline: true },
  { phrase: ['chậm', 'nhất', 'là'], bound: 'by', deadline: true },
  { phrase: ['chậm', 'nhất', ':'], bound: 'by', deadline: true },
  { phrase: ['chậm', 'nhất'], bound: 'by', deadline: true },
  { phrase: ['muộn', 'nhất', 'là'], bound: 'by', deadline: true },
  { phrase: ['muộn', 'nhất', ':'], bound: 'by', deadline: true },
  { phrase: ['muộn', 'nhất'], bound: 'by', deadline: true },
  { phrase: ['trễ', 'nhất', 'là'], bound: 'by', deadline: true },
  { phrase: ['trễ', 'nhất'], bound: 'by', deadline: true },
  { phrase: ['không', 'muộn', 'hơn'], bound: 'by', deadline: true },
  { phrase: ['không', 'chậm', 'hơn'], bound: 'by', deadline: true },
  { phrase: ['không', 'quá'], bound: 'by', deadline: true },
  { phrase: ['thời', 'hạn', ':'], bound: 'by', deadline: true },
  { phrase: ['thời', 'hạn', 'hoàn', 'thành', ':'], bound: 'by', deadline: true },
  { phrase: ['hạn', 'cuối', 'là'], bound: 'by', deadline: true },
  { phrase: ['hạn', 'cuối', ':'], bound: 'by', deadline: true },
  { phrase: ['hạn', 'cuối'], bound: 'by', deadline: true },
  { phrase: ['hạn', 'chót', 'là'], bound: 'by', deadline: true },
  { phrase: ['hạn', 'chót', ':'], bound: 'by', deadline: true },
  { phrase: ['hạn', 'chót'], bound: 'by', deadline: true },
  { phrase: ['cho', 'đến', 'hết'], bound: 'by', deadline: true },
  { phrase: ['đến', 'trước'], bound: 'before', deadline: true },
  { phrase: ['đến', 'hết'], bound: 'by', deadline: true },
  { phrase: ['đến'], bound: 'by', deadline: false },
  { phrase: ['hết'], bound: 'by', deadline: true },
  { phrase: ['trước'], bound: 'before', deadline: true },
  { phrase: ['kể', 'từ', 'sau'], bound: 'after', deadline: false },
  { phrase: ['từ', 'sau'], bound: 'after', deadline: false },
  { phrase: ['sau'], bound: 'after', deadline: false },
  { phrase: ['kể', 'từ'], bound: 'from', deadline: false },
  { phrase: ['bắt', 'đầu', 'từ'], bound: 'from', deadline: false },
  { phrase: ['từ'], bound: 'from', deadline: false },
];

/** A day and month without "ngày" is a date only after one of these. */
export const introducers: ReadonlySet<string> = new Set(['trước', 'từ', 'đến', 'vào', 'sáng', 'trưa', 'chiều', 'tối']);

export const sessions: ReadonlySet<string> = new Set(['sáng', 'trưa', 'chiều', 'tối', 'đêm']);
/** Sessions in which an hour below 12 is counted from noon. */
export const lateSessions: ReadonlySet<string> = new Set(['chiều', 'tối']);

/** After "thứ". */
export const weekdays: ReadonlySet<string> = new Set([
  'hai',
  '2',
  'ba',
  '3',
  'tư',
  '4',
  'năm',
  '5',
  'sáu',
  '6',
  'bảy',
  'bẩy',
  '7',
]);

/** Months in words, which take a capital (NĐ 30/2020, Phụ lục II); as written, longest first. */
export const monthNames: readonly (readonly [Phrase, number])[] = [
  [['Mười', 'một'], 11],
  [['Mười', 'Một'], 11],
  [['Mười', 'hai'], 12],
  [['Mười', 'Hai'], 12],
  [['Mười'], 10],
  [['Một'], 1],
  [['Hai'], 2],
  [['Ba'], 3],
  [['Tư'], 4],
  [['Năm'], 5],
  [['Sáu'], 6],
  [['Bảy'], 7],
  [['Tám'], 8],
  [['Chín'], 9],
];

/** Parts of a month as first and last day; 31 stands for the last day, whichever it is, -7 for the seventh from the end. */
export const monthParts: readonly { phrase: Phrase; from: number; to: number }[] = [
  { phrase: ['thượng', 'tuần'], from: 1, to: 10 },
  { phrase: ['trung', 'tuần'], from: 11, to: 20 },
  { phrase: ['hạ', 'tuần'], from: 21, to: 31 },
  { phrase: ['tuần', 'đầu', 'tiên'], from: 1, to: 7 },
  { phrase: ['tuần', 'đầu'], from: 1, to: 7 },
  { phrase: ['tuần', 'cuối', 'cùng'], from: -7, to: 31 },
  { phrase: ['tuần', 'cuối'], from: -7, to: 31 },
  { phrase: ['nửa', 'đầu'], from: 1, to: 15 },
  { phrase: ['nửa', 'cuối'], from: 16, to: 31 },
  { phrase: ['đầu'], from: 1, to: 10 },
  { phrase: ['giữa'], from: 11, to: 20 },
  { phrase: ['cuối'], from: 21, to: 31 },
];

/** What a span of years belongs to: "giai đoạn 2021-2025". */
export const terms: readonly { phrase: Phrase }[] = [
  { phrase: ['giai', 'đoạn'] },
  { phrase: ['nhiệm', 'kỳ'] },
  { phrase: ['nhiệm', 'kì'] },
  { phrase: ['năm', 'học'] },
  { phrase: ['thời', 'kỳ'] },
  { phrase: ['thời', 'kì'] },
  { phrase: ['niên', 'khóa'] },
  { phrase: ['niên', 'khoá'] },
  { phrase: ['niên', 'độ'] },
];

/** After "10/12" these show a share or a count, not a day. */
export const countedNouns: ReadonlySet<string> = new Set([
  'số',
  'tổng',
  'phần',
  'trở',
  'xã',
  'phường',
  'huyện',
  'thị',
  'tỉnh',
  'thôn',
  'làng',
  'buôn',
  'bản',
  'tổ',
  'khu',
  'hộ',
  'người',
  'đại',
  'đơn',
  'thành',
  'phiếu',
  'chỉ',
  'tiêu',
  'nội',
  'nhiệm',
  'trường',
  'lớp',
  'học',
  'cơ',
  'chi',
  'đảng',
  'diện',
  'dân',
  'thời',
  'cán',
  'ủy',
  'uỷ',
  'dự',
  'mục',
  'công',
  'hồ',
]);

/** What turns a day of the solar calendar into one of the lunar. */
export const lunarMarks: readonly Phrase[] = [['âm', 'lịch'], ['âl']];

/** What makes a day without a year one of every year, behind it. */
export const everyYear: readonly Phrase[] = [
  ['hằng', 'năm'],
  ['hàng', 'năm'],
  ['mỗi', 'năm'],
  ['các', 'năm'],
  ['của', 'năm', 'trước'],
  ['năm', 'sau'],
  ['năm', 'trước'],
];

/** Likewise, before it in the same clause: "Hằng năm, trước ngày 15/12". */
export const everyYearBefore: readonly Phrase[] = [
  ['hằng', 'năm'],
  ['hàng', 'năm'],
  ['mỗi', 'năm'],
  ['thường', 'niên'],
];

/** The first words of the years of the lunar calendar: "năm Giáp Thìn". */
export const lunarYears: ReadonlySet<string> = new Set([
  'giáp',
  'ất',
  'bính',
  'đinh',
  'mậu',
  'kỷ',
  'kỉ',
  'canh',
  'tân',
  'nhâm',
  'quý',
]);

/** Before "tháng" or "quý" these make it a length of time: "mỗi tháng 01 lần". */
export const rates: ReadonlySet<string> = new Set(['mỗi', 'một', 'hằng', 'hàng', 'từng']);

/** After "tháng 02", "quý 1" these show a number of things and not which month or quarter. */
export const countedInMonth: ReadonlySet<string> = new Set([
  'lần',
  'buổi',
  'lượt',
  'cuộc',
  'đợt',
  'phiên',
  'suất',
  'triệu',
  'nghìn',
  'ngàn',
  'đồng',
  'kg',
]);

/** Before "tháng" these make it a name or a day of the lunar calendar: "Cách mạng tháng 8", "rằm tháng 7". */
export const namesOfMonths: ReadonlySet<string> = new Set(['mạng', 'rằm']);

/** Lengths of time that are counted back or on from a day by themselves, and those that need "ít nhất" or the like. */
export const shortSpans: ReadonlySet<string> = new Set(['ngày', 'tuần', 'giờ']);
export const longSpans: ReadonlySet<string> = new Set(['tháng', 'năm']);
export const atLeast: readonly Phrase[] = [
  ['ít', 'nhất'],
  ['tối', 'thiểu'],
  ['chậm', 'nhất'],
  ['muộn', 'nhất'],
  ['khoảng'],
];
