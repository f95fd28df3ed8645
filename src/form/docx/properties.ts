/** The properties of runs and paragraphs, as one element of a Word file gives them and as they add up. */
import type { Xml } from './xml.ts';
import { fromTwips, twipsToPoints } from './units.ts';

/** What a run's properties say; what they leave out is left out. */
export interface RunProperties {
  /** Font of ASCII letters and of all others. */
  ascii?: string;
  other?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  color?: string;
  caps?: boolean;
  underline?: boolean;
  hidden?: boolean;
  raised?: boolean;
}

export interface TabStop {
  kind: string;
  /** From the text's left edge, in mm. */
  position: number;
}

export interface Border {
  isSolid: boolean;
}

/** What a paragraph's properties say. Lengths in mm, distances in pt. */
export interface ParagraphProperties {
  style?: string;
  alignment?: string;
  left?: number;
  right?: number;
  /** Of the first line, beyond `left`; negative where the other lines are indented. */
  firstLine?: number;
  before?: number;
  after?: number;
  /** Parts of a single line, or points. */
  line?: number;
  lineRule?: 'auto' | 'exact' | 'atLeast';
  contextual?: boolean;
  tabs?: TabStop[];
  borderBottom?: Border | 'none';
  borderTop?: Border | 'none';
  numbering?: { id: string; level: number };
  frameAlignment?: string;
}

/** The names of the theme's fonts: `minor` and `major`. */
export type ThemeFonts = ReadonlyMap<string, string>;

/** On unless its value says otherwise; nothing where the element is not there. */
export function toggle(properties: Xml | undefined, name: string): boolean | undefined {
  const element = properties?.child(name);
  if (element === undefined) return undefined;
  return !['0', 'false', 'off', 'none'].includes(element.attribute('val') ?? 'true');
}

function themed(fonts: Xml, name: string, theme: ThemeFonts): string | undefined {
  const key = fonts.attribute(`${name}Theme`);
  return (
    (key === undefined ? undefined : theme.get(key.startsWith('major') ? 'major' : 'minor')) ?? fonts.attribute(name)
  );
}

/** Sets what is known and leaves the rest out. */
function set<T extends object, K extends keyof T>(properties: T, key: K, value: T[K] | undefined): void {
  if (value !== undefined) properties[key] = value;
}

/** Reads `w:rPr`. */
export function readRunProperties(properties: Xml | undefined, theme: ThemeFonts): RunProperties {
  if (properties === undefined) return {};
  const fonts = properties.child('rFonts');
  const halfPoints = properties.child('sz')?.number('val');
  const color = properties.child('color')?.attribute('val');
  const underline = properties.child('u')?.attribute('val');
  const align = properties.child('vertAlign')?.attribute('val');
  const read: RunProperties = {};
  set(read, 'ascii', fonts === undefined ? undefined : themed(fonts, 'ascii', theme));
  set(read, 'other', fonts === undefined ? undefined : themed(fonts, 'hAnsi', theme));
  set(read, 'size', halfPoints === undefined ? undefined : halfPoints / 2);
  set(read, 'bold', toggle(properties, 'b'));
  set(read, 'italic', toggle(properties, 'i'));
  set(read, 'color', color === 'auto' ? '#000000' : color === undefined ? undefined : `#${color.toLowerCase()}`);
  set(read, 'caps', toggle(properties, 'caps'));
  set(read, 'underline', underline === undefined ? undefined : underline !== 'none');
  set(read, 'hidden', toggle(properties, 'vanish'));
  set(read, 'raised', align === undefined ? undefined : align !== 'baseline');
  return read;
}

function readBorder(border: Xml | undefined): Border | 'none' | undefined {
  if (border === undefined) return undefined;
  const kind = border.attribute('val') ?? 'none';
  if (kind === 'none' || kind === 'nil') return 'none';
  return { isSolid: ['single', 'thick', 'double', 'triple'].includes(kind) };
}

/** A distance that may be given in hundredths of a line, or left to Word ("auto": 14 pt). */
function readDistance(spacing: Xml | undefined, name: 'before' | 'after'): number | undefined {
  if (spacing === undefined) return undefined;
  const automatic = spacing.attribute(`${name}Autospacing`);
  if (automatic !== undefined && automatic !== '0' && automatic !== 'false') return 14;
  const lines = spacing.number(`${name}Lines`);
  if (lines !== undefined && lines > 0) return (lines / 100) * 12;
  const twips = spacing.number(name);
  return twips === undefined ? undefined : twipsToPoints(twips);
}

function readLineRule(spacing: Xml | undefined): ParagraphProperties['lineRule'] | undefined {
  const rule = spacing?.attribute('lineRule');
  if (rule === 'exact' || rule === 'atLeast') return rule;
  return spacing?.attribute('line') === undefined ? undefined : 'auto';
}

const millimetres = (element: Xml | undefined, ...names: readonly string[]): number | undefined => {
  const value = names.map((name) => element?.number(name)).find((each) => each !== undefined);
  return value === undefined ? undefined : fromTwips(value);
};

function readNumbering(properties: Xml): ParagraphProperties['numbering'] | undefined {
  const numbering = properties.child('numPr');
  const id = numbering?.child('numId')?.attribute('val');
  return id === undefined ? undefined : { id, level: numbering?.child('ilvl')?.number('val') ?? 0 };
}

/** Reads `w:pPr`. */
export function readParagraphProperties(properties: Xml | undefined): ParagraphProperties {
  if (properties === undefined) return {};
  const indent = properties.child('ind');
  const spacing = properties.child('spacing');
  const hanging = millimetres(indent, 'hanging');
  const lineRule = readLineRule(spacing);
  const line = spacing?.number('line');
  const tabs = properties
    .child('tabs')
    ?.children('tab')
    .map((tab): TabStop => ({ kind: tab.attribute('val') ?? 'left', position: fromTwips(tab.number('pos') ?? 0) }));
  const borders = properties.child('pBdr');
  const read: ParagraphProperties = {};
  set(read, 'style', properties.child('pStyle')?.attribute('val'));
  set(read, 'alignment', properties.child('jc')?.attribute('val'));
  set(read, 'left', millimetres(indent, 'left', 'start'));
  set(read, 'right', millimetres(indent, 'right', 'end'));
  set(read, 'firstLine', hanging !== undefined && hanging > 0 ? -hanging : millimetres(indent, 'firstLine'));
  set(read, 'before', readDistance(spacing, 'before'));
  set(read, 'after', readDistance(spacing, 'after'));
  set(read, 'line', line === undefined ? undefined : lineRule === 'auto' ? line / 240 : twipsToPoints(line));
  set(read, 'lineRule', lineRule);
  set(read, 'contextual', toggle(properties, 'contextualSpacing'));
  set(read, 'tabs', tabs);
  set(read, 'borderBottom', readBorder(borders?.child('bottom')));
  set(read, 'borderTop', readBorder(borders?.child('top')));
  set(read, 'numbering', readNumbering(properties));
  set(read, 'frameAlignment', properties.child('framePr')?.attribute('xAlign'));
  return read;
}
