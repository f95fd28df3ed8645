/** What our index relies on in Pagefind. If a new version takes one of these otherwise, it is said here. */
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { beforeAll, describe, expect, test } from 'vitest';
import { pairTerm, wholeTerm, wordTerm } from '../../../src/search/terms.ts';
import { tokenise } from '../../../src/search/tokens.ts';
import type { SearchData } from '../../../src/search/search-data.ts';
import { buildIndex } from '../../../src/site/search-index.ts';
import { openIndex, type TestIndex } from '../../helpers/search.ts';

const term = (typed: string): string => {
  const [first, second] = tokenise(typed);
  if (first === undefined) throw new Error(`No word: ${typed}`);
  return second === undefined ? wordTerm(first) : pairTerm(first, second);
};

/** The files of an index of pages as they are. */
async function filesOf(...contents: string[]): Promise<IndexFile[]> {
  const { index } = await createIndex({ forceLanguage: 'vi' });
  for (const [number, content] of contents.entries()) {
    const sort = { n: String(number) };
    await index?.addCustomRecord({ url: `/${String(number)}`, content, language: 'vi', sort });
  }
  const files = (await index?.getFiles())?.files ?? [];
  await close();
  return files;
}

describe('Pagefind', () => {
  /** At places 0, 2, 3 … of the one page; at place 1 stands no word. */
  const terms = ['dia', '.', 'địa', 'đĩa', 'địa điểm', 'điểm địa', 'bán', 'ban', 'địa'];
  let opened: TestIndex;

  beforeAll(async () => {
    opened = await openIndex(
      await filesOf(terms.map((each) => (each === '.' ? each : wholeTerm(term(each)))).join(' ')),
    );
  });

  async function places(asked: string, exactDiacritics = false): Promise<number[]> {
    await opened.index.options({ exactDiacritics });
    const { results } = await opened.index.search(asked);
    return results.flatMap(({ words }) => [...words]).sort((a, b) => a - b);
  }
  const whole = (typed: string): string => wholeTerm(term(typed));

  test('tells at which places of a page a word stands, and counts a lone sign as a place', async () => {
    expect(await places(whole('dia'))).toEqual([0, 2, 3, 8]);
    expect(await places('.')).toEqual([]);
  });

  test('takes đ as a d with a mark: it is found without', async () => {
    expect(await places(whole('đĩa'))).toEqual(await places(whole('dia')));
    expect(await places(whole('ban'))).toEqual([6, 7]);
  });

  test('tells spellings apart when it is told to', async () => {
    expect(await places(whole('dia'), true)).toEqual([0]);
    expect(await places(whole('địa'), true)).toEqual([2, 8]);
    expect(await places(whole('đĩa'), true)).toEqual([3]);
    expect(await places(whole('bán'), true)).toEqual([6]);
    expect(await places(whole('ban'), true)).toEqual([7]);
  });

  test('keeps two words that stand together apart from the same two the other way round', async () => {
    expect(await places(whole('dia diem'))).toEqual([4]);
    expect(await places(whole('diem dia'))).toEqual([5]);
  });

  test('finds a word by its beginning, and the whole word by its end', async () => {
    expect(await places(term('dia die'))).toEqual([4]);
    expect(await places(whole('dia die'))).toEqual([]);
    expect(await places(whole('địa điểmm'))).toEqual([]);
  });

  test('keeps the places of several pages apart, and tells the pages in their order', async () => {
    const { index } = await openIndex(await filesOf('một hai', '. . hai', 'ba hai'));
    const all = await index.search(null, { sort: { n: 'asc' } });
    const { results } = await index.search('hai');
    const found = results.map(({ id, words }) => [all.results.findIndex((each) => each.id === id), [...words]]);
    expect(found.sort()).toEqual([
      [0, [1]],
      [1, [2]],
      [2, [1]],
    ]);
  });
});

describe('an index', () => {
  const documents = Array.from({ length: 60 }, (_, number) => ({
    passages: [
      {
        kind: 'clause' as const,
        url: '/',
        title: '',
        text: `Đánh giá kết quả ${String(number)}, đề ra giải pháp ${String(number * 7919)} và khen thưởng`,
      },
    ],
  }));
  const facets = documents.map(() => ({ years: ['2023'], units: ['so-noi-vu'] }));
  const data: SearchData = { contents: { units: 0, help: 0, plans: 60, names: [] }, documents, facets };
  let files: IndexFile[];
  let version: string;

  beforeAll(async () => {
    const built = await buildIndex(data);
    files = built.files;
    ({ version } = built.lexicon);
  });

  test('of the same documents is the same, byte for byte', async () => {
    const described = (all: readonly IndexFile[]): [string, string][] =>
      all.map(({ path, content }): [string, string] => [path, Buffer.from(content).toString('base64')]).sort();
    const again = await buildIndex(data);
    expect(described(again.files)).toEqual(described(files));
    expect(again.lexicon.version).toBe(version);
  });

  test.each<[string, Partial<SearchData>]>([
    ['a document', { documents: documents.map((each, number) => (number === 7 ? { passages: [] } : each)) }],
    [
      'what narrows a document',
      { facets: facets.map((each, number) => (number === 7 ? { years: [], units: [] } : each)) },
    ],
    ['a name', { contents: { ...data.contents, names: [['SNV', 'Sở Nội vụ']] } }],
  ])('has another version when %s changes, so that nobody reads the old one', async (_, change) => {
    expect((await buildIndex({ ...data, ...change })).lexicon.version).not.toBe(version);
  });

  test('is cut into many small pieces', () => {
    const pieces = files.filter(({ path }) => path.endsWith('.pf_index'));
    expect(pieces.length).toBeGreaterThan(10);
    expect(Math.max(...pieces.map(({ content }) => content.length))).toBeLessThan(1000);
  });

  test('brings Pagefind’s program as it is, so that a server can compress it', async () => {
    const program = files.find(({ path }) => path === 'wasm.search.wasm');
    const given = (await filesOf('một')).find(({ path }) => path === 'wasm.unknown.pagefind');
    expect(
      Buffer.from(program?.content ?? [])
        .subarray(0, 16)
        .toString('latin1'),
    ).toBe('pagefind_dcd\0asm');
    expect(Buffer.from(program?.content ?? [])).toEqual(gunzipSync(given?.content ?? Buffer.alloc(0)));
  });

  test('says so when a piece of it cannot be fetched, and asks for it again', async () => {
    const held = files.filter(({ path }) => path.endsWith('.pf_index'));
    const left = files.filter((file) => !held.includes(file));
    const { index } = await openIndex(left);
    await expect(index.search(wholeTerm(term('khen thưởng')))).rejects.toThrow('could not be fetched');
    left.push(...held);
    expect((await index.search(wholeTerm(term('khen thưởng')))).results.length).toBeGreaterThan(0);
  });

  test('is fetched by pieces, and nothing else of it is', async () => {
    const { index, fetched } = await openIndex(files);
    await index.search(wholeTerm(term('khen thưởng')));
    expect(fetched.map((path) => path.replace(/vi_[0-9a-f]+/u, '')).sort()).toEqual([
      'index/.pf_index',
      'pagefind-entry.json',
      'pagefind..pf_meta',
      'wasm.search.wasm',
    ]);
    expect(fetched.every((path) => files.some((file) => file.path === path))).toBe(true);
  });
});
