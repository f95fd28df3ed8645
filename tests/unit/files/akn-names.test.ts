import { describe, expect, test } from 'vitest';
import { renderAkn } from '../../../src/files/akn/render.ts';
import { readSite, type Content } from '../../../src/plan/read/site.ts';
import type { Citation, Inline, Plan, Relation } from '../../../src/plan/types.ts';
import { createUnits, type Units } from '../../../src/plan/units.ts';
import { readContent } from '../../../src/site/read-content.ts';
import { aknAttributes } from '../../helpers/akn.ts';
import { loadSite, planOf, siteUrl } from '../../helpers/load-site.ts';
import { randomPlan, randomUnits } from '../../helpers/random-plan.ts';
import { inline, p, part, plan, units } from '../plan/build.ts';

const render = (of: Plan, registry: Units = units): string => renderAkn(of, { units: registry, site: siteUrl });

const workOf = (xml: string): string | undefined => aknAttributes(xml, 'FRBRuri')[0]?.value;
const hrefsOf = (xml: string, name: string): (string | undefined)[] => aknAttributes(xml, name).map(({ href }) => href);

describe('a document has one name', async () => {
  const content = await readContent('content');
  const second = { number: '3100', date: 'ngày 20 tháng 12 năm 2023', id: '3100-kh-ubnd' };
  const relation = (kind: string, document: string, on: string): string =>
    `relations: [{ kind: ${kind}, document: ${document}, on: ${on}, note: Thay thế. }]\n`;

  /** The plan of the content folder and one that replaces it and cites it. */
  function readPair(first: string, later: string): Content {
    const [folder] = content.plans;
    if (folder === undefined) throw new Error('No plan');
    const withText = (id: string, change: (text: string) => string): Content['plans'][number] => ({
      ...folder,
      id,
      files: folder.files.map((file) => ({
        ...file,
        path: file.path.replace(folder.id, id),
        text: file.path.endsWith('plan.mdx') ? change(file.text) : file.text,
      })),
    });
    return {
      ...content,
      plans: [
        withText(folder.id, (text) => text.replace('notes:', `${first}notes:`)),
        withText(second.id, (text) =>
          text
            .replace('"2976 "', `"${second.number}"`)
            .replace('ngày 30 tháng 10 năm 2023', second.date)
            .replace('notes:', `${later}notes:`)
            .replace(
              /ngày 17 tháng 7 năm 2023 của/u,
              'ngày 17 tháng 7 năm 2023 và Kế hoạch số 2976/KH-UBND ngày 30 tháng 10 năm 2023 của Ủy ban nhân dân tỉnh Gia Lai, theo',
            ),
        ),
      ],
    };
  }

  test('as it names itself, as others cite it, and as they relate to it', () => {
    const loaded = readSite(
      readPair(
        relation('replacedBy', 'Kế hoạch số 3100/KH-UBND', '2023-12-20'),
        relation('replaces', 'Kế hoạch số 2976/KH-UBND', '2023-10-30'),
      ),
    );
    const [old, latest] = ['2976-kh-ubnd', second.id].map((id) => render(planOf(loaded, id), loaded.units));
    if (old === undefined || latest === undefined) throw new Error('No pair');
    expect(workOf(old)).toBe('/akn/vn/doc/ke-hoach/ubnd-tinh-gia-lai/2023-10-30/2976-kh-ubnd');
    expect(hrefsOf(latest, 'ref')).toContain(workOf(old));
    expect(hrefsOf(latest, 'activeRef')).toEqual([workOf(old)]);
    expect(hrefsOf(old, 'passiveRef')).toEqual([workOf(latest)]);
    const ends = (xml: string): unknown[] => [hrefsOf(xml, 'source'), hrefsOf(xml, 'destination')];
    expect(ends(old)).toEqual([[workOf(latest)], [workOf(old)]]);
    expect(ends(latest)).toEqual(ends(old));
  });

  test('of every fixture that cites itself or another’s office', async () => {
    const loaded = await loadSite('tests/fixtures/hoi-thao/content');
    const xml = render(planOf(loaded, '1520-kh-svhttdl'), loaded.units);
    expect(new Set(hrefsOf(xml, 'ref'))).toEqual(
      new Set([
        '/akn/vn/act/luat/2001-06-29/luat-di-san-van-hoa',
        '/akn/vn/act/luat/2009-06-18/luat-sua-doi-bo-sung-mot-so-dieu-cua-luat-di-san-van-hoa',
        '/akn/vn/doc/quyet-dinh/ubnd-tinh-son-khe/2024-02-15/214-qd-ubnd',
        '/akn/vn/doc/cong-van/ubnd-tinh-son-khe/2024-06-20/1875-ubnd-kgvx',
        workOf(xml),
      ]),
    );
  });
});

describe('the office in a citation', () => {
  const cite = (text: string, more: Partial<Citation> = {}): Citation => ({
    type: 'citation',
    kind: 'Quyết định',
    children: inline(text),
    ...more,
  });
  const citing = (...basis: Inline[][]): (string | undefined)[] =>
    hrefsOf(render({ ...plan({}), basis: basis.map((children) => ({ type: 'paragraph', children })) }), 'ref');
  const full = cite('Quyết định số 5/QĐ-SYT ngày 01/02/2023', { number: '5/QĐ-SYT', issuedOn: '2023-02-01' });
  const short = cite('Quyết định số 5/QĐ-SYT', { number: '5/QĐ-SYT' });
  const named = '/akn/vn/doc/quyet-dinh/so-y-te/2023-02-01/5-qd-syt';
  const unnamed = '/akn/vn/doc/quyet-dinh/2023-02-01/5-qd-syt';

  test('is that which follows it after “của”, and no other', () => {
    expect(citing([full, ...inline(' của [so-y-te|Sở Y tế]')])).toEqual([named]);
    for (const after of [' gửi [so-y-te|Sở Y tế]', '; [so-y-te|Sở Y tế]', ' của Sở Y tế', ' của [cac-so|các sở]', ''])
      expect(citing([full, ...inline(after)])).toEqual([unnamed]);
  });

  test('holds for every number that it is said of', () => {
    const [second, third] = ['6/QĐ-SYT', '7/QĐ-SYT'].map((number) => cite(`số ${number}`, { number }));
    if (second === undefined || third === undefined) throw new Error('No numbers');
    const list = [full, ...inline(', '), second, ...inline(' và '), third, ...inline(' của [so-y-te|Sở Y tế]')];
    expect(citing(list)).toEqual([
      named,
      '/akn/vn/doc/quyet-dinh/so-y-te/6-qd-syt',
      '/akn/vn/doc/quyet-dinh/so-y-te/7-qd-syt',
    ]);
    const other = cite('Kế hoạch số 6/KH-SYT', { kind: 'Kế hoạch', number: '6/KH-SYT' });
    expect(citing([full, ...inline(' và '), other, ...inline(' của [so-y-te|Sở Y tế]')])).toEqual([
      unnamed,
      '/akn/vn/doc/ke-hoach/so-y-te/6-kh-syt',
    ]);
  });

  test('and the date are those of its full citation where a later one has kind and number alone', () => {
    expect(citing([full, ...inline(' của [so-y-te|Sở Y tế]')], [short])).toEqual([named, named]);
    const older = { ...full, issuedOn: '2022-02-01' };
    const of = inline(' của [so-y-te|Sở Y tế]');
    expect(citing([full, ...of], [older, ...of], [short])[2]).toBe('/akn/vn/doc/quyet-dinh/so-y-te/5-qd-syt');
  });

  test('keeps two documents of one number and day apart', () => {
    const of = [full, ...inline(' của [so-y-te|Sở Y tế]')];
    const other = [full, ...inline(' của [so-noi-vu|Sở Nội vụ]')];
    expect(citing(of, other)).toEqual([named, named.replace('so-y-te', 'so-noi-vu')]);
    const plans = cite('Kế hoạch số 12/KH-UBND', { kind: 'Kế hoạch', number: '12/KH-UBND', issuedOn: '2023-10-30' });
    expect(citing([plans, ...inline(' của [huyen-chu-prong|UBND huyện]')])).toEqual([
      '/akn/vn/doc/ke-hoach/huyen-chu-prong/2023-10-30/12-kh-ubnd',
    ]);
    expect(citing([plans])).toEqual(['/akn/vn/doc/ke-hoach/ubnd-tinh/2023-10-30/12-kh-ubnd']);
  });
});

describe('the office of a related document', () => {
  const related = (document: string, more: Partial<Plan> = {}): (string | undefined)[] => {
    const relation: Relation = { kind: 'replacedBy', document, on: '2023-12-20', note: 'Thay thế.' };
    return hrefsOf(render({ ...plan({}), ...more, relations: [relation] }), 'passiveRef');
  };

  test('is the plan’s own where the notation names the same agency', () => {
    expect(related('Kế hoạch số 99/KH-UBND')).toEqual(['/akn/vn/doc/ke-hoach/ubnd-tinh/2023-12-20/99-kh-ubnd']);
    expect(related('Công văn số 9/UBND-NC')).toEqual(['/akn/vn/doc/cong-van/ubnd-tinh/2023-12-20/9-ubnd-nc']);
    expect(related('Kế hoạch số 99/KH-SYT')).toEqual(['/akn/vn/doc/ke-hoach/2023-12-20/99-kh-syt']);
  });

  test('is that which its name says, or the text', () => {
    expect(related('Kế hoạch số 99/KH-UBND của Ủy ban nhân dân huyện Chư Prông')).toEqual([
      '/akn/vn/doc/ke-hoach/huyen-chu-prong/2023-12-20/99-kh-ubnd',
    ]);
    expect(related('Kế hoạch số 99/KH-UBND của cơ quan khác')).toEqual(['/akn/vn/doc/ke-hoach/2023-12-20/99-kh-ubnd']);
    const cited: Citation = { type: 'citation', kind: 'Kế hoạch', number: '99/KH-SYT', children: inline('Kế hoạch') };
    const basis = [{ type: 'paragraph' as const, children: [cited, ...inline(' của [so-y-te|Sở Y tế]')] }];
    expect(related('Kế hoạch số 99/KH-SYT', { basis })).toEqual(['/akn/vn/doc/ke-hoach/so-y-te/2023-12-20/99-kh-syt']);
  });
});

describe('what the document speaks of', () => {
  const things = (xml: string): Record<string, string>[] =>
    ['Concept', 'Event', 'Location', 'Organization', 'Person', 'Role'].flatMap((name) =>
      aknAttributes(xml, `TLC${name}`),
    );

  test('has addresses that lead to it where it has a page', async () => {
    const loaded = await loadSite('content');
    const of = things(render(planOf(loaded, '2976-kh-ubnd'), loaded.units));
    const hrefOf = (eId: string): string | undefined => of.find((each) => each.eId === eId)?.href;
    expect(hrefOf('organization__so-noi-vu')).toBe('https://niem-yet.example/don-vi/so-noi-vu/');
    expect(hrefOf('event__2976-kh-ubnd')).toBe('https://niem-yet.example/ke-hoach/2976-kh-ubnd/');
    expect(hrefOf('person__nguyen-thi-thanh-lich')).toBe(
      '/akn/ontology/person/vn/ubnd-tinh-gia-lai/nguyen-thi-thanh-lich',
    );
    const unknown = things(render({ ...plan({}), basis: [p('[so-la|Sở lạ]')] }));
    expect(unknown.find((each) => each.showAs === 'so-la')?.href).toBe('/akn/ontology/organization/vn/so-la');
  });

  test('has a name of its own each, in plans by chance too', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const registry = randomUnits(seed);
      const hrefs = things(render(randomPlan(seed, { units: registry }), registry)).map(({ href }) => href);
      expect(new Set(hrefs).size, `seed ${seed}`).toBe(hrefs.length);
    }
  });

  test('has another name where only the spelling is the same', () => {
    const of = plan({
      parts: [part('provision', 'I.', 'A', p('{@Hội trường 2/9|Một} {@Hội trường 2-9|Hai} {@Hội trường 2/9|Ba}'))],
    });
    expect(hrefsOf(render(of), 'TLCLocation').slice(1)).toEqual([
      '/akn/ontology/location/vn/ubnd-tinh/hoi-truong-2-9',
      '/akn/ontology/location/vn/ubnd-tinh/hoi-truong-2-9__2',
    ]);
  });

  test('is not another province’s of the same name: departments, people, halls', () => {
    const [one, other] = ['gia-lai', 'son-khe'].map((area) => {
      const registry = createUnits(units.all.map((unit) => ({ ...unit, area })));
      const of = plan({
        masthead: { issuer: 'so-y-te' },
        parts: [part('provision', 'I.', 'A', p('{@Hội trường 2/9|Một}'))],
      });
      const xml = renderAkn(of, { units: registry, site: new URL(`https://${area}.example`) });
      const names = [workOf(xml), aknAttributes(xml, 'FRBRalias')[0]?.value];
      const own = ['TLCOrganization', 'TLCPerson', 'TLCLocation'].flatMap((name) => hrefsOf(xml, name));
      return [...names, ...own].filter((name) => name !== '/akn/ontology/location/vn/gia-lai');
    });
    expect(one?.[0]).toBe('/akn/vn/doc/ke-hoach/so-y-te-gia-lai/2023-10-30/12-kh-ubnd');
    expect(one?.[1]).toBe('/eli/vn/ke-hoach/so-y-te-gia-lai/2023/10/30/12-kh-ubnd');
    expect(one?.filter((name) => other?.includes(name))).toEqual([]);
  });
});
