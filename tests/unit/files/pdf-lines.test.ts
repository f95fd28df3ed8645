/** Measuring and breaking lines: as wide as the engine that sets them finds them, broken where browsers break them. */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { balanceLines } from '../../../src/files/type/balance.ts';
import { breakLines, longestWord, textLength } from '../../../src/files/type/break-lines.ts';
import type { Piece } from '../../../src/files/type/place.ts';
import { shareWidth } from '../../../src/files/type/columns.ts';
import { fontFolder, lineBox } from '../../../src/files/type/faces.ts';
import { longestLine } from '../../../src/files/type/hair.ts';
import { mayBreak } from '../../../src/files/type/opportunities.ts';
import { piecesOf } from '../../../src/files/type/pieces.ts';

const upright = { bold: false, italic: false };
const plain = (text: string, unbroken = false): Piece => ({ ...upright, text, unbroken });
const textOf = (pieces: readonly Piece[], width: number, indent = 0): string[] =>
  breakLines(pieces, { size: 14, width, indent }).map(({ runs }) => runs.map(({ text }) => text).join(''));

const samples = [
  'Tổng kinh phí: 86.500.000 đồng (Bằng chữ: Tám mươi sáu triệu năm trăm nghìn đồng)',
  'AV. Việt Nam TP. Hồ Chí Minh 11.1 “a” ‘b’ VA LT AY P. r, y. 1 A 11 112 2/11 ’s ’t',
  'ỦY BAN NHÂN DÂN – Độc lập - Tự do - Hạnh phúc; Ậ Ễ Ộ ừ ữ ự đ Đ ơ ư',
];

test('a text is as wide as Typst finds it, kerning included, in every face', () => {
  const typst = NodeCompiler.create({ workspace: fontFolder, fontArgs: [{ fontPaths: [fontFolder] }] });
  const cases = samples.flatMap((text) =>
    [false, true].flatMap((bold) => [false, true].map((italic) => ({ text, bold, italic, unbroken: false }))),
  );
  const measured = cases.map(
    ({ text, bold, italic }) =>
      `measure(text(weight: ${bold ? 700 : 400}, style: "${italic ? 'italic' : 'normal'}", ${JSON.stringify(text)})).width.pt()`,
  );
  const { result } = typst.compile({
    mainFileContent: `#set text(font: "Tinos", size: 14pt, lang: "vi", fallback: false)\n#context [#metadata((${measured.join(', ')}))<widths>]`,
  });
  if (result === null) throw new Error('Typst refuses the test.');
  const [{ value: widths }] = z
    .tuple([z.object({ value: z.array(z.number()) })])
    .parse(typst.query(result, { selector: '<widths>' }));
  cases.forEach((piece, index) => {
    expect(textLength([piece], 14), `${piece.text} ${piece.bold} ${piece.italic}`).toBeCloseTo(widths[index] ?? 0, 6);
  });
});

describe('a line may end', () => {
  /** As Chromium breaks them in a box without width. */
  test.each([
    ['a b', 'a |b'],
    ['giai đoạn - sau', 'giai |đoạn |- |sau'],
    ['a-b', 'a-|b'],
    ['a-1', 'a-|1'],
    ['12-34', '12-|34'],
    [')-1', ')-1'],
    ['a–b', 'a–|b'],
    ['x—y', 'x|—|y'],
    ['a…b', 'a…|b'],
    ['a?b', 'a?|b'],
    ['(a)-(b)', '(a)-|(b)'],
    ['a.(b)', 'a.|(b)'],
    ['12/34 a/b', '12/34 |a/b'],
    ['1.500.000,5', '1.500.000,5'],
    ['10%', '10%'],
    ['./.', './.'],
    ['“a” (b)', '“a” |(b)'],
    ['TP.Hồ', 'TP.Hồ'],
  ])('%s', (text, broken) => {
    const all = [...text];
    const marked = all.map((letter, index) =>
      index > 0 && mayBreak(all[index - 2] ?? '', all[index - 1] ?? '', letter) ? `|${letter}` : letter,
    );
    expect(marked.join('')).toBe(broken);
  });
});

describe('breaking', () => {
  const text = 'một hai ba bốn năm sáu bảy tám chín mười';
  const width = (words: string): number => textLength([plain(words)], 14);

  test('fills each line, the first one shorter by its indent', () => {
    expect(textOf([plain(text)], width('một hai ba bốn'))).toEqual([
      'một hai ba bốn ',
      'năm sáu bảy ',
      'tám chín mười',
    ]);
    expect(textOf([plain(text)], width('một hai ba bốn'), width('ba bốn'))[0]).toBe('một hai ');
  });

  test('keeps together what should stay on one line, and breaks it where it does not fit a line', () => {
    expect(textOf([plain('gửi trước '), plain('ngày 16/11/2023', true)], width('gửi trước ngày'))).toEqual([
      'gửi trước ',
      'ngày ',
      '16/11/2023',
    ]);
    expect(textOf([plain('gửi trước '), plain('ngày 16/11', true)], width('gửi trước ngày'))).toEqual([
      'gửi trước ',
      'ngày 16/11',
    ]);
  });

  test.each([
    ['17 giờ 00 ngày 10/5/2024', ['17 giờ 00', 'ngày 10/5/2024']],
    ['xong đợt 1 năm 2024', ['xong', 'đợt 1', 'năm 2024']],
    ['chi 1.500 triệu đồng', ['chi', '1.500 triệu đồng']],
    ['sáng thứ Năm', ['sáng', 'thứ Năm']],
  ])('a line ends nowhere within a time, a number and what it counts: %s', (words, lines) => {
    const widest = Math.max(...lines.map(width));
    expect(textOf(piecesOf(words, upright), widest).map((line) => line.trim())).toEqual(lines);
  });

  test('cuts a word longer than a line between letters, never before a mark', () => {
    const lines = textOf([plain('a'.repeat(40) + 'e\u0323'.repeat(5))], 60);
    expect(lines.join('')).toBe('a'.repeat(40) + 'e\u0323'.repeat(5));
    for (const line of lines) expect(line).not.toMatch(/^\p{M}/u);
  });

  test('counts white space once and none at the ends', () => {
    expect(textOf([plain('  a \n b'), plain('  c  ')], 200)).toEqual(['a b c']);
    expect(breakLines([], { size: 14, width: 100 })).toEqual([{ runs: [], width: 0, spacing: 1 }]);
  });

  test('lets a line be a hair longer and takes that from its spaces', () => {
    const full = width(text);
    const hair = longestLine(14, full, 0) - full;
    expect(hair).toBeGreaterThan(0);
    expect(hair / full).toBeLessThan(0.0015);
    const [line] = breakLines([plain(text)], { size: 14, width: full - hair / 2 });
    expect(line?.runs[0]?.text).toBe(text);
    expect(line?.spacing).toBeLessThan(1);
    expect(line?.spacing).toBeGreaterThan(0.98);
    expect(breakLines([plain('mộthai')], { size: 14, width: width('mộthai') - 0.1 })).toHaveLength(2);
  });
});

test('balanced lines take no more lines, and the longest is as short as it can be', () => {
  const pieces = piecesOf('Tổ chức Hội nghị sơ kết 03 năm thực hiện Chương trình mục tiêu quốc gia', upright);
  const width = textLength(pieces, 14) * 0.9;
  const plainLines = breakLines(pieces, { size: 14, width });
  const balanced = balanceLines(pieces, 14, width);
  expect(balanced).toHaveLength(plainLines.length);
  const longest = Math.max(...balanced.map((line) => line.width));
  expect(longest).toBeLessThan(Math.max(...plainLines.map((line) => line.width)));
  expect(breakLines(pieces, { size: 14, width: longest - 1 }).length).toBeGreaterThan(balanced.length);
});

describe('columns', () => {
  const cell = (text: string) => [[plain(text)]];
  test('fill the width; none is narrower than its longest word where there is room', () => {
    const rows = [
      ['STT', 'Nội dung công việc', 'Đơn vị'],
      ['1', 'một hai ba '.repeat(30), 'Sở Nội vụ'],
    ].map((row) => row.map(cell));
    const widths = shareWidth(rows, 14, 440, 9);
    expect(widths.reduce((sum, width) => sum + width)).toBeCloseTo(440, 6);
    ['STT', 'công', 'Đơn'].forEach((word, index) => {
      expect(widths[index]).toBeGreaterThanOrEqual(longestWord([plain(word)], 14) + 9);
    });
    expect(widths[1]).toBeGreaterThan(300);
  });

  test('cut the widest where the longest words have no room, and leave the others whole', () => {
    const rows = [[cell('a'), cell('x'.repeat(60)), cell('bảy')]];
    const widths = shareWidth(rows, 14, 200, 9);
    expect(widths.reduce((sum, width) => sum + width)).toBeCloseTo(200, 6);
    expect(widths[2]).toBeCloseTo(longestWord([plain('bảy')], 14) + 9, 6);
  });
});

test('a line of 14 pt on 16,5 pt has its baseline where browsers put it', () => {
  expect(lineBox(14, 16.5)).toEqual({ above: 12.75, below: 3.75, descent: 3 });
  expect(lineBox(13, 15)).toEqual({ above: 11.25, below: 3.75, descent: 3 });
});
