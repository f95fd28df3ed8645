/** The named styles of the document: the decree's type and spacing, so that paragraphs carry no formatting of their own. */
import { AlignmentType, DocumentDefaults, LineRuleType } from 'docx';
import type { IParagraphStyleOptions, IPropertiesOptions } from 'docx';
import { toMillimetres } from '../../decree30/lengths.ts';
import { font, pageNumber } from '../../decree30/page.ts';
import { ruleThickness } from '../../decree30/rule-lines.ts';
import { distance, indent, lead, lineHeight, paragraphGap } from '../../decree30/spacing.ts';
import { typeRules } from '../../decree30/type-rules.ts';
import type { Alignment, Element, TypeRule } from '../../decree30/type-rules.ts';
import { eighths, halfPoints, pointTwips, twips } from './lengths.ts';
import { styleId, styleNames } from './style-names.ts';
import type { Extra, StyleKey } from './style-names.ts';

type ParagraphFormat = NonNullable<IParagraphStyleOptions['paragraph']>;
type RunFormat = NonNullable<IParagraphStyleOptions['run']>;

/** Word counts lines in 240ths of the font's own line. */
export const singleLine = 240;

/** The pitch of running text as in print and PDF, so that pages end alike: single at the least, 1.5 lines at the most. */
function runningLine({ size }: TypeRule): number {
  const multiple = lead(size.chosen, lineHeight.chosen) / (size.chosen * font.singleLine);
  return Math.min(Math.ceil(singleLine * multiple), Math.floor((singleLine * lineHeight.max) / font.singleLine));
}

const alignments = {
  center: AlignmentType.CENTER,
  justify: AlignmentType.JUSTIFIED,
  left: AlignmentType.LEFT,
} as const satisfies Record<Alignment, string>;

const indented: ReadonlySet<StyleKey> = new Set<Element>([
  'basis',
  'body',
  'section',
  'titledClause',
  'clause',
  'point',
]);
const apart: ReadonlySet<StyleKey> = new Set<Element>([
  ...(['basis', 'body', 'divisionNumber', 'section', 'titledClause', 'clause', 'point', 'annexReference'] as const),
]);
/** What must not be left at the foot of a page without that which it heads. */
const heading: ReadonlySet<StyleKey> = new Set<Element>([
  ...(['kind', 'subject', 'divisionNumber', 'divisionTitle', 'section', 'titledClause'] as const),
  ...(['annexNumber', 'annexTitle', 'annexReference'] as const),
]);
/** Levels in Word's navigation pane, from 0. A number above a title has none: one heading is one entry. */
export const outlineLevels: Partial<Record<StyleKey, number>> = {
  divisionTitle: 0,
  annexTitle: 0,
  section: 0,
  titledClause: 1,
};

const spaced = (before: number, line: number): NonNullable<ParagraphFormat['spacing']> => ({
  before: pointTwips(before),
  after: 0,
  line,
  lineRule: LineRuleType.AUTO,
});

function paragraphOf(element: Element): ParagraphFormat {
  const rule: TypeRule = typeRules[element];
  const level = outlineLevels[element];
  const runs = rule.block === typeRules.body.block || rule.block === typeRules.annexNumber.block;
  return {
    alignment: alignments[rule.align],
    spacing: spaced(apart.has(element) ? paragraphGap.chosen : 0, runs ? runningLine(rule) : singleLine),
    ...(indented.has(element) ? { indent: { firstLine: twips(indent.chosen) } } : {}),
    ...(heading.has(element) ? { keepNext: true, keepLines: true } : {}),
    ...(level === undefined ? {} : { outlineLevel: level }),
  };
}

const runOf = ({ size, bold, italic }: TypeRule): RunFormat => ({
  size: halfPoints(size.chosen),
  ...(bold ? { bold } : {}),
  ...(italic ? { italics: italic } : {}),
});

const cell = { spacing: spaced(0, runningLine(typeRules.body)) };

/** The smallest type that Word knows: an empty paragraph of it is as high as its line is told to be. */
const smallest: RunFormat = { size: halfPoints(1) };

const extras: Readonly<Record<Extra, { paragraph: ParagraphFormat; run: RunFormat }>> = {
  pageNumber: {
    paragraph: { alignment: AlignmentType.CENTER, spacing: spaced(0, singleLine) },
    run: { size: halfPoints(pageNumber.size.chosen) },
  },
  ruleLine: {
    paragraph: {
      spacing: { before: 0, after: 0, line: twips(distance.aboveRule), lineRule: LineRuleType.EXACT },
      keepNext: true,
    },
    run: smallest,
  },
  tableHead: {
    paragraph: { ...cell, alignment: AlignmentType.CENTER },
    run: { ...runOf(typeRules.body), bold: true },
  },
  tableCell: { paragraph: { ...cell, alignment: AlignmentType.LEFT }, run: runOf(typeRules.body) },
};

const isExtra = (key: StyleKey): key is Extra => key in extras;

/** What follows when somebody presses Enter at the end. */
const isHeading = (key: StyleKey): boolean => heading.has(key) && key !== 'kind';

const isStyleKey = (key: string): key is StyleKey => key in styleNames;

const paragraphStyles: readonly IParagraphStyleOptions[] = Object.keys(styleNames)
  .filter(isStyleKey)
  .map((key, index) => ({
    id: styleId(key),
    name: styleNames[key],
    basedOn: 'Normal',
    next: styleId(isHeading(key) ? 'body' : key),
    quickFormat: true,
    uiPriority: index + 1,
    ...(isExtra(key) ? extras[key] : { paragraph: paragraphOf(key), run: runOf(typeRules[key]) }),
  }));

/** Given to the document's defaults: `widowControl` is a property that docx knows of paragraphs, not of styles. */
const defaultParagraph = { widowControl: true, spacing: spaced(0, singleLine) };

/** The styles of the file: Word's Normal and the decree's; none of those that docx brings along. */
export function createStyles(): NonNullable<IPropertiesOptions['styles']> {
  return {
    importedStyles: [
      new DocumentDefaults({
        paragraph: defaultParagraph,
        run: {
          font: font.family,
          size: halfPoints(typeRules.body.size.chosen),
          language: { value: 'vi-VN', eastAsia: 'vi-VN' },
        },
      }),
    ],
    paragraphStyles: [{ id: 'Normal', name: 'Normal', quickFormat: true }, ...paragraphStyles],
  };
}

/** Height in millimetres that a rule and the room above it take. */
export const ruleHeight: number = distance.aboveRule + toMillimetres(ruleThickness);
export const ruleBorder = eighths(ruleThickness);
