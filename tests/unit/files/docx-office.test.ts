import { describe, expect, test } from 'vitest';
import { annexPageNumber, font, margin, pageNumber, paper, textWidth } from '../../../src/decree30/page.ts';
import { ruleLines } from '../../../src/decree30/rule-lines.ts';
import { indent, lineHeight, paragraphGap, signatureSpace } from '../../../src/decree30/spacing.ts';
import { typeRules } from '../../../src/decree30/type-rules.ts';
import type { Element } from '../../../src/decree30/type-rules.ts';
import { renderDocx } from '../../../src/files/docx/render.ts';
import { middle } from '../../../src/form/pdf/lines.ts';
import { measurePdf } from '../../../src/form/pdf/open.ts';
import type { PdfPage } from '../../../src/form/pdf/pages.ts';
import type { Paragraph, Plan } from '../../../src/plan/types.ts';
import { words } from '../../../src/plan/words.ts';
import { givenPlan, givenPlans, type Given } from '../../helpers/docx.ts';
import { convertToPdf, office } from '../../helpers/docx-office.ts';
import { isHead, lettersOf, linesOf, locate, pick, type OnPaper } from '../../helpers/docx-paper.ts';

/** Millimetres. LibreOffice places letters on a grid of its own: a justified line ends up to 0.8 mm early. */
const near = 0.35;
const ragged = 0.9;
const point = 25.4 / 72;
const edge = { left: margin.left.chosen, right: paper.width - margin.right.chosen };
const centre = (edge.left + edge.right) / 2;

const given = await givenPlans();
const notice = await givenPlan('2976-kh-ubnd');

/** The text moved down line by line, so that every page ends in another place. */
const moved = Array.from({ length: 12 }, (_, index): Given => {
  const line: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: 'Dòng thêm vào.' }] };
  const preamble = [...notice.plan.preamble, ...Array.from({ length: 1 + 2 * index }, () => line)];
  return { ...notice, plan: { ...notice.plan, id: `dich-${String(index)}`, preamble } };
});

const printed = new Map<string, { plan: Plan; pages: PdfPage[]; all: OnPaper[] }>();
if (office === undefined) {
  console.warn('!! KHÔNG CÓ LIBREOFFICE: chưa chứng minh được rằng tệp Word mở được và ra giấy đúng thể thức.');
} else {
  const files = new Map<string, Uint8Array>();
  for (const { plan, context } of [...given, ...moved]) files.set(plan.id, await renderDocx(plan, context));
  const pdfs = await convertToPdf(files);
  for (const { plan } of [...given, ...moved]) {
    const pages = await measurePdf(pdfs.get(plan.id) ?? new Uint8Array());
    printed.set(plan.id, { plan, pages, all: locate(plan, pages) });
  }
}

const paperOf = (id: string): { plan: Plan; pages: PdfPage[]; all: OnPaper[] } => {
  const found = printed.get(id);
  if (found === undefined) throw new Error(`${id} is not on paper`);
  return found;
};
const isNear = (measured: number, wanted: number, tolerance = near): boolean =>
  Math.abs(measured - wanted) <= tolerance;

describe.skipIf(office === undefined).for(given.map(({ plan }) => plan.id))('%s in LibreOffice', (id) => {
  test('shows the words of the document and no others', () => {
    const { plan, pages, all } = paperOf(id);
    expect(lettersOf(pages)).toBe([...words(plan).join('')].toSorted().join(''));
    expect(all.filter(({ lines }) => lines.length === 0).map(({ entry }) => entry)).toEqual([]);
  });

  test('stands on A4 within the margins, in Tinos, black', () => {
    const { pages } = paperOf(id);
    for (const { width, height, pieces } of pages) {
      expect([Math.round(width), Math.round(height)]).toEqual([paper.width, paper.height]);
      for (const piece of pieces) {
        expect(piece.font).toMatch(new RegExp(`^${font.substitute}-`, 'u'));
        expect(piece.color).toBe('#000000');
      }
    }
    for (const line of linesOf(pages).filter((each) => !isHead(each))) {
      expect(line.left).toBeGreaterThan(edge.left - near);
      expect(line.right).toBeLessThan(edge.right + near);
      expect(line.baseline).toBeLessThan(paper.height - margin.bottom.chosen + near);
    }
  });

  test('numbers its pages in the middle of the top margin, from the second on, each annex by itself', () => {
    const { pages, all } = paperOf(id);
    const annexes = new Set(pick(all, 'annexNumber').map(({ lines }) => lines[0]?.page));
    let number = 0;
    pages.forEach((page, index) => {
      number = annexes.has(index) ? annexPageNumber.from : number + 1;
      const heads = linesOf([page]).filter(isHead);
      expect(heads.map(({ text }) => text)).toEqual(number === pageNumber.hiddenOn ? [] : [String(number)]);
      for (const head of heads) {
        expect(isNear(middle(head), centre)).toBe(true);
        expect(isNear(head.baseline, margin.top.chosen / 2, 2)).toBe(true);
        expect(head.size).toBeCloseTo(pageNumber.size.chosen, 1);
      }
    });
  });

  test('sets every element in the type of the decree', () => {
    const { all } = paperOf(id);
    // An emphasis within these is the document's own.
    const free: readonly Element[] = ['basis', 'body', 'clause', 'point', 'recipients', 'titledClause', 'section'];
    const departures = all.flatMap(({ entry: { element }, lines }) => {
      const { size, bold, italic } = typeRules[element];
      return lines.flatMap(({ pieces }) =>
        pieces.filter(
          (piece) =>
            Math.abs(piece.size - size.chosen) > 0.05 ||
            (!free.includes(element) && (piece.bold !== bold || piece.italic !== italic)),
        ),
      );
    });
    expect(departures).toEqual([]);
  });

  test('justifies running text, with the decree’s indent, pitch and gap', () => {
    const { all } = paperOf(id);
    const text = pick(all, 'basis', 'body', 'section', 'titledClause', 'clause', 'point');
    expect(text.length).toBeGreaterThan(0);
    text.forEach(({ entry, lines }, index) => {
      const size = typeRules[entry.element].size.chosen * point;
      lines.forEach((line, place) => {
        expect(isNear(line.left, edge.left + (place === 0 ? indent.chosen : 0))).toBe(true);
        if (place < lines.length - 1) expect(isNear(line.right, edge.right, ragged)).toBe(true);
        const before = lines[place - 1];
        if (before?.page !== line.page) return;
        const pitch = (line.baseline - before.baseline) / size;
        expect(pitch).toBeGreaterThanOrEqual(lineHeight.min - 0.001);
        expect(pitch).toBeLessThanOrEqual(lineHeight.max);
      });
      const [first] = lines;
      const above = text[index - 1]?.lines.at(-1);
      if (first === undefined || above?.page !== first.page || above.baseline > first.baseline) return;
      expect((first.baseline - above.baseline) / point).toBeGreaterThanOrEqual(
        paragraphGap.min + lineHeight.min * typeRules.body.size.chosen - 0.1,
      );
    });
  });

  test('has the head of the decree: two columns, number and date on one line, rules of the right length', () => {
    const { pages, all } = paperOf(id);
    const [nation, number, dateline] = (['nationalTitle', 'number', 'dateline'] as const).map(
      (element) => pick(all, element)[0]?.lines ?? [],
    );
    const [issuer, motto, subject] = (['issuer', 'motto', 'subject'] as const).map((element) => {
      const lines = pick(all, element).at(-1)?.lines ?? [];
      return { last: lines.at(-1), longest: Math.max(...lines.map(({ left, right }) => right - left)) };
    });
    expect(nation).toHaveLength(1);
    expect(number).toHaveLength(1);
    expect(number?.[0]?.baseline).toBeCloseTo(dateline?.[0]?.baseline ?? 0, 1);
    for (const [above, { ratio }] of [
      [issuer, ruleLines.issuer],
      [motto, ruleLines.motto],
      [subject, ruleLines.subject],
    ] as const) {
      const { last, longest = 0 } = above ?? {};
      if (last === undefined) throw new Error('A line of the head is missing');
      const rule = pages[0]?.strokes.find(
        ({ top, left, right }) =>
          top > last.baseline && top - last.baseline < 3 && isNear((left + right) / 2, middle(last), 1),
      );
      if (rule === undefined) throw new Error(`No rule below “${last.text}”`);
      expect(Math.abs((rule.right - rule.left) / longest - ratio.chosen)).toBeLessThan(0.02);
    }
    const columns = [nation, dateline].map((lines) => lines?.[0] && middle(lines[0]));
    expect(columns[0]).toBeCloseTo(columns[1] ?? 0, 0);
  });

  // Of the moved texts LibreOffice 7.4 leaves a heading above another heading behind now and then; docx-form.test.ts has what Word goes by.
  test('leaves no heading at the foot of a page', () => {
    const { all } = paperOf(id);
    const headings = pick(all, 'section', 'titledClause');
    const stranded = headings.filter(({ lines }) => {
      const last = lines.at(-1);
      return !all.some((each) => each.lines.some((line) => line.page === last?.page && line.baseline > last.baseline));
    });
    expect(stranded.map(({ entry }) => entry)).toEqual([]);
  });

  test('begins every annex on a page of its own, centred', () => {
    const { all, plan } = paperOf(id);
    const heads = pick(all, 'annexNumber');
    expect(new Set(heads.map(({ lines }) => lines[0]?.page)).size).toBe(plan.annexes.length);
    for (const { lines } of heads) {
      const [line] = lines;
      const above = all
        .flatMap((each) => each.lines)
        .filter((each) => each.page === line?.page && each.baseline < line.baseline);
      expect(above).toEqual([]);
      if (line !== undefined) expect(isNear(middle(line), centre)).toBe(true);
    }
  });
});

describe.skipIf(office === undefined)('wherever a page ends', () => {
  test.for([...given, ...moved].map(({ plan }) => plan.id))(
    '%s keeps recipients and signature together, with the end of the text',
    (id) => {
      const { all } = paperOf(id);
      const block = pick(all, 'recipientsLabel', 'recipients', 'authority', 'signerName').flatMap(({ lines }) => lines);
      const [page] = new Set(block.map((line) => line.page));
      expect(new Set(block.map((line) => line.page)).size).toBe(1);

      const top = Math.min(...block.map(({ baseline }) => baseline));
      const company = all.flatMap(({ lines }) => lines).filter((line) => line.page === page && line.baseline < top);
      expect(company.length).toBeGreaterThan(0);

      const [label, authority] = [pick(all, 'recipientsLabel')[0], pick(all, 'authority')[0]].map(
        (each) => each?.lines[0],
      );
      expect(label?.baseline).toBeCloseTo(authority?.baseline ?? 0, 1);
      expect(isNear(label?.left ?? 0, edge.left)).toBe(true);
      const office = pick(all, 'authority').at(-1)?.lines.at(-1);
      const signer = pick(all, 'signerName')[0]?.lines[0];
      expect((signer?.baseline ?? 0) - (office?.baseline ?? 0)).toBeGreaterThan(signatureSpace.chosen);
      expect(isNear(middle(signer ?? block[0] ?? { left: 0, right: 0 }), edge.left + (3 * textWidth) / 4)).toBe(true);
    },
  );

  test('the moved texts end their pages in different places', () => {
    const ends = moved.map(({ plan }) => {
      const lines = linesOf(paperOf(plan.id).pages).filter(({ page }) => page === 0);
      return Math.round(10 * Math.max(...lines.map(({ baseline }) => baseline)));
    });
    expect(new Set(ends).size).toBeGreaterThan(3);
  });
});
