/** Lays out the paragraphs of the body, a cell or a text box one below the other. */
import { isProof } from '../landmarks.ts';
import type { MeasuredParagraph } from '../model.ts';
import type { Container } from './boxes.ts';
import { findDrawnLines, type DrawnLine, type PageBox } from './drawn-lines.ts';
import { readAtoms, textAtoms, type Atom } from './inline.ts';
import { layParagraph, type Laid } from './paragraph.ts';
import type { Ruling } from './rulings.ts';
import type { Numbering } from './numbering.ts';
import { readParagraphProperties, readRunProperties, type ParagraphProperties, type ThemeFonts } from './properties.ts';
import type { Styles } from './styles.ts';
import { millimetresPerPoint } from './units.ts';
import type { MeasureText } from './wrap.ts';
import type { Xml } from './xml.ts';

export interface FlowContext {
  styles: Styles;
  theme: ThemeFonts;
  numbering: Numbering;
  measure: MeasureText;
  /** Distances of neighbours add up, as in files of old Word versions; else the larger one counts. */
  addsDistances: boolean;
}

const typedRule = /^[_‗]{4,}$|^[–—-]{6,}$/u;
const smallest = 10.6;
const isProofOnly = ({ paragraph: { text, runs } }: Laid): boolean =>
  isProof(text) && runs.every(({ size }) => size < smallest);

/** Lays out paragraphs that stand in one container. */
export class Flow {
  readonly laid: Laid[] = [];
  readonly rulings: Ruling[] = [];
  /** How many lines are drawn where the file does not tell what they stand under. */
  unplaced = 0;
  readonly #container: Container;
  readonly #page: PageBox;
  readonly #context: FlowContext;
  #y: number;
  #before: { after: number; properties: ParagraphProperties } | undefined;

  /** @param top of the container, in mm below the top of the document laid out without pages */
  constructor(container: Container, page: PageBox, context: FlowContext, top: number) {
    this.#y = top;
    this.#container = container;
    this.#page = page;
    this.#context = context;
  }

  /** How far down it has come, in mm. */
  get bottom(): number {
    return this.#y;
  }

  /** Goes on below something that is no paragraph: a table, a new section. */
  skipTo(bottom: number): void {
    this.#y = Math.max(this.#y, bottom);
    this.#before = undefined;
  }

  /** Adds a paragraph (`w:p`) and gives its contents. */
  add(element: Xml): readonly Atom[] {
    const { styles, theme, numbering, measure } = this.#context;
    const container = this.#container;
    const own = readParagraphProperties(element.child('pPr'));
    const styled = styles.paragraph(own, {}, container.tableStyle);
    const properties = styles.paragraph(own, numbering.properties(styled.numbering), container.tableStyle);
    const face = { styles, theme, paragraphStyle: properties.style, tableStyle: container.tableStyle };
    const atoms = readAtoms(element, face);
    const number = numbering.next(properties.numbering);
    const mark = styles.run(
      properties.style,
      undefined,
      readRunProperties(element.child('pPr', 'rPr'), theme),
      container.tableStyle,
    );
    if (number !== undefined) atoms.unshift(...textAtoms(number.text, { ...mark, ...number.run }));
    const { gap, before, after } = this.#distances(properties);
    const top = this.#y;
    const { laid, height } = layParagraph({
      container,
      properties,
      atoms,
      markSize: mark.size ?? 10,
      above: before,
      gap,
      top,
      measure,
    });
    const typed = laid.filter(({ paragraph }) => typedRule.test(paragraph.text.replace(/\s/gu, '')));
    this.#findRules(atoms, properties, top + before * millimetresPerPoint, height - before * millimetresPerPoint);
    for (const { paragraph, baseline } of typed)
      this.rulings.push(toRuling(paragraph, baseline, paragraph.text.includes('_')));
    this.laid.push(...laid.filter((each) => !typed.includes(each) && !isProofOnly(each)));
    this.#y += height;
    this.#before = { after, properties };
    return atoms;
  }

  /** Distances in pt: what is added above, and what remains to be added below. */
  #distances(properties: ParagraphProperties): { gap: number | undefined; before: number; after: number } {
    const previous = this.#before;
    const isSame = previous !== undefined && previous.properties.style === properties.style;
    const own = isSame && properties.contextual === true ? 0 : (properties.before ?? 0);
    const theirs = isSame && previous.properties.contextual === true ? 0 : (previous?.after ?? 0);
    const gap = this.#context.addsDistances ? own + theirs : Math.max(own, theirs);
    return { gap: previous === undefined ? undefined : gap, before: gap, after: properties.after ?? 0 };
  }

  #findRules(atoms: readonly Atom[], properties: ParagraphProperties, top: number, height: number): void {
    const { left, width } = this.#container;
    const { left: indent = 0, right = 0, borderBottom, borderTop } = properties;
    const length = width - indent - right;
    const border = { length, centre: left + indent + length / 2 };
    if (borderTop !== undefined && borderTop !== 'none')
      this.rulings.push({ ...border, solid: borderTop.isSolid, y: top });
    if (borderBottom !== undefined && borderBottom !== 'none')
      this.rulings.push({ ...border, solid: borderBottom.isSolid, y: top + height });
    for (const atom of atoms)
      if (atom.type === 'drawing')
        for (const line of findDrawnLines(atom.element, this.#container, this.#page)) this.#place(line, top, height);
  }

  #place({ length, centre, below, onPaper, isSolid }: DrawnLine, top: number, height: number): void {
    // Only of the first page it is known where its top is; its height is counted without lines that break otherwise.
    const isFirst = this.#container.sheet === 0 && top < this.#page.height;
    if (onPaper !== undefined && !isFirst) {
      this.unplaced += 1;
      return;
    }
    // Where nothing says how high a line is drawn, it is meant to stand below its paragraph.
    const y = onPaper === undefined ? top + (below ?? height) : onPaper - this.#page.top;
    this.rulings.push({
      length,
      solid: isSolid,
      y,
      ...(centre === undefined ? {} : { centre }),
      ...(onPaper === undefined ? {} : { isOnPaper: true }),
    });
  }
}

function toRuling({ lines, centre }: MeasuredParagraph, y: number, solid: boolean): Ruling {
  const length = lines[0]?.width;
  return { y, solid, ...(length === undefined ? {} : { length }), ...(centre === undefined ? {} : { centre }) };
}
