import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../src/search/excerpt.ts';
import { matchTokens } from '../../../src/search/match.ts';
import { distance } from '../../../src/search/near.ts';
import { readQuery } from '../../../src/search/query.ts';
import { createSynonyms } from '../../../src/search/synonyms.ts';
import { tokenise } from '../../../src/search/tokens.ts';

const synonyms = createSynonyms([['SNV', 'Sở Nội vụ']]);
const variants = (typed: string): string[] =>
  readQuery(typed, synonyms).variants.map((tokens) => tokens.map(({ exact }) => exact).join(' '));

describe('words', () => {
  test('are compared in one spelling: case, tone placement, composition, zeros, apostrophes, look-alikes of Đ', () => {
    const spell = (text: string): string[] => tokenise(text).map(({ exact }) => exact);
    expect(spell('HOÀ Uỷ thuỷ')).toEqual(['hòa', 'ủy', 'thủy']);
    expect(spell('địa điểm'.normalize('NFD'))).toEqual(['địa', 'điểm']);
    expect(spell("03 01/QĐ K'Bang Ðức")).toEqual(['3', '1', 'qđ', 'kbang', 'đức']);
  });

  test('keep their places in the text', () => {
    const text = 'Số: 2976 /KH-UBND';
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Số', '2976', 'KH', 'UBND']);
  });
});

describe('names', () => {
  test.each([
    ['ubnd huyện', 'ủy ban nhân dân huyện'],
    ['uỷ ban nhân dân huyện', 'ubnd huyện'],
    ['ldtbxh', 'lao động thương binh và xã hội'],
    ['LĐ-TB&XH', 'lao động thương binh và xã hội'],
    ['lao dong thuong binh va xa hoi', 'lđtbxh'],
    ['pt-th', 'phát thanh truyền hình'],
    ['ptth', 'phát thanh truyền hình'],
    ['snv', 'sở nội vụ'],
    ['16/11/2023', 'ngày 16 tháng 11 năm 2023'],
    ['ngày 16/11', 'ngày 16 tháng 11'],
    ['ngày 16 tháng 11', 'ngày 16 11'],
    ['ngày 05 tháng 3 năm 2020', '5 3 2020'],
    ['11/2023', 'tháng 11 năm 2023'],
    ['tháng 11/2023', 'tháng 11 năm 2023'],
    ['tháng 11/2023', '11 2023'],
    ['16 tháng 11/2023', '16 11 2023'],
    ['ngày 16/11', '16 11'],
    ['mttq việt nam', 'mặt trận tổ quốc việt nam'],
    ['ủy ban mặt trận tổ quốc', 'ủy ban mttq'],
    ['ctmtqg', 'chương trình mtqg'],
  ])('“%s” can be said “%s”', (typed, other) => {
    expect(variants(typed)).toContain(other);
  });

  test.each([
    ['ct', 'ct'],
    ['CT', 'ct'],
    ['hd', 'hd'],
    ['HĐ', 'hđ'],
    ['da', 'da'],
    ['ĐA', 'đa'],
    ['tt', 'tt'],
    ['nl', 'nl'],
    ['pa', 'pa'],
    ['cđ', 'cđ'],
    ['31/13', '31 13'],
    ['ủy bản', 'ủy bản'],
  ])('“%s” is left as it is', (typed, own) => {
    expect(variants(typed)).toEqual([own]);
  });

  test('the kind in a document’s number is said in full too, the number never otherwise', () => {
    expect(variants('2976/KH')).toEqual(['2976 kh', '2976 kế hoạch']);
  });

  test('a mark that is typed must be the name’s own', () => {
    expect(variants('hđnđ')).toEqual(['hđnđ']);
    expect(variants('hđnd')).toContain('hội đồng nhân dân');
  });
});

describe('matches', () => {
  const grade = (text: string, typed: string): string | undefined =>
    matchTokens(tokenise(text), readQuery(typed, synonyms))?.grade;
  const score = (text: string, typed: string): number =>
    matchTokens(tokenise(text), readQuery(typed, synonyms))?.score ?? 0;

  test('a phrase is more than its words, and these are more than some of them', () => {
    expect(grade('giảm nghèo bền vững', 'giam ngheo')).toBe('phrase');
    expect(grade('nghèo thì giảm', 'giam ngheo')).toBe('words');
    expect(grade('giám sát', 'giam ngheo')).toBe('part');
    expect(grade('biểu dương', 'giam ngheo')).toBeUndefined();
  });

  test('marks that are typed count, marks that are not typed are open', () => {
    expect(score('bán', 'bán')).toBeGreaterThan(score('ban', 'bán'));
    expect(score('địa', 'dia')).toBe(score('đĩa', 'dia'));
    expect(score('địa', 'địa')).toBeGreaterThan(score('dia', 'địa'));
  });

  test('a word with some of its marks is on the way to it, a word with others is not', () => {
    expect(grade('thực hiện', 'thưc hiên')).toBe('phrase');
    expect(grade('địa điểm', 'dịa điêm')).toBe('phrase');
    expect(grade('thực hiện', 'thức hiện')).toBe('part');
    expect(grade('hiện nay thực', 'thức hiện')).toBe('part');
    expect(grade('dia điểm', 'địa điểm')).toBe('part');
  });

  test('the last word may be going on', () => {
    expect(grade('khen thưởng', 'khen thư')).toBe('phrase');
    expect(grade('khen thưởng', 'khen thư ')).toBe('part');
  });
});

describe('excerpts', () => {
  test('show a short text whole, with the words marked', () => {
    expect(excerpt('Khen thưởng các tập thể', [{ start: 0, end: 11 }])).toEqual([
      { text: 'Khen thưởng', marked: true },
      { text: ' các tập thể', marked: false },
    ]);
  });

  test('cut a long text around the first mark at whole words', () => {
    const text = `${'trước đó '.repeat(50)}ĐÂY ${'sau đó '.repeat(50)}`.trim();
    const start = text.indexOf('ĐÂY');
    const pieces = excerpt(text, [{ start, end: start + 3 }]);
    expect(pieces.find(({ marked }) => marked)?.text).toBe('ĐÂY');
    const whole = pieces.map((piece) => piece.text).join('');
    expect(whole.length).toBeLessThan(280);
    expect(whole).toMatch(/^… (?:trước|đó) .* …$/u);
  });
});

test('near spellings are counted in letters changed, added, dropped and swapped', () => {
  expect(distance('thuong', 'thuogn', 2)).toBe(1);
  expect(distance('nghèo', 'nghèoo', 2)).toBe(1);
  expect(distance('hội', 'hoạt', 1)).toBeGreaterThan(1);
});
