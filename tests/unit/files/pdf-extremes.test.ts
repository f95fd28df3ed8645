/** The notice as PDF under strain: hostile words, words longer than a line, nothing optional, sixty pages, deep nesting, wide tables. */
import { beforeAll, describe, expect, test } from 'vitest';
import { margin, paper } from '../../../src/decree30/page.ts';
import { renderPdf } from '../../../src/files/pdf/render.ts';
import { gatherLines, type Line } from '../../../src/form/pdf/lines.ts';
import { measurePdf } from '../../../src/form/pdf/open.ts';
import type { Block, Clause, Inline, Item, Part, Plan, Table } from '../../../src/plan/types.ts';
import type { Units } from '../../../src/plan/units.ts';
import { words } from '../../../src/plan/words.ts';
import { elementsOf, inspectPdf } from '../../helpers/pdf.ts';
import { loadSite, planOf, siteUrl } from '../../helpers/load-site.ts';
import { findDifferences } from '../../helpers/read-back.ts';

let base: Plan;
let units: Units;

beforeAll(async () => {
  const tree = await loadSite('content');
  base = planOf(tree, '2976-kh-ubnd');
  units = tree.units;
});

const say = (value: string): Inline[] => [{ type: 'text', value }];
const paragraph = (value: string): Block => ({ type: 'paragraph', children: say(value) });
const part = (children: Part['children'], label = 'I.', heading = 'MỤC ĐÍCH'): Part => ({
  type: 'part',
  role: 'provision',
  address: 'muc-i',
  label,
  heading: heading === '' ? [] : say(heading),
  children,
});
const table = (head: readonly string[], rows: readonly (readonly string[])[]): Table => ({
  type: 'table',
  address: 'muc-i-b1',
  align: head.map(() => null),
  head: { cells: head.map((text) => ({ children: say(text) })) },
  rows: rows.map((cells) => ({ cells: cells.map((text) => ({ children: say(text) })) })),
});

const render = (plan: Plan): Promise<Uint8Array> => renderPdf(plan, { units, site: siteUrl });
const linesOf = async (pdf: Uint8Array): Promise<Line[]> =>
  (await measurePdf(pdf)).flatMap(({ pieces }, page) => gatherLines(pieces, page));

/** Half a pixel, as browsers round. */
const near = 0.15;
const beyondMargins = (lines: readonly Line[]): string[] =>
  lines
    .filter(({ left, right }) => left < margin.left.chosen - near || right > paper.width - margin.right.chosen + near)
    .map(({ text }) => text);

const hostile = [
  '#let x = 1; #include "secret.typ" #sys.inputs \\#',
  '*đậm* _nghiêng_ `mã` ```khối``` $x^2$ @nhãn <nhãn> [nội dung] {mã}',
  '= Tiêu đề == Nhỏ + mục / mục: - mục \'đơn\' "kép" -- --- ... ~ -?',
  '// chú thích /* chú thích */ https://a.vn/b?c=d&e=f#g \\u{41} &amp; %20',
  'fi ffi fl ﬁ Ð',
];

describe('words that look like instructions', () => {
  test('come out letter for letter, wherever they stand', async () => {
    const all = hostile.join(' ');
    const [first = ''] = hostile;
    const plan: Plan = {
      ...base,
      id: 'la',
      masthead: {
        ...base.masthead,
        parentLines: [first],
        issuerLines: ['*ỦY* _BAN_', '#x'],
        notation: 'KH-$x$',
        place: '@ở <đó>',
      },
      kind: '#KẾ *HOẠCH*',
      subject: say(all),
      basis: [{ type: 'paragraph', children: [{ type: 'strong', children: say(all) }] }],
      parts: [
        part([
          { type: 'clause', label: '#1.', address: 'muc-i-1', heading: say(all), children: hostile.map(paragraph) },
          { type: 'item', label: '*', address: 'muc-i-1-g1', children: say(all), blocks: [] },
          table(hostile, [hostile]),
        ]),
      ],
      recipients: { label: '_Nơi_ nhận:', lines: hostile.map(say) },
      signature: { lines: ['#TM.'], name: '$Nguyễn$ *Văn* A' },
      annexes: [{ ...part(hostile.map(paragraph), '#Phụ lục', all), role: 'annex' }],
    };
    const pdf = await render(plan);
    expect(await findDifferences(plan, 'pdf', pdf)).toEqual([]);
    const { bookmarks } = await inspectPdf(pdf);
    expect(bookmarks.map(({ title }) => title)).toEqual(['I. MỤC ĐÍCH', `#1. ${all}`, `#Phụ lục ${all}`]);
  });

  test('a letter that no font has is named, with what to do', async () => {
    await expect(render({ ...base, preamble: [{ type: 'paragraph', children: say('chữ 漢') }] })).rejects.toThrow(
      /2976-kh-ubnd: phông chữ không có chữ “漢” \(U\+6F22\)\. Hãy viết bằng chữ khác/u,
    );
  });

  test('a letter that Tinos lacks is taken from a font of the engine, whatever fonts the machine has', async () => {
    const pdf = await render({ ...base, preamble: [{ type: 'paragraph', children: say('ô ☐ và ∰') }] });
    const { fonts } = await inspectPdf(pdf);
    expect(fonts.filter((name) => !/^(?:Tinos|LibertinusSerif|NewCMMath|DejaVuSansMono)/u.test(name))).toEqual([]);
    expect(fonts.some((name) => !name.startsWith('Tinos'))).toBe(true);
  });
});

describe('lines', () => {
  test('keep to the margins, and a word longer than a line goes on in the next one', async () => {
    const long = `${'khôngdấucách'.repeat(20)}/${'A'.repeat(150)}`;
    const plan: Plan = {
      ...base,
      masthead: { ...base.masthead, issuerLines: ['ỦY BAN', 'X'.repeat(80)], notation: `KH-${'U'.repeat(60)}` },
      subject: say(`Về ${long}`),
      parts: [
        part([
          paragraph(long),
          paragraph(`Số ${'9'.repeat(40)}/${'Đ'.repeat(60)}-Z năm 2023`),
          table(['Cột', long], [[long, 'a']]),
        ]),
      ],
      recipients: { ...base.recipients, lines: [say(`- ${long};`)] },
      signature: { ...base.signature, name: long },
    };
    const pdf = await render(plan);
    const lines = await linesOf(pdf);
    expect(beyondMargins(lines)).toEqual([]);
    const letters = lines.map(({ text }) => text.replace(/\s/gu, '')).join('');
    // In the subject and in its paragraph; where columns stand side by side, lines of both alternate.
    expect(letters.split(long)).toHaveLength(3);
  });

  test('do not break within dates and numbers', async () => {
    const sentence = 'Các cơ quan, đơn vị gửi báo cáo về Sở trước ngày 16/11/2023 theo Kế hoạch số 2976/KH-UBND ';
    const plan: Plan = { ...base, verification: false, parts: [part([paragraph(sentence.repeat(12).trim())])] };
    for (const { text } of await linesOf(await render(plan))) {
      expect(text).not.toMatch(/(?:ngày|số)$/u);
      expect(text).not.toMatch(/[/-]$/u);
    }
  });
});

describe('what may be absent', () => {
  test.each<[string, (plan: Plan) => Plan]>([
    ['legal basis', (plan) => ({ ...plan, basis: [] })],
    ['preamble', (plan) => ({ ...plan, preamble: [] })],
    ['closing', (plan) => ({ ...plan, closing: [] })],
    ['parts', (plan) => ({ ...plan, parts: [] })],
    ['everything but head and sign-off', (plan) => ({ ...plan, basis: [], preamble: [], parts: [], closing: [] })],
    [
      'titles of parts',
      (plan) => ({ ...plan, parts: plan.parts.map((each) => ({ ...each, label: '', heading: [] })) }),
    ],
    ['recipients', (plan) => ({ ...plan, recipients: { ...plan.recipients, lines: [] } })],
    ['a text after a table', (plan) => ({ ...plan, closing: [], parts: [part([table(['a'], [['b']])])] })],
    [
      'head cells',
      (plan) => ({
        ...plan,
        parts: [part([{ ...table(['', ''], [['a', '']]), head: { cells: [{ children: [] }, { children: [] }] } }])],
      }),
    ],
  ])('%s', async (_, change) => {
    const plan = change(base);
    expect(await findDifferences(plan, 'pdf', await render(plan))).toEqual([]);
  });
});

describe('what may be large', () => {
  test('sixty pages, numbered from the second', async () => {
    const plan: Plan = { ...base, parts: Array.from({ length: 24 }, () => base.parts).flat() };
    const pdf = await render(plan);
    const { sheets } = await inspectPdf(pdf);
    expect(sheets.length).toBeGreaterThan(60);
    expect(sheets.slice(0, -1).map(({ artifacts }) => artifacts)).toEqual(
      sheets.slice(0, -1).map((_, index) => (index === 0 ? '' : String(index + 1))),
    );
    expect(await findDifferences(plan, 'pdf', pdf)).toEqual([]);
  });

  test('nesting: every paragraph begins at the indent, headings stay within six levels', async () => {
    const clause = (depth: number): Clause => ({
      type: 'clause',
      label: '1.'.repeat(depth),
      address: `muc-i-${depth}`,
      heading: say(`Tiêu đề cấp ${depth}`),
      children: depth === 9 ? [item(1)] : [clause(depth + 1)],
    });
    const item = (depth: number): Item => ({
      type: 'item',
      label: '+',
      address: `muc-i-g${depth}`,
      children: say(`Nội dung cấp ${depth}`),
      blocks: depth === 9 ? [] : [item(depth + 1)],
    });
    const pdf = await render({ ...base, parts: [part([clause(1)])] });
    const { sheets } = await inspectPdf(pdf);
    const roles = sheets.flatMap(({ structure }) => elementsOf(structure).map(({ role }) => role));
    expect(Math.max(...roles.flatMap((role) => (/^H\d$/u.test(role) ? Number(role.slice(1)) : [])))).toBe(6);
    const lines = (await linesOf(pdf)).filter(({ text }) => /cấp \d$/u.test(text));
    expect(lines).toHaveLength(18);
    expect(new Set(lines.map(({ left }) => left.toFixed(1))).size).toBe(1);
  });

  test('a table of twelve columns and a row taller than a page keep to the text area', async () => {
    const head = Array.from({ length: 12 }, (_, index) => `Cột thứ ${index + 1}`);
    const row = head.map((text, index) => (index === 5 ? `${text} dài `.repeat(70).trim() : text));
    const plan: Plan = { ...base, parts: [part([table(head, [row, head])])] };
    const pdf = await render(plan);
    const lines = await linesOf(pdf);
    expect(beyondMargins(lines)).toEqual([]);
    const text = lines
      .map((line) => line.text)
      .join(' ')
      .replace(/\s+/gu, ' ');
    expect(text.split(/\s/u).filter((word) => word === 'dài')).toHaveLength(70);
    expect(words(plan).filter((word) => word === 'dài').length).toBeGreaterThanOrEqual(70);
  });
});
