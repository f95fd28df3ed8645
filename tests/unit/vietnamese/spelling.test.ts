import { describe, expect, test } from 'vitest';
import { fold, slugify } from '../../../src/vietnamese/fold.ts';
import { normalise } from '../../../src/vietnamese/normalise.ts';

describe('normalise', () => {
  test.each([
    ['\uFEFFKẾ HOẠCH', 'KẾ HOẠCH', [{ kind: 'bom', count: 1 }]],
    ['a\r\nb\rc', 'a\nb\nc', [{ kind: 'crlf', count: 2 }]],
    ['Ho\u0323\u0302i nghi\u0323', 'Hội nghị', [{ kind: 'nfc', count: 2 }]],
    ['\u00D0ảng và \u0189oàn, \u00F0ồng \u0256', 'Đảng và Đoàn, đồng đ', [{ kind: 'd-stroke', count: 4 }]],
    ['ngày\u00A016\u202Ftháng', 'ngày 16 tháng', [{ kind: 'no-break-space', count: 2 }]],
    ['Hội\u200B trường\u200D\u2060\u00AD', 'Hội trường', [{ kind: 'zero-width', count: 4 }]],
    ['Ủy ban nhân dân', 'Ủy ban nhân dân', []],
    ['', '', []],
  ])('reads %j', (given, text, changes) => {
    expect(normalise(given)).toEqual({ text, changes });
  });

  test('a second time changes nothing', () => {
    const once = normalise('\uFEFF\u00D0i\u0323a chi\u0309\r\n\u00A0\u200Bx').text;
    expect(normalise(once)).toEqual({ text: once, changes: [] });
  });
});

test.each([
  ['Đức Cơ', 'duc co'],
  ['ĐẮK LẮK', 'dak lak'],
  ['Ủy ban Nhân dân', 'uy ban nhan dan'],
  ['Thươ\u0309ng'.normalize('NFD'), 'thuong'],
  ['Sở LĐ-TB&XH', 'so ld-tb&xh'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['2976/KH-UBND', '2976-kh-ubnd'],
  ['UBND huyện Chư Prông', 'ubnd-huyen-chu-prong'],
  ['  — Đài PT-TH! ', 'dai-pt-th'],
  ['…', ''],
])('%s has the slug %s', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});
