import { expect, test } from 'vitest';
import { createYears } from '../../../../src/plan/read/years.ts';

const issuedOn = '2024-12-20';

test('days without a year lie in the year of issue, where nothing else is named', () => {
  expect(createYears(issuedOn, 'Tổ chức Hội nghị sơ kết').of('muc-i-1')).toEqual({ year: 2024 });
});

test.each([
  'Tổng kết công tác năm 2023',
  'Giai đoạn 2021-2025',
  'Sơ kết năm 2024 và nhiệm vụ năm 2025',
  'Công tác năm 2024',
])('the subject "%s" leaves it at that', (subject) => {
  expect(createYears(issuedOn, subject).of('muc-i')).toEqual({ year: 2024 });
});

test('a later year of the subject may be meant, and so may the year of issue', () => {
  expect(createYears(issuedOn, 'Cải cách hành chính năm 2025').of('closing')).toEqual({ year: 2025, otherYear: 2024 });
});

test('a heading counts for what stands under it, the nearest first', () => {
  const years = createYears(issuedOn, 'Tổ chức Hội nghị');
  years.note('NHIỆM VỤ NĂM 2025', 'muc-ii');
  years.note('Quý I năm 2025:', 'muc-ii-1');
  expect(years.of('muc-ii-1-g2')).toEqual({ year: 2025 });
  expect(years.of('muc-ii-10')).toEqual({ year: 2025, otherYear: 2024 });
  expect(years.of('muc-iii')).toEqual({ year: 2024 });
});
