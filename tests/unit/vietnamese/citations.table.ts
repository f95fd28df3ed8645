/** Sentences and the documents they cite: kind | number | day of issue | the words, "-" where there is none. */
export const cited: readonly (readonly [text: string, citations: readonly string[]])[] = [
  [
    'Thực hiện Quyết định số 01/QĐ-BCĐCTMTQG ngày 17 tháng 7 năm 2023 của Ban Chỉ đạo',
    ['Quyết định | 01/QĐ-BCĐCTMTQG | 2023-07-17 | Quyết định số 01/QĐ-BCĐCTMTQG ngày 17 tháng 7 năm 2023'],
  ],
  [
    'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ',
    ['Nghị định | 30/2020/NĐ-CP | 2020-03-05 | Nghị định số 30/2020/NĐ-CP ngày 05/3/2020'],
  ],
  ['Nghị định 30/2020/NĐ-CP;', ['Nghị định | 30/2020/NĐ-CP | - | Nghị định 30/2020/NĐ-CP']],
  [
    'Công văn số 123/UBND-KGVX ngày 16/11/2023',
    ['Công văn | 123/UBND-KGVX | 2023-11-16 | Công văn số 123/UBND-KGVX ngày 16/11/2023'],
  ],
  ['theo Kế hoạch số 2976/KH-UBND.', ['Kế hoạch | 2976/KH-UBND | - | Kế hoạch số 2976/KH-UBND']],
  ['Kế hoạch số 2976 /KH-UBND', ['Kế hoạch | 2976/KH-UBND | - | Kế hoạch số 2976 /KH-UBND']],
  ['Nghị quyết số 24-NQ/TW', ['Nghị quyết | 24-NQ/TW | - | Nghị quyết số 24-NQ/TW']],
  [
    'Nghị quyết số 30a/2008/NQ-CP ngày 27/12/2008',
    ['Nghị quyết | 30a/2008/NQ-CP | 2008-12-27 | Nghị quyết số 30a/2008/NQ-CP ngày 27/12/2008'],
  ],
  [
    'Chỉ thị số 05-CT/TW ngày 15 tháng 5 năm 2016 của Bộ Chính trị',
    ['Chỉ thị | 05-CT/TW | 2016-05-15 | Chỉ thị số 05-CT/TW ngày 15 tháng 5 năm 2016'],
  ],
  [
    'Quyết định số 90/QĐ-TTg ngày 18 tháng 01 năm 2022',
    ['Quyết định | 90/QĐ-TTg | 2022-01-18 | Quyết định số 90/QĐ-TTg ngày 18 tháng 01 năm 2022'],
  ],
  [
    'Thông tư liên tịch số 01/2020/TTLT-BTC-BNV',
    ['Thông tư liên tịch | 01/2020/TTLT-BTC-BNV | - | Thông tư liên tịch số 01/2020/TTLT-BTC-BNV'],
  ],
  [
    'Công văn số 4567/LĐTB&XH-VP ngày 01/11/2023',
    ['Công văn | 4567/LĐTB&XH-VP | 2023-11-01 | Công văn số 4567/LĐTB&XH-VP ngày 01/11/2023'],
  ],
  [
    'Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;',
    ['Luật | - | 2015-06-25 | Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015'],
  ],
  ['Luật Tổ chức chính quyền địa phương năm 2015', ['Luật | - | - | Luật Tổ chức chính quyền địa phương năm 2015']],
  [
    'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019',
    [
      'Luật | - | 2019-11-22 | Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019',
    ],
  ],
  ['Luật số 77/2015/QH13', ['Luật | 77/2015/QH13 | - | Luật số 77/2015/QH13']],
  [
    'Luật Ngân sách nhà nước số 83/2015/QH13 ngày 25/6/2015',
    ['Luật | 83/2015/QH13 | 2015-06-25 | Luật Ngân sách nhà nước số 83/2015/QH13 ngày 25/6/2015'],
  ],
  ['Bộ luật Lao động năm 2019', ['Bộ luật | - | - | Bộ luật Lao động năm 2019']],
  ['Hiến pháp năm 2013', ['Hiến pháp | - | - | Hiến pháp năm 2013']],
  [
    'Pháp lệnh Ưu đãi người có công với cách mạng ngày 09 tháng 12 năm 2020',
    ['Pháp lệnh | - | 2020-12-09 | Pháp lệnh Ưu đãi người có công với cách mạng ngày 09 tháng 12 năm 2020'],
  ],
  [
    'Quyết định số 01/QĐ-UBND, ngày 17/7/2023 của Ủy ban nhân dân',
    ['Quyết định | 01/QĐ-UBND | 2023-07-17 | Quyết định số 01/QĐ-UBND, ngày 17/7/2023'],
  ],
  [
    'Theo Kế hoạch số 12/KH-UBND, ngày 16/11/2023 tổ chức hội nghị',
    ['Kế hoạch | 12/KH-UBND | - | Kế hoạch số 12/KH-UBND'],
  ],
  [
    'các Quyết định: số 01/QĐ-UBND ngày 02/01/2023, số 02/QĐ-UBND và số 03/QĐ-UBND',
    [
      'Quyết định | 01/QĐ-UBND | 2023-01-02 | Quyết định: số 01/QĐ-UBND ngày 02/01/2023',
      'Quyết định | 02/QĐ-UBND | - | số 02/QĐ-UBND',
      'Quyết định | 03/QĐ-UBND | - | số 03/QĐ-UBND',
    ],
  ],
  [
    'Quyết định số 01/QĐ-UBND ngày 31/11/2023',
    ['Quyết định | 01/QĐ-UBND | - | Quyết định số 01/QĐ-UBND ngày 31/11/2023'],
  ],
  ['Luật A và B', []],
  ['Luật sư Nguyễn phát biểu ngày 25 tháng 6 năm 2015', []],
  ['Thực hiện Luật Đất đai trong năm 2023', []],
  ['Quyết định khen thưởng ngày 16/11/2023', []],
  ['Kế hoạch này', []],
  ['Kế hoạch số 2', []],
  ['Chương trình 10/12 xã', []],
  ['ban hành Chương trình công tác năm 2023 của Ban Chỉ đạo', []],
  ['số 04 Hoàng Hoa Thám', []],
  ['quyết định 03 nội dung', []],
];
