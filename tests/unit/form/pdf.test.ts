import { describe, expect, test } from 'vitest';
import { measurePdf, readPdf } from '../../../src/form/pdf/open.ts';
import type { PdfPage } from '../../../src/form/pdf/pages.ts';
import { judge } from '../../../src/form/report.ts';
import { line, rightNotice } from '../../helpers/form-notice.ts';
import { writePdf, type RawPdf } from '../../helpers/form-raw-pdf.ts';
import { compileTypst, setPdf, toTypst } from '../../helpers/form-typst.ts';

const point = 25.4 / 72;

async function measure(content: string, more: Omit<RawPdf, 'pages'> & { rotate?: number } = {}): Promise<PdfPage> {
  const { rotate = 0, ...rest } = more;
  const [page] = await measurePdf(writePdf({ pages: [{ content, rotate }], ...rest }));
  if (page === undefined) throw new Error('No page');
  return page;
}

describe('a piece of text', () => {
  test('stands where the matrices of page and text put it', async () => {
    const { pieces } = await measure('q 2 0 0 2 100 200 cm BT /F1 7 Tf 10 20 Td (Abc) Tj ET Q');
    expect(pieces).toHaveLength(1);
    expect(pieces[0]?.left).toBeCloseTo(120 * point, 3);
    expect(pieces[0]?.right).toBeCloseTo((120 + 3 * 7) * point, 3);
    expect(pieces[0]?.baseline).toBeCloseTo((841.89 - 240) * point, 3);
    expect(pieces[0]?.size).toBeCloseTo(14, 3);
  });

  test('ends at a space, at a wide gap, at another style', async () => {
    const { pieces } = await measure(
      'BT /F1 10 Tf 50 700 Td (one two) Tj [(th) -400 (ree)] TJ /F2 10 Tf (four) Tj ET',
      { fonts: ['TimesNewRomanPSMT', 'TimesNewRomanPS-BoldMT'] },
    );
    expect(pieces.map(({ text, bold, isSpaced }) => [text, bold, isSpaced])).toEqual([
      ['one', false, true],
      ['twoth', false, true],
      ['ree', false, true],
      ['four', true, false],
    ]);
  });

  test.each([
    ['1 0 0 rg', '#ff0000'],
    ['0.2 g', '#333333'],
    ['0 g', '#000000'],
  ])('painted by “%s” is %s', async (operator, color) => {
    const { pieces } = await measure(`${operator} BT /F1 10 Tf 50 700 Td (x) Tj ET`);
    expect(pieces[0]?.color).toBe(color);
  });

  test('painted in black of four inks is as good as black', async () => {
    const { results } = judge(
      await readPdf(
        writePdf({
          pages: [{ content: '0 0 0 1 k BT /F1 14 Tf 100 700 Td (Abc def) Tj ET' }],
          fonts: ['TimesNewRomanPSMT'],
        }),
      ),
    );
    expect(results.find(({ rule }) => rule === 'color')?.conclusion).toBe('pass');
  });

  test.each([
    ['ABCDEF+TimesNewRomanPS-BoldItalicMT', true, true, 'pass'],
    ['TimesNewRomanPSMT', false, false, 'pass'],
    ['TimesNewRoman,Bold', true, false, 'pass'],
    ['Tinos-Italic', false, true, 'pass'],
    ['LiberationSerif-Bold', true, false, 'pass'],
    ['ArialMT', false, false, 'fail'],
    ['.VnTime', false, false, 'fail'],
    ['CIDFont+F1', false, false, 'unknown'],
    ['Times#2320New#2320Roman2', false, false, 'pass'],
  ])('in %s is bold: %s, italic: %s, and its font: %s', async (name, bold, italic, conclusion) => {
    const file = writePdf({ pages: [{ content: 'BT /F1 14 Tf 100 700 Td (Abc) Tj ET' }], fonts: [name] });
    const [page] = await measurePdf(file);
    expect(page?.pieces[0]).toMatchObject({ bold, italic });
    expect(judge(await readPdf(file)).results.find(({ rule }) => rule === 'font')?.conclusion).toBe(conclusion);
  });

  test.each([
    ['TimesNewRomanPSMT', 'pass'],
    ['TimesNewRomanPS-ItalicMT', 'fail'],
    ['CIDFont+F1', 'unknown'],
    ['Times#2320New#2320Roman2', 'unknown'],
  ])('in %s is set as running text: %s', async (name, conclusion) => {
    const file = writePdf({ pages: [{ content: 'BT /F1 14 Tf 100 700 Td (Abc) Tj ET' }], fonts: [name] });
    expect(judge(await readPdf(file)).results.find(({ rule }) => rule === 'body.style')?.conclusion).toBe(conclusion);
  });

  test('is bold where its outline is drawn too, and italic where it is slanted', async () => {
    const { pieces } = await measure('BT /F1 14 Tf 2 Tr 1 0 0.3 1 100 700 Tm (Abc) Tj ET');
    expect(pieces[0]).toMatchObject({ bold: true, italic: true });
  });

  test('that stands on its side is none of the document', async () => {
    expect((await measure('BT /F1 14 Tf 0 1 -1 0 100 300 Tm (Sao y) Tj ET')).pieces).toEqual([]);
  });
});

describe('a page', () => {
  test('that is turned is measured as it is seen', async () => {
    const page = await measure('BT /F1 14 Tf 0 1 -1 0 300 200 Tm (Abc) Tj ET', { rotate: 90 });
    expect([page.width, page.height].map(Math.round)).toEqual([297, 210]);
    expect(page.pieces[0]?.left).toBeCloseTo(200 * point, 2);
    expect(page.pieces[0]?.baseline).toBeCloseTo(300 * point, 2);
  });

  test.each([
    ['stroked', '0.5 w 100 600 m 200 600 l S', 0.5],
    ['filled as a thin box', '100 600 100 0.75 re f', 0.75],
    ['stroked under a matrix', 'q 0.1 0 0 0.1 0 0 cm 5 w 1000 6000 m 2000 6000 l S Q', 0.5],
    ['drawn piece by piece', '0.5 w 100 600 m 150 600 l S 150 600 m 200 600 l S', 0.5],
  ])('has a ruled line that is %s', async (_, content, thickness) => {
    const { strokes } = await measure(`BT /F1 14 Tf 100 700 Td (x) Tj ET ${content}`);
    expect(strokes).toHaveLength(1);
    expect(strokes[0]).toMatchObject({ isSolid: true });
    expect(strokes[0]?.left).toBeCloseTo(100 * point, 2);
    expect(strokes[0]?.right).toBeCloseTo(200 * point, 2);
    expect(strokes[0]?.thickness).toBeCloseTo(thickness * point, 3);
  });

  test('has a dashed line that is not solid, and no line where nothing is painted', async () => {
    const { strokes } = await measure(
      'BT /F1 14 Tf 100 700 Td (x) Tj ET [3 2] 0 d 100 600 m 200 600 l S 100 500 m 200 500 l n',
    );
    expect(strokes.map(({ isSolid }) => isSolid)).toEqual([false]);
  });
});

test('two lines on one height are two, whichever of them is a little higher', async () => {
  for (const heights of [
    [600, 600.4],
    [600.4, 600],
  ]) {
    const [left = 0, right = 0] = heights;
    const { strokes } = await measure(
      `BT /F1 14 Tf 100 700 Td (x) Tj ET 0.5 w 100 ${String(left)} m 150 ${String(left)} l S 300 ${String(right)} m 450 ${String(right)} l S`,
    );
    expect(strokes).toHaveLength(2);
  }
});

test('a footnote is no running text', async () => {
  const notice = rightNotice();
  notice.margins.bottom = 25;
  const source = toTypst(notice);
  const noted = source.replace(
    'như sau:")',
    'như sau:") + footnote[#text(size: 10pt)[Ban hành kèm theo Quyết định số 12/QĐ-UBND.]]',
  );
  expect(noted).not.toBe(source);
  const { results } = judge(await readPdf(compileTypst(noted)));
  expect(results.filter(({ conclusion }) => conclusion === 'fail')).toEqual([]);
});

test('paragraphs of one line do not hide where the text begins', async () => {
  const notice = rightNotice();
  const short = ['Ông: Nguyễn Văn B', 'Chức vụ: Chuyên viên', 'Được cử đến: Sở Nội vụ', 'Về việc: Liên hệ công tác./.'];
  notice.body = [line('body', 'Ủy ban nhân dân tỉnh giới thiệu:'), ...short.map((text) => line('body', text))];
  const { results } = judge(await readPdf(setPdf(notice)));
  expect(results.filter(({ conclusion }) => conclusion === 'fail')).toEqual([]);
  expect(results.find(({ rule }) => rule === 'paragraph.indent')?.conclusion).toBe('pass');
});

test('recipients that overhang do not make a wide left margin narrower', async () => {
  const notice = rightNotice();
  notice.margins.left = 40;
  for (const each of notice.foot.left) each.shift = -4;
  const { results } = judge(await readPdf(setPdf(notice)));
  expect(results.find(({ rule }) => rule === 'margin.left')).toMatchObject({ conclusion: 'fail', measured: '40 mm' });
});

test('letters of which the file does not tell what they are, are not read', async () => {
  const content = `BT /F1 14 Tf 100 700 Td (${'!"#$%&*+'.repeat(40)}) Tj ET`;
  await expect(readPdf(writePdf({ pages: [{ content }] }))).rejects.toThrow(/Chữ trong tệp không đọc được/u);
});

describe('a scan', () => {
  const picture = 'q 595.28 0 0 841.89 0 0 cm /Im Do Q';

  test('of a page among others leaves open what may stand on it', async () => {
    const content = 'BT /F1 14 Tf 100 700 Td (Abc) Tj ET';
    const file = writePdf({ pages: [{ content }, { content: picture }], hasPicture: true });
    const { results } = judge(await readPdf(file));
    const conclusion = (id: string): string | undefined => results.find(({ rule }) => rule === id)?.conclusion;
    expect(conclusion('authority.present')).toBe('unknown');
    expect(conclusion('pageNumber.sequence')).toBe('unknown');
    expect(conclusion('body.end')).toBe('unknown');
  });

  test('whose words a machine recognised is judged by its paper alone', async () => {
    const content = `${picture} BT 3 Tr /F1 14 Tf 100 700 Td (CONG HOA XA HOI CHU NGHIA VIET NAM) Tj ET`;
    const { results, counts } = judge(await readPdf(writePdf({ pages: [{ content }], hasPicture: true })));
    expect(results.filter(({ conclusion }) => conclusion === 'pass').map(({ rule }) => rule)).toEqual([
      'paper',
      'orientation',
    ]);
    expect(counts.fail).toBe(0);
    const font = results.find(({ rule }) => rule === 'font');
    expect(font?.conclusion).toBe('unknown');
    expect(font?.measured).toContain('bản quét');
  });

  test('without words is not read', async () => {
    await expect(readPdf(writePdf({ pages: [{ content: picture }], hasPicture: true }))).rejects.toThrow(/bản quét/u);
  });
});
