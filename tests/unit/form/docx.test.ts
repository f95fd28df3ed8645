import { describe, expect, test } from 'vitest';
import { measureText } from '../../../src/files/type/measure.ts';
import { readDocx } from '../../../src/form/docx/notice.ts';
import type { MeasuredNotice, MeasuredParagraph } from '../../../src/form/model.ts';
import { judge } from '../../../src/form/report.ts';
import { wrapPart, zipWord, type WordParts } from '../../helpers/form-word.ts';

const a4 =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1134" w:bottom="1134" w:left="1985"/></w:sectPr>';
const textLeft = (1985 / 1440) * 25.4;
const textWidth = ((11906 - 1985 - 1134) / 1440) * 25.4;

const read = (body: string, parts: WordParts = {}, related: Readonly<Record<string, string>> = {}): MeasuredNotice =>
  readDocx(zipWord(body + (body.includes('sectPr') ? '' : a4), parts, related), measureText);

function paragraph({ paragraphs }: MeasuredNotice, start: string): MeasuredParagraph {
  const found = paragraphs.find(({ text }) => text.startsWith(start));
  if (found === undefined)
    throw new Error(`No paragraph begins with ${start}: ${paragraphs.map(({ text }) => text).join(' | ')}`);
  return found;
}

const closeTo = (value: number, digits: number): unknown => expect.closeTo(value, digits);
const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (text: string, properties = '', runProperties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${run(text, runProperties)}</w:p>`;
const size = (points: number): string => `<w:sz w:val="${String(points * 2)}"/>`;

describe('what a run is', () => {
  const styles = wrapPart(
    'styles',
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>${size(11)}</w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Heading"><w:basedOn w:val="Normal"/><w:rPr><w:b/>${size(14)}</w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Quiet"><w:basedOn w:val="Heading"/><w:rPr><w:b w:val="0"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Loop"><w:basedOn w:val="Loop"/><w:rPr>${size(20)}</w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Themed"><w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>`,
  );
  const theme =
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>';
  const notice = read(
    [
      p('plain'),
      p('heading', '<w:pStyle w:val="Heading"/>'),
      p('quiet', '<w:pStyle w:val="Quiet"/>'),
      p('loop', '<w:pStyle w:val="Loop"/>'),
      p('themed', '<w:pStyle w:val="Themed"/>'),
      p('switched', '<w:pStyle w:val="Heading"/>', '<w:rStyle w:val="Strong"/>'),
      p(
        'own',
        '<w:pStyle w:val="Heading"/>',
        `<w:rStyle w:val="Strong"/><w:b/><w:i/><w:color w:val="FF0000"/>${size(13.5)}`,
      ),
      p('Chữ hoa', '', '<w:caps/>'),
      p('hidden', '', '<w:vanish/>'),
      `<w:p>${run('m', size(14))}${run('2', `${size(14)}<w:vertAlign w:val="superscript"/>`)}</w:p>`,
      p('ab ế', '', '<w:rFonts w:ascii="Arial" w:hAnsi="Times New Roman"/>'),
    ].join(''),
    { 'word/styles.xml': styles, 'word/theme/theme1.xml': theme },
    { styles1: 'styles.xml', theme1: 'theme/theme1.xml' },
  );
  const first = (start: string): MeasuredParagraph['runs'][number] | undefined => paragraph(notice, start).runs[0];

  test('comes from the defaults, the chain of styles and the run itself', () => {
    expect(first('plain')).toMatchObject({ font: 'Times New Roman', size: 11, bold: false, color: '#000000' });
    expect(first('heading')).toMatchObject({ size: 14, bold: true });
    expect(first('quiet')).toMatchObject({ size: 14, bold: false });
    expect(first('own')).toMatchObject({ size: 13.5, bold: true, italic: true, color: '#ff0000' });
  });

  test('comes from the theme where a style names its font', () => {
    expect(first('themed')).toMatchObject({ font: 'Cambria' });
  });

  test('is switched off where two styles switch it on', () => {
    expect(first('switched')).toMatchObject({ bold: false });
  });

  test('does not loop with a style that is based on itself', () => {
    expect(first('loop')).toMatchObject({ size: 20 });
  });

  test('is written in capitals, or not at all, as its font says', () => {
    expect(paragraph(notice, 'CHỮ HOA').text).toBe('CHỮ HOA');
    expect(notice.paragraphs.some(({ text }) => text === 'hidden')).toBe(false);
  });

  test('is smaller where it is raised', () => {
    expect(paragraph(notice, 'm2').runs.map((each) => Math.round(each.size))).toEqual([14, 9]);
  });

  test('has two fonts where its ASCII letters have one of their own', () => {
    expect(paragraph(notice, 'ab').runs.map((each) => each.font)).toEqual(['Arial', 'Times New Roman']);
  });
});

describe('the numbers that Word counts', () => {
  const level = (index: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${String(index)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="720" w:hanging="720"/></w:pPr></w:lvl>`;
  const numbering = wrapPart(
    'numbering',
    `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'decimal', '%2.%3.')}${level(3, 'lowerLetter', '%4)')}${level(4, 'bullet', '-')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`,
  );
  const item = (text: string, index: number, list = 1): string =>
    p(text, `<w:numPr><w:ilvl w:val="${String(index)}"/><w:numId w:val="${String(list)}"/></w:numPr>`);
  const notice = read(
    [
      item('A', 0),
      item('B', 1),
      item('C', 2),
      item('D', 2),
      item('E', 3),
      item('F', 4),
      item('G', 0),
      item('H', 1),
      item('K', 0, 2),
    ].join(''),
    { 'word/numbering.xml': numbering },
    { numbering1: 'numbering.xml' },
  );

  test('stand before their paragraphs, begin anew below the next one above, and start where they are told', () => {
    expect(notice.paragraphs.map(({ text }) => text)).toEqual([
      'I. A',
      '1. B',
      '1.1. C',
      '1.2. D',
      'a) E',
      '- F',
      'II. G',
      '1. H',
      'V. K',
    ]);
  });

  test('give their paragraphs the indents of the list', () => {
    expect(notice.paragraphs[0]?.indent).toBeCloseTo(0, 3);
  });
});

describe('where a paragraph stands', () => {
  test('follows from its indents, its tabs and its alignment', () => {
    const notice = read(
      [
        p('first line', '<w:ind w:firstLine="720"/><w:jc w:val="both"/>'),
        `<w:p><w:r><w:tab/></w:r>${run('by a tab')}</w:p>`,
        p('centred', '<w:ind w:left="1134"/><w:jc w:val="center"/>'),
        p('right', '<w:jc w:val="right"/>', size(10)),
      ].join(''),
    );
    expect(paragraph(notice, 'first')).toMatchObject({ alignment: 'justify' });
    expect(paragraph(notice, 'first').indent).toBeCloseTo(12.7, 2);
    expect(paragraph(notice, 'by a tab').indent).toBeCloseTo(12.7, 2);
    expect(paragraph(notice, 'centred').centre).toBeCloseTo(textLeft + 20 / 2 + textWidth / 2, 1);
    const width = measureText('right', { size: 10, bold: false, italic: false });
    expect(paragraph(notice, 'right').centre).toBeCloseTo(textLeft + textWidth - width / 2, 2);
  });

  test('has the larger of two distances above, or their sum in old files, or none between alike', () => {
    const spaced = (text: string, before: number, after: number, more = ''): string =>
      p(text, `<w:spacing w:before="${String(before * 20)}" w:after="${String(after * 20)}"/>${more}`);
    const body =
      spaced('one', 0, 8) +
      spaced('two', 6, 0) +
      spaced('three', 0, 6, '<w:contextualSpacing/>') +
      spaced('four', 6, 6, '<w:contextualSpacing/>');
    expect(read(body).paragraphs.map(({ gap }) => gap?.max)).toEqual([undefined, 8, 0, 0]);
    const settings = wrapPart('settings', '<w:compat><w:doNotUseHTMLParagraphAutoSpacing/></w:compat>');
    const old = read(body, { 'word/settings.xml': settings }, { settings1: 'settings.xml' });
    expect(old.paragraphs.map(({ gap }) => gap?.max)).toEqual([undefined, 14, 0, 0]);
  });

  test.each([
    ['<w:spacing w:line="360" w:lineRule="auto"/>', 1.5 * 1.15],
    ['<w:spacing w:line="320" w:lineRule="exact"/>', 16 / 14],
    ['<w:spacing w:line="200" w:lineRule="atLeast"/>', 1.15],
    ['', 1.15],
  ])('has lines as high as %s says', (spacing, height) => {
    const notice = read(p('text', spacing, size(14)));
    expect(notice.paragraphs[0]?.lineHeight?.min).toBeCloseTo(height, 3);
  });

  test('is a line of its own after a break by hand', () => {
    const notice = read(
      `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run('ỦY BAN NHÂN DÂN')}<w:r><w:br/></w:r>${run('TỈNH SƠN KHÊ')}</w:p>`,
    );
    expect(notice.paragraphs.map(({ text, isBroken }) => [text, isBroken])).toEqual([
      ['ỦY BAN NHÂN DÂN', false],
      ['TỈNH SƠN KHÊ', true],
    ]);
  });

  test('is one of two columns that tabs make, with its own middle', () => {
    const tabs = '<w:tabs><w:tab w:val="center" w:pos="1700"/><w:tab w:val="center" w:pos="6000"/></w:tabs>';
    const notice = read(
      `<w:p><w:pPr>${tabs}</w:pPr><w:r><w:tab/></w:r>${run('UBND TỈNH')}<w:r><w:tab/></w:r>${run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')}</w:p>`,
    );
    expect(notice.paragraphs.map(({ text, column }) => [text, column])).toEqual([
      ['UBND TỈNH', 'left'],
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'right'],
    ]);
    expect(notice.paragraphs.map(({ centre }) => centre)).toEqual([
      closeTo(textLeft + (1700 / 1440) * 25.4, 2),
      closeTo(textLeft + (6000 / 1440) * 25.4, 2),
    ]);
  });

  test('is set around the stop that a tab leads to', () => {
    const tabs = '<w:tabs><w:tab w:val="center" w:pos="6800"/></w:tabs>';
    const notice = read(`<w:p><w:pPr>${tabs}</w:pPr><w:r><w:tab/></w:r>${run('Nguyễn Văn A', size(14))}</w:p>`);
    expect(notice.paragraphs[0]?.centre).toBeCloseTo(textLeft + (6800 / 1440) * 25.4, 2);
  });

  test('keeps what was inserted and drops what was deleted', () => {
    const notice = read(
      `<w:p><w:ins>${run('mới')}</w:ins><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:sdt><w:sdtContent>${run(' trong khung')}</w:sdtContent></w:sdt></w:p>`,
    );
    expect(notice.paragraphs.map(({ text }) => text)).toEqual(['mới trong khung']);
  });
});

describe('a ruled line', () => {
  const drawn = (placing: string, from = 'paragraph', across = 1_800_000): string =>
    `<w:r><w:drawing><wp:anchor xmlns:wp="wp"><wp:positionH relativeFrom="column"><wp:posOffset>${String(across)}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="${from}"><wp:posOffset>${placing}</wp:posOffset></wp:positionV><wp:extent cx="720000" cy="0"/><a:graphic xmlns:a="a"><wps:wsp xmlns:wps="wps"><a:prstGeom prst="line"/></wps:wsp></a:graphic></wp:anchor></w:drawing></w:r>`;

  test('of DrawingML belongs to the words above it, whichever paragraph it is anchored in', () => {
    const body = `<w:p>${run('KẾ HOẠCH', size(14))}</w:p><w:p>${run('Về công tác', size(14))}${drawn('230000')}</w:p>`;
    expect(paragraph(read(body), 'Về').ruleBelow).toEqual({
      length: closeTo(20, 2),
      centre: closeTo(textLeft + 50 + 10, 2),
      solid: true,
    });
    const after = `<w:p>${run('Về công tác', size(14))}</w:p><w:p>${drawn('10000')}${run('Nội dung', size(14))}</w:p>`;
    expect(paragraph(read(after), 'Về').ruleBelow?.length).toBeCloseTo(20, 2);
    expect(paragraph(read(after), 'Nội').ruleBelow).toBeUndefined();
  });

  const millimetre = 36_000;

  test('belongs to the column it is drawn under, where tabs make two in one paragraph', () => {
    const tabs = '<w:tabs><w:tab w:val="center" w:pos="1700"/><w:tab w:val="center" w:pos="6000"/></w:tabs>';
    const lines =
      drawn(String(8 * millimetre), 'paragraph', 20 * millimetre) +
      drawn(String(8 * millimetre), 'paragraph', 96 * millimetre);
    const notice = read(
      `<w:p><w:pPr>${tabs}</w:pPr><w:r><w:tab/></w:r>${run('SỞ Y TẾ', size(13))}<w:r><w:tab/></w:r>${run('Độc lập - Tự do - Hạnh phúc', size(13))}${lines}</w:p>`,
    );
    expect(paragraph(notice, 'SỞ').ruleBelow?.centre).toBeCloseTo(textLeft + 30, 1);
    expect(paragraph(notice, 'Độc').ruleBelow?.centre).toBeCloseTo(textLeft + 106, 1);
  });

  test('placed on the first page belongs to the words above it', () => {
    const centred = '<w:jc w:val="center"/>';
    const title = p('KẾ HOẠCH', centred, size(14)) + p('Về công tác', centred, size(14));
    const notice = read(`<w:p>${drawn(String(42 * millimetre), 'page')}</w:p>${title}${p('Nội dung', '', size(14))}`);
    expect(paragraph(notice, 'Về').ruleBelow?.length).toBeCloseTo(20, 2);
    expect(notice.hasUnplacedLines).toBeUndefined();
  });

  test('placed on a later page may stand anywhere, so that none is said to be missing', () => {
    const section =
      '<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1134" w:bottom="1134" w:left="1985"/></w:sectPr></w:pPr></w:p>';
    const notice = read(
      `${p('Độc lập - Tự do - Hạnh phúc')}${section}<w:p>${drawn('0', 'page')}</w:p>${p('Nội dung')}${a4}`,
    );
    expect(notice.hasUnplacedLines).toBe(true);
    expect(judge(notice).results.find(({ rule }) => rule === 'motto.rule')?.conclusion).toBe('unknown');
  });

  test('of VML has the length between its ends', () => {
    const line =
      '<w:r><w:pict><v:line xmlns:v="v" style="position:absolute" from="60pt,18pt" to="120pt,18pt"/></w:pict></w:r>';
    const { ruleBelow } = paragraph(read(`<w:p>${run('Độc lập', size(14))}${line}</w:p>`), 'Độc');
    expect(ruleBelow).toEqual({
      length: closeTo(21.17, 1),
      centre: closeTo(textLeft + 31.75, 1),
      solid: true,
    });
  });

  test('is a border, an underline, or typed', () => {
    const border = '<w:pBdr><w:bottom w:val="dotted"/></w:pBdr><w:ind w:left="567" w:right="567"/>';
    expect(paragraph(read(p('Tên', border)), 'Tên').ruleBelow).toMatchObject({
      length: closeTo(textWidth - 20, 1),
      solid: false,
    });
    const width = measureText('Độc lập', { size: 14, bold: false, italic: false });
    expect(paragraph(read(p('Độc lập', '', `<w:u w:val="single"/>${size(14)}`)), 'Độc').ruleBelow?.length).toBeCloseTo(
      width,
      2,
    );
    const typed = read(p('Tên', '', size(14)) + p('________', '', size(14)));
    expect(paragraph(typed, 'Tên').ruleBelow?.length).toBeCloseTo(
      measureText('________', { size: 14, bold: false, italic: false }),
      2,
    );
    expect(typed.paragraphs).toHaveLength(1);
  });
});

describe('the foot', () => {
  const bold = '<w:b/>';
  const conclusions = (body: string): [string, string][] =>
    judge(read(p('KẾ HOẠCH') + p('Nội dung.') + body))
      .results.filter(({ rule }) => /^(?:authority|signerName)\.(?:present|letters|align)$/u.test(rule))
      .map(({ rule, conclusion }) => [rule, conclusion]);
  const right = [
    ['authority.present', 'pass'],
    ['authority.letters', 'pass'],
    ['authority.align', 'pass'],
    ['signerName.present', 'pass'],
    ['signerName.letters', 'pass'],
    ['signerName.align', 'pass'],
  ];

  test('may be made with tabs', () => {
    const tabs = '<w:tabs><w:tab w:val="center" w:pos="6800"/></w:tabs>';
    const row = (left: string, at: string): string =>
      `<w:p><w:pPr>${tabs}</w:pPr>${run(left, size(12))}<w:r><w:tab/></w:r>${run(at, bold + size(14))}</w:p>`;
    const empty = p('', '', size(14));
    expect(
      conclusions(
        `${row('Nơi nhận:', 'KT. GIÁM ĐỐC')}${row('- Như trên;', 'PHÓ GIÁM ĐỐC')}${p('- Lưu: VT.')}${empty.repeat(3)}${row('', 'Nguyễn Văn A')}`,
      ),
    ).toEqual(right);
  });

  test('may go on in the next row of its table', () => {
    const cell = (text: string): string =>
      `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${p(text, '<w:jc w:val="center"/>', bold + size(14))}</w:tc>`;
    const rows = [
      ['Nơi nhận:', 'KT. GIÁM ĐỐC'],
      ['- Lưu: VT.', 'PHÓ GIÁM ĐỐC'],
      ['', 'Nguyễn Văn A'],
    ].map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`);
    expect(conclusions(`<w:tbl>${rows.join('')}</w:tbl><w:p/>`)).toEqual(right);
  });
});

describe('page numbers', () => {
  const field = (instruction = 'PAGE'): string =>
    `<w:fldSimple w:instr=" ${instruction} "><w:r><w:rPr>${size(14)}</w:rPr><w:t>1</w:t></w:r></w:fldSimple>`;
  const header = (inside: string): string => wrapPart('hdr', inside);
  const section = (inside: string): string =>
    `<w:sectPr>${inside}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1134" w:bottom="1134" w:left="1985"/></w:sectPr>`;
  const shown = (inside: string, sectionInside = '<w:titlePg/>'): MeasuredNotice['pageNumbers'] =>
    read(
      p('text') + section(`<w:headerReference w:type="default" r:id="header1"/>${sectionInside}`),
      { 'word/header1.xml': header(inside) },
      { header1: 'header1.xml' },
    ).pageNumbers;

  test('are hidden on the first page where the section has a first page of its own', () => {
    expect(shown(`<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${field()}</w:p>`).map((each) => each.shown?.text)).toEqual(
      [undefined, '2'],
    );
    expect(
      shown(`<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${field()}</w:p>`, '').map((each) => each.shown?.text),
    ).toEqual(['1', '2']);
  });

  test('stand in the middle by alignment, by a tab, by a frame, or do not', () => {
    const offset = (inside: string): number | undefined => shown(inside)[1]?.shown?.offset;
    expect(offset(`<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${field()}</w:p>`)).toBeCloseTo(0, 3);
    expect(
      offset(
        `<w:p><w:pPr><w:tabs><w:tab w:val="center" w:pos="4680"/></w:tabs></w:pPr><w:r><w:tab/></w:r>${field()}</w:p>`,
      ),
    ).toBeCloseTo((4680 / 1440) * 25.4 - textWidth / 2, 2);
    expect(offset(`<w:p><w:pPr><w:framePr w:xAlign="center"/></w:pPr>${field()}</w:p>`)).toBe(0);
    expect(offset(`<w:p>${field()}</w:p>`)).toBeLessThan(-70);
  });

  test('are not Arabic where their field says so', () => {
    expect(shown(`<w:p>${field('PAGE \\* roman')}</w:p>`)[1]?.shown).toMatchObject({ text: 'ii', value: 'fixed' });
  });

  test('of an annex that may be of one page are not said to be missing', () => {
    const body = `<w:p><w:pPr>${section('')}</w:pPr></w:p>${p('Phụ lục', '<w:jc w:val="center"/>')}${p('DANH MỤC', '<w:jc w:val="center"/>')}${section('<w:titlePg/>')}`;
    const { results } = judge(read(p('Nơi nhận:') + body));
    expect(results.find(({ rule }) => rule === 'pageNumber.annex')?.conclusion).toBe('unknown');
  });

  test('go on in the next section unless it starts anew', () => {
    const reference = '<w:headerReference w:type="default" r:id="header1"/>';
    const body = `<w:p><w:pPr>${section(reference)}</w:pPr></w:p>${p('two')}<w:p><w:pPr>${section('<w:pgNumType w:start="1"/>')}</w:pPr></w:p>${p('three')}${section('')}`;
    const { pageNumbers } = read(
      body,
      { 'word/header1.xml': header(`<w:p>${field()}</w:p>`) },
      { header1: 'header1.xml' },
    );
    expect(pageNumbers.map((each) => each.shown?.value)).toEqual([1, 2, 1, 2, 'continues', 'continues']);
  });
});
