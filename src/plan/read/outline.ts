/** Lines → clauses, items, paragraphs and tables: nesting is read from the printed labels and the author's indentation. */
import { readLabel } from '../../vietnamese/labels.ts';
import { clauseAddress, createOrdinals, itemAddress, tableAddress } from '../address.ts';
import type { Address, Block, Clause, Inline, Item, Part, Table } from '../types.ts';
import type { TableLine, TextLine } from './lines.ts';
import type { Passage } from './passage.ts';

export interface OutlineContext {
  /** Makes an address unique within the plan. */
  claim: (address: Address) => Address;
  /** Reads a passage that stands at an address. */
  read: (passage: Passage, at: Address) => Inline[];
}

/** One open node on the way from the part down to the last line. */
interface Level {
  rank: number;
  indent: number;
  node: Part | Clause | Item;
  ordinalOf: (label: string) => number;
  tables: number;
}

const ranks = { roman: 0, decimal: 1, paren: 10, letter: 11, dash: 12, plus: 13, star: 14 } as const;

/** Fills a part with what its lines say. The part's own heading lines are not among them. */
export function buildOutline(part: Part, lines: readonly (TextLine | TableLine)[], context: OutlineContext): void {
  const levels: Level[] = [openLevel(part, -1, 0)];
  const top = (): Level => levels.at(-1) ?? openLevel(part, -1, 0);
  const closeTo = (keep: (level: Level) => boolean): void => {
    while (levels.length > 1 && !keep(top())) levels.pop();
  };

  for (const line of lines) {
    if (line.type === 'table') {
      closeTo((level) => level.node.type !== 'item' || level.indent <= line.indent);
      append(top().node, buildTable(line, top(), context));
      continue;
    }

    if (line.label === '' && line.type === 'paragraph') {
      closeTo((level) => level.node.type !== 'item' || (line.indent > 0 && level.indent <= line.indent));
      append(top().node, { type: 'paragraph', children: context.read(line.passage, top().node.address) });
      continue;
    }

    const rank = rankOf(line);
    closeTo((level) => level.rank < rank || (line.indent > level.indent && level.indent > 0));
    const node = buildLabelled(line, rank, top(), context);
    append(top().node, node);
    levels.push(openLevel(node, rank, line.indent));
  }
}

function openLevel(node: Level['node'], rank: number, indent: number): Level {
  return { rank, indent, node, ordinalOf: createOrdinals(), tables: 0 };
}

/** Lower ranks hold higher ones: "1." < "2.1." < "a)" < "-" < "+". */
function rankOf(line: TextLine): number {
  const label = readLabel(`${line.label} x`);
  if (label === undefined) return line.type === 'heading' ? Math.max(ranks.decimal, line.depth - 1) : ranks.dash;
  return label.kind === 'decimal' ? Math.min(label.ordinals.length, 9) : ranks[label.kind];
}

function buildLabelled(line: TextLine, rank: number, parent: Level, context: OutlineContext): Clause | Item {
  if (line.type === 'heading' || (rank < ranks.paren && parent.node.type !== 'item')) {
    const address = context.claim(clauseAddress(parent.node.address, line.label));
    const words = context.read(line.passage, address);
    return line.type === 'heading'
      ? { type: 'clause', label: line.label, address, heading: words, children: [] }
      : { type: 'clause', label: line.label, address, children: [{ type: 'paragraph', children: words }] };
  }
  const address = context.claim(itemAddress(parent.node.address, line.label, parent.ordinalOf(line.label)));
  return { type: 'item', label: line.label, address, children: context.read(line.passage, address), blocks: [] };
}

function buildTable(line: TableLine, parent: Level, context: OutlineContext): Table {
  parent.tables += 1;
  const address = context.claim(tableAddress(parent.node.address, parent.tables));
  const [head = [], ...rows] = line.rows.map((row) => row.map((cell) => ({ children: context.read(cell, address) })));
  return { type: 'table', address, align: line.align, head: { cells: head }, rows: rows.map((cells) => ({ cells })) };
}

function append(parent: Part | Clause | Item, child: Block | Clause): void {
  if (parent.type !== 'item') parent.children.push(child);
  else if (child.type !== 'clause') parent.blocks.push(child);
}
