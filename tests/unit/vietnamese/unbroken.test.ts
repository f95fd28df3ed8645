import { describe, expect, test } from 'vitest';
import { splitUnbroken, splitUnbrokenWords } from '../../../src/vietnamese/unbroken.ts';

const kept = (text: string): string[] =>
  splitUnbroken(text)
    .filter(({ unbroken }) => unbroken)
    .map((run) => run.text);

describe('what no line may break', () => {
  test.each([
    ['ngày 30 tháng 10 năm 2023', ['ngày 30 tháng 10', 'năm 2023']],
    ['trước ngày 16/11/2023.', ['ngày 16/11/2023']],
    ['giai đoạn 2021-2025 trên', ['2021-2025']],
    ['Quyết định số 01/QĐ-BCĐCTMTQG ngày 17 tháng 7', ['số 01/QĐ-BCĐCTMTQG', 'ngày 17 tháng 7']],
    ['Số: 2976 /KH-UBND', ['Số: 2976 /KH-UBND']],
    ['theo Điều 7, khoản 2 và điểm a Mục II.2.1', ['Điều 7', 'khoản 2', 'điểm a', 'Mục II.2.1']],
    ['01 buổi, 03 năm', ['01 buổi', '03 năm']],
    ['Đài PT-TH Gia Lai', ['PT-TH']],
    ['Hội trường 2/9 (số 04 Hoàng Hoa Thám)', ['2/9', 'số 04']],
    ['Sở Lao động - Thương binh và Xã hội', ['động - Thương']],
    ['điểm các nơi', []],
    ['Sở KH-CN, “…như trên” và a—b', ['KH-CN,', '“…như', 'a—b']],
    ['điểm (a)(b)? Mục 2.1.(c)', ['(a)(b)?', 'Mục 2.1.(c)']],
    ['“Có?” … - 5% (năm) – v.v…', []],
    ['https://vanban.chinhphu.vn/?pageid=27160&docid=199378', []],
    [`${'a'.repeat(40)}/b và c/${'d'.repeat(40)}`, []],
    ['- Thảo luận;', []],
    ['xem xét, quyết định./.', []],
  ])('%s', (text, expected) => {
    expect(kept(text)).toEqual(expected);
  });

  test('in narrow columns words, and no phrases', () => {
    const runs = splitUnbrokenWords('ngày 30 tháng 10, số 01/QĐ-UBND, 16/11/2023');
    expect(runs.filter(({ unbroken }) => unbroken).map(({ text }) => text)).toEqual(['01/QĐ-UBND,']);
  });

  test('the runs are the text again, letter for letter', () => {
    const text = 'Thực hiện Quyết định số 01/QĐ-BCĐ ngày 17 tháng 7 năm 2023 - Phần II, giai đoạn 2021-2025;';
    expect(
      splitUnbroken(text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });
});
