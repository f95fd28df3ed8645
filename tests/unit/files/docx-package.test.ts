import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { renderDocx } from '../../../src/files/docx/render.ts';
import type { Plan, Table } from '../../../src/plan/types.ts';
import type { Document, Element } from '@xmldom/xmldom';
import { all, givenPlan, givenPlans, parsePart, readParts, valueOf } from '../../helpers/docx.ts';
import type { Given } from '../../helpers/docx.ts';
import { findSchemaErrors } from '../../helpers/docx-schema.ts';
import { siteUrl } from '../../helpers/load-site.ts';
import { randomPlan, randomUnits } from '../../helpers/random-plan.ts';

const byChance = Array.from({ length: 6 }, (_, index): Given => {
  const units = randomUnits(index);
  return { plan: randomPlan(index, { units }), context: { units, site: siteUrl } };
});

const tableAt = (address: string): Table => ({
  type: 'table',
  address,
  align: ['left', 'right'],
  head: { cells: [{ children: [] }, { children: [] }] },
  rows: [{ cells: [{ children: [{ type: 'text', value: 'một ô' }] }] }],
});
const notice = await givenPlan('2976-kh-ubnd');
/** Tables one after another, at the end before the signature, and at the end of an annex. */
const tabled: Plan = {
  ...notice.plan,
  id: 'bang-noi-bang',
  basis: [],
  preamble: [],
  closing: [],
  parts: [
    {
      type: 'part',
      role: 'purpose',
      address: 'muc-1',
      label: '',
      heading: [],
      children: [tableAt('bang-1'), tableAt('bang-2')],
    },
  ],
  annexes: ['phu-luc-i', 'phu-luc-ii'].map((address) => ({
    type: 'part',
    role: 'annex',
    address,
    label: 'Phụ lục',
    heading: [],
    children: [tableAt(`${address}-bang-1`)],
  })),
};

const given: Given[] = [...(await givenPlans()), ...byChance, { ...notice, plan: tabled }];
const packages = new Map<string, Map<string, string>>();
const [first] = given;
if (first === undefined) throw new Error('No plan');
/** Its signature stands in a table within a table. */
const long: Given = {
  ...first,
  plan: { ...first.plan, id: 'dai', recipients: { label: 'Nơi nhận:', lines: Array.from({ length: 60 }, () => []) } },
};
for (const [index, { plan, context }] of [...given, long].entries())
  packages.set(`${String(index)}-${plan.id}`, readParts(await renderDocx(plan, context)));

const bodies = [...packages.values()].map((parts) => ({ parts, body: parsePart(parts, 'word/document.xml') }));
const forAll = (check: (parts: ReadonlyMap<string, string>, body: Document) => void): void => {
  for (const { parts, body } of bodies) check(parts, body);
};
const children = (node: Element | null | undefined): Element[] =>
  [...(node?.childNodes ?? [])].filter((child): child is Element => child.nodeType === 1);

describe('the package', () => {
  test('is valid by the schemas of ECMA-376', async () => {
    expect(await findSchemaErrors(packages)).toEqual([]);
  });

  test('would be found out by them if its elements were out of order', async () => {
    const [[name, parts] = ['', new Map<string, string>()]] = packages;
    const wrong = new Map(
      [...parts].map(([path, data]) => [path, data.replace(/(<w:keepNext\/>)(<w:keepLines\/>)/u, '$2$1')]),
    );
    const errors = await findSchemaErrors(new Map([[name, wrong]]));
    expect(errors.join('\n')).toContain('keepNext');
  });

  test('begins with its content types, and every part is of one day', async () => {
    const docx = await renderDocx(notice.plan, notice.context);
    expect(Object.keys(unzipSync(docx)).slice(0, 3)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/document.xml',
    ]);
    const view = new DataView(docx.buffer, docx.byteOffset);
    // Local file header: signature, then time and date at 10 and 12; 1980-01-01 is 33.
    expect([view.getUint32(0, true), view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0x04034b50, 0, 33]);
  });

  test('has a content type for every part, and a part for every content type', () => {
    forAll((parts) => {
      const types = parsePart(parts, '[Content_Types].xml');
      const named = all(types, 'Override').map((each) => each.getAttribute('PartName')?.slice(1));
      const extensions = all(types, 'Default').map((each) => each.getAttribute('Extension'));
      expect(named.filter((name) => name === undefined || !parts.has(name))).toEqual([]);
      const untyped = [...parts.keys()].filter((path) => !named.includes(path) && !path.endsWith('.rels'));
      expect(untyped).toEqual(['[Content_Types].xml']);
      expect(extensions.toSorted()).toEqual(['rels', 'xml']);
    });
  });

  test('has relationships that lead to parts, and no part that none leads to', () => {
    forAll((parts, body) => {
      const found = [...parts.keys()].filter((path) => path.endsWith('.rels'));
      const targets = found.flatMap((path) =>
        all(parsePart(parts, path), 'Relationship').map(
          (each) => path.slice(0, path.indexOf('_rels/')) + (each.getAttribute('Target') ?? ''),
        ),
      );
      expect(targets.filter((target) => !parts.has(target))).toEqual([]);
      const apart = [...parts.keys()].filter((path) => !targets.includes(path) && !found.includes(path));
      expect(apart).toEqual(['[Content_Types].xml']);
      const ids = all(parsePart(parts, 'word/_rels/document.xml.rels'), 'Relationship').map((each) =>
        each.getAttribute('Id'),
      );
      for (const reference of all(body, 'w:headerReference')) expect(ids).toContain(reference.getAttribute('r:id'));
    });
  });

  test('brings no list, no theme, no style and no name of its maker’s', () => {
    forAll((parts) => {
      const whole = [...parts.values()].join('');
      expect(whole).not.toMatch(/w:numPr|w:abstractNum|asciiTheme|Calibri|Heading ?1|Un-named/u);
    });
  });
});

describe('what Word would mend or refuse', () => {
  test('every cell and the body end with a paragraph, and tables never touch', () => {
    forAll((_, body) => {
      for (const cell of all(body, 'w:tc')) expect(children(cell).at(-1)?.tagName).toBe('w:p');
      const blocks = children(all(body, 'w:body')[0]).map(({ tagName }) => tagName);
      expect(blocks.slice(-2)).toEqual(['w:p', 'w:sectPr']);
      expect(blocks.join(' ')).not.toContain('w:tbl w:tbl');
    });
  });

  test('every row has the cells of the grid, and the grid is as wide as its table', () => {
    forAll((_, body) => {
      for (const each of all(body, 'w:tbl')) {
        const [columns] = all(each, 'w:tblGrid');
        const grid = children(columns).map((column) => Number(column.getAttribute('w:w')));
        const rows = children(each).filter(({ nodeName }) => nodeName === 'w:tr');
        for (const row of rows)
          expect(children(row).filter(({ nodeName }) => nodeName === 'w:tc')).toHaveLength(grid.length);
        expect(grid.reduce((sum, width) => sum + width, 0)).toBe(Number(valueOf(each, 'w:tblW', 'w:w')));
        expect(Math.min(...grid)).toBeGreaterThan(0);
      }
    });
  });

  test('bookmarks have names that Word allows, each once, numbered from 1 and closed', () => {
    forAll((_, body) => {
      const starts = all(body, 'w:bookmarkStart');
      const names = starts.map((each) => each.getAttribute('w:name') ?? '');
      for (const name of names) expect(name).toMatch(/^[a-z]\w{0,39}$/u);
      expect(new Set(names).size).toBe(names.length);
      const ids = starts.map((each) => each.getAttribute('w:id'));
      expect(ids).toEqual(starts.map((_each, index) => String(index + 1)));
      expect(all(body, 'w:bookmarkEnd').map((each) => each.getAttribute('w:id'))).toEqual(ids);
    });
  });

  test('every paragraph names a style that there is', () => {
    forAll((parts, body) => {
      const styles = all(parsePart(parts, 'word/styles.xml'), 'w:style');
      const ids = new Set(styles.map((style) => style.getAttribute('w:styleId')));
      for (const paragraph of all(body, 'w:p')) expect(ids).toContain(valueOf(paragraph, 'w:pStyle'));
      for (const reference of styles.flatMap((style) => [valueOf(style, 'w:basedOn'), valueOf(style, 'w:next')]))
        if (reference !== null) expect(ids).toContain(reference);
    });
  });
});
