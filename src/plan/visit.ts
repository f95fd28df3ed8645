/** Ways through the tree, in the order of the document. */
import type { Address, Block, Clause, Inline, Item, Paragraph, Part, Plan, Table } from './types.ts';

/** A node that others stand in. */
export type Container = Part | Clause | Item;

/** Called with each node and the containers around it, outermost first. */
export interface Visitor {
  part?(part: Part, ancestors: readonly Container[]): void;
  clause?(clause: Clause, ancestors: readonly Container[]): void;
  item?(item: Item, ancestors: readonly Container[]): void;
  paragraph?(paragraph: Paragraph, ancestors: readonly Container[]): void;
  table?(table: Table, ancestors: readonly Container[]): void;
  /** Every inline node at every depth, with the passage it stands in. */
  inline?(inline: Inline, passage: Passage): void;
}

export type PassageKind =
  'subject' | 'basis' | 'preamble' | 'heading' | 'paragraph' | 'item' | 'cell' | 'closing' | 'recipient';

/** One run of text: a heading, a paragraph, an item's own words, a table cell, a line of the recipients. */
export interface Passage {
  kind: PassageKind;
  /** Where readers are sent for it: its own address or that of the nearest container. */
  address: Address;
  children: Inline[];
  /** The containers around it, outermost first; a heading's or an item's own container included. */
  ancestors: readonly Container[];
}

/** What stands directly in a container. */
export function contentOf(container: Container): readonly (Block | Clause)[] {
  return container.type === 'item' ? container.blocks : container.children;
}

/** The clauses directly in a part or clause. */
export function clausesOf(container: Part | Clause): Clause[] {
  return container.children.filter((child) => child.type === 'clause');
}

/** Every part, clause and block in and below the given ones, each with the containers around it, outermost first. */
export function* walk(
  nodes: readonly (Part | Clause | Block)[],
  ancestors: readonly Container[] = [],
): Generator<{ node: Part | Clause | Block; ancestors: readonly Container[] }> {
  for (const node of nodes) {
    yield { node, ancestors };
    if (node.type === 'part' || node.type === 'clause' || node.type === 'item') {
      yield* walk(contentOf(node), [...ancestors, node]);
    }
  }
}

/** Every inline node, depth first, parents before children. */
export function* walkInlines(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline;
    if (inline.type !== 'text' && inline.type !== 'break') yield* walkInlines(inline.children);
  }
}

/** The inline nodes of one type, at every depth. */
export function inlinesOf<Type extends Inline['type']>(
  inlines: readonly Inline[],
  type: Type,
): Extract<Inline, { type: Type }>[] {
  const isWanted = (inline: Inline): inline is Extract<Inline, { type: Type }> => inline.type === type;
  return [...walkInlines(inlines)].filter(isWanted);
}

/** The passages of parts, clauses and blocks. */
export function* passagesIn(
  nodes: readonly (Part | Clause | Block)[],
  around: readonly Container[] = [],
): Generator<Passage> {
  for (const { node, ancestors } of walk(nodes, around)) {
    const address = node.type === 'paragraph' ? (ancestors.at(-1)?.address ?? '') : node.address;
    switch (node.type) {
      case 'part':
        yield { kind: 'heading', address, children: node.heading, ancestors: [...ancestors, node] };
        break;
      case 'clause':
        if (node.heading) yield { kind: 'heading', address, children: node.heading, ancestors: [...ancestors, node] };
        break;
      case 'item':
        yield { kind: 'item', address, children: node.children, ancestors: [...ancestors, node] };
        break;
      case 'paragraph':
        yield { kind: 'paragraph', address, children: node.children, ancestors };
        break;
      case 'table':
        for (const { cells } of [node.head, ...node.rows]) {
          for (const { children } of cells) yield { kind: 'cell', address, children, ancestors };
        }
    }
  }
}

/** Every passage of the document from the subject to the annexes. Those around the parts have the address `basis`, `preamble`, … */
export function* passages(plan: Plan): Generator<Passage> {
  yield { kind: 'subject', address: 'subject', children: plan.subject, ancestors: [] };
  for (const { children } of plan.basis) yield { kind: 'basis', address: 'basis', children, ancestors: [] };
  for (const { children } of plan.preamble) yield { kind: 'preamble', address: 'preamble', children, ancestors: [] };
  yield* passagesIn(plan.parts);
  for (const { children } of plan.closing) yield { kind: 'closing', address: 'closing', children, ancestors: [] };
  for (const children of plan.recipients.lines)
    yield { kind: 'recipient', address: 'recipients', children, ancestors: [] };
  yield* passagesIn(plan.annexes);
}

/** Walks the parts and annexes; `inline` also sees the passages around them (basis, preamble, closing, recipients). */
export function visit(plan: Plan, visitor: Visitor): void {
  for (const { node, ancestors } of walk([...plan.parts, ...plan.annexes])) {
    switch (node.type) {
      case 'part':
        visitor.part?.(node, ancestors);
        break;
      case 'clause':
        visitor.clause?.(node, ancestors);
        break;
      case 'item':
        visitor.item?.(node, ancestors);
        break;
      case 'paragraph':
        visitor.paragraph?.(node, ancestors);
        break;
      case 'table':
        visitor.table?.(node, ancestors);
    }
  }
  if (visitor.inline === undefined) return;
  for (const passage of passages(plan)) {
    for (const inline of walkInlines(passage.children)) visitor.inline(inline, passage);
  }
}
