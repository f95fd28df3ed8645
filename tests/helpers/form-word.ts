/** Sets a notice as a Word file, in the XML of WordprocessingML itself. */
import { strToU8, zipSync } from 'fflate';
import { measureText } from '../../src/files/type/measure.ts';
import { partsOf, type Annex, type Line, type Notice, type Ruled } from './form-notice.ts';

const twips = (millimetres: number): string => String(Math.round((millimetres / 25.4) * 1440));
const namespace =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

export const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Parts of a Word file by their path. */
export type WordParts = Record<string, string>;

const relations = (targets: Readonly<Record<string, string>>): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(targets)
    .map(
      ([id, target]) =>
        `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${id.replace(/\d+$/u, '')}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** Zips the parts of a Word file; `document` is the inside of its body, other parts are by path. */
export function zipWord(
  body: string,
  parts: WordParts = {},
  related: Readonly<Record<string, string>> = {},
): Uint8Array {
  const files: WordParts = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations({ officeDocument: 'word/document.xml' }),
    'word/document.xml': `<w:document ${namespace}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(related),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])));
}

export const wrapPart = (name: string, inside: string): string => `<w:${name} ${namespace}>${inside}</w:${name}>`;

function runProperties({ font, size, bold, italic, color }: Line): string {
  return `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}<w:color w:val="${color}"/><w:sz w:val="${String(size * 2)}"/></w:rPr>`;
}

const justification = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const;

/** One paragraph, and below it the empty one whose border is its ruled line. */
function paragraph(line: Line, width: number): string {
  const { align, shift, indent, above, lines, text, rule } = line;
  const properties = `<w:pPr><w:spacing w:before="${String(above * 20)}" w:after="0" w:line="${String(Math.round(lines * 240))}" w:lineRule="auto"/><w:ind w:left="${twips(2 * shift)}" w:firstLine="${twips(indent)}"/><w:jc w:val="${justification[align]}"/></w:pPr>`;
  const runs = partsOf(line).map(
    (part) =>
      `<w:r>${runProperties({ ...line, ...part })}<w:t xml:space="preserve">${escapeXml(part.text)}</w:t></w:r>`,
  );
  const own = `<w:p>${properties}${runs.join('')}</w:p>`;
  return rule === undefined ? own : own + ruledParagraph(rule, measureText(text, line), width, shift);
}

function ruledParagraph(
  { ratio, shift, isDashed }: Ruled,
  textWidth: number,
  width: number,
  textShift: number,
): string {
  const length = ratio * textWidth;
  const left = (width - length) / 2 + shift + textShift;
  return `<w:p><w:pPr><w:pBdr><w:bottom w:val="${isDashed ? 'dashed' : 'single'}" w:sz="6" w:space="0"/></w:pBdr><w:spacing w:before="0" w:after="0" w:line="40" w:lineRule="exact"/><w:ind w:left="${twips(left)}" w:right="${twips(width - left - length)}"/></w:pPr></w:p>`;
}

const stack = (lines: readonly Line[], width: number): string =>
  lines.length === 0 ? '<w:p/>' : lines.map((line) => paragraph(line, width)).join('');

function columns(rows: readonly (readonly (readonly Line[])[])[], widths: readonly number[]): string {
  const cells = (row: readonly (readonly Line[])[]): string =>
    row
      .map((lines, index) => {
        const width = widths[index] ?? 0;
        return `<w:tc><w:tcPr><w:tcW w:w="${twips(width)}" w:type="dxa"/></w:tcPr>${stack(lines, width)}</w:tc>`;
      })
      .join('');
  return `<w:tbl><w:tblPr><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0"/><w:right w:w="0"/></w:tblCellMar></w:tblPr><w:tblGrid>${widths
    .map((width) => `<w:gridCol w:w="${twips(width)}"/>`)
    .join('')}</w:tblGrid>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

function dataTable(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string =>
    `<w:tc><w:tcPr><w:tcW w:w="2800" w:type="dxa"/></w:tcPr><w:p><w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="26"/></w:rPr><w:t>${escapeXml(text)}</w:t></w:r></w:p></w:tc>`;
  return `<w:tbl><w:tblPr><w:tblBorders/></w:tblPr>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

function sectionProperties(notice: Notice, annex: Annex | undefined, start: number | undefined): string {
  const { paper, numbering } = notice;
  const margins = annex?.margins ?? notice.margins;
  const [width, height] = annex?.isLandscape === true ? [paper.height, paper.width] : [paper.width, paper.height];
  const zone = numbering.isAtFoot ? 'footer' : 'header';
  return `<w:sectPr>${numbering.isMissing ? '' : `<w:${zone}Reference w:type="default" r:id="${zone}1"/>`}<w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"/><w:pgMar w:top="${twips(margins.top)}" w:right="${twips(margins.right)}" w:bottom="${twips(margins.bottom)}" w:left="${twips(margins.left)}"/>${start === undefined ? '' : `<w:pgNumType w:start="${String(start)}"/>`}${numbering.isOnFirst ? '' : '<w:titlePg/>'}</w:sectPr>`;
}

function numberParagraph({ numbering: { size, italic, font, color, align, form } }: Notice): string {
  const face = `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>${italic ? '<w:i/>' : ''}<w:color w:val="${color}"/><w:sz w:val="${String(size * 2)}"/></w:rPr>`;
  const text = (said: string): string =>
    form === 'dashes' ? `<w:r>${face}<w:t xml:space="preserve">${said}</w:t></w:r>` : '';
  const instruction = form === 'roman' ? 'PAGE \\* roman' : 'PAGE';
  return `<w:p><w:pPr><w:jc w:val="${align}"/></w:pPr>${text('- ')}<w:r>${face}<w:fldChar w:fldCharType="begin"/></w:r><w:r>${face}<w:instrText>${instruction}</w:instrText></w:r><w:r>${face}<w:fldChar w:fldCharType="separate"/></w:r><w:r>${face}<w:t>2</w:t></w:r><w:r>${face}<w:fldChar w:fldCharType="end"/></w:r>${text(' -')}</w:p>`;
}

/** Room in mm for Quốc hiệu, in any size that it is set in. */
const titleColumn = 104;

/** The bytes of the Word file of a notice. */
export function setWord(notice: Notice): Uint8Array {
  const { paper, margins, above, head, title, body, table, foot, annexes, numbering } = notice;
  const width = paper.width - margins.left - margins.right;
  const half = notice.isMirrored ? titleColumn : width - titleColumn;
  const parts = [
    above.length === 0 ? '' : stack(above, width),
    columns(
      [
        [head.left, head.right],
        [head.number, head.dateline],
      ],
      [half, width - half],
    ),
    stack(title, width),
    stack(body, width),
    table === undefined ? '' : dataTable(table),
    foot.middle === undefined
      ? columns([[foot.left, foot.right]], [width / 2, width / 2])
      : columns([[foot.left, foot.middle, foot.right]], [width / 3, width / 3, width / 3]),
    stack(notice.copy, width),
  ];
  const sections = [parts.join('')];
  for (const annex of annexes) {
    const { left, right } = annex.margins ?? margins;
    const own = stack(annex.lines, (annex.isLandscape ? paper.height : paper.width) - left - right);
    sections.push(own + (annex.table === undefined ? '' : dataTable(annex.table)));
  }
  const starts = [undefined, ...annexes.map(({ isRestarted }) => (isRestarted ? 1 : undefined))];
  const document = sections
    .map((section, index) => {
      const properties = sectionProperties(notice, annexes[index - 1], starts[index]);
      return section + (index === sections.length - 1 ? properties : `<w:p><w:pPr>${properties}</w:pPr></w:p>`);
    })
    .join('');
  const zone = numbering.isAtFoot ? 'footer' : 'header';
  return zipWord(
    document,
    { [`word/${zone}1.xml`]: wrapPart(zone === 'header' ? 'hdr' : 'ftr', numberParagraph(notice)) },
    { [`${zone}1`]: `${zone}1.xml` },
  );
}
