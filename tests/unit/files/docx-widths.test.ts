import { describe, expect, test } from 'vitest';
import { typeRules } from '../../../src/decree30/type-rules.ts';
import type { Element } from '../../../src/decree30/type-rules.ts';
import { ascent, measureText } from '../../../src/files/type/measure.ts';
import { balanceLines } from '../../../src/files/docx/balance.ts';

const face = (element: Element, size: number) => ({ ...typeRules[element], size });

/** As measured in a browser, in Tinos, with the advance widths of Times New Roman. */
const measured: readonly [string, Element, number, number][] = [
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'nationalTitle', 12, 88.3],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'nationalTitle', 13, 95.7],
  ['Độc lập - Tự do - Hạnh phúc', 'motto', 13, 56.1],
  ['Độc lập - Tự do - Hạnh phúc', 'motto', 14, 60.5],
  ['ỦY BAN NHÂN DÂN', 'issuer', 12, 39.9],
  ['ỦY BAN NHÂN DÂN', 'issuer', 13, 43.2],
  ['TỈNH GIA LAI', 'issuer', 13, 30.8],
  ['Số: 2976/KH-UBND', 'number', 13, 38.9],
  ['Gia Lai, ngày 30 tháng 10 năm 2023', 'dateline', 13, 67.8],
  ['Gia Lai, ngày 30 tháng 10 năm 2023', 'dateline', 14, 73.0],
  ['TM. ỦY BAN NHÂN DÂN', 'authority', 14, 56.9],
];

describe('widths of text', () => {
  test.each(measured)('“%s” as %s of %d pt is %d mm long', (text, element, size, length) => {
    expect(measureText(text, face(element, size))).toBeCloseTo(length, 1);
  });

  test('count a letter once, however it is composed', () => {
    const body = face('body', 14);
    expect(measureText('Ủy'.normalize('NFD'), body)).toBe(measureText('Ủy', body));
  });

  test('count a letter without a glyph as the font’s empty box', () => {
    const body = face('body', 14);
    expect(measureText('😀', body)).toBeGreaterThan(0);
    expect(measureText('😀', body)).toBe(measureText('漢', body));
  });

  test('the base line lies 0.891 em below the top', () => {
    expect(ascent(face('body', 1000))).toBeCloseTo(891, 0);
  });
});

describe('balanced lines', () => {
  const subject = face('subject', 14);

  test('one line keeps the full width', () => {
    expect(balanceLines(['KẾ HOẠCH'], subject, 155)).toEqual({ width: 155, longest: measureText('KẾ HOẠCH', subject) });
  });

  test('take no more lines than the full width, of about one length', () => {
    const text = 'Tổ chức Hội nghị sơ kết 03 năm thực hiện Chương trình mục tiêu quốc gia trên địa bàn tỉnh Gia Lai';
    const { width, longest } = balanceLines([text], subject, 155);
    expect(longest).toBeLessThanOrEqual(width);
    expect(width - longest).toBeLessThan(0.5);
    expect(longest).toBeLessThan(0.6 * measureText(text, subject));
  });

  test('a word longer than the line does not keep them from ending', () => {
    const { width, longest } = balanceLines(['x'.repeat(400)], subject, 155);
    expect(longest).toBeLessThanOrEqual(width);
  });
});
