/** The canonical text of a plan: every printed line in the order of the document, and its words. */
import { nationalMotto, nationalTitle } from '../decree30/national-title.ts';
import type { Block, Clause, Inline, Item, Part, Plan, Table } from './types.ts';

export type LineRole =
  | 'parent'
  | 'issuer'
  | 'title'
  | 'motto'
  | 'number'
  | 'place'
  | 'kind'
  | 'subject'
  | 'basis'
  | 'preamble'
  | 'part'
  | 'annex'
  | 'clause'
  | 'paragraph'
  | 'item'
  | 'closing'
  | 'recipients'
  | 'recipient'
  | 'signature'
  | 'signer';

/** One printed line or paragraph. `depth` is how deep it stands below its part, from 0. */
export interface PrintedLine {
  type: 'line';
  role: LineRole;
  depth: number;
  text: string;
}
/** A printed table: its head and rows, cell by cell. */
export interface PrintedTable {
  type: 'table';
  depth: number;
  rows: string[][];
}
export type Printed = PrintedLine | PrintedTable;

/** The words of inline nodes as one string; a break counts as a space. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.value;
      return inline.type === 'break' ? ' ' : plainText(inline.children);
    })
    .join('');
}

/** The words of inline nodes, one string a printed line. */
export function plainLines(inlines: readonly Inline[]): string[] {
  const lines = [''];
  const add = (nodes: readonly Inline[]): void => {
    for (const inline of nodes) {
      if (inline.type === 'break') lines.push('');
      else if (inline.type === 'text') lines.push((lines.pop() ?? '') + inline.value);
      else add(inline.children);
    }
  };
  add(inlines);
  return lines.map((line) => line.trim());
}

const labelled = (label: string, text: string): string => [label, text].filter((part) => part !== '').join(' ');

const line = (role: LineRole, text: string, depth = 0): PrintedLine => ({ type: 'line', role, depth, text });

function printTable(table: Table, depth: number): PrintedTable {
  return {
    type: 'table',
    depth,
    rows: [table.head, ...table.rows].map(({ cells }) => cells.map(({ children }) => plainText(children))),
  };
}

function printItem(item: Item, depth: number): Printed[] {
  return [
    line('item', labelled(item.label, plainText(item.children)), depth),
    ...item.blocks.flatMap((block) => printNode(block, depth + 1)),
  ];
}

function printClause(clause: Clause, depth: number): Printed[] {
  const below = (nodes: readonly (Block | Clause)[]): Printed[] => nodes.flatMap((node) => printNode(node, depth + 1));
  if (clause.heading)
    return [line('clause', labelled(clause.label, plainText(clause.heading)), depth), ...below(clause.children)];
  const [first, ...rest] = clause.children;
  if (first?.type === 'paragraph')
    return [line('clause', labelled(clause.label, plainText(first.children)), depth), ...below(rest)];
  return [line('clause', clause.label, depth), ...below(clause.children)];
}

function printPart(part: Part): Printed[] {
  const below = part.children.flatMap((node) => printNode(node, 0));
  const heading = plainText(part.heading);
  if (part.role !== 'annex') return [line('part', labelled(part.label, heading)), ...below];
  return [
    ...[part.label, ...plainLines(part.heading)].filter((text) => text !== '').map((text) => line('annex', text)),
    ...below,
  ];
}

function printNode(node: Part | Clause | Block, depth: number): Printed[] {
  switch (node.type) {
    case 'part':
      return printPart(node);
    case 'clause':
      return printClause(node, depth);
    case 'item':
      return printItem(node, depth);
    case 'table':
      return [printTable(node, depth)];
    case 'paragraph':
      return [line('paragraph', plainText(node.children), depth)];
  }
}

/** The whole document as printed, line by line, in canonical order. */
export function printed(plan: Plan): Printed[] {
  const { masthead, recipients, signature } = plan;
  return [
    ...masthead.parentLines.map((text) => line('parent', text)),
    ...masthead.issuerLines.map((text) => line('issuer', text)),
    line('title', nationalTitle),
    line('motto', nationalMotto),
    line('number', `Số: ${masthead.number}/${masthead.notation}`),
    line('place', `${masthead.place}, ${masthead.date}`),
    line('kind', plan.kind),
    ...plainLines(plan.subject).map((text) => line('subject', text)),
    ...plan.basis.map(({ children }) => line('basis', plainText(children))),
    ...plan.preamble.map(({ children }) => line('preamble', plainText(children))),
    ...plan.parts.flatMap((part) => printNode(part, 0)),
    ...plan.closing.map(({ children }) => line('closing', plainText(children))),
    line('recipients', recipients.label),
    ...recipients.lines.map((children) => line('recipient', plainText(children))),
    ...signature.lines.map((text) => line('signature', text)),
    line('signer', signature.name),
    ...plan.annexes.flatMap((annex) => printNode(annex, 0)),
  ];
}

const textsOf = (entry: Printed): string[] => (entry.type === 'line' ? [entry.text] : entry.rows.flat());

const splitWords = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

/** A part, clause or block as printed: its label, its words and everything nested in it, one line each. */
export function blockText(node: Part | Clause | Block): string {
  return printNode(node, 0)
    .flatMap(textsOf)
    .filter((text) => text !== '')
    .join('\n');
}

/** The canonical words of the document, split at white space, in order: the measuring rod for every output. */
export function words(plan: Plan): string[] {
  return printed(plan).flatMap(textsOf).flatMap(splitWords);
}

const suppliedRoles: ReadonlySet<LineRole> = new Set<LineRole>(['parent', 'issuer', 'title', 'motto']);

/** The words of the masthead before "Số:", which a source text may lack: parent, issuer, national title and motto. */
export function suppliedWords(plan: Plan): string[] {
  return printed(plan)
    .filter((entry) => entry.type === 'line' && suppliedRoles.has(entry.role))
    .flatMap(textsOf)
    .flatMap(splitWords);
}
