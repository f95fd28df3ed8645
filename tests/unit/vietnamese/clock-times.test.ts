import { expect, test } from 'vitest';
import { findClockTimes } from '../../../src/vietnamese/time/find-clock-times.ts';

test.each([
  ['08h00 - 08h30: Đón tiếp đại biểu', '08h00 - 08h30', '08:00', '08:30'],
  ['7h30: Khai mạc', '7h30', '07:30', undefined],
  ['Từ 13 giờ 30 đến 17 giờ: Thảo luận', '13 giờ 30 đến 17 giờ', '13:30', '17:00'],
  ['14:00-15:30', '14:00-15:30', '14:00', '15:30'],
  ['14:00–15:30 Tham luận', '14:00–15:30', '14:00', '15:30'],
  ['- 08 giờ 00: Khai mạc', '08 giờ 00', '08:00', undefined],
  ['Sáng: 08h00 Khai mạc', '08h00', '08:00', undefined],
  ['8 giờ: Khai mạc', '8 giờ', '08:00', undefined],
  ["8h30' - 9h00' Khai mạc", "8h30' - 9h00'", '08:30', '09:00'],
  ['07h30', '07h30', '07:30', undefined],
  ['Từ 8h Khai mạc', '8h', '08:00', undefined],
  ['2h30 chiều: Bế mạc', '2h30 chiều', '14:30', undefined],
])('"%s" begins with a time', (text, phrase, from, to) => {
  const [found] = findClockTimes(text);
  expect(text.slice(found?.start, found?.end)).toContain(phrase);
  expect(found?.from).toBe(from);
  expect(found?.to).toBe(to);
});

test.each([
  'Tiếp đón đại biểu;',
  'Khai mạc lúc 8h00',
  '02 giờ làm việc',
  '25h00: Khai mạc',
  '08h61: Khai mạc',
  '2/9',
  '1. Nội dung',
  '10 đại biểu',
  '',
  '3:2',
  '08:00:00',
])('"%s" does not', (text) => {
  expect(findClockTimes(text)).toEqual([]);
});
