/** Times as plans put them into sentences, headings and cells. */
import type { Row } from './times.table.ts';

export const sentences: readonly Row[] = [
  [
    'Thời gian: 08 giờ 00, ngày 05 tháng 10 năm 2026 (thứ Hai).',
    ['date 2026-10-05 08:00 | 08 giờ 00, ngày 05 tháng 10 năm 2026'],
  ],
  [
    'Khai mạc: 7h30 ngày 24/8/2024; bế mạc: 17h00 ngày 26/8/2024',
    ['date 2024-08-24 07:30 | 7h30 ngày 24/8/2024', 'date 2024-08-26 17:00 | 17h00 ngày 26/8/2024'],
  ],
  ['Tổ chức trong 03 ngày: 24, 25 và 26 tháng 8', ['date 2023-08-24..2023-08-26 | 24, 25 và 26 tháng 8']],
  ['ngày 24, 25 và 26 tháng 8', ['date 2023-08-24..2023-08-26 | ngày 24, 25 và 26 tháng 8']],
  ['vào các ngày 24, 25, 26 tháng 11', ['date 2023-11-24..2023-11-26 | vào các ngày 24, 25, 26 tháng 11']],
  ['ngày 30/11 và ngày 01/12/2023', ['date 2023-11-30..2023-12-01 | ngày 30/11 và ngày 01/12/2023']],
  ['Đợt 1: từ ngày 10 đến ngày 15/11', ['date 2023-11-10..2023-11-15 | từ ngày 10 đến ngày 15/11']],
  ['Đợt 2 (từ 20/11 đến 25/11/2023)', ['date 2023-11-20..2023-11-25 | từ 20/11 đến 25/11/2023']],
  [
    'từ ngày 10/11/2023 đến 17 giờ 00 ngày 15/11/2023',
    ['date 2023-11-10..2023-11-15 -17:00 | từ ngày 10/11/2023 đến 17 giờ 00 ngày 15/11/2023'],
  ],
  [
    'diễn ra từ 7h30 ngày 10/11/2023 đến 11h30 ngày 12/11/2023',
    ['date 2023-11-10..2023-11-12 07:30-11:30 | từ 7h30 ngày 10/11/2023 đến 11h30 ngày 12/11/2023'],
  ],
  [
    'Sáng ngày 16/11/2023: khai mạc; chiều ngày 16/11/2023: thảo luận',
    ['date 2023-11-16 | Sáng ngày 16/11/2023', 'date 2023-11-16 | chiều ngày 16/11/2023'],
  ],
  ['chiều 16/11', ['date 2023-11-16 | chiều 16/11']],
  [
    '14 giờ 00 phút chiều thứ Năm, ngày 16/11/2023',
    ['date 2023-11-16 14:00 | 14 giờ 00 phút chiều thứ Năm, ngày 16/11/2023'],
  ],
  ['bắt đầu lúc 08h30 ngày 16/11/2023', ['date 2023-11-16 08:30 | lúc 08h30 ngày 16/11/2023']],
  [
    'Ngày 16/11/2023 (thứ Năm), bắt đầu lúc 8h30',
    ['date 2023-11-16 08:30 | Ngày 16/11/2023 (thứ Năm), bắt đầu lúc 8h30'],
  ],
  ['Thứ 5, ngày 16/11/2023', ['date 2023-11-16 | Thứ 5, ngày 16/11/2023']],
  ['Tuần cuối tháng 11', ['date 2023-11-24..2023-11-30 | Tuần cuối tháng 11']],
  ['tuần đầu của tháng 12', ['date 2023-12-01..2023-12-07 | tuần đầu của tháng 12']],
  ['Thượng tuần tháng 12', ['date 2023-12-01..2023-12-10 | Thượng tuần tháng 12']],
  ['dự kiến hạ tuần tháng 11', ['date 2023-11-21..2023-11-30 expected | dự kiến hạ tuần tháng 11']],
  [
    'từ trung tuần tháng 11 đến đầu tháng 12/2023',
    ['date 2023-11-11..2023-12-10 | từ trung tuần tháng 11 đến đầu tháng 12/2023'],
  ],
  ['Quý IV/2023', ['date 2023-10-01..2023-12-31 | Quý IV/2023']],
  ['quý IV', ['date 2023-10-01..2023-12-31 | quý IV']],
  ['Quý 4', ['date 2023-10-01..2023-12-31 | Quý 4']],
  ['từ quý IV/2023 đến quý II/2024', ['date 2023-10-01..2024-06-30 | từ quý IV/2023 đến quý II/2024']],
  ['Tháng 11 - 12/2023', ['date 2023-11-01..2023-12-31 | Tháng 11 - 12/2023']],
  ['tháng 11 và tháng 12 năm 2023', ['date 2023-11-01..2023-12-31 | tháng 11 và tháng 12 năm 2023']],
  ['Hoàn thành trong tháng 11/2023', ['date 2023-11-01..2023-11-30 | trong tháng 11/2023']],
  ['tháng 12/2023 (dự kiến)', ['date 2023-12-01..2023-12-31 expected | tháng 12/2023']],
  ['Dự kiến vào sáng ngày 20/11/2023', ['date 2023-11-20 expected | Dự kiến vào sáng ngày 20/11/2023']],
  ['Thời gian tổ chức (dự kiến): Ngày 20/11/2023', ['date 2023-11-20 expected | Ngày 20/11/2023']],
  ['Hoàn thành trước ngày 01 tháng 12', ['deadline before 2023-11-30 | trước ngày 01 tháng 12']],
  ['Gửi về Sở Nội vụ chậm nhất ngày 20/11', ['deadline by 2023-11-20 | chậm nhất ngày 20/11']],
  ['(chậm nhất: ngày 20/11/2023)', ['deadline by 2023-11-20 | chậm nhất: ngày 20/11/2023']],
  ['Thời hạn: trước ngày 20/11/2023', ['deadline before 2023-11-19 | trước ngày 20/11/2023']],
  ['đăng ký đến hết 17 giờ 00 ngày 20/11/2023', ['deadline by 2023-11-20 -17:00 | đến hết 17 giờ 00 ngày 20/11/2023']],
  [
    'chậm nhất 17h00, thứ Hai, ngày 20/11/2023',
    ['deadline by 2023-11-20 -17:00 | chậm nhất 17h00, thứ Hai, ngày 20/11/2023'],
  ],
  ['trước 08h30 ngày 20/11/2023', ['deadline before 2023-11-20 -08:30 | trước 08h30 ngày 20/11/2023']],
  [
    'trước 8 giờ 30 phút sáng ngày 20/11/2023',
    ['deadline before 2023-11-20 -08:30 | trước 8 giờ 30 phút sáng ngày 20/11/2023'],
  ],
  ['không quá ngày 20/11/2023', ['deadline by 2023-11-20 | không quá ngày 20/11/2023']],
  ['hạn chót là ngày 20 tháng 11 năm 2023', ['deadline by 2023-11-20 | hạn chót là ngày 20 tháng 11 năm 2023']],
  ['Thời hạn: 20/11/2023', ['deadline by 2023-11-20 | Thời hạn: 20/11/2023']],
  ['Thời hạn hoàn thành: ngày 20/11/2023', ['deadline by 2023-11-20 | Thời hạn hoàn thành: ngày 20/11/2023']],
  ['Thời hạn: từ ngày 01/11 đến ngày 20/11/2023', ['date 2023-11-01..2023-11-20 | từ ngày 01/11 đến ngày 20/11/2023']],
  ['hoàn thành trước cuối tháng 11/2023', ['deadline before 2023-11-20 | trước cuối tháng 11/2023']],
  ['đến hết quý I năm 2024', ['deadline by 2024-03-31 | đến hết quý I năm 2024']],
  ['xong trước quý II/2024', ['deadline before 2024-03-31 | trước quý II/2024']],
  ['chậm nhất trong quý I/2024', ['deadline by 2024-03-31 | chậm nhất trong quý I/2024']],
  ['sau ngày 30/11/2023 không nhận hồ sơ', ['date after 2023-12-01 | sau ngày 30/11/2023']],
  ['có hiệu lực từ ngày 01/12/2023', ['date from 2023-12-01 | từ ngày 01/12/2023']],
  ['kể từ 0 giờ ngày 01/12/2023', ['date from 2023-12-01 00:00 | kể từ 0 giờ ngày 01/12/2023']],
  ['đón đoàn ngày 9.10.2025 tại sân bay', ['date 2025-10-09 | ngày 9.10.2025']],
  ['Ngày 9 - 10/10/2025', ['date 2025-10-09..2025-10-10 | Ngày 9 - 10/10/2025']],
  ['09-10/10/2025', ['date 2025-10-09..2025-10-10 | 09-10/10/2025']],
  ['01/12/2023 - 31/01/2024', ['date 2023-12-01..2024-01-31 | 01/12/2023 - 31/01/2024']],
  ['từ 01/12/2023 tới 31/01/2024', ['date 2023-12-01..2024-01-31 | từ 01/12/2023 tới 31/01/2024']],
  [
    'số liệu từ ngày 15/12/2022 đến ngày 14/12/2023',
    ['date 2022-12-15..2023-12-14 | từ ngày 15/12/2022 đến ngày 14/12/2023'],
  ],
  [
    'giai đoạn 2021-2025, trước mắt trong năm 2023',
    ['period 2021-01-01..2025-12-31 | giai đoạn 2021-2025', 'period 2023-01-01..2023-12-31 | năm 2023'],
  ],
  ['Năm học 2023-2024, học kỳ I', ['period 2023-01-01..2024-12-31 | Năm học 2023-2024']],
];

/** A year that stands in the heading above. */
export const headed: readonly Row[] = [
  ['Tháng 3: tập huấn', ['date 2025-03-01..2025-03-31 | Tháng 3'], { year: 2025, issuedOn: '2024-12-20' }],
  ['trước ngày 15/12', ['deadline before 2025-12-14 | trước ngày 15/12'], { year: 2025, issuedOn: '2024-12-20' }],
  ['quý IV', ['date 2025-10-01..2025-12-31 | quý IV'], { year: 2025, issuedOn: '2024-12-20' }],
  ['24, 25 và 26 tháng 8', ['date 2025-08-24..2025-08-26 | 24, 25 và 26 tháng 8'], { year: 2025 }],
  [
    'trước ngày 15/12/2024',
    ['deadline before 2024-12-14 | trước ngày 15/12/2024'],
    { year: 2025, issuedOn: '2024-11-20' },
  ],
  ['từ ngày 20/12 đến ngày 10/01', ['date 2025-12-20..2026-01-10 | từ ngày 20/12 đến ngày 10/01'], { year: 2025 }],
  // Of two years that it may be, neither is taken.
  ['trước ngày 31/12', [], { year: 2025, otherYear: 2024, issuedOn: '2024-12-20' }],
  [
    'trước ngày 31/3',
    ['deadline before 2025-03-30 | trước ngày 31/3'],
    { year: 2025, otherYear: 2024, issuedOn: '2024-12-20' },
  ],
  ['tháng 12', [], { year: 2025, otherYear: 2024, issuedOn: '2024-12-20' }],
  [
    'tháng 12/2025',
    ['date 2025-12-01..2025-12-31 | tháng 12/2025'],
    { year: 2025, otherYear: 2024, issuedOn: '2024-12-20' },
  ],
  ['quý IV', [], { year: 2025, otherYear: 2024, issuedOn: '2024-12-20' }],
  ['quý III', ['date 2025-07-01..2025-09-30 | quý III'], { year: 2025, otherYear: 2024, issuedOn: '2024-12-20' }],
];
