/** What the pages of a Word file show as their numbers: its headers and footers with PAGE fields. */
import { familyOf } from '../font-name.ts';
import { toRoman } from '../../vietnamese/numerals.ts';
import type { MeasuredPageNumber } from '../model.ts';
import { readAtoms, type Atom, type Face } from './inline.ts';
import type { Part } from './package.ts';
import { readParagraphProperties, toggle, type ParagraphProperties, type ThemeFonts } from './properties.ts';
import { isContinuous, textBox, type Section } from './sections.ts';
import type { Styles } from './styles.ts';
import type { MeasureText } from './wrap.ts';
import type { Xml } from './xml.ts';

type Shown = NonNullable<MeasuredPageNumber['shown']>;

interface Context {
  document: Part & { settings: Xml | undefined };
  styles: Styles;
  theme: ThemeFonts;
  measure: MeasureText;
  /** For each section whether its text may be of one page. */
  isShort: readonly boolean[];
}

type Kind = 'default' | 'first' | 'even';
type Zone = 'top' | 'bottom';
type References = ReadonlyMap<string, string>;

/** Ids of headers and footers by zone and kind: "top default". A section without its own takes those of the one before. */
function readReferences({ properties }: Section, before: References): References {
  const references = new Map(before);
  for (const [name, zone] of [
    ['headerReference', 'top'],
    ['footerReference', 'bottom'],
  ] as const)
    for (const reference of properties?.children(name) ?? []) {
      const id = reference.attribute('relation:id');
      if (id !== undefined) references.set(`${zone} ${reference.attribute('type') ?? 'default'}`, id);
    }
  return references;
}

const isPage = (atom: Atom): boolean => atom.type === 'field' && /^PAGE\b/iu.test(atom.instruction);

function printNumber(value: number, instruction: string, format: string | undefined): string {
  if (/\\\*\s*ROMAN\b/u.test(instruction) || format === 'upperRoman') return toRoman(Math.max(1, value));
  if (/\\\*\s*roman\b/u.test(instruction) || format === 'lowerRoman') return toRoman(Math.max(1, value)).toLowerCase();
  return String(value);
}

function offsetOf(
  properties: ParagraphProperties,
  atoms: readonly Atom[],
  width: number,
  numberWidth: number,
): number | undefined {
  const frame = properties.frameAlignment;
  const { alignment = 'left', left = 0, right = 0, firstLine = 0, tabs = [] } = properties;
  if (frame !== undefined) return frame === 'center' ? 0 : frame === 'right' ? (width - numberWidth) / 2 : undefined;
  const stops = atoms.slice(0, atoms.findIndex(isPage)).filter(({ type }) => type === 'tab').length;
  if (stops > 0) {
    const stop = tabs.filter(({ kind }) => kind !== 'clear').toSorted((one, other) => one.position - other.position)[
      stops - 1
    ];
    return stop?.kind === 'center' ? stop.position - width / 2 : undefined;
  }
  if (alignment === 'center') return (left + firstLine - right) / 2;
  if (alignment === 'right' || alignment === 'end') return (width - numberWidth) / 2 - right;
  return left + firstLine - (width - numberWidth) / 2;
}

/** The paragraph of a header that shows the page's number. */
function readShown(
  part: Part,
  zone: Zone,
  value: number | 'continues',
  section: Section,
  context: Context,
): Shown | undefined {
  for (const paragraph of part.xml.descendants('p')) {
    const own = readParagraphProperties(paragraph.child('pPr'));
    const properties = context.styles.paragraph(own, {});
    const atoms = readAtoms(paragraph, {
      styles: context.styles,
      theme: context.theme,
      paragraphStyle: properties.style,
      tableStyle: undefined,
    });
    const field = atoms.find(isPage);
    const format = section.properties?.child('pgNumType')?.attribute('fmt');
    const literal = atoms
      .map((atom) => (atom.type === 'text' ? atom.text : ''))
      .join('')
      .trim();
    if (field?.type !== 'field') {
      if (!/^\W*\d{1,3}\W*$/u.test(literal)) continue;
      const text = atoms.find((atom) => atom.type === 'text');
      return text?.type === 'text' ? { text: literal, value: 'fixed', zone, ...faceOf(text.face) } : undefined;
    }
    const printed = value === 'continues' ? '…' : printNumber(value, field.instruction, format);
    const text = atoms
      .map((atom) => (isPage(atom) ? printed : atom.type === 'text' || atom.type === 'field' ? atom.text : ' '))
      .join('')
      .trim();
    const isPlain = text === printed;
    const isArabic =
      value === 'continues' ? printNumber(2, field.instruction, format) === '2' : printed === String(value);
    const width = context.measure(text, field.face);
    const offset = offsetOf(properties, atoms, textBox(section).width, width);
    return {
      text: value === 'continues' && isArabic && isPlain ? '…' : text,
      value: isArabic ? value : 'fixed',
      zone,
      ...faceOf(field.face),
      ...(offset === undefined ? {} : { offset }),
    };
  }
  return undefined;
}

const faceOf = ({ font, size, bold, italic, color }: Face): Pick<Shown, 'font' | 'color' | 'size' | 'isUpright'> => ({
  font: familyOf(font),
  color,
  size,
  isUpright: !bold && !italic,
});

/** For each section what its first and its following pages show. */
export function readPageNumbers(sections: readonly Section[], context: Context): MeasuredPageNumber[] {
  const hasEven = toggle(context.document.settings, 'evenAndOddHeaders') === true;
  let references: References = new Map();
  return sections.flatMap((section, sheet) => {
    references = readReferences(section, references);
    const own = references;
    const hasFirst = toggle(section.properties, 'titlePg') === true;
    const start = section.properties?.child('pgNumType')?.number('start') ?? (sheet === 0 ? 1 : undefined);
    const pages: { kind: Kind; page: string; after: number }[] = [
      { kind: hasFirst ? 'first' : 'default', page: 'trang đầu', after: 0 },
      { kind: hasEven ? 'even' : 'default', page: hasEven ? 'trang chẵn' : 'các trang sau', after: 1 },
      ...(hasEven ? [{ kind: 'default' as const, page: 'trang lẻ', after: 2 }] : []),
    ];
    const name = sections.length === 1 ? '' : ` của phần ${String(sheet + 1)}`;
    return pages
      .filter(({ after }) => after > 0 || sheet === 0 || !isContinuous(section))
      .map(({ kind, page, after }): MeasuredPageNumber => {
        const value = start === undefined ? 'continues' : start + after;
        const shown = (['top', 'bottom'] as const)
          .map((zone) => {
            const id = own.get(`${zone} ${kind}`);
            const part = id === undefined ? undefined : context.document.related(id);
            return part === undefined ? undefined : readShown(part, zone, value, section, context);
          })
          .find((each) => each !== undefined);
        const mayNotExist = sections.length > 1 && after > 0 && context.isShort[sheet] === true;
        return {
          sheet,
          page: `${page}${name}`,
          ...(mayNotExist ? { mayNotExist } : {}),
          ...(shown === undefined ? {} : { shown }),
        };
      });
  });
}
