import { describe, expect, test } from 'vitest';
import {
  abbreviationTable,
  findDefinitions,
  findUnknownAbbreviations,
  knownAbbreviations,
} from '../../../src/vietnamese/abbreviations.ts';

test.each([
  ['Các thành viên BCD các CT MTQG tỉnh;', ['BCD']],
  ['UBND tỉnh, HĐND tỉnh, Sở LĐ-TB&XH, Đài PT-TH', []],
  ['báo cáo về PGNKT và UBND', ['PGNKT']],
  ['Phòng ĐBXYZ-ABC phụ trách', ['ĐBXYZ-ABC']],
  ['Quyết định số 01/QĐ-BCĐXYZ', []],
  ['Kế hoạch 2976/KH-XYZ/ABC', []],
  ['I. MỤC ĐÍCH, YÊU CẦU', []],
  ['TM ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH', []],
  ['Quý IV, phần XII, mục III', []],
  ['KẾ HOẠCH TỔ CHỨC của XYZ', ['XYZ']],
  ['Ông A và bà B', []],
  ['', []],
])('finds the unknown abbreviations of "%s"', (text, expected) => {
  const found = findUnknownAbbreviations(text, knownAbbreviations);
  expect(found.map(({ short }) => short)).toEqual(expected);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('what the caller knows is not reported', () => {
  expect(findUnknownAbbreviations('Quỹ XYZ và Quỹ ABC', new Set(['XYZ']))).toEqual([
    { start: 15, end: 18, short: 'ABC' },
  ]);
});

describe('definitions', () => {
  test.each([
    ['các Chương trình mục tiêu quốc gia (sau đây viết tắt là MTQG) tỉnh', 'MTQG', 'mục tiêu quốc gia'],
    [
      'thực hiện Chương trình MTQG giảm nghèo bền vững giai đoạn 2021-2025 (sau đây viết tắt là Chương trình)',
      'Chương trình',
      'Chương trình MTQG giảm nghèo bền vững giai đoạn 2021-2025',
    ],
    ['Ban Tổ chức Hội thi (sau đây gọi tắt là Ban Tổ chức)', 'Ban Tổ chức', 'Ban Tổ chức Hội thi'],
    ['Ủy ban nhân dân (viết tắt là UBND)', 'UBND', 'Ủy ban nhân dân'],
    ['Hợp đồng (sau đây gọi là HĐ)', 'HĐ', 'Hợp đồng'],
    ['Ban Quản lý dự án (sau đây gọi tắt là PMU)', 'PMU', undefined],
    ['các đơn vị trên (sau đây gọi chung là các bên)', 'các bên', undefined],
  ])('reads "%s"', (text, short, long) => {
    const [found] = findDefinitions(text);
    expect(found?.short).toBe(short);
    expect(found?.long).toBe(long);
    expect(text.slice(found?.start, found?.end)).toMatch(/^\(.*\)$/u);
  });

  test('a bracket without a short form is none', () => {
    expect(findDefinitions('(thời gian cụ thể có giấy mời riêng) (sau đây) (gọi là )')).toEqual([]);
  });
});

test('every short form stands once in the table and has a long form', () => {
  expect(new Set(abbreviationTable.map(({ short }) => short)).size).toBe(abbreviationTable.length);
  expect(abbreviationTable.every(({ long }) => long.length > 0 && long.every((text) => text !== ''))).toBe(true);
});

test('CT, HĐ, HD, ĐA and DA are not to be expanded blindly', () => {
  for (const short of ['CT', 'HĐ', 'HD', 'ĐA', 'DA'])
    expect(abbreviationTable.find((entry) => entry.short === short)?.ambiguous).toBe(true);
});
