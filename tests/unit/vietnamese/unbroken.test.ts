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
    ['trước 17 giờ 00 ngày 10/5/2024', ['17 giờ 00', 'ngày 10/5/2024']],
    ['từ 7 giờ 30 phút đến 8 giờ, trong 2 giờ rưỡi', ['7 giờ 30 phút', '8 giờ', '2 giờ']],
    ['07 giờ 30 - 08 giờ 00: Đón tiếp', ['07 giờ 30 - 08 giờ 00']],
    ['lúc 07:30 ngày 12/12/2024', ['ngày 12/12/2024']],
    ['từ ngày 11 đến 30 tháng 11 năm 2023', ['ngày 11', '30 tháng 11', 'năm 2023']],
    ['đợt 1 năm 2024, tuần 2 tháng 11', ['đợt 1', 'năm 2024', 'tuần 2', 'tháng 11']],
    ['kế hoạch 5 năm 2021 - 2025', ['5 năm', '2021 - 2025']],
    ['từ năm 2021 - 2025, trong 2 ngày 12-13/11/2023', ['năm 2021 - 2025', '2 ngày', '12-13/11/2023']],
    ['sau 2 năm 6 tháng, 01 năm 2024', ['2 năm', '6 tháng', 'năm 2024']],
    ['Giải khuyến khích 1 năm 2024', ['năm 2024']],
    ['lần thứ 4, sáng thứ Năm, ông Thứ trưởng', ['thứ 4', 'thứ Năm']],
    ['1.500 triệu đồng cho 50 người', ['1.500 triệu đồng', '50 người']],
    ['500.000 đồng/người/ngày', ['500.000 đồng/người/ngày']],
    ['2,5 ha, 12 km, 30 m2 và 95 %', ['2,5 ha', '12 km', '30 m2', '95 %']],
    ['3 hai, 5 mét và 4 haha', []],
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
