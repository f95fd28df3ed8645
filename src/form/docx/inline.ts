/** The contents of a paragraph in order: text with its face, tabs, line breaks, fields and what is drawn. */
import { readRunProperties, type RunProperties, type ThemeFonts } from './properties.ts';
import type { Styles } from './styles.ts';
import type { Xml } from './xml.ts';

export interface Face {
  font: string;
  size: number;
  bold: boolean;
  italic: boolean;
  color: string;
  underline: boolean;
}

export type Atom =
  | { type: 'text'; text: string; face: Face }
  | { type: 'tab' | 'break' | 'page' }
  /** A field with its instruction ("PAGE") and the result that was last shown. */
  | { type: 'field'; instruction: string; text: string; face: Face }
  | { type: 'drawing'; element: Xml };

/** What turns properties into faces. */
export interface FaceContext {
  styles: Styles;
  theme: ThemeFonts;
  paragraphStyle: string | undefined;
  tableStyle: string | undefined;
}

/** What Word takes where nothing is said. */
const usualFont = 'Times New Roman';
const usualSize = 10;
const raisedSize = 0.65;

/** Elements that hold runs and mean nothing for the words. */
const wrappers = new Set(['hyperlink', 'ins', 'smartTag', 'sdt', 'sdtContent', 'moveTo', 'customXml', 'dir', 'bdo']);
const removed = new Set(['del', 'moveFrom', 'rPr', 'pPr', 'instrText', 'delText']);

export function toFace(properties: RunProperties, isAscii: boolean): Face {
  const size = properties.size ?? usualSize;
  return {
    font: (isAscii ? properties.ascii : properties.other) ?? properties.ascii ?? properties.other ?? usualFont,
    size: properties.raised === true ? size * raisedSize : size,
    bold: properties.bold === true,
    italic: properties.italic === true,
    color: properties.color ?? '#000000',
    underline: properties.underline === true,
  };
}

/** Text as atoms; ASCII and other letters apart where their fonts differ. */
export function textAtoms(text: string, properties: RunProperties): Atom[] {
  if (text === '' || properties.hidden === true) return [];
  const said = properties.caps === true ? text.toLocaleUpperCase('vi') : text;
  if (properties.ascii === properties.other) return [{ type: 'text', text: said, face: toFace(properties, true) }];
  // Word parts letters in this way; spaces and figures go with what stands before them.
  const parts = said.normalize('NFC').match(/[\p{ASCII}]+|[^\p{ASCII}]+/gu) ?? [];
  return parts.map((part) => ({ type: 'text', text: part, face: toFace(properties, /^\p{ASCII}/u.test(part)) }));
}

interface OpenField {
  instruction: string;
  result: string;
  face: Face | undefined;
  isResult: boolean;
}

/** Reads the contents of a paragraph. */
export function readAtoms(paragraph: Xml, context: FaceContext): Atom[] {
  const atoms: Atom[] = [];
  const fields: OpenField[] = [];
  const add = (atom: Atom): void => {
    const field = fields.at(-1);
    if (field === undefined) atoms.push(atom);
    else if (field.isResult && atom.type === 'text') {
      field.result += atom.text;
      field.face ??= atom.face;
    } else if (atom.type === 'drawing') atoms.push(atom);
  };
  const readRun = (run: Xml): void => {
    const own = run.child('rPr');
    const properties = context.styles.run(
      context.paragraphStyle,
      own?.child('rStyle')?.attribute('val'),
      readRunProperties(own, context.theme),
      context.tableStyle,
    );
    for (const node of run.elements) readRunChild(node, properties);
  };
  const readRunChild = (node: Xml, properties: RunProperties): void => {
    switch (node.name) {
      case 't':
        for (const atom of textAtoms(node.text, properties)) add(atom);
        break;
      case 'noBreakHyphen':
        for (const atom of textAtoms('-', properties)) add(atom);
        break;
      case 'sym':
        for (const atom of textAtoms('•', properties)) add(atom);
        break;
      case 'tab':
      case 'ptab':
        add({ type: 'tab' });
        break;
      case 'cr':
        add({ type: 'break' });
        break;
      case 'br':
        add({ type: node.attribute('type') === 'page' || node.attribute('type') === 'column' ? 'page' : 'break' });
        break;
      case 'drawing':
      case 'pict':
        add({ type: 'drawing', element: node });
        break;
      case 'AlternateContent': {
        const [chosen] = [...node.children('Choice'), ...node.children('Fallback')];
        for (const child of chosen?.elements ?? []) readRunChild(child, properties);
        break;
      }
      case 'instrText': {
        const field = fields.at(-1);
        if (field !== undefined) {
          field.instruction += node.text;
          field.face ??= toFace(properties, true);
        }
        break;
      }
      case 'fldChar':
        readFieldMark(node.attribute('fldCharType') ?? '', properties);
        break;
    }
  };
  const readFieldMark = (mark: string, properties: RunProperties): void => {
    const field = fields.at(-1);
    if (mark === 'begin') fields.push({ instruction: '', result: '', face: undefined, isResult: false });
    else if (mark === 'separate' && field !== undefined) field.isResult = true;
    else if (mark === 'end' && field !== undefined) {
      fields.pop();
      add({
        type: 'field',
        instruction: field.instruction.trim(),
        text: field.result,
        face: field.face ?? toFace(properties, true),
      });
    }
  };
  const read = (node: Xml): void => {
    for (const child of node.elements) {
      if (removed.has(child.name)) continue;
      if (child.name === 'r') readRun(child);
      else if (child.name === 'fldSimple') readSimpleField(child);
      else if (wrappers.has(child.name)) read(child);
    }
  };
  const readSimpleField = (node: Xml): void => {
    const inner = readAtoms(node, context).filter((atom) => atom.type === 'text');
    const face =
      inner[0]?.face ?? toFace(context.styles.run(context.paragraphStyle, undefined, {}, context.tableStyle), true);
    add({
      type: 'field',
      instruction: (node.attribute('instr') ?? '').trim(),
      text: inner.map(({ text }) => text).join(''),
      face,
    });
  };
  read(paragraph);
  return atoms;
}
