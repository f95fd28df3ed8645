/** What our index relies on in Pagefind. If a new version takes one of these otherwise, it is said here. */
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pairTerm, wordTerm } from '../../../src/search/terms.ts';
import { tokenise } from '../../../src/search/tokens.ts';
import { buildIndex } from '../../../src/site/search-index.ts';
import { servePagefind } from '../../helpers/search.ts';

type Served = Awaited<ReturnType<typeof servePagefind>>;

const term = (typed: string): string => {
  const [first, second] = tokenise(typed);
  if (first === undefined) throw new Error(`No word: ${typed}`);
  return second === undefined ? wordTerm(first) : pairTerm(first, second);
};

describe('Pagefind', () => {
  const texts = ['dia', 'địa', 'đĩa', 'địa điểm', 'điểm địa', 'bán', 'ban'];
  let served: Served;
  let ids: string[];

  beforeAll(async () => {
    const { index } = await createIndex({ forceLanguage: 'vi' });
    for (const [number, text] of texts.entries())
      await index?.addCustomRecord({
        url: `/${String(number)}`,
        content: term(text),
        language: 'vi',
        sort: { n: String(number) },
      });
    const files = (await index?.getFiles())?.files ?? [];
    await close();
    served = await servePagefind(files);
    ids = (await served.index.search(null, { sort: { n: 'asc' } })).results.map(({ id }) => id);
  });
  afterAll(() => served.close());

  async function found(typed: string): Promise<string[]> {
    const { results } = await served.index.search(term(typed));
    return results.map(({ id }) => texts[ids.indexOf(id)] ?? '');
  }

  test('tells which document a result is by its sort key', () => {
    expect(ids).toHaveLength(texts.length);
  });

  test('takes đ as a d with a mark: it is found without, and its own spelling comes first', async () => {
    expect((await found('dia')).sort()).toEqual(['dia', 'địa', 'đĩa'].sort());
    expect((await found('dia'))[0]).toBe('dia');
    expect((await found('địa'))[0]).toBe('địa');
    expect((await found('đĩa'))[0]).toBe('đĩa');
    expect((await found('bán'))[0]).toBe('bán');
    expect((await found('ban'))[0]).toBe('ban');
  });

  test('keeps two words that stand together apart from the same two the other way round', async () => {
    expect(await found('dia diem')).toEqual(['địa điểm']);
    expect(await found('diem dia')).toEqual(['điểm địa']);
  });

  test('finds a pair by its beginning', async () => {
    const { results } = await served.index.search(term('dia die'));
    expect(results).toHaveLength(1);
  });
});

test('the same documents make the same index, byte for byte', async () => {
  const documents = ['Đánh giá kết quả', 'Đề ra giải pháp', 'Khen thưởng'].map((text) => ({
    passages: [{ kind: 'clause' as const, url: '/', title: '', text }],
  }));
  const facets = documents.map(() => ({ year: '2023', units: ['so-noi-vu'] }));
  const [first, second] = [await buildIndex(documents, facets, []), await buildIndex(documents, facets, [])];
  const described = (files: typeof first): [string, string][] =>
    files.map(({ path, content }): [string, string] => [path, Buffer.from(content).toString('base64')]).sort();
  expect(described(first)).toEqual(described(second));
});
