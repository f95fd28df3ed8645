import { expect, test } from 'vitest';
import { letterAt, letterOrdinal, parseRoman, toRoman } from '../../../src/vietnamese/numerals.ts';

test('every Roman numeral is read back as its number', () => {
  for (let value = 1; value <= 3999; value += 1) expect(parseRoman(toRoman(value))).toBe(value);
});

test.each([
  ['I', 1],
  ['IV', 4],
  ['IX', 9],
  ['XIV', 14],
  ['XL', 40],
  ['MMXXIII', 2023],
])('%s is %i', (text, value) => {
  expect(parseRoman(text)).toBe(value);
  expect(toRoman(value)).toBe(text);
});

test.each(['', 'IIII', 'VX', 'iv', 'IC', 'ĐI', 'I.', 'XXXXX'])('"%s" is no Roman numeral', (text) => {
  expect(parseRoman(text)).toBeUndefined();
});

test.each([0, -1, 1.5, 4000, Number.NaN])('%d has no Roman numeral', (value) => {
  expect(() => toRoman(value)).toThrow(RangeError);
});

test('điểm are counted a, b, c, d, đ, e, g', () => {
  expect(['a', 'b', 'c', 'd', 'đ', 'e', 'g'].map(letterOrdinal)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(['h', 'i', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'x', 'y'].map(letterOrdinal)).toEqual([
    8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
  ]);
  for (let ordinal = 1; ordinal <= 23; ordinal += 1) expect(letterOrdinal(letterAt(ordinal) ?? '')).toBe(ordinal);
});

test('letters outside the order have no place', () => {
  expect(['f', 'j', 'w', 'z', 'ab', '', '1'].map(letterOrdinal)).toEqual(Array.from({ length: 7 }, () => undefined));
  expect(letterAt(0)).toBeUndefined();
  expect(letterAt(24)).toBeUndefined();
});
