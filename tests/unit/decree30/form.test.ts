import { describe, expect, test } from 'vitest';
import { authorities } from '../../../src/decree30/authority.ts';
import { blockOrder } from '../../../src/decree30/blocks.ts';
import { isAnnexReference, standsAlone } from '../../../src/decree30/headings.ts';
import { copyKinds, documentKinds } from '../../../src/decree30/kinds.ts';
import { nationalMotto, nationalTitle } from '../../../src/decree30/national-title.ts';
import { margin, pageNumber, textWidth } from '../../../src/decree30/page.ts';
import { ruleLines } from '../../../src/decree30/rule-lines.ts';
import { indent, lead, lineHeight, paragraphGap } from '../../../src/decree30/spacing.ts';
import { typeRules } from '../../../src/decree30/type-rules.ts';
import type { TypeRule } from '../../../src/decree30/type-rules.ts';

const rules: [string, TypeRule][] = Object.entries(typeRules);

describe('what is chosen stays within what the decree allows', () => {
  test.each(Object.entries(margin))('the %s margin', (_, { min, max, chosen }) => {
    expect(chosen).toBeGreaterThanOrEqual(min);
    expect(chosen).toBeLessThanOrEqual(max);
  });

  test('the text area is 155 mm wide', () => {
    expect(textWidth).toBe(155);
  });

  test.each(rules)('the size of %s', (_, { size }) => {
    expect(size.chosen).toBeGreaterThanOrEqual(size.min);
    expect(size.chosen).toBeLessThanOrEqual(size.max);
  });

  test.each(Object.values(ruleLines))('the rule under the $under', ({ ratio }) => {
    expect(ratio.chosen).toBeGreaterThanOrEqual(ratio.min);
    expect(ratio.chosen).toBeLessThanOrEqual(ratio.max);
  });

  test('the indent is one of the two that are allowed', () => {
    expect(indent.allowed).toContain(indent.chosen);
  });

  test('paragraphs stand at least 6 pt apart', () => {
    expect(paragraphGap.chosen).toBeGreaterThanOrEqual(6);
  });

  test('the page number is 13 to 14 pt and begins to show on page 2', () => {
    expect(pageNumber.size).toEqual({ min: 13, max: 14, chosen: 14, cite: 'NĐ 30/2020, Phụ lục I, Phần I, I.7' });
    expect(pageNumber.hiddenOn).toBe(1);
  });

  test.each([11, 12, 13, 14])('lines of %i pt lie between a single line and 1.5 lines and on whole pixels', (size) => {
    const distance = lead(size, lineHeight.chosen);
    expect(distance / size).toBeGreaterThanOrEqual(1.15);
    expect(distance / size).toBeLessThanOrEqual(1.725);
    expect(distance / 0.75).toBe(Math.round(distance / 0.75));
  });
});

describe('the data are whole', () => {
  test.each(rules)('%s cites its clause', (_, { cite }) => {
    expect(cite).toMatch(/^NĐ 30\/2020, Phụ lục I, Phần I, (?:II|III|V)\.\d+(?:\.[a-zđ])?$/u);
  });

  test('every element of the block order has its type, and no block comes twice', () => {
    const blocks = blockOrder.map(({ block }) => block);
    expect(blocks).toEqual(['2', '1', '3', '4', '5a', '6', '9b', '7a', '7b']);
    for (const { block, elements } of blockOrder)
      for (const element of elements) expect(typeRules[element].block).toBe(block);
  });

  test('there are 27 kinds and 3 copies, no abbreviation twice', () => {
    const shorts = [...documentKinds, ...copyKinds].map(({ short }) => short);
    expect(shorts).toHaveLength(30);
    expect(new Set(shorts).size).toBe(30);
  });

  test('each authority is abbreviated with its dot', () => {
    expect(authorities.map(({ short }) => short)).toEqual(['TM.', 'Q.', 'KT.', 'TL.', 'TUQ.']);
  });

  test('Quốc hiệu and Tiêu ngữ are spelt as the decree spells them, in composed letters', () => {
    expect(nationalTitle).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'.normalize('NFC'));
    expect(nationalMotto).toBe('Độc lập - Tự do - Hạnh phúc'.normalize('NFC'));
  });
});

describe('headings', () => {
  test.each(['Phần I', 'Phần thứ nhất', 'Chương II', 'Mục 1', 'Phụ lục I', 'PHỤ LỤC'])(
    '“%s” stands on a line of its own',
    (label) => {
      expect(standsAlone(label)).toBe(true);
    },
  );

  test.each(['I.', 'IV.', 'Điều 1.', 'A.', ''])('“%s” stands before its title', (label) => {
    expect(standsAlone(label)).toBe(false);
  });

  test('the reference below the title of an annex is told by its first words', () => {
    expect(isAnnexReference('(Kèm theo Kế hoạch số 05/KH-SNV ngày 05 tháng 02 năm 2024)')).toBe(true);
    expect(isAnnexReference('Kèm theo là danh sách')).toBe(false);
  });
});
