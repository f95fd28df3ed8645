import { describe, expect, test } from 'vitest';
import { renderAkn } from '../../../src/files/akn/render.ts';
import type { Plan, Relation } from '../../../src/plan/types.ts';
import { words } from '../../../src/plan/words.ts';
import {
  aknAttributes,
  aknElements,
  aknWords,
  attributesOf,
  childElements,
  lineOf,
  only,
  renderAknOf,
  validateAkn,
} from '../../helpers/akn.ts';
import { siteUrl } from '../../helpers/load-site.ts';
import { inline, p, part, plan, units } from '../plan/build.ts';

const context = { units, site: siteUrl };

describe('times', () => {
  const timesOf = (xml: string): (string | undefined)[][] =>
    aknElements(xml, 'date')
      .filter((element) => element.getAttribute('refersTo') !== null)
      .map((element) => [lineOf(element), attributesOf(element).date, attributesOf(element).refersTo]);

  test('a deadline keeps its words and has the last day that is still in time', async () => {
    const xml = await renderAknOf('content', '2976-kh-ubnd');
    expect(timesOf(xml)).toEqual([
      ['trước ngày 16/11/2023', '2023-11-15', '#concept__thoi-han'],
      ['trước ngày 16/11/2023', '2023-11-15', '#concept__thoi-han'],
      ['trước ngày 10/11/2023', '2023-11-09', '#concept__thoi-han'],
    ]);
    const invited = await renderAknOf('tests/fixtures/giay-moi/content', '57-kh-ubnd');
    expect(timesOf(invited)).toContainEqual([
      'trước 17 giờ 00 ngày 10/6/2026',
      '2026-06-10T17:00:00+07:00',
      '#concept__thoi-han',
    ]);
  });

  test('a window that is only expected has its two ends and says so; it is given no day', async () => {
    const xml = await renderAknOf('content', '2976-kh-ubnd');
    const event = only(aknElements(xml, 'event'));
    expect(lineOf(event)).toBe('dự kiến trong trung tuần cuối tháng 11 năm 2023');
    expect(attributesOf(event)).toEqual({
      refersTo: '#event__2023-11-11-2023-11-30-du-kien #concept__du-kien',
    });
    expect(aknAttributes(xml, 'TLCEvent')).toContainEqual({
      eId: 'event__2023-11-11-2023-11-30-du-kien',
      href: '/akn/ontology/event/vn/2023-11-11-2023-11-30-du-kien',
      showAs: 'từ ngày 11/11/2023 đến ngày 30/11/2023 (dự kiến)',
      'schema:startDate': '2023-11-11',
      'schema:endDate': '2023-11-30',
    });
  });

  test('one day is a date, expected or not; a term of years is neither', () => {
    const of = plan({
      parts: [
        part(
          'agenda',
          'I.',
          'A',
          p('{2023-11-20|ngày 20} {2023-11-21?|dự kiến ngày 21} {2023-11-22..2023-11-23|hai ngày}'),
        ),
      ],
    });
    const period = { type: 'period' as const, from: '2021-01-01', to: '2025-12-31', children: inline('2021-2025') };
    const xml = renderAkn({ ...of, preamble: [{ type: 'paragraph', children: [period] }] }, context);
    expect(aknAttributes(xml, 'date')).toEqual([
      { date: '2023-11-20' },
      { date: '2023-11-21', refersTo: '#concept__du-kien' },
    ]);
    expect(aknAttributes(xml, 'event')).toEqual([{ refersTo: '#event__2023-11-22-2023-11-23' }]);
    expect(aknAttributes(xml, 'concept')).toEqual([{ refersTo: '#concept__giai-doan-2021-01-01-2025-12-31' }]);
  });

  test('of the event are those that a later document settled; the text keeps its own', async () => {
    const xml = await renderAknOf('tests/fixtures/giay-moi/content', '57-kh-ubnd');
    expect(aknAttributes(xml, 'docTitle')).toEqual([{ refersTo: '#event__57-kh-ubnd' }]);
    const events = aknAttributes(xml, 'TLCEvent');
    expect(events.find(({ eId }) => eId === 'event__57-kh-ubnd')).toMatchObject({
      'schema:startDate': '2026-06-18T08:00:00+07:00',
      'schema:endDate': '2026-06-18T11:30:00+07:00',
    });
    expect(events.find(({ eId }) => eId === 'event__2026-06-11-2026-06-20-du-kien')).toBeDefined();
  });
});

describe('names of documents', () => {
  test('follow the naming convention on every level', async () => {
    const xml = await renderAknOf('content', '2976-kh-ubnd');
    const work = '/akn/vn/doc/ke-hoach/ubnd-tinh-gia-lai/2023-10-30/2976-kh-ubnd';
    expect(aknAttributes(xml, 'FRBRthis').map(({ value }) => value)).toEqual([
      `${work}/!main`,
      `${work}/vie@2023-10-30/!main`,
      `${work}/vie@2023-10-30/!main.xml`,
    ]);
    expect(aknAttributes(xml, 'FRBRalias')).toEqual([
      { name: 'eli', value: '/eli/vn/ke-hoach/ubnd-tinh-gia-lai/2023/10/30/2976-kh-ubnd' },
      { name: 'web', value: 'https://niem-yet.example/ke-hoach/2976-kh-ubnd/' },
    ]);
    expect(aknAttributes(xml, 'FRBRnumber')).toEqual([{ value: '2976/KH-UBND' }]);
    expect(aknAttributes(xml, 'FRBRlanguage')).toEqual([{ language: 'vie' }]);
    expect(only(aknElements(xml, 'docNumber')).textContent).toBe('2976 /KH-UBND');
  });

  test.each([
    [
      { kind: 'Quyết định', number: '01/QĐ-BCĐ', issuedOn: '2023-07-17' },
      '/akn/vn/doc/quyet-dinh/2023-07-17/01-qd-bcd',
    ],
    [
      { kind: 'Nghị định', number: '30/2020/NĐ-CP', issuedOn: '2020-03-05' },
      '/akn/vn/act/nghi-dinh/2020-03-05/30-2020-nd-cp',
    ],
    [{ kind: 'Nghị định', number: '30/2020/NĐ-CP' }, '/akn/vn/act/nghi-dinh/2020/30-2020-nd-cp'],
    [{ kind: 'Luật', issuedOn: '2001-06-29' }, '/akn/vn/act/luat/2001-06-29/luat-di-san'],
    [{ kind: 'Công văn', number: '12/UBND-TNMT' }, '/akn/vn/doc/cong-van/12-ubnd-tnmt'],
    [
      { kind: 'Kế hoạch', number: '12/KH-UBND', issuedOn: '2023-10-30' },
      '/akn/vn/doc/ke-hoach/ubnd-tinh/2023-10-30/12-kh-ubnd',
    ],
    [{ kind: 'Kế hoạch', number: '12/KH-UBND', issuedOn: '2022-10-30' }, '/akn/vn/doc/ke-hoach/2022-10-30/12-kh-ubnd'],
  ])('%o is %s', (citation, iri) => {
    const children = [...inline('Luật Di sản '), ...inline('{2001-06-29|ngày 29/6/2001}')];
    const basis = [{ type: 'paragraph' as const, children: [{ type: 'citation' as const, ...citation, children }] }];
    expect(aknAttributes(renderAkn({ ...plan({}), basis }, context), 'ref')).toEqual([{ href: iri }]);
  });

  test('two things of one spelling keep apart', () => {
    const of = plan({
      parts: [part('provision', 'I.', 'A', p('{@Hội trường 2/9|Một} {@Hội trường 2-9|Hai} {@Hội trường 2/9|Ba}'))],
    });
    expect(
      aknAttributes(renderAkn(of, context), 'location')
        .slice(1)
        .map(({ refersTo }) => refersTo),
    ).toEqual(['#location__hoi-truong-2-9', '#location__hoi-truong-2-9__2', '#location__hoi-truong-2-9']);
  });
});

describe('related documents', () => {
  const relation = (kind: Relation['kind'], document: string, on: string): Relation => ({
    kind,
    document,
    on,
    note: `Về ${document}.`,
  });
  const of: Plan = {
    ...plan({}),
    relations: [
      relation('replacedBy', 'Kế hoạch số 99/KH-UBND', '2023-12-20'),
      relation('corrects', 'Kế hoạch số 8/KH-UBND', '2023-01-10'),
      relation('replaces', 'Kế hoạch số 9/KH-UBND', '2023-02-10'),
      relation('correctedBy', 'Công văn số 12/UBND-KGVX', '2023-11-02'),
      relation('invitedBy', 'Giấy mời số 88/GM-UBND', '2023-11-15'),
    ],
  };
  const xml = renderAkn(of, context);

  test('are the life of the plan where they came later, in order of their days', () => {
    expect(aknAttributes(xml, 'eventRef').map(({ date, type, source }) => [date, type, source])).toEqual([
      ['2023-10-30', 'generation', '#document__original'],
      ['2023-11-02', 'amendment', '#document__4'],
      ['2023-11-15', undefined, '#document__5'],
      ['2023-12-20', 'repeal', '#document__1'],
    ]);
    expect(only(aknAttributes(renderAkn(plan({}), context), 'eventRef')).type).toBe('generation');
  });

  test('modify or are modified', async () => {
    const own = '/akn/vn/doc/ke-hoach/ubnd-tinh/2023-10-30/12-kh-ubnd';
    const changesOf = (name: string): (string | null)[][] =>
      aknElements(xml, name)
        .flatMap(childElements)
        .map((change) => [
          change.getAttribute('type'),
          ...childElements(change).map((end) => end.getAttribute('href')),
        ]);
    expect(changesOf('activeModifications')).toEqual([
      ['substitution', own, '/akn/vn/doc/ke-hoach/ubnd-tinh/2023-01-10/8-kh-ubnd'],
      ['replacement', own, '/akn/vn/doc/ke-hoach/ubnd-tinh/2023-02-10/9-kh-ubnd'],
    ]);
    expect(changesOf('passiveModifications')).toEqual([
      ['replacement', '/akn/vn/doc/ke-hoach/ubnd-tinh/2023-12-20/99-kh-ubnd', own],
      ['substitution', '/akn/vn/doc/cong-van/ubnd-tinh/2023-11-02/12-ubnd-kgvx', own],
    ]);
    expect(await validateAkn(xml)).toEqual([]);
  });

  test('are named, with the author’s sentence as an annotation', () => {
    expect(aknAttributes(xml, 'TLCReference')).toEqual([
      {
        eId: 'document__5',
        href: '/akn/vn/doc/giay-moi/ubnd-tinh/2023-11-15/88-gm-ubnd',
        showAs: 'Giấy mời số 88/GM-UBND ngày 15/11/2023',
        name: 'invitation',
      },
    ]);
    expect(aknElements(xml, 'note').map(lineOf)).toContain(
      'Công văn số 12/UBND-KGVX ngày 02/11/2023 Về Công văn số 12/UBND-KGVX.',
    );
    expect(aknWords(xml)).toEqual(words(of));
  });
});
