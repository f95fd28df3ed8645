/** The printed label at the start of a paragraph: "I.", "2.1.", "a)", "-". */
import { letterOrdinal, parseRoman } from './numerals.ts';

export type LabelKind = 'article' | 'roman' | 'decimal' | 'letter' | 'dash' | 'plus' | 'star' | 'paren';

export interface Label {
  /** As printed, punctuation included. */
  label: string;
  kind: LabelKind;
  /** Its numbers: [2, 1] for "2.1."; empty for signs and for letters outside the Vietnamese order. */
  ordinals: number[];
  /** The text after the label and its space. */
  rest: string;
  /** Where `rest` starts in the text. */
  length: number;
}

const signs: ReadonlyMap<string, LabelKind> = new Map([
  ['-', 'dash'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['−', 'dash'],
  ['+', 'plus'],
  ['*', 'star'],
  ['•', 'star'],
  ['\uF0B7', 'star'],
]);
// A first word longer than this is no label; it bounds the work on hostile text.
const longest = 16;
const decimal = /^\d{1,2}(?:\.\d{1,2})*\.?$/u;
const romanDecimal = /^([IVX]+)((?:\.\d{1,2})*)\.?$/u;
const parenthesised = /^\(?(\d{1,2}|\p{L})\)$/u;
const articleLabel = /^Điều (\d{1,3})\.(?=\s|$)/u;
const measures = new Set([
  'triệu',
  'tỷ',
  'tỉ',
  'nghìn',
  'ngàn',
  'đồng',
  'km',
  'm',
  'm2',
  'm²',
  'ha',
  'kg',
  'tấn',
  'tạ',
  'lít',
  'lần',
  '%',
  'điểm',
  'giờ',
]);

/**
 * Reads the label at the start of a paragraph, or nothing: "01 buổi", "2023 là", "16/11" and "1.500 đại biểu" have none.
 * A label ends at a space or at the end of the text, so label + space + rest has the words of the text.
 */
export function readLabel(text: string): Label | undefined {
  const indent = text.length - text.trimStart().length;
  const article = articleLabel.exec(text.slice(indent, indent + longest));
  if (article !== null) {
    const rest = text.slice(indent + article[0].length).trimStart();
    return {
      label: article[0],
      kind: 'article',
      ordinals: [Number(article[1])],
      rest,
      length: text.length - rest.length,
    };
  }
  const head = /^\S+/u.exec(text.slice(indent, indent + longest + 1))?.[0] ?? '';
  if (head === '' || head.length > longest) return undefined;
  const after = text.slice(indent + head.length);
  const rest = after.trimStart();
  const found = classify(head.normalize('NFC'), rest);
  if (found === undefined) return undefined;
  return { label: head, ...found, rest, length: text.length - rest.length };
}

function classify(head: string, rest: string): { kind: LabelKind; ordinals: number[] } | undefined {
  const sign = signs.get(head);
  if (sign !== undefined) return { kind: sign, ordinals: [] };
  const inParens = parenthesised.exec(head)?.[1];
  if (inParens !== undefined) return classifyMark(inParens);
  if (/^\p{L}\.$/u.test(head) && !/^[IVX]/u.test(head))
    return rest === '' ? undefined : classifyMark(head.slice(0, -1));
  return classifyRoman(head) ?? classifyDecimal(head, rest);
}

function classifyMark(mark: string): { kind: LabelKind; ordinals: number[] } {
  if (/^\d/u.test(mark)) return { kind: 'paren', ordinals: [Number(mark)] };
  const ordinal = letterOrdinal(mark);
  return { kind: 'letter', ordinals: ordinal === undefined ? [] : [ordinal] };
}

function classifyRoman(head: string): { kind: LabelKind; ordinals: number[] } | undefined {
  const match = romanDecimal.exec(head);
  const value = parseRoman(match?.[1] ?? '');
  if (match === null || value === undefined) return undefined;
  const tail = match[2] ?? '';
  if (tail === '') return head.endsWith('.') ? { kind: 'roman', ordinals: [value] } : undefined;
  return { kind: 'decimal', ordinals: [value, ...numbersIn(tail)] };
}

function classifyDecimal(head: string, rest: string): { kind: LabelKind; ordinals: number[] } | undefined {
  if (!decimal.test(head)) return undefined;
  const ordinals = numbersIn(head);
  if (head.endsWith('.')) return { kind: 'decimal', ordinals };
  const next = /^[^\s,.;:]{1,8}/u.exec(rest)?.[0].toLowerCase() ?? '';
  return ordinals.length < 2 || next === '' || measures.has(next) ? undefined : { kind: 'decimal', ordinals };
}

function numbersIn(text: string): number[] {
  return text
    .split('.')
    .filter((part) => part !== '')
    .map(Number);
}
