import { describe, expect, test } from 'vitest';
import {
  citeAddress,
  clauseAddress,
  createAddressBook,
  createOrdinals,
  itemAddress,
  partAddress,
  tableAddress,
} from '../../../src/plan/address.ts';

describe('addresses are made from printed labels', () => {
  test.each([
    ['IV.', 'responsibilities', 5, 'muc-iv'],
    ['A.', 'provision', 1, 'muc-a'],
    ['1.', 'provision', 1, 'muc-1'],
    ['Phần I', 'provision', 1, 'phan-i'],
    ['Phần thứ 2', 'provision', 2, 'phan-thu-2'],
    ['', 'agenda', 3, 'phan-thu-3'],
    ['Phụ lục I', 'annex', 1, 'phu-luc-i'],
    ['Phụ lục', 'annex', 1, 'phu-luc'],
    ['PHỤ LỤC 02', 'annex', 2, 'phu-luc-02'],
    ['', 'annex', 1, 'phu-luc'],
  ] as const)('a part labelled "%s" (%s)', (label, role, ordinal, address) => {
    expect(partAddress(label, role, ordinal)).toBe(address);
  });

  test.each([
    ['muc-iv', '1.', 'muc-iv-1'],
    ['muc-ii-2', '2.1.', 'muc-ii-2-1'],
    ['muc-ii', '2.3.', 'muc-ii-2-3'],
    ['muc-ii-2-1', '2.1.3.', 'muc-ii-2-1-3'],
    ['muc-1', '1.1.', 'muc-1-1'],
    ['muc-1', '1.', 'muc-1-1'],
    ['muc-iv-1-lan-2', '1.1.', 'muc-iv-1-lan-2-1'],
    ['muc-a', 'I.', 'muc-a-muc-i'],
    ['muc-a-muc-i', '1.', 'muc-a-muc-i-1'],
    ['phu-luc-i', '1.', 'phu-luc-i-muc-1'],
    ['phu-luc-i-muc-1', '1.1.', 'phu-luc-i-muc-1-1'],
    ['phu-luc', '1.', 'phu-luc-muc-1'],
    ['phu-luc-i', 'II.', 'phu-luc-i-muc-ii'],
    ['phu-luc-i', 'Điều 3.', 'phu-luc-i-dieu-3'],
    ['phan-thu-3', '1.', 'phan-thu-3-muc-1'],
    ['muc-ii', 'II.1.', 'muc-ii-1'],
    ['muc-ii-1', 'II.1.2.', 'muc-ii-1-2'],
    ['muc-ii', '', 'muc-ii-tieu-muc'],
  ])('a clause in %s labelled "%s"', (parent, label, address) => {
    expect(clauseAddress(parent, label)).toBe(address);
  });

  test.each([
    ['muc-iv-1', '-', 4, 'muc-iv-1-g4'],
    ['muc-iv-1', '–', 4, 'muc-iv-1-g4'],
    ['muc-iv-1-g4', '+', 2, 'muc-iv-1-g4-c2'],
    ['muc-iii-2', 'a)', 1, 'muc-iii-2-a'],
    ['muc-iii-2', 'đ)', 5, 'muc-iii-2-dd'],
    ['muc-iii-2', 'd)', 4, 'muc-iii-2-d'],
    ['muc-iii-2-a', 'a.1)', 1, 'muc-iii-2-a-1'],
    ['muc-iii-2', '(1)', 1, 'muc-iii-2-diem-1'],
    ['phu-luc-i', 'a)', 1, 'phu-luc-i-diem-a'],
    ['phu-luc-i', '-', 2, 'phu-luc-i-g2'],
  ])('an item in %s labelled "%s"', (parent, label, ordinal, address) => {
    expect(itemAddress(parent, label, ordinal)).toBe(address);
  });

  test('marks are counted apart from each other', () => {
    const ordinal = createOrdinals();
    expect(['-', '+', '–', '+', '-'].map(ordinal)).toEqual([1, 1, 2, 2, 3]);
  });

  test('repeated labels are kept apart', () => {
    const unique = createAddressBook();
    expect(['muc-i-1', 'muc-i-1', 'muc-i-2', 'muc-i-1'].map(unique)).toEqual([
      'muc-i-1',
      'muc-i-1-lan-2',
      'muc-i-2',
      'muc-i-1-lan-3',
    ]);
  });
});

describe('addresses are cited as officials do', () => {
  test.each([
    ['muc-iv', 'Mục IV'],
    ['muc-iv-1', 'Mục IV.1'],
    ['muc-ii-2-1', 'Mục II.2.1'],
    ['muc-iv-1-g4', 'Mục IV.1, gạch đầu dòng thứ 4'],
    ['muc-iv-1-g4-c2', 'Mục IV.1, gạch đầu dòng thứ 4, dấu cộng thứ 2'],
    ['muc-iii-2-a', 'điểm a Mục III.2'],
    ['muc-iii-2-dd', 'điểm đ Mục III.2'],
    ['muc-iii-2-d', 'điểm d Mục III.2'],
    ['muc-iii-2-a-1', 'điểm a.1 Mục III.2'],
    ['muc-iii-2-dd-g2', 'điểm đ Mục III.2, gạch đầu dòng thứ 2'],
    ['muc-iii-2-g2-a', 'Mục III.2, gạch đầu dòng thứ 2, điểm a'],
    ['muc-iii-2-diem-1', 'điểm 1 Mục III.2'],
    ['muc-a-muc-i-1', 'Mục A.I.1'],
    [tableAddress('muc-iv', 1), 'Mục IV, bảng 1'],
    ['phu-luc', 'Phụ lục'],
    ['phu-luc-i', 'Phụ lục I'],
    ['phu-luc-i-muc-1', 'Mục 1 Phụ lục I'],
    ['phu-luc-muc-1', 'Mục 1 Phụ lục'],
    ['phu-luc-i-muc-ii-2', 'Mục II.2 Phụ lục I'],
    ['phu-luc-i-muc-1-a', 'điểm a Mục 1 Phụ lục I'],
    ['phu-luc-i-diem-a', 'điểm a Phụ lục I'],
    ['phu-luc-i-bang-1', 'Phụ lục I, bảng 1'],
    ['phu-luc-i-dieu-3', 'Điều 3 Phụ lục I'],
    ['phan-i-muc-2', 'Mục 2 Phần I'],
    ['phan-thu-3-g1', 'Phần thứ 3, gạch đầu dòng thứ 1'],
    ['muc-iv-1-lan-2-g1', 'Mục IV.1 (lần 2), gạch đầu dòng thứ 1'],
    ['phan-thu-nhat-muc-2', 'Mục 2 Phần thứ nhất'],
    ['muc-ii-tieu-muc-lan-2', 'Mục II, tiểu mục không số (lần 2)'],
    ['muc-i', 'Mục I'],
    ['closing', 'đoạn kết'],
    ['recipients', 'Nơi nhận'],
  ])('%s is "%s"', (address, citation) => {
    expect(citeAddress(address)).toBe(citation);
  });
});
