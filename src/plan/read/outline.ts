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
  /** Reads the title of what follows at the address. */
  readHeading: (passage: Passage, at: Address) => Inline[];
}

/** One open node on the way from the part down to the last line. */
interface Level {
  rank: number;
  /** How far the author indented it: 0 at the margin, whether written as a list or as a paragraph. */
  depth: number;
  node: Part | Clause | Item;
  ordinalOf: (label: string) => number;
  tables: number;
}

const ranks = {
  roman: 0,
  article: 0.5,
  decimal: 1,
  paren: 10,
  letter: 11,
  bracketed: 12,
  dash: 13,
  plus: 14,
  star: 15,
} as const;

/** Fills a part with what its lines say. The part's own heading lines are not among them. */
export function buildOutline(part: Part, lines: readonly (TextLine | TableLine)[], context: OutlineContext): void {
  const levels: Level[] = [openLevel(part, -1, 0)];
  const top = (): Level => levels.at(-1) ?? openLevel(part, -1, 0);
  const closeTo = (keep: (level: Level) => boolean): void => {
    while (levels.length > 1 && !keep(top())) levels.pop();
  };

  for (const line of lines) {
    if (line.type === 'table') {
      closeTo((level) => level.node.type !== 'item' || level.depth < line.indent);
      append(top().node, buildTable(line, top(), context));
      continue;
    }

    if (line.label === '' && line.type === 'paragraph') {
      closeTo((level) => level.node.type !== 'item' || level.depth < line.indent);
      append(top().node, { type: 'paragraph', children: context.read(line.passage, top().node.address) });
      continue;
    }

    const rank = rankOf(line);
    closeTo((level) => nests(line, rank, level));
    const node = buildLabelled(line, rank, top(), context);
    append(top().node, node);
    levels.push(openLevel(node, rank, depthOf(line)));
  }
}

function openLevel(node: Level['node'], rank: number, depth: number): Level {
  return { rank, depth, node, ordinalOf: createOrdinals(), tables: 0 };
}

/** True if the line stands in the level: deeper as the author indented it, or as its label ranks; a title never stands in an item. */
function nests(line: TextLine, rank: number, level: Level): boolean {
  if (line.type === 'heading' && level.node.type === 'item') return false;
  if (depthOf(line) !== level.depth && level.node.type === 'item') return depthOf(line) > level.depth;
  return level.rank < rank;
}

/** An entry of a list at the margin stands where a labelled paragraph stands. */
const depthOf = (line: TextLine): number => (line.continues ? line.indent : Math.max(0, line.indent - 1));

/** Lower ranks hold higher ones: "1." < "2.1." < "a)" < "-" < "+". */
function rankOf(line: TextLine): number {
  const label = readLabel(`${line.label} x`);
  if (label === undefined) return line.type === 'heading' ? Math.max(ranks.decimal, line.depth - 1) : ranks.dash;
  if (label.label.startsWith('(')) return ranks.bracketed;
  return label.kind === 'decimal' ? Math.min(label.ordinals.length, 9) : ranks[label.kind];
}

function buildLabelled(line: TextLine, rank: number, parent: Level, context: OutlineContext): Clause | Item {
  if (line.type === 'heading' || (rank < ranks.paren && parent.node.type !== 'item')) {
    const address = context.claim(clauseAddress(parent.node.address, line.label));
    const words = (introduces(line) ? context.readHeading : context.read)(line.passage, address);
    return line.type === 'heading'
      ? { type: 'clause', label: line.label, address, heading: words, children: [] }
      : { type: 'clause', label: line.label, address, children: [{ type: 'paragraph', children: words }] };
  }
  const address = context.claim(itemAddress(parent.node.address, line.label, parent.ordinalOf(line.label)));
  const children = (introduces(line) ? context.readHeading : context.read)(line.passage, address);
  return { type: 'item', label: line.label, address, children, blocks: [] };
}

/** A title, or words before a colon that ends the line. */
const introduces = (line: TextLine): boolean => line.type === 'heading' || line.passage.text.trimEnd().endsWith(':');

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
