/** The document as printed: the tree laid out line by line in canonical order, each line with the decree's element that it is. */
import { isAnnexReference, standsAlone } from '../decree30/headings.ts';
import { nationalMotto, nationalTitle, numberPrefix } from '../decree30/national-title.ts';
import type { Element } from '../decree30/type-rules.ts';
import type { Address, Block, Clause, Inline, Item, Paragraph, Part, Plan, Table } from './types.ts';
import { plainText } from './plain-text.ts';

/** One printed line or paragraph. */
export interface PrintedLine {
  type: 'line';
  element: Element;
  /** How deep it stands below its part, from 0. */
  depth: number;
  /** The numeral or dash before the words, as printed; empty where there is none. */
  label: string;
  content: readonly Inline[];
  address?: Address;
}
/** A printed table. */
export interface PrintedTable {
  type: 'table';
  depth: number;
  table: Table;
}
export type Printed = PrintedLine | PrintedTable;

interface LineOptions {
  depth?: number;
  label?: string;
  address?: Address;
}

function line(
  element: Element,
  content: string | readonly Inline[],
  { depth = 0, label = '', address }: LineOptions = {},
): PrintedLine {
  return {
    type: 'line',
    element,
    depth,
    label,
    content: typeof content === 'string' ? [{ type: 'text', value: content }] : content,
    ...(address === undefined ? {} : { address }),
  };
}

const paragraphLine = (element: Element, { children }: Paragraph, depth = 0): PrintedLine =>
  line(element, children, { depth });

function printItem({ label, address, children, blocks }: Item, depth: number): Printed[] {
  return [line('point', children, { depth, label, address }), ...printNodes(blocks, depth + 1)];
}

function printClause({ label, address, heading, children }: Clause, depth: number): Printed[] {
  const at = { depth, label, address };
  if (heading) return [line('titledClause', heading, at), ...printNodes(children, depth + 1)];
  const [first, ...rest] = children;
  if (first?.type === 'paragraph') return [line('clause', first.children, at), ...printNodes(rest, depth + 1)];
  return [line('clause', [], at), ...printNodes(children, depth + 1)];
}

const printNodes = (nodes: readonly (Block | Clause)[], depth: number): Printed[] =>
  nodes.flatMap((node) => printNode(node, depth));

/** A clause or block as printed, with everything nested in it. */
export function printNode(node: Clause | Block, depth = 0): Printed[] {
  switch (node.type) {
    case 'clause':
      return printClause(node, depth);
    case 'item':
      return printItem(node, depth);
    case 'table':
      return [{ type: 'table', depth, table: node }];
    case 'paragraph':
      return [paragraphLine('body', node, depth)];
  }
}

/** The heading of a part or annex: one line ("I. MỤC ĐÍCH"), or number and title each on its own ("Phụ lục I"). */
function printHeading({ role, label, address, heading }: Part): PrintedLine[] {
  const isAnnex = role === 'annex';
  if (!isAnnex && !standsAlone(label))
    return label === '' && heading.length === 0 ? [] : [line('section', heading, { label, address })];
  const title = isAnnex ? 'annexTitle' : 'divisionTitle';
  if (label === '') return heading.length === 0 ? [] : [line(title, heading, { address })];
  return [
    line(isAnnex ? 'annexNumber' : 'divisionNumber', [], { label, address }),
    ...(heading.length === 0 ? [] : [line(title, heading)]),
  ];
}

/** A part or an annex as printed, its heading first. */
export function printedPart(part: Part): Printed[] {
  const [first, ...rest] = part.children;
  const hasReference =
    part.role === 'annex' && first?.type === 'paragraph' && isAnnexReference(plainText(first.children));
  return [
    ...printHeading(part),
    ...(hasReference ? [paragraphLine('annexReference', first), ...printNodes(rest, 0)] : printNodes(part.children, 0)),
  ];
}

/** Ô 2, 1, 3, 4: issuer, Quốc hiệu and Tiêu ngữ, number, place and date. */
export function printedMasthead({ masthead }: Plan): PrintedLine[] {
  const { parentLines, issuerLines, number, notation, place, date } = masthead;
  return [
    ...parentLines.map((text) => line('parentBody', text)),
    ...issuerLines.map((text) => line('issuer', text)),
    line('nationalTitle', nationalTitle),
    line('motto', nationalMotto),
    line('number', `${numberPrefix} ${number}/${notation}`),
    line('dateline', `${place}, ${date}`),
  ];
}

/** Ô 5a: the kind of document and its subject. */
export const printedTitle = ({ kind, subject }: Plan): PrintedLine[] => [line('kind', kind), line('subject', subject)];

/** Ô 6: from the legal basis to the closing words. */
export function printedBody({ basis, preamble, parts, closing }: Plan): Printed[] {
  return [
    ...basis.map((paragraph) => paragraphLine('basis', paragraph)),
    ...preamble.map((paragraph) => paragraphLine('body', paragraph)),
    ...parts.flatMap(printedPart),
    ...closing.map((paragraph) => paragraphLine('body', paragraph)),
  ];
}

/** Ô 9b, 7a, 7b: recipients, office and name of the signer. */
export function printedSignOff({ recipients, signature }: Plan): PrintedLine[] {
  return [
    line('recipientsLabel', recipients.label),
    ...recipients.lines.map((children) => line('recipients', children)),
    ...signature.lines.map((text) => line('authority', text)),
    line('signerName', signature.name),
  ];
}

/** The whole document as printed, in canonical order. */
export function printed(plan: Plan): Printed[] {
  return [
    ...printedMasthead(plan),
    ...printedTitle(plan),
    ...printedBody(plan),
    ...printedSignOff(plan),
    ...plan.annexes.flatMap(printedPart),
  ];
}
