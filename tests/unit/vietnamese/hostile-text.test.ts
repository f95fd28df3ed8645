import { expect, test } from 'vitest';
import {
  findDefinitions,
  findUnknownAbbreviations,
  knownAbbreviations,
} from '../../../src/vietnamese/abbreviations.ts';
import { createRandom } from '../../../scripts/bench/random.ts';
import { findCitations } from '../../../src/vietnamese/citations.ts';
import { parseDocumentNumber } from '../../../src/vietnamese/document-number.ts';
import { fold, slugify } from '../../../src/vietnamese/fold.ts';
import { readLabel } from '../../../src/vietnamese/labels.ts';
import { normalise } from '../../../src/vietnamese/normalise.ts';
import { findClockTimes } from '../../../src/vietnamese/time/find-clock-times.ts';
import { findTimes } from '../../../src/vietnamese/time/find-times.ts';

const pieces = [
  'ngày',
  'tháng',
  'năm',
  'trước',
  'từ',
  'đến',
  'hết',
  'quý',
  'IV',
  'tuần',
  'cuối',
  'đầu',
  'dự kiến',
  'trong',
  'vào',
  'giai đoạn',
  'và',
  'giờ',
  'h',
  'phút',
  'sáng',
  'thứ',
  'Năm',
  'Luật',
  'Quyết định',
  'số',
  'UBND',
  '(sau đây viết tắt là',
  'chậm nhất',
  'hằng năm',
  'mỗi',
  'lần',
  'rằm',
  'ít nhất',
  '(thứ Năm)',
  'âm lịch',
  '0',
  '2',
  '9',
  '11',
  '30',
  '31',
  '45',
  '2023',
  '2025',
  '99999999999999999999',
  '/',
  '-',
  '–',
  '.',
  ',',
  ';',
  ':',
  '(',
  ')',
  '%',
  '"',
  '\n',
  '\uFEFF',
  '\uD800',
  '\u0301',
  '😀',
  ' ',
  ' ',
  ' ',
  'đ',
  'Đ',
  'KH',
  '#',
  '\\',
  '<',
];

function readEverything(text: string): void {
  const spans = [
    findTimes(text, { year: 2023, issuedOn: '2023-10-30' }),
    findTimes(text, { year: 2024, otherYear: 2023, issuedOn: '2023-10-30' }),
    findTimes(text),
    findCitations(text),
    findDefinitions(text),
    findUnknownAbbreviations(text, knownAbbreviations),
    findClockTimes(text),
  ];
  for (const found of spans) {
    let from = 0;
    for (const { start, end } of found) {
      expect(start).toBeGreaterThanOrEqual(from);
      expect(end).toBeGreaterThan(start);
      from = end;
    }
    expect(from).toBeLessThanOrEqual(text.length);
  }
  for (const { when } of findTimes(text, { year: 2023 })) {
    if (when !== undefined) expect(when.from <= when.to).toBe(true);
  }
  readLabel(text);
  parseDocumentNumber(text);
  fold(text);
  slugify(text);
  normalise(text);
}

test('no text makes a reader throw or report crossing spans', () => {
  const random = createRandom(2976);
  for (let round = 0; round < 3000; round += 1) {
    const count = Math.floor(random() * 24);
    readEverything(
      Array.from({ length: count }, () => pieces[Math.floor(random() * pieces.length)] ?? '').join(
        random() < 0.5 ? ' ' : '',
      ),
    );
  }
});

test('no sequence of code units makes a reader throw', () => {
  const random = createRandom(30);
  for (let round = 0; round < 500; round += 1) {
    readEverything(String.fromCharCode(...Array.from({ length: 60 }, () => Math.floor(random() * 0x10000))));
  }
});

test.each([
  '1',
  '1/',
  '10, ',
  'ngày 10, ',
  'dự kiến ',
  'từ ',
  'Luật A ',
  'năm 2023, ',
  'a',
  '(',
  'A-',
  '(gọi là ',
  ' ',
  '.',
  'a\u0323\u0302',
  'TÁ ',
  '10-',
  'chậm nhất là đến hết ',
  'Quyết định số 1/',
  'hằng năm ngày 1/1 ',
  'mỗi tháng 1 ',
  '5 ngày trước ngày ',
  '1, 2, 3 tháng 4 ',
  'ngày 1/1 (thứ ',
  '\r',
])('a text of 60,000 characters made of "%s" is read to its end', (piece) => {
  const text = piece.repeat(Math.ceil(60_000 / piece.length));
  expect(() => {
    findTimes(text, { year: 2023, issuedOn: '2023-10-30' });
    findCitations(text);
    findDefinitions(text);
    findUnknownAbbreviations(text, knownAbbreviations);
    findClockTimes(text);
    normalise(text);
    fold(text);
    slugify(text);
  }).not.toThrow();
});
