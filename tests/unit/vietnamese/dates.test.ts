import { describe, expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  endOfMonth,
  formatDay,
  isDay,
  lastDayBefore,
  partsOfDay,
  weekday,
  weekdayName,
} from '../../../src/vietnamese/dates.ts';

test.each(['2023-11-16', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (day) => {
  expect(isDay(day)).toBe(true);
});

test.each([
  '2023-02-29',
  '1900-02-29',
  '2023-11-31',
  '2023-13-01',
  '2023-00-10',
  '2023-1-1',
  '16/11/2023',
  '',
  '2023-11-16T00:00',
])('"%s" is no day', (text) => {
  expect(isDay(text)).toBe(false);
});

test.each([
  ['2023-11-16', -1, '2023-11-15'],
  ['2023-12-31', 1, '2024-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-02-28', 1, '2023-03-01'],
  ['2024-03-01', -1, '2024-02-29'],
  ['2023-10-30', 366, '2024-10-30'],
  ['1999-12-31', 1, '2000-01-01'],
])('%s and %i days is %s', (day, count, expected) => {
  expect(addDays(day, count)).toBe(expected);
});

test('the arithmetic agrees with the calendar of the platform', () => {
  let day = '1999-12-25';
  for (let time = Date.UTC(1999, 11, 25); time < Date.UTC(2030, 0, 1); time += 86_400_000) {
    expect(day).toBe(new Date(time).toISOString().slice(0, 10));
    expect(weekday(day)).toBe(new Date(time).getUTCDay() || 7);
    day = addDays(day, 1);
  }
});

test('days between two days are counted with their sign', () => {
  expect(daysBetween('2023-11-10', '2023-11-16')).toBe(6);
  expect(daysBetween('2023-11-16', '2023-11-10')).toBe(-6);
  expect(daysBetween('2023-12-31', '2024-12-31')).toBe(366);
});

test('the last day before 16/11/2023 is 15/11/2023', () => {
  expect(lastDayBefore('2023-11-16')).toBe('2023-11-15');
});

test('months end on their last day', () => {
  expect(endOfMonth('2023-11-10')).toBe('2023-11-30');
  expect(endOfMonth('2024-02-10')).toBe('2024-02-29');
});

describe('wording', () => {
  test.each([
    ['2023-10-30', '30/10/2023'],
    ['2026-10-05', '05/10/2026'],
    ['2024-02-01', '01/02/2024'],
    ['2020-03-05', '05/3/2020'],
  ])('%s is written as in official documents', (day, written) => {
    expect(formatDay(day)).toBe(written);
  });

  test('weekdays have their names', () => {
    expect(weekdayName('2023-11-16')).toBe('Thứ Năm');
    expect(weekdayName('2023-10-30')).toBe('Thứ Hai');
    expect(weekdayName('2023-11-19')).toBe('Chủ nhật');
    expect(weekday('2023-11-19')).toBe(7);
  });
});

test('what is no day is refused rather than counted with', () => {
  expect(() => partsOfDay('31/11/2023')).toThrow(RangeError);
  expect(() => addDays('2023-02-30', 1)).toThrow(RangeError);
});
