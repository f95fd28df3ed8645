import { describe, expect, test } from 'vitest';
import { renderText } from '../../../src/files/txt.ts';
import { firstWords, sentences, sentenceWith } from '../../../src/plan/summary.ts';
import type { Plan } from '../../../src/plan/types.ts';
import { clausesOf, inlinesOf, passages, visit } from '../../../src/plan/visit.ts';
import { plainText } from '../../../src/plan/plain-text.ts';
import { blockText, suppliedWords, words } from '../../../src/plan/words.ts';
import { splitWords } from '../../helpers/split-words.ts';
import { dash, inline, item, p, part, plan, plus, table, titled, untitled } from './build.ts';

const whole = (): Plan =>
  plan({
    subject: 'Tổ chức Hội nghị\ntổng kết',
    masthead: { parentLines: ['ỦY BAN NHÂN DÂN TỈNH'], issuerLines: ['SỞ Y TẾ'], number: '2976 ' },
    preamble: ['Ban hành Kế hoạch như sau:'],
    parts: [
      part('provision', 'V.', 'KINH PHÍ', p('Theo quy định (*hiện hành*).')),
      part(
        'responsibilities',
        'IV.',
        'THỰC HIỆN',
        titled('1.', '[so-y-te|Sở Y tế]', dash('Một;', plus('Hai;')), item('đ)', 'Ba.')),
        untitled('2.', 'Cấp xã: bốn.', dash('Năm.')),
        table(['TT', 'Nội dung'], ['1', 'Sáu']),
      ),
    ],
    closing: ['Trên đây là Kế hoạch./.'],
    recipients: ['- Như trên;', '- Lưu: VT.'],
    annexes: [part('annex', 'Phụ lục I', 'DANH MỤC\n(Kèm theo Kế hoạch)', dash('Bảy.'))],
  });

const canonical =
  'ỦY BAN NHÂN DÂN TỈNH SỞ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 2976 /KH-UBND Gia Lai, ngày 30 tháng 10 năm 2023 ' +
  'KẾ HOẠCH Tổ chức Hội nghị tổng kết Căn cứ Quyết định số 01/QĐ-UBND ngày 17 tháng 7 năm 2023 của Ủy ban nhân dân tỉnh; Ban hành Kế hoạch như sau: ' +
  'V. KINH PHÍ Theo quy định (hiện hành). IV. THỰC HIỆN 1. Sở Y tế - Một; + Hai; đ) Ba. 2. Cấp xã: bốn. - Năm. TT Nội dung 1 Sáu Trên đây là Kế hoạch./. ' +
  'Nơi nhận: - Như trên; - Lưu: VT. TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Họ và tên Phụ lục I DANH MỤC (Kèm theo Kế hoạch) - Bảy.';

describe('the canonical words', () => {
  test('come in the order of the document, numerals as printed', () => {
    expect(words(whole()).join(' ')).toBe(canonical);
  });

  test('the supplied ones are those before "Số:"', () => {
    expect(suppliedWords(whole()).join(' ')).toBe(canonical.slice(0, canonical.indexOf(' Số:')));
  });

  test('a break separates words', () => {
    expect(plainText(inline('Hội nghị\ntổng kết'))).toBe('Hội nghị tổng kết');
  });

  test('a clause has its label and everything below it', () => {
    const [first, second] = whole().parts[1]?.children ?? [];
    expect(first && blockText(first)).toBe('1. Sở Y tế\n- Một;\n+ Hai;\nđ) Ba.');
    expect(second && blockText(second)).toBe('2. Cấp xã: bốn.\n- Năm.');
  });
});

describe('the files', () => {
  test('the text file has exactly the canonical words', () => {
    expect(splitWords(renderText(whole())).join(' ')).toBe(canonical);
  });

  test('and is readable', () => {
    expect(renderText(whole())).toContain(
      '\n\nIV. THỰC HIỆN\n\n1. Sở Y tế\n\n  - Một;\n    + Hai;\n  đ) Ba.\n\n2. Cấp xã: bốn.\n\n  - Năm.\n\nTT  Nội dung\n1   Sáu\n\nTrên đây',
    );
    expect(renderText(whole())).toMatch(
      /^ỦY BAN NHÂN DÂN TỈNH\nSỞ Y TẾ\n\nCỘNG HÒA .*\nĐộc lập .*\n\nSố: 2976 \/KH-UBND\n\nGia Lai/u,
    );
  });

  test('a table that is too wide for columns stands a cell a line', () => {
    const of = plan({ parts: [part('provision', 'I.', 'A', table(['TT', 'Nội dung'], ['1', 'rất dài '.repeat(20)]))] });
    expect(renderText(of)).toContain('TT\nNội dung\n\n1\nrất dài');
  });
});

describe('walking the tree', () => {
  test('meets nodes in order with what they stand in', () => {
    const seen: string[] = [];
    visit(whole(), {
      clause: ({ address }, ancestors) => seen.push(`${ancestors.map((node) => node.address).join('>')}>${address}`),
      item: ({ address }, ancestors) => seen.push(`${String(ancestors.length)} ${address}`),
      table: ({ address }) => seen.push(address),
    });
    expect(seen).toEqual([
      'muc-iv>muc-iv-1',
      '2 muc-iv-1-g1',
      '3 muc-iv-1-g1-c1',
      '2 muc-iv-1-dd',
      'muc-iv>muc-iv-2',
      '2 muc-iv-2-g1',
      'muc-iv-bang-1',
      '1 phu-luc-i-g1',
    ]);
  });

  test('inline nodes come with their passage, nested ones too', () => {
    const units: string[] = [];
    visit(whole(), { inline: (node, { address }) => node.type === 'unit' && units.push(`${address} ${node.unit}`) });
    expect(units).toEqual(['basis ubnd-tinh', 'muc-iv-1 so-y-te']);
  });

  test('passages cover every word that is not a label or around the text', () => {
    const text = [...passages(whole())].map(({ children }) => plainText(children)).join(' ');
    expect(text).toContain(
      'KINH PHÍ Theo quy định (hiện hành). THỰC HIỆN Sở Y tế Một; Hai; Ba. Cấp xã: bốn. Năm. TT Nội dung 1 Sáu Trên đây',
    );
  });

  test('clauses and inline nodes are found by type', () => {
    const [, second] = whole().parts;
    expect(second && clausesOf(second).map(({ label }) => label)).toEqual(['1.', '2.']);
    expect(inlinesOf(inline('a *b [so-y-te|c]*'), 'unit').map(({ unit }) => unit)).toEqual(['so-y-te']);
  });
});

describe('short forms', () => {
  test.each([
    ['Gửi báo cáo.', 20, 'Gửi báo cáo.'],
    ['Hoàn chỉnh, gửi các báo cáo về tỉnh', 20, 'Hoàn chỉnh, gửi các…'],
    ['Hoàn chỉnh, gửi các báo cáo về tỉnh', 13, 'Hoàn chỉnh…'],
    ['Chủ trì', 3, 'Chủ…'],
  ])('"%s" in %i', (text, limit, short) => {
    expect(firstWords(text, limit)).toBe(short);
    expect(firstWords(text, limit).length).toBeLessThanOrEqual(Math.max(limit, 4));
  });

  test('sentences end at full stops that are no abbreviations or numerals', () => {
    expect(sentences('Họp tại TP. Pleiku lúc 8h. Sở Y tế dự. Mục 2.1. Nội dung, v.v. Các đơn vị làm.')).toEqual([
      'Họp tại TP. Pleiku lúc 8h.',
      'Sở Y tế dự.',
      'Mục 2.1. Nội dung, v.v. Các đơn vị làm.',
    ]);
    expect(sentenceWith('Một. Hai. Ba.', 'Hai')).toBe('Hai.');
    expect(sentenceWith('Một. Hai.', 'Bốn')).toBe('Một. Hai.');
  });
});
