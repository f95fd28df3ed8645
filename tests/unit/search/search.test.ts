/** Search as the built site has it: Pagefind's own code on our index. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Passage } from '../../../src/search/document.ts';
import type { Hit } from '../../../src/search/rank.ts';
import { tokenise } from '../../../src/search/tokens.ts';
import { words } from '../../../src/plan/words.ts';
import { fold } from '../../../src/vietnamese/fold.ts';
import { loadSite, planOf } from '../../helpers/load-site.ts';
import { searchIn, type TestSearch } from '../../helpers/search.ts';
import { communePlan, healthPlan, plan2976, workshop, type QueryRow } from './phrases.table.ts';
import { halfMarked, names, numbers, withoutMarks } from './typed.table.ts';

async function placeOf(search: TestSearch, [typed, end]: QueryRow): Promise<number> {
  const { hits } = await search.engine.search(typed, {});
  return hits.findIndex(({ passage }) => passage.url.endsWith(end)) + 1;
}

describe.each([
  { folder: 'content', tables: { plan2976, withoutMarks, halfMarked, names, numbers } },
  { folder: 'tests/fixtures/hoi-thao/content', tables: { workshop } },
  { folder: 'tests/fixtures/so-y-te/content', tables: { healthPlan } },
  { folder: 'tests/fixtures/xa/content', tables: { communePlan } },
])('in $folder', ({ folder, tables }) => {
  let search: TestSearch;
  beforeAll(async () => {
    search = await searchIn(await loadSite(folder));
  });

  test.each(Object.entries(tables))(
    'each query of the table “%s” leads where it has to',
    async (_, rows: readonly QueryRow[]) => {
      const missed: string[] = [];
      for (const row of rows) {
        const place = await placeOf(search, row);
        if (place === 0 || place > row[2]) missed.push(`${row[0]} → ${row[1]}: ${String(place)} of ${String(row[2])}`);
      }
      expect(missed).toEqual([]);
    },
  );
});

describe('in plan 2976', () => {
  let search: TestSearch;
  let text: string[];
  beforeAll(async () => {
    const site = await loadSite('content');
    search = await searchIn(site);
    text = words(planOf(site, '2976-kh-ubnd'));
  });

  const spellings: readonly (readonly [name: string, spell: (text: string) => string, step: number])[] = [
    ['with all marks', (phrase) => phrase, 2],
    ['without marks', fold, 1],
    ['decomposed', (phrase) => phrase.normalize('NFD'), 3],
    ['in capitals', (phrase) => phrase.toUpperCase(), 3],
    [
      'with the tone mark placed the newer way',
      (phrase) => phrase.replace(/ủy/gu, 'uỷ').replace(/Ủy/gu, 'Uỷ').replace(/òa/gu, 'oà').replace(/ÒA/gu, 'OÀ'),
      3,
    ],
  ];

  test.each(spellings)('every phrase of up to four words is found %s', { timeout: 180_000 }, async (_, spell, step) => {
    const passages = search.documents.flatMap((document) => document.passages.map((passage) => ` ${passage.text} `));
    const missed: string[] = [];
    for (let length = 1; length <= 4; length += 1) {
      for (let start = 0; start + length <= text.length; start += step) {
        const written = text.slice(start, start + length).join(' ');
        const phrase = spell(written);
        // A sign or a single letter is no query.
        if (!tokenise(phrase).some(({ folded }) => folded.length > 1 || /\d/u.test(folded))) continue;
        const { hits } = await search.engine.search(phrase, {});
        // Over the end of a clause only its parts have a place of their own.
        const isWhole = passages.some((passage) => passage.includes(` ${written} `));
        const isFound = ({ plan, grade, inText, inTitle }: Hit): boolean =>
          plan?.id === '2976-kh-ubnd' && (!isWhole || (grade === 'phrase' && inText.length + inTitle.length > 0));
        if (!hits.some(isFound)) missed.push(phrase);
      }
    }
    expect(missed).toEqual([]);
  });

  test('giảm nghèo ranks above what only begins alike', async () => {
    const { hits } = await search.engine.search('giam ngheo', {});
    expect(hits.length).toBeGreaterThan(10);
    for (const { passage } of hits.slice(0, 10)) expect(`${passage.title} ${passage.text}`).toMatch(/giảm nghèo/iu);
  });

  test.each([
    ['bàn', /(?<!\p{L})bàn(?!\p{L})/iu],
    ['thưởng', /(?<!\p{L})thưởng(?!\p{L})/iu],
  ])('the marks of “%s” keep other spellings below', async (typed, word) => {
    const { hits } = await search.engine.search(typed, {});
    const isSpelt = ({ title, text: said }: Passage): boolean => word.test(`${title} ${said}`);
    const isAlike = ({ title, text: said }: Passage): boolean => fold(`${title} ${said}`).includes(fold(typed));
    const passages = search.documents.flatMap((document) => document.passages);
    expect(passages.some((passage) => isAlike(passage) && !isSpelt(passage))).toBe(true);
    const places = hits.map(({ passage }) => isSpelt(passage));
    expect(places.lastIndexOf(true)).toBeGreaterThan(-1);
    expect(places.slice(0, places.lastIndexOf(true))).not.toContain(false);
  });

  test('filters narrow the hits by kind, unit with its groups, year and plan', async () => {
    const duties = await search.engine.search('giảm nghèo', { kind: 'duty' });
    expect(new Set(duties.hits.map(({ passage }) => passage.kind))).toEqual(new Set(['duty']));
    const units = ['ubnd-huyen-chu-prong', 'ubnd-cap-huyen'];
    const ofUnit = await search.engine.search('báo cáo', { units });
    expect(ofUnit.hits.length).toBeGreaterThan(1);
    for (const { passage } of ofUnit.hits) expect(passage.units?.some((unit) => units.includes(unit))).toBe(true);
    expect((await search.engine.search('giảm nghèo', { year: '2023' })).hits.length).toBeGreaterThan(10);
    expect((await search.engine.search('giảm nghèo', { year: '2024' })).hits).toEqual([]);
    expect((await search.engine.search('giảm nghèo', { plan: 'khong-co' })).hits).toEqual([]);
  });

  test('a unit is found within its own filter, its years and its plan', async () => {
    const sheet = '/ke-hoach/2976-kh-ubnd/nhiem-vu/so-noi-vu/';
    for (const choice of [
      { units: ['so-noi-vu'] },
      { units: ['so-noi-vu'], kind: 'unit' },
      { year: '2023' },
      { year: '2023', kind: 'unit' },
      { plan: '2976-kh-ubnd', planPlace: 0 },
    ] as const) {
      const { hits } = await search.engine.search('Sở Nội vụ', choice);
      expect(hits[0]?.passage.url, JSON.stringify(choice)).toBe(sheet);
    }
    const { hits } = await search.engine.search('Sở Nội vụ', { year: '2024', kind: 'unit' });
    expect(hits).toEqual([]);
  });

  test.each([
    ['MTTQ', 'Mặt trận Tổ quốc'],
    ['UBMTTQ', 'Ủy ban MTTQ'],
    ['CTMTQG', 'chương trình mục tiêu quốc gia'],
    ['chương trình MTQG', 'chương trình mục tiêu quốc gia'],
    ['UBND huyện', 'Ủy ban nhân dân huyện'],
    ['SNV', 'Sở Nội vụ'],
    ['LĐTBXH', 'Lao động - Thương binh và Xã hội'],
    ['BCĐ', 'Ban Chỉ đạo'],
    ['PT-TH', 'Phát thanh - Truyền hình'],
    ['TĐKT', 'Thi đua - Khen thưởng'],
    ['16/11/2023', 'ngày 16 tháng 11 năm 2023'],
    ['tháng 11/2023', 'tháng 11 năm 2023'],
  ])('“%s” and “%s” find the same clauses', async (one, other) => {
    const clausesOf = async (typed: string): Promise<string[]> =>
      (await search.engine.search(typed, {})).hits
        .filter(({ plan, grade }) => plan !== undefined && grade === 'phrase')
        .map(({ passage }) => passage.url)
        .sort();
    const found = await clausesOf(one);
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(await clausesOf(other));
  });

  test('an abbreviation that is a syllable too says nothing of names', async () => {
    const { hits } = await search.engine.search('phương án', {});
    expect(hits.filter(({ isNamed }) => isNamed)).toEqual([]);
  });

  test('words of other marks are no answer, only near it', async () => {
    for (const typed of ['Sở Tài chính', 'hội nghĩ sơ kết']) {
      const { hits } = await search.engine.search(typed, {});
      expect(
        hits.filter(({ grade }) => grade !== 'part').map(({ passage }) => passage.title),
        typed,
      ).toEqual([]);
    }
  });

  test('a duty knows when it is due', async () => {
    const { hits } = await search.engine.search('hoàn chỉnh, gửi các báo cáo', {});
    expect(hits[0]?.passage.due?.to).toBe('2023-11-15');
  });

  test.each([
    ['khen thuogn', 'khen thưởng'],
    ['hoi trương', undefined],
    ['giam ngheoo', 'giảm nghèo'],
    ['chuong trnh', 'chương trình'],
    ['TP Pleiku', 'pleiku'],
    ['hội nghí', 'hội nghị'],
  ])('%s brings the near spelling', async (typed, near) => {
    const { suggestions } = await search.engine.search(typed, {});
    if (near === undefined) expect(suggestions).toEqual([]);
    else expect(suggestions).toContain(near);
  });

  test('what is offered finds something, within the filters too', async () => {
    const choice = { units: ['so-noi-vu'] };
    for (const typed of ['kinh phi', 'khen thuogn', 'tham luan hoi thao']) {
      const { suggestions } = await search.engine.search(typed, choice);
      for (const near of suggestions) {
        const { hits } = await search.engine.search(near, choice);
        expect(
          hits.some(({ grade }) => grade !== 'part'),
          near,
        ).toBe(true);
      }
    }
  });

  test('a letter that is cut in two at the end of a long query is left out', async () => {
    const typed = `giảm nghèo${'.'.repeat(189)}😀`;
    const { hits, query } = await search.engine.search(typed, {});
    expect(hits.length).toBeGreaterThan(0);
    expect(() => encodeURIComponent(query.text)).not.toThrow();
  });

  test.each([
    ['10,000 letters', 'ộ'.repeat(10_000), false],
    ['2,500 words', 'kế hoạch '.repeat(1_250), true],
    ['markup', '<script>alert(1)</script>', false],
    ['quotes', '"giảm nghèo" \'x\' “y”', true],
    ['signs of regular expressions', '(.*)+[a-z]{2,}\\d$^|?', true],
    ['pictures', '👩‍👩‍👧 📌 giảm', true],
    ['white space', ' \t\n\u00A0 ', false],
    ['loose marks', '\u0301\u0345\u0303', false],
    ['half a pair', '\uD83D giảm \uDE00', true],
    ['names of objects', '__proto__ constructor toString', false],
    ['nothing', '', false],
  ])('is not troubled by %s, and finds what words of the plan are in it', async (_, typed, isFound) => {
    const { hits, query } = await search.engine.search(typed, {});
    expect(hits.length > 0).toBe(isFound);
    expect(query.text.length).toBeLessThanOrEqual(200);
  });
});
