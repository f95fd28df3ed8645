/** Sets a notice as a PDF by Typst. */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { font } from '../../src/decree30/page.ts';
import { measureText } from '../../src/files/type/measure.ts';
import { partsOf, type Annex, type Line, type Notice } from './form-notice.ts';

const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
let compiler: NodeCompiler | undefined;

/** Height of a line of Times New Roman from its ascent to its descent in em. */
const lineBox = 1.107;

const quoted = (text: string): string => JSON.stringify(text);

/** @param inCell in a cell of the head or foot, where the first distance counts too */
function set(line: Line, inCell: boolean): string {
  const { size, italic, color, align, indent, lines, shift, above } = line;
  const leading = size * (lines * font.singleLine - lineBox);
  const family = line.font === font.family ? font.substitute : line.font;
  const words = partsOf(line)
    .map(
      (part) =>
        `text(font: ${quoted(family)}, size: ${String(size)}pt, weight: ${part.bold ? '700' : '400'}, style: ${quoted(italic ? 'italic' : 'normal')}, fill: rgb(${quoted(`#${color}`)}), ${quoted(part.text)})`,
    )
    .join(' + ');
  const paragraph = `par(leading: ${String(leading)}pt, justify: ${String(align === 'justify')}, first-line-indent: (amount: ${String(indent)}mm, all: true), ${words})`;
  const side = align === 'justify' ? 'left' : align;
  const moved = shift === 0 ? paragraph : `move(dx: ${String(shift)}mm, ${paragraph})`;
  const distance = inCell ? `#v(${String(above + leading)}pt)` : '';
  const whole = `${distance}#block(width: 100%, above: ${inCell ? '0' : String(above + leading)}pt, below: 0pt, align(${side}, ${moved}))`;
  return whole + ruleBelow(line);
}

function ruleBelow(line: Line): string {
  const { rule, shift, text } = line;
  if (rule === undefined) return '';
  const length = rule.ratio * measureText(text, line);
  const stroke = `stroke: (thickness: 0.75pt, dash: ${quoted(rule.isDashed ? 'dashed' : 'solid')})`;
  return `\n#block(width: 100%, above: 2pt, below: 0pt, align(center, move(dx: ${String(rule.shift + shift)}mm, line(length: ${String(length)}mm, ${stroke}))))`;
}

const stack = (lines: readonly Line[], inCell = false): string => lines.map((line) => set(line, inCell)).join('\n');

const grid = (widths: readonly number[], cells: readonly (readonly Line[])[]): string =>
  `#block(width: 100%, above: 0pt, below: 0pt, breakable: false, grid(columns: (${widths.map((width) => `${String(width)}mm`).join(', ')}), ${cells.map((lines) => `[${stack(lines, true)}]`).join(', ')}))`;

const table = (rows: readonly (readonly string[])[]): string =>
  `#block(width: 100%, above: 8pt, below: 0pt, table(columns: ${String(rows[0]?.length ?? 1)}, stroke: 0.5pt, ${rows
    .flat()
    .map((text) => `text(font: "Tinos", size: 13pt, ${quoted(text)})`)
    .join(', ')}))`;

/** @param mark a label at whose page the pages are counted from 1 */
function pageOf(
  { paper, margins, numbering }: Pick<Notice, 'paper' | 'margins' | 'numbering'>,
  isLandscape: boolean,
  mark?: string,
): string {
  const [width, height] = isLandscape ? [paper.height, paper.width] : [paper.width, paper.height];
  const { size, italic, font: family, color, align, form, isAtFoot, isOnFirst, isMissing } = numbering;
  const pattern = { plain: '1', dashes: '- 1 -', roman: 'i' }[form];
  const shown = `text(font: ${quoted(family === font.family ? font.substitute : family)}, size: ${String(size)}pt, fill: rgb(${quoted(`#${color}`)}), style: ${quoted(italic ? 'italic' : 'normal')}, std.numbering(${quoted(pattern)}, number))`;
  const first = mark === undefined ? '1' : `query(<${mark}>).first().location().page()`;
  const number = `context { let number = here().page() - ${first} + 1; if ${String(!isMissing)} and (${String(isOnFirst)} or number > 1) { align(${align}, ${shown}) } }`;
  const marks = isAtFoot ? `header: none, footer: ${number}` : `footer: none, header: ${number}`;
  return `#set page(width: ${String(width)}mm, height: ${String(height)}mm, margin: (top: ${String(margins.top)}mm, right: ${String(margins.right)}mm, bottom: ${String(margins.bottom)}mm, left: ${String(margins.left)}mm), ${marks})`;
}

function setAnnex(notice: Notice, annex: Annex, index: number): string {
  const mark = `annex${String(index)}`;
  return [
    pageOf(
      { ...notice, margins: annex.margins ?? notice.margins },
      annex.isLandscape,
      annex.isRestarted ? mark : undefined,
    ),
    `#metadata(none)<${mark}>`,
    stack(annex.lines),
    annex.table === undefined ? '' : table(annex.table),
  ].join('\n');
}

/** Room in mm for Quốc hiệu, in any size that it is set in. */
const titleColumn = 104;

/** The Typst source of a notice. */
export function toTypst(notice: Notice): string {
  const { paper, margins, above, head, title, body, foot, annexes } = notice;
  const width = paper.width - margins.left - margins.right;
  const left = notice.isMirrored ? titleColumn : width - titleColumn;
  return [
    pageOf(notice, false),
    '#set text(font: "Tinos", lang: "vi", top-edge: 0.891em, bottom-edge: -0.216em, hyphenate: false, kerning: false)',
    '#set par(spacing: 0pt)',
    stack(above),
    grid([left, width - left], [head.left, head.right]),
    grid([left, width - left], [head.number, head.dateline]),
    stack(title),
    stack(body),
    notice.table === undefined ? '' : table(notice.table),
    '#v(8mm)',
    foot.middle === undefined
      ? grid([width / 2, width / 2], [foot.left, foot.right])
      : grid([width / 3, width / 3, width / 3], [foot.left, foot.middle, foot.right]),
    stack(notice.copy),
    ...annexes.map((annex, index) => setAnnex(notice, annex, index)),
  ].join('\n');
}

/** The bytes of a PDF from Typst's source. */
export function compileTypst(source: string): Uint8Array {
  compiler ??= NodeCompiler.create({ workspace: fonts, fontArgs: [{ fontPaths: [fonts] }] });
  return new Uint8Array(compiler.pdf({ mainFileContent: source }, { creationTimestamp: 0 }));
}

/** The bytes of the PDF of a notice. */
export const setPdf = (notice: Notice): Uint8Array => compileTypst(toTypst(notice));
