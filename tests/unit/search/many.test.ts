/** Search over more plans than one page of the index holds: the right plan comes first from whichever year it is. */
import { beforeAll, describe, expect, test } from 'vitest';
import { generatePlans } from '../../../scripts/bench/generate-plans.ts';
import { readSite, type Content, type SiteTree } from '../../../src/plan/read/site.ts';
import type { Plan } from '../../../src/plan/types.ts';
import { widestRow } from '../../../src/search/columns.ts';
import type { Facets, Passage, SearchDocument } from '../../../src/search/document.ts';
import { firstReach } from '../../../src/search/engine.ts';
import { readContent } from '../../../src/site/read-content.ts';
import { searchIn, searchInData, type TestSearch } from '../../helpers/search.ts';

const count = widestRow + 300;
/** Plans at the seams of the index and between them. */
const samples = [0, 1, 500, widestRow - 1, widestRow, widestRow + 1, count - 1];
const oldest = count - 1;

const yearOf = (place: number): number => 2026 - Math.floor((place * 10) / count);
const dayOf = (place: number): string =>
  `${String(1 + (place % 28))}/${String(1 + (Math.floor(place / 28) % 12))}/${String(yearOf(place))}`;
/** A syllable of its own for each plan. */
const syllableOf = (place: number): string =>
  [...String(place)]
    .map((figure) => ['ba', 'ke', 'mi', 'no', 'ru', 'sa', 'te', 'vi', 'lo', 'xu'][Number(figure)])
    .join('');

function planAt(place: number): SearchDocument {
  const id = `ke-hoach-${String(place)}`;
  const number = `${String(3000 + place)}/KH-UBND`;
  const passage = (anchor: string, text: string, more: Partial<Passage> = {}): Passage => ({
    kind: 'clause',
    url: `/ke-hoach/${id}/#${anchor}`,
    title: 'Mục',
    text,
    ...more,
  });
  return {
    plan: { id, number, subject: `Kế hoạch ${String(place)}`, issuedOn: `${String(yearOf(place))}-01-01` },
    passages: [
      passage('masthead', `Số: ${number}`, { names: [number, String(3000 + place)], heading: true }),
      passage('chung', 'Tổ chức hội nghị sơ kết công tác khen thưởng'),
      passage('rieng', `Bàn giao mặt bằng làng ${syllableOf(place)} trước ngày ${dayOf(place)}`),
      place === oldest
        ? passage('cum-tu', 'Trình diễn báo cáo tham luận về cồng chiêng', { kind: 'programme' })
        : passage('roi', 'Gửi báo cáo; phần tham luận nộp sau. Bán giao thông công trái'),
      // What the oldest plan is called stands in every newer one.
      passage('dan-chieu', `Thực hiện Kế hoạch số ${String(3000 + oldest)}/KH-UBND`),
    ],
  };
}

const plans = Array.from({ length: count }, (_, place) => planAt(place));
const facets: Facets[] = plans.map((_, place) => ({ years: [String(yearOf(place))], units: [] }));
const anchorOf = (place: number, anchor: string): string => `/ke-hoach/ke-hoach-${String(place)}/#${anchor}`;

describe(`among ${String(count)} plans`, () => {
  let search: TestSearch;
  beforeAll(async () => {
    const contents = { units: 0, help: 0, plans: count, names: [] };
    search = await searchInData({ contents, documents: plans, facets });
  });

  test.each(samples)('plan %i is found by its number, a word and a date of its own', async (place) => {
    const first = async (typed: string): Promise<string | undefined> =>
      (await search.engine.search(typed, {})).hits[0]?.passage.url;
    expect(await first(`${String(3000 + place)}/KH-UBND`)).toBe(anchorOf(place, 'masthead'));
    expect(await first(String(3000 + place))).toBe(anchorOf(place, 'masthead'));
    expect(await first(syllableOf(place))).toBe(anchorOf(place, 'rieng'));
    expect(await first(`làng ${syllableOf(place)}`)).toBe(anchorOf(place, 'rieng'));
    const [day = '', month = '', year = ''] = dayOf(place).split('/');
    const { hits } = await search.engine.search(`ngày ${day} tháng ${month} năm ${year}`, {}, count);
    expect(hits.map(({ passage }) => passage.url)).toContain(anchorOf(place, 'rieng'));
  });

  test('what all have is counted in all, and the newest are read first, then the next', async () => {
    const first = await search.engine.search('hội nghị', {});
    expect([first.plans, first.read]).toEqual([count, firstReach]);
    expect(first.hits.map(({ plan }) => plan?.id)).toEqual(['ke-hoach-0', 'ke-hoach-1']);
    const more = await search.engine.search('hội nghị', {}, 5);
    expect(more.hits.map(({ plan }) => plan?.id)).toEqual([0, 1, 2, 3, 4].map((place) => `ke-hoach-${String(place)}`));
  });

  test('a phrase leads to the one plan that has it, though all newer ones have its words apart', async () => {
    const { hits, mayHaveMore } = await search.engine.search('báo cáo tham luận', {});
    expect(hits[0]?.passage.url).toBe(anchorOf(oldest, 'cum-tu'));
    expect(mayHaveMore).toBe(true);
    const more = await search.engine.search('báo cáo tham luận', {}, 4);
    expect(more.plans).toBe(count);
    expect(more.hits[0]?.passage.url).toBe(anchorOf(oldest, 'cum-tu'));
    expect(more.hits.length).toBeGreaterThan(1);
  });

  test('marks that are typed lead to the plans that have them', async () => {
    const { hits } = await search.engine.search('cồng', {});
    expect(hits[0]?.plan?.id).toBe(`ke-hoach-${String(oldest)}`);
    const unmarked = await search.engine.search('cong chieng', {});
    expect(unmarked.hits[0]?.plan?.id).toBe(`ke-hoach-${String(oldest)}`);
  });

  test('a plan’s number leads to the plan before those that name it', async () => {
    const typed = `${String(3000 + oldest)}/KH-UBND`;
    const { hits, mayHaveMore } = await search.engine.search(typed, {});
    expect(hits[0]?.passage.url).toBe(anchorOf(oldest, 'masthead'));
    expect(mayHaveMore).toBe(true);
    const more = await search.engine.search(typed, {}, 4);
    expect(more.hits[0]?.passage.url).toBe(anchorOf(oldest, 'masthead'));
    expect(more.hits.some(({ plan }) => plan?.id === 'ke-hoach-0')).toBe(true);
  });

  test('filters reach the oldest plan', async () => {
    const oldYear = String(yearOf(oldest));
    expect((await search.engine.search('hội nghị', { year: oldYear })).hits[0]?.plan?.issuedOn).toMatch(oldYear);
    const ofPlan = await search.engine.search('hội nghị', { plan: `ke-hoach-${String(oldest)}`, planPlace: oldest });
    expect(ofPlan.hits.map(({ passage }) => passage.url)).toEqual([anchorOf(oldest, 'chung')]);
    const programme = await search.engine.search('tham luận', { kind: 'programme' });
    expect(programme.hits.map(({ passage }) => passage.url)).toEqual([anchorOf(oldest, 'cum-tu')]);
  });

  test('nothing found is found nowhere', async () => {
    const { hits, plans: found } = await search.engine.search('quýt', {});
    expect([hits, found]).toEqual([[], 0]);
  });

  test('a query fetches few pieces of the index', async () => {
    const before = search.fetched.length;
    await search.engine.search('giao mặt bằng', {});
    const pieces = search.fetched.slice(before);
    expect(pieces.length).toBeLessThanOrEqual(2);
    expect(pieces.every((path) => path.endsWith('.pf_index'))).toBe(true);
  });
});

describe('among generated plans', () => {
  const many = 60;
  let content: Content;
  let site: SiteTree;
  beforeAll(async () => {
    content = await readContent();
    site = readSite(generatePlans(content, many));
  });

  test('plans differ, repeat on every run and are without error', () => {
    expect(generatePlans(content, many)).toEqual(generatePlans(content, many));
    expect(site.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(site.plans).toHaveLength(many);
    const distinct = (value: (plan: Plan) => string): number => new Set(site.plans.map(value)).size;
    expect(distinct(({ masthead }) => masthead.issuedOn.slice(0, 4))).toBeGreaterThanOrEqual(10);
    expect(distinct(({ masthead }) => masthead.issuer)).toBeGreaterThan(10);
    expect(distinct(({ subject }) => JSON.stringify(subject))).toBe(many);
  });

  test('an older plan is found by its number and by a sentence', async () => {
    const { engine } = await searchIn(site);
    expect(site.plans.findIndex(({ id }) => id === '2976-kh-ubnd')).toBeGreaterThan(firstReach);
    for (const typed of ['2976/KH-UBND', '2976', 'Kế hoạch số 2976/KH-UBND']) {
      const { hits } = await engine.search(typed, {});
      expect(hits[0]?.passage.url).toBe('/ke-hoach/2976-kh-ubnd/#masthead');
    }
    const { hits } = await engine.search('hoàn chỉnh gửi các báo cáo nội dung đề xuất', {});
    expect(hits[0]?.passage.url).toBe('/ke-hoach/2976-kh-ubnd/#muc-iv-1-g4');
  });
});
