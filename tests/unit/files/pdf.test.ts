/** The notice as PDF: the standard, the structure, the bookmarks, the same bytes. Its words: same-words.test.ts. */
import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { annexPageNumber, paper } from '../../../src/decree30/page.ts';
import { sha256 } from '../../../src/files/digest.ts';
import { renderPdf } from '../../../src/files/pdf/render.ts';
import { verification } from '../../../src/files/verification.ts';
import { printed } from '../../../src/plan/printed.ts';
import type { Plan } from '../../../src/plan/types.ts';
import { lineText } from '../../../src/plan/words.ts';
import { subjectLine } from '../../../src/presentation/plan-text.ts';
import { elementsOf, inspectPdf, type PdfFile } from '../../helpers/pdf.ts';
import { loadSite, siteFolders, siteUrl } from '../../helpers/load-site.ts';

const sites = await Promise.all(siteFolders.map(loadSite));
const plans = sites.flatMap((each) => each.plans.map((plan) => [plan.id, plan, each.units] as const));
const faces = ['Tinos-Regular', 'Tinos-Bold', 'Tinos-Italic', 'Tinos-BoldItalic'];

const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The headings in order: parts and titled clauses; an annex's number and title are one. */
function headingsOf(plan: Plan): string[] {
  const headings: string[] = [];
  for (const entry of printed(plan)) {
    if (entry.type !== 'line') continue;
    if (['section', 'divisionNumber', 'annexNumber', 'titledClause'].includes(entry.element))
      headings.push(fold(lineText(entry)));
    if (['divisionTitle', 'annexTitle'].includes(entry.element))
      headings.push(`${headings.pop() ?? ''} ${fold(lineText(entry))}`);
  }
  return headings;
}

describe.each(plans)('the PDF of %s', (_, plan, units) => {
  let bytes: Uint8Array;
  let file: PdfFile;

  beforeAll(async () => {
    bytes = await renderPdf(plan, { units, site: siteUrl });
    file = await inspectPdf(bytes);
  });

  test('is PDF/A-2, level A, and says so', () => {
    expect(file.metadata).toMatch(/<pdfaid:part>2<\/pdfaid:part>/u);
    expect(file.metadata).toMatch(/<pdfaid:conformance>A<\/pdfaid:conformance>/u);
    expect(file.isMarked).toBe(true);
  });

  test('names its title, issuer, language and day', () => {
    expect(file.language).toBe('vi-VN');
    expect(file.title).toContain(`${plan.masthead.number.trim()}/${plan.masthead.notation}: `);
    expect(file.author).toBe(units.get(plan.masthead.issuer)?.name);
    expect(file.metadata).toContain(`<xmp:CreateDate>${plan.masthead.issuedOn}T`);
    expect(file.keywords).toContain(plan.masthead.notation);
  });

  test('embeds Tinos and needs no other font', () => {
    expect(file.fonts).toContain('Tinos-Regular');
    expect(file.fonts.filter((name) => !faces.includes(name))).toEqual([]);
    expect(file.notEmbedded).toBe(0);
  });

  test('is on A4', () => {
    for (const { width, height } of file.sheets) {
      expect(width).toBeCloseTo(paper.width, 2);
      expect(height).toBeCloseTo(paper.height, 2);
    }
  });

  test('has a bookmark for every part, titled clause and annex', () => {
    expect(file.bookmarks.map(({ title }) => title)).toEqual(headingsOf(plan));
    expect(file.bookmarks.filter(({ level }) => level === 1)).toHaveLength(
      plan.parts.filter(({ label, heading }) => label !== '' || heading.length > 0).length + plan.annexes.length,
    );
  });

  test('names the tag of every heading by its words, and that of the title', () => {
    const title = fold(`${plan.kind} ${subjectLine(plan)}`);
    expect(file.headingTags.map(fold).toSorted()).toEqual([title, ...headingsOf(plan)].toSorted());
  });

  test('has headings without a gap in their levels, the title first', () => {
    const roles = file.sheets.flatMap(({ structure }) => elementsOf(structure).map(({ role }) => role));
    const levels = roles.filter((role) => /^H\d$/u.test(role)).map((role) => Number(role.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels).toHaveLength(headingsOf(plan).length + 1);
    for (const [index, level] of levels.entries())
      if (index > 0) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  test('is read in the order in which it is drawn', () => {
    for (const { structure, drawn } of file.sheets)
      expect(elementsOf(structure).flatMap(({ id }) => id ?? [])).toEqual(drawn);
  });

  test('has tables with head cells, a row for every row', () => {
    const roles = file.sheets.flatMap(({ structure }) => elementsOf(structure).map(({ role }) => role));
    const tables = printed(plan).flatMap((entry) => (entry.type === 'table' ? [entry.table] : []));
    const count = (wanted: string): number => roles.filter((role) => role === wanted).length;
    expect(count('TH')).toBe(tables.reduce((sum, { head }) => sum + head.cells.length, 0));
    expect(count('TR')).toBe(tables.reduce((sum, { rows }) => sum + rows.length + 1, 0));
  });

  test('keeps page numbers and the foot out of the text; annexes count by themselves', () => {
    const starts = new Set<number>();
    file.sheets.forEach(({ structure }, index) => {
      const first = elementsOf(structure).find(({ role }) => /^(?:H\d|P)$/u.test(role));
      if (index > 0 && first?.role === 'H2' && file.labels[index] === String(annexPageNumber.from)) starts.add(index);
    });
    expect(starts.size).toBe(plan.annexes.length);
    const found = verification(plan, { site: siteUrl });
    file.sheets.forEach(({ artifacts }, index) => {
      const number = index === 0 || starts.has(index) ? '' : (file.labels[index] ?? '');
      const foot = index === file.sheets.length - 1 ? (found?.lines.join('') ?? '') : '';
      expect(artifacts).toBe(number + foot);
    });
  });

  test('is the same, byte for byte, on every run', async () => {
    expect(sha256(await renderPdf(plan, { units, site: siteUrl }))).toBe(sha256(bytes));
  });
});

test('the PDF is the same in another process, in another time zone', async () => {
  const [first] = plans;
  if (first === undefined) throw new Error('No plan in content/.');
  const [id, plan, units] = first;
  const digest = execFileSync(process.execPath, ['tests/helpers/file-digest.ts', id, 'pdf'], {
    env: { ...process.env, TZ: 'America/New_York', LANG: 'C' },
    encoding: 'utf8',
  });
  expect(digest.trim()).toBe(sha256(await renderPdf(plan, { units, site: siteUrl })));
});

test('a plan that wants nothing at its foot has nothing there', async () => {
  const [first] = plans;
  if (first === undefined) throw new Error('No plan in content/.');
  const [, plan, units] = first;
  const { sheets } = await inspectPdf(await renderPdf({ ...plan, verification: false }, { units, site: siteUrl }));
  expect(sheets.at(-1)?.artifacts).toBe(String(sheets.length));
});
