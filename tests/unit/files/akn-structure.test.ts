import type { Element } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { renderAkn } from '../../../src/files/akn/render.ts';
import type { Plan } from '../../../src/plan/types.ts';
import { words } from '../../../src/plan/words.ts';
import {
  aknAttributes,
  aknElements,
  aknWords,
  childElements,
  lineOf,
  only,
  renderAknOf,
  validateAkn,
} from '../../helpers/akn.ts';
import { siteUrl } from '../../helpers/load-site.ts';
import { dash, item, p, part, plan, plus, titled, units, untitled } from '../plan/build.ts';

const context = { units, site: siteUrl };

describe('the structure', () => {
  const outline = (element: Element): string =>
    childElements(element)
      .map(
        (child) =>
          `${child.nodeName}${['p', 'num', 'heading', 'table'].includes(child.nodeName) ? '' : `(${outline(child)})`}`,
      )
      .join(' ');
  const outlineOf = (of: Plan): string => outline(only(aknElements(renderAkn(of, context), 'mainBody')));

  test('has text before, between and after clauses where it stands', async () => {
    const of = plan({
      parts: [
        part(
          'responsibilities',
          'I.',
          'A',
          p('Trước.'),
          untitled(
            '1.',
            'Một.',
            dash('Gạch.', plus('Cộng.'), p('Dưới gạch.')),
            p('Giữa.'),
            item('a)', 'Điểm.'),
            p('Sau.'),
          ),
          untitled('2.', 'Hai.'),
        ),
      ],
    });
    expect(outlineOf(of)).toBe(
      'section(num heading intro(p) ' +
        'clause(num intro(p) indent(num intro(p) indent(num content(p)) wrapUp(p)) alinea(content(p)) point(num content(p)) wrapUp(p)) ' +
        'clause(num content(p)))',
    );
    expect(aknWords(renderAkn(of, context))).toEqual(words(of));
    expect(await validateAkn(renderAkn(of, context))).toEqual([]);
  });

  test('names divisions as the document does', () => {
    const nested = untitled('1.', 'Một:', untitled('1.1.', 'Một một.'));
    const of = plan({ parts: [part('provision', 'Phần I', 'A', titled('I.', 'B', titled('Điều 1.', 'C', nested)))] });
    expect(outlineOf(of)).toBe(
      'part(num heading section(num heading article(num heading clause(num intro(p) subclause(num content(p))))))',
    );
    const chapters = ['Chương I', 'Mục 1', 'Tiểu mục 1', 'Điều 1.', 'IV.', 'A.'].map((label) =>
      part('provision', label, 'A', p('B')),
    );
    expect(outlineOf(plan({ parts: chapters })).replace(/\([^)]*\)+/gu, '')).toBe(
      'chapter section subsection article section section',
    );
  });

  test('holds without basis, preamble, parts and closing', async () => {
    const of: Plan = { ...plan({}), basis: [], signature: { lines: [], name: 'Họ và tên' } };
    const xml = renderAkn(of, context);
    expect(await validateAkn(xml)).toEqual([]);
    expect(aknWords(xml)).toEqual(words(of));
  });

  test('has annexes as documents of their own, after the signature', async () => {
    const xml = await renderAknOf('tests/fixtures/hoi-thao/content', '1520-kh-svhttdl');
    expect(aknAttributes(xml, 'attachment')).toEqual([{ eId: 'phu-luc-i' }, { eId: 'phu-luc-ii' }]);
    expect(aknAttributes(xml, 'componentData').map(({ name, showAs }) => [name, showAs])).toEqual([
      ['main', 'Kế hoạch số 1520/KH-SVHTTDL'],
      ['phu-luc-i', 'Phụ lục I DANH MỤC THAM LUẬN'],
      ['phu-luc-ii', 'Phụ lục II DỰ TOÁN KINH PHÍ'],
    ]);
    const work = '/akn/vn/doc/ke-hoach/so-vhttdl-son-khe/2024-08-05/1520-kh-svhttdl';
    expect(
      aknAttributes(xml, 'FRBRthis')
        .filter((_, index) => index % 3 === 0)
        .map(({ value }) => value),
    ).toEqual([`${work}/!main`, `${work}/!phu-luc-i`, `${work}/!phu-luc-ii`]);
    expect(aknElements(xml, 'preface').slice(1).map(lineOf)).toEqual([
      expect.stringMatching(/^\(Kèm theo Kế hoạch số 1520/u),
      expect.stringMatching(/^\(Kèm theo Kế hoạch số 1520/u),
    ]);
  });

  test('has tables cell by cell, empty ones too, with their alignment', async () => {
    const xml = await renderAknOf('tests/fixtures/hoi-thao/content', '1520-kh-svhttdl');
    const rows = aknElements(xml, 'table').slice(1, 2).flatMap(childElements);
    const cells = rows.map((row) => childElements(row));
    expect(cells.map((row) => row.map(({ nodeName }) => nodeName))).toEqual(
      ['th', 'td', 'td', 'td', 'td', 'td', 'td'].map((name) => [name, name, name, name, name]),
    );
    expect(cells[6]?.map(lineOf)).toEqual(['', 'Tổng cộng', '', '', '86.500.000']);
    expect(cells[1]?.map((cell) => cell.getAttribute('style'))).toEqual(
      ['center', null, 'right', 'right', 'right'].map((align) => (align === null ? null : `text-align: ${align}`)),
    );
  });

  test('has the signature as signer with office', async () => {
    const xml = await renderAknOf('content', '2976-kh-ubnd');
    expect(lineOf(only(aknElements(xml, 'signature')))).toBe(
      'TM ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Thị Thanh Lịch',
    );
    expect(only(aknAttributes(xml, 'person'))).toEqual({
      refersTo: '#person__nguyen-thi-thanh-lich',
      as: '#role__pho-chu-tich',
    });
  });
});
