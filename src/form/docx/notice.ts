/** A Word file → the neutral model. */
import type { MeasuredNotice, MeasuredParagraph } from '../model.ts';
import { textBox, isContinuous, readSection, toMargins, toSheet, type Section } from './sections.ts';
import { attachRulings } from './rulings.ts';
import { Numbering } from './numbering.ts';
import { Flow, type FlowContext } from './flow.ts';
import type { Container } from './boxes.ts';
import type { PageBox } from './drawn-lines.ts';
import type { Laid } from './paragraph.ts';
import { openDocument, type Part } from './package.ts';
import { readPageNumbers } from './page-numbers.ts';
import { toggle } from './properties.ts';
import { readStyles, readTheme } from './styles.ts';
import { findTextBoxes } from './text-box.ts';
import { laysOut, namesOffice, readRows } from './table.ts';
import type { MeasureText } from './wrap.ts';
import type { Xml } from './xml.ts';
import { FormError } from '../form-error.ts';

/** From this version of Word on, a table's edge and not its words stands at the text's edge. */
const edgeVersion = 15;
const wrappers = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo']);

interface Setting extends FlowContext {
  isOutdented: boolean;
}

/** Lays out a document from its first block to its last. */
class Layout {
  /** Paragraphs in reading order. */
  readonly order: Laid[] = [];
  readonly flows: Flow[] = [];
  readonly tables = new Set<number>();
  /** A row of three columns names two offices. */
  hasThirdSigner = false;
  readonly #setting: Setting;
  #rows = 0;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  #open(container: Container, page: PageBox, top: number): Flow {
    const flow = new Flow(container, page, this.#setting, top);
    this.flows.push(flow);
    return flow;
  }

  /** Lays out blocks in a container and gives how far down they reach. */
  lay(blocks: readonly Xml[], container: Container, page: PageBox, top: number): number {
    const flow = this.#open(container, page, top);
    for (const block of blocks.flatMap(unwrap)) {
      if (block.name === 'tbl') flow.skipTo(this.#layTable(block, container, page, flow.bottom));
      if (block.name !== 'p') continue;
      const from = flow.bottom;
      const before = flow.laid.length;
      const atoms = flow.add(block);
      for (const box of findTextBoxes(atoms, container, page))
        this.lay(box.blocks, { ...container, ...box.place, row: container.row }, page, from + box.below);
      this.order.push(...flow.laid.slice(before));
    }
    return flow.bottom;
  }

  #layTable(table: Xml, container: Container, page: PageBox, top: number): number {
    const isLayout = !container.inTable && laysOut(table);
    if (!isLayout) this.tables.add(container.sheet);
    const tableStyle = table.child('tblPr', 'tblStyle')?.attribute('val');
    let y = top;
    for (const { cells, height } of readRows(table, container, this.#setting.isOutdented)) {
      this.#rows += 1;
      this.hasThirdSigner ||=
        isLayout && cells.length > 2 && cells.filter(({ element }) => namesOffice(element)).length > 1;
      const row = `hàng ${String(this.#rows)} của bảng`;
      const [first] = cells;
      const last = cells.at(-1);
      const centre = first === undefined || last === undefined ? 0 : (first.left + last.left + last.width) / 2;
      const bottoms = cells.map((cell) => {
        const middle = cell.left + cell.width / 2;
        const isWhole = cells.length === 1;
        const place: Container = {
          left: cell.left,
          width: cell.width,
          column: !isLayout || isWhole ? container.column : middle < centre ? 'left' : 'right',
          sheet: container.sheet,
          textLeft: container.textLeft,
          inTable: !isLayout,
          tableStyle: tableStyle ?? container.tableStyle,
          row: cell.isTop ? (container.row ?? row) : undefined,
        };
        return this.lay(cell.element.elements, place, page, y);
      });
      y = Math.max(y + height, ...bottoms);
    }
    return y;
  }
}

const unwrap = (block: Xml): Xml[] => (wrappers.has(block.name) ? block.elements.flatMap(unwrap) : [block]);

const toPage = (section: Section): PageBox => ({
  ...textBox(section),
  paper: section.width,
  top: section.margins.top,
  height: section.height - section.margins.top - section.margins.bottom,
});

interface SectionBlocks {
  section: Section;
  blocks: Xml[];
}

/** The sections of the body, each with its blocks; one that is continuous and alike goes with the one before. */
function readSections(body: Xml): SectionBlocks[] {
  const sections: SectionBlocks[] = [];
  let blocks: Xml[] = [];
  for (const block of body.elements.flatMap(unwrap)) {
    if (block.name === 'sectPr') continue;
    blocks.push(block);
    const end = block.name === 'p' ? block.child('pPr', 'sectPr') : undefined;
    if (end === undefined) continue;
    sections.push({ section: readSection(end), blocks });
    blocks = [];
  }
  const last = body.child('sectPr');
  if (blocks.length > 0 || sections.length === 0) sections.push({ section: readSection(last), blocks });
  return sections.reduce<SectionBlocks[]>((merged, each) => {
    const before = merged.at(-1);
    if (before !== undefined && isContinuous(each.section) && each.section.width === before.section.width)
      before.blocks.push(...each.blocks);
    else merged.push({ ...each, blocks: [...each.blocks] });
    return merged;
  }, []);
}

function readSetting(document: Part & { settings: Xml | undefined }, measure: MeasureText): Setting {
  const theme = readTheme(document.related('theme')?.xml);
  const compatibility = document.settings?.child('compat');
  const version = compatibility
    ?.children('compatSetting')
    .find((each) => each.attribute('name') === 'compatibilityMode')
    ?.number('val');
  return {
    styles: readStyles(document.related('styles')?.xml, theme),
    theme,
    numbering: new Numbering(document.related('numbering')?.xml, theme),
    measure,
    addsDistances: toggle(compatibility, 'doNotUseHTMLParagraphAutoSpacing') === true,
    isOutdented: version !== undefined && version < edgeVersion,
  };
}

/**
 * Reads a Word file into the neutral model.
 * @param measure widths of text in the decree's font
 * @throws FormError if it cannot be read or has no words
 */
export function readDocx(bytes: Uint8Array, measure: MeasureText): MeasuredNotice {
  const document = openDocument(bytes);
  const setting = readSetting(document, measure);
  const sections = readSections(document.xml.child('body') ?? document.xml);
  const layout = new Layout(setting);
  let bottom = 0;
  const isShort: boolean[] = [];
  sections.forEach(({ section, blocks }, sheet) => {
    const area = textBox(section);
    const container: Container = {
      ...area,
      column: 'full',
      sheet,
      textLeft: area.left,
      inTable: false,
      tableStyle: undefined,
      row: `phần ${String(sheet + 1)}`,
    };
    const top = bottom;
    bottom = layout.lay(blocks, container, toPage(section), bottom);
    isShort.push(bottom - top < toPage(section).height);
  });
  const { rules, hasUnplaced } = attachRulings(layout.flows);
  const paragraphs = layout.order.map((laid): MeasuredParagraph => {
    const ruleBelow = rules.get(laid);
    return ruleBelow === undefined ? laid.paragraph : { ...laid.paragraph, ruleBelow };
  });
  if (paragraphs.every(({ text }) => text === ''))
    throw new FormError('Tệp Word không có chữ nào. Hãy kiểm tra lại tệp, hoặc bỏ ảnh chụp và gõ nội dung văn bản.');
  const all = sections.map(({ section }) => section);
  const pages = document.properties?.child('Pages')?.text;
  const [first] = all;
  const room = first === undefined ? 0 : first.height - first.margins.top - first.margins.bottom;
  return {
    source: 'docx',
    sheets: all.map((section, sheet) => toSheet(section, sheet, all.length, layout.tables.has(sheet))),
    margins: all.flatMap((section, sheet) => toMargins(section, sheet, all.length)),
    paragraphs: paragraphs.filter(({ text }) => text !== ''),
    pageNumbers: readPageNumbers(all, { document, styles: setting.styles, theme: setting.theme, measure, isShort }),
    ...(hasUnplaced ? { hasUnplacedLines: true } : {}),
    ...(layout.hasThirdSigner ? { hasThirdSigner: true } : {}),
    isOnePage: all.length === 1 && (pages === undefined ? bottom < room : pages.trim() === '1' && bottom < room * 1.2),
  };
}
