import type { Element } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { font, margin, pageNumber, paper, textWidth } from '../../../src/decree30/page.ts';
import { nationalMotto } from '../../../src/decree30/national-title.ts';
import { ruleLines } from '../../../src/decree30/rule-lines.ts';
import { distance, indent, lineHeight, paragraphGap, signatureSpace } from '../../../src/decree30/spacing.ts';
import { typeRules } from '../../../src/decree30/type-rules.ts';
import type { TypeRule } from '../../../src/decree30/type-rules.ts';
import { renderDocx } from '../../../src/files/docx/render.ts';
import { styleId, styleNames } from '../../../src/files/docx/style-names.ts';
import { measureText } from '../../../src/files/type/measure.ts';
import { plainLines } from '../../../src/plan/plain-text.ts';
import type { Part, Plan } from '../../../src/plan/types.ts';
import { all, givenPlan, ofStyle, parsePart, readParts, renderedBody, valueOf } from '../../helpers/docx.ts';

const [notice, workshop] = await Promise.all(['2976-kh-ubnd', '1520-kh-svhttdl'].map(givenPlan));
if (notice === undefined || workshop === undefined) throw new Error('No plans');
const parts = readParts(await renderDocx(workshop.plan, workshop.context));
const body = parsePart(parts, 'word/document.xml');
const styles = parsePart(parts, 'word/styles.xml');
const styleOf = (id: string) => all(styles, 'w:style').find((style) => style.getAttribute('w:styleId') === id);

/** Twentieths of a point. */
const twip = 25.4 / 1440;
const near = (twips: string | null, millimetres: number): void => {
  expect(Math.abs(Number(twips) * twip - millimetres)).toBeLessThan(0.02);
};

describe('the pages', () => {
  test('are A4 with the decree’s margins; every annex is a section that numbers its own pages', () => {
    const sections = all(body, 'w:sectPr');
    expect(sections).toHaveLength(1 + workshop.plan.annexes.length);
    for (const section of sections) {
      near(valueOf(section, 'w:pgSz', 'w:w'), paper.width);
      near(valueOf(section, 'w:pgSz', 'w:h'), paper.height);
      for (const [side, { chosen }] of Object.entries(margin)) near(valueOf(section, 'w:pgMar', `w:${side}`), chosen);
      expect(valueOf(section, 'w:pgNumType', 'w:start')).toBe(String(pageNumber.from));
      expect(all(section, 'w:titlePg')).toHaveLength(1);
      expect(valueOf(section, 'w:type')).toBe('nextPage');
    }
  });

  test('have their number in the middle of the top margin, the first page none', () => {
    const [first] = all(body, 'w:sectPr');
    const kinds = first === undefined ? [] : all(first, 'w:headerReference').map((each) => each.getAttribute('w:type'));
    expect(kinds.toSorted()).toEqual(['default', 'first']);
    const headers = ['word/header1.xml', 'word/header2.xml'].map((path) => parsePart(parts, path));
    expect(headers.map((header) => header.documentElement?.textContent).toSorted()).toEqual(['', 'PAGE']);
    const style = styleOf(styleId('pageNumber'));
    if (style === undefined || first === undefined) throw new Error('No page number');
    expect([valueOf(style, 'w:jc'), valueOf(style, 'w:sz')]).toEqual(['center', String(2 * pageNumber.size.chosen)]);
    const above = Number(valueOf(first, 'w:pgMar', 'w:header')) * twip;
    const height = pageNumber.size.chosen * font.singleLine * (25.4 / 72);
    expect(above + height / 2).toBeCloseTo(margin.top.chosen / 2, 1);
  });
});

describe('the styles', () => {
  test.each(Object.entries(typeRules))('%s is set by the decree', (element, rule: TypeRule) => {
    const style = styleOf(`ND30${element.charAt(0).toUpperCase()}${element.slice(1)}`);
    if (style === undefined) throw new Error(`No style for ${element}`);
    expect(valueOf(style, 'w:name')).toMatch(/^NĐ30 [^,]+$/u);
    expect(valueOf(style, 'w:sz')).toBe(String(2 * rule.size.chosen));
    expect(all(style, 'w:b').length === 1).toBe(rule.bold);
    expect(all(style, 'w:i').length === 1).toBe(rule.italic);
    expect(valueOf(style, 'w:jc')).toBe(rule.align === 'justify' ? 'both' : rule.align);
    expect(valueOf(style, 'w:spacing', 'w:lineRule')).toBe('auto');
    const lines = Number(valueOf(style, 'w:spacing', 'w:line')) / 240;
    expect(lines).toBeGreaterThanOrEqual(1);
    expect(lines).toBeLessThanOrEqual(lineHeight.max / lineHeight.min);
  });

  test('running text has the decree’s indent and gap', () => {
    for (const key of ['basis', 'body', 'section', 'titledClause', 'clause', 'point'] as const) {
      const style = styleOf(styleId(key));
      if (style === undefined) throw new Error(`No style for ${key}`);
      near(valueOf(style, 'w:ind', 'w:firstLine'), indent.chosen);
      expect(valueOf(style, 'w:spacing', 'w:before')).toBe(String(20 * paragraphGap.chosen));
    }
  });

  test('headings go to the page of what they head, whole', () => {
    for (const key of [
      'section',
      'titledClause',
      'divisionNumber',
      'divisionTitle',
      'annexNumber',
      'annexTitle',
    ] as const) {
      const style = styleOf(styleId(key));
      expect(style === undefined ? [] : [all(style, 'w:keepNext').length, all(style, 'w:keepLines').length]).toEqual([
        1, 1,
      ]);
    }
    expect(all(styles, 'w:widowControl')).toHaveLength(1);
  });

  test('have names of their own, and Times New Roman in Vietnamese for all scripts', () => {
    expect(new Set(Object.values(styleNames)).size).toBe(Object.keys(styleNames).length);
    const [fonts] = all(styles, 'w:rFonts');
    for (const script of ['ascii', 'hAnsi', 'cs', 'eastAsia'])
      expect(fonts?.getAttribute(`w:${script}`)).toBe(font.family);
    expect(valueOf(styles, 'w:lang')).toBe('vi-VN');
    expect(all(styles, 'w:rFonts')).toHaveLength(1);
  });
});

describe('the blocks', () => {
  test('rules are as long as the decree says of the lines above them', () => {
    const rules = ofStyle(body, styleId('ruleLine')).filter((paragraph) => all(paragraph, 'w:pBdr').length > 0);
    const widths = all(body, 'w:gridCol').map((column) => Number(column.getAttribute('w:w')) * twip);
    const rooms = [(widths[0] ?? 0) - distance.headColumns, widths[1] ?? 0, textWidth];
    const { masthead, subject } = workshop.plan;
    const above = { issuer: masthead.issuerLines.slice(-1), motto: [nationalMotto], subject: plainLines(subject) };
    const wanted = (['issuer', 'motto', 'subject'] as const).map((element) => {
      const face = { ...typeRules[element], size: typeRules[element].size.chosen };
      return ruleLines[element].ratio.chosen * Math.max(...above[element].map((line) => measureText(line, face)));
    });
    const lengths = rules.map((rule, index) => {
      const sides = Number(valueOf(rule, 'w:ind', 'w:left')) + Number(valueOf(rule, 'w:ind', 'w:right'));
      return (rooms[index] ?? 0) - sides * twip;
    });
    expect(lengths).toHaveLength(wanted.length);
    for (const [index, length] of lengths.entries()) expect(Math.abs(length - (wanted[index] ?? 0))).toBeLessThan(0.02);
  });

  test('recipients and signature stand side by side, whole, with the last words of the text, and leave room to sign', async () => {
    const document = await renderedBody(notice);
    const grid = all(document, 'w:tbl').at(-1);
    if (grid === undefined) throw new Error('No sign-off');
    expect(all(grid, 'w:tr')).toHaveLength(1);
    expect(all(grid, 'w:cantSplit')).toHaveLength(1);
    const [left, right] = all(grid, 'w:tc').map(({ textContent }) => textContent ?? '');
    expect(left).toMatch(/^Nơi nhận:/u);
    expect(right).toMatch(/^TM ỦY BAN NHÂN DÂN/u);
    const [signer] = ofStyle(grid, styleId('signerName'));
    near(signer === undefined ? null : valueOf(signer, 'w:spacing', 'w:before'), signatureSpace.chosen);
    const last = ofStyle(document, styleId('body')).at(-1);
    expect(last === undefined ? 0 : all(last, 'w:keepNext').length).toBe(1);
  });

  /** Of a row itself, whatever the rows of tables in it say. */
  const isWhole = (row: Element): boolean =>
    all(row, 'w:cantSplit').some((each) => each.parentNode?.parentNode === row);

  test('a list of recipients that is taller than half a page goes on over the page, and the signature stays whole', async () => {
    const withRecipients = (count: number): Plan => ({
      ...notice.plan,
      recipients: {
        label: 'Nơi nhận:',
        lines: Array.from({ length: count }, (_, index) => [{ type: 'text', value: `- Đơn vị ${String(index)};` }]),
      },
    });
    for (const [count, rows] of [
      [25, [true]],
      [30, [false, true]],
    ] as const) {
      const document = await renderedBody({ ...notice, plan: withRecipients(count) });
      const ofSignOff = all(document, 'w:tr').filter((row) => ofStyle(row, styleId('signerName')).length > 0);
      expect(ofSignOff.map((row) => isWhole(row))).toEqual(rows);
    }
  });

  test('a table has its borders and alignment, rows that stay whole, and a head that is not repeated', () => {
    const budget = all(body, 'w:tbl').at(-1);
    if (budget === undefined) throw new Error('No table');
    expect(all(budget, 'w:tblHeader')).toHaveLength(0);
    expect(all(budget, 'w:cantSplit')).toHaveLength(all(budget, 'w:tr').length);
    expect(valueOf(budget, 'w:insideH')).toBe('single');
    const [head, first] = all(budget, 'w:tr');
    expect(head === undefined ? [] : ofStyle(head, styleId('tableHead')).map((cell) => cell.textContent)).toEqual([
      'STT',
      'Nội dung chi',
      'Số lượng',
      'Đơn giá (đồng)',
      'Thành tiền (đồng)',
    ]);
    const aligned =
      first === undefined ? [] : ofStyle(first, styleId('tableCell')).map((cell) => valueOf(cell, 'w:jc'));
    expect(aligned).toEqual(['center', null, 'right', 'right', 'right']);
  });

  test('headings carry levels for the navigation pane, each once, also below a division', async () => {
    const part = (label: string, heading: string): Part => ({
      type: 'part',
      role: 'provision',
      address: `muc-${label.toLowerCase()}`,
      label,
      heading: heading === '' ? [] : [{ type: 'text', value: heading }],
      children: [],
    });
    const annex = (label: string, heading: string): Part => ({ ...part(label, heading), role: 'annex' });
    const [purpose] = notice.plan.parts;
    if (purpose === undefined) throw new Error('No part');
    const plan: Plan = {
      ...notice.plan,
      parts: [purpose, part('Phần II', 'QUY ĐỊNH'), part('A.', 'CHUNG'), purpose, part('Phần III', ''), purpose],
      annexes: [annex('Phụ lục I', 'DANH MỤC'), annex('Phụ lục II', '')],
    };
    const document = await renderedBody({ ...notice, plan });
    const given = new Map(
      all(styles, 'w:style').map((style) => [style.getAttribute('w:styleId'), valueOf(style, 'w:outlineLvl')]),
    );
    const levels = all(document, 'w:p').flatMap((paragraph) => {
      const level = valueOf(paragraph, 'w:outlineLvl') ?? given.get(valueOf(paragraph, 'w:pStyle')) ?? null;
      return level === null ? [] : [`${level} ${paragraph.textContent ?? ''}`];
    });
    expect(levels).toEqual([
      ...['0 I. MỤC ĐÍCH, YÊU CẦU', '1 1. Mục đích', '1 2. Yêu cầu', '0 QUY ĐỊNH', '1 A. CHUNG'],
      ...['1 I. MỤC ĐÍCH, YÊU CẦU', '2 1. Mục đích', '2 2. Yêu cầu', '0 Phần III', '1 I. MỤC ĐÍCH, YÊU CẦU'],
      ...['2 1. Mục đích', '2 2. Yêu cầu', '0 DANH MỤC', '0 Phụ lục II'],
    ]);
  });

  test('places of the document can be found by their addresses', async () => {
    const document = await renderedBody(notice);
    const start = all(document, 'w:bookmarkStart').find((each) => each.getAttribute('w:name') === 'muc_iv_1_g4');
    expect(start?.parentNode?.textContent).toContain('16/11/2023');
  });
});

describe('the properties', () => {
  test('are the document’s: title, subject, issuer, day of issue, language', () => {
    const core = parsePart(parts, 'docProps/core.xml');
    const read = (name: string): string => all(core, name)[0]?.textContent ?? '';
    expect(read('dc:title')).toBe('Kế hoạch số 1520/KH-SVHTTDL');
    expect(read('dc:subject')).toMatch(/^Tổ chức Hội thảo khoa học “Bảo tồn/u);
    expect(read('dc:creator')).toBe('Sở Văn hóa, Thể thao và Du lịch tỉnh Sơn Khê');
    expect(read('dcterms:created')).toBe(`${workshop.plan.masthead.issuedOn}T00:00:00Z`);
    expect(read('dcterms:modified')).toBe(read('dcterms:created'));
    expect(read('dc:language')).toBe('vi-VN');
  });

  test('tell Word that it need not go back to an older mode', () => {
    const settings = parsePart(parts, 'word/settings.xml');
    const mode = all(settings, 'w:compatSetting').find((each) => each.getAttribute('w:name') === 'compatibilityMode');
    expect(mode?.getAttribute('w:val')).toBe('15');
  });
});
