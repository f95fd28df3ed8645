/** Clauses, items, tables and paragraphs by chance, nested as the reader nests them. */
import type { Block, Clause, Inline, Item, Paragraph, Table, TableCell } from '../../../src/plan/types.ts';
import { labelled, randomInlines, type InlineMaker } from './inlines.ts';
import { isReadAs } from './text.ts';
import { clauseLabel, isListMark, itemLabel } from './labels.ts';

const paragraph = (maker: InlineMaker): Paragraph => ({ type: 'paragraph', children: labelled(maker, '') });

/** Cells without breaks where authors write them; now and then empty, or fewer in a row than in the head. */
function table(maker: InlineMaker): Table {
  const { chance, written } = maker;
  const columns = 1 + chance.below(6);
  const cell = (): TableCell => ({
    children: chance.happens(0.2)
      ? []
      : randomInlines(maker, { breaks: !written, width: 'narrow', depth: 2, longest: 5 }),
  });
  const row = (least: number): TableCell[] => chance.many(least, columns, cell);
  const bare = chance.happens(0.2);
  return {
    type: 'table',
    address: '',
    align: Array.from({ length: columns }, () => chance.pick(['left', 'center', 'right', null])),
    head: { cells: Array.from({ length: columns }, () => (bare ? { children: [] } : cell())) },
    rows: chance.many(0, 5, () => ({ cells: row(chance.happens(0.1) ? 1 : columns) })),
  };
}

/** The words after a label; now and then none. */
function wordsAfter(maker: InlineMaker, label: string): Inline[] {
  return maker.chance.happens(0.03) && isReadAs(label, '') ? [] : labelled(maker, label);
}

/**
 * Neighbouring items of one parent. Each ranks as high as the one before or higher up: a lower one would stand within it.
 * @param depth how many levels of entries may still nest
 * @param indented true within an entry that a mark of a list opens
 */
function items(maker: InlineMaker, above: number, depth: number, indented: boolean): Item[] {
  const { chance } = maker;
  let upTo = Number.POSITIVE_INFINITY;
  return chance
    .many(1, 3, () => undefined)
    .flatMap((): Item[] => {
      const chosen = itemLabel(chance, above, upTo, indented);
      if (chosen === undefined) return [];
      upTo = chosen.rank;
      const { label, rank } = chosen;
      const children = wordsAfter(maker, label);
      const hasBlocks = depth > 1 && children.length > 0 && chance.happens(0.35);
      if (!hasBlocks) return [{ type: 'item', label, address: '', children, blocks: [] }];
      const blocks = isListMark(label) ? blocksOf(maker, -1, depth - 1, true) : items(maker, rank, depth - 1, indented);
      return [{ type: 'item', label, address: '', children, blocks }];
    });
}

/** Paragraphs, tables and runs of items; two runs never meet. */
function blocksOf(maker: InlineMaker, above: number, depth: number, indented: boolean): Block[] {
  const { chance } = maker;
  const runs = chance.many(1, 3, (): Block[] => {
    if (depth > 0 && chance.happens(0.55)) return items(maker, above, depth, indented);
    return [chance.happens(0.2) ? table(maker) : paragraph(maker)];
  });
  return runs.filter((run, index) => run[0]?.type !== 'item' || runs[index - 1]?.[0]?.type !== 'item').flat();
}

/** A clause with a title, or with its first words after the number. */
function clause(maker: InlineMaker, above: number, upTo: number): { rank: number; node: Clause } | undefined {
  const { chance, written } = maker;
  const titled = chance.happens(0.5);
  const isUnnumbered = titled && above < 1 && upTo >= 1 && chance.happens(0.1);
  const chosen = isUnnumbered ? { label: '', rank: 1 } : clauseLabel(chance, above, upTo);
  if (chosen === undefined) return undefined;
  const { label, rank } = chosen;
  const content = chance.happens(0.6) ? outline(maker, rank) : [];
  if (titled) {
    const heading =
      label !== '' && chance.happens(0.05) && isReadAs(label, '')
        ? []
        : labelled(maker, label, { breaks: !written, longest: 8 });
    return { rank, node: { type: 'clause', label, address: '', heading, children: content } };
  }
  // As the types allow, a clause may open with a table, an item or another clause.
  const opening: Paragraph[] =
    !written && chance.happens(0.15) ? [] : [{ type: 'paragraph', children: wordsAfter(maker, label) }];
  return { rank, node: { type: 'clause', label, address: '', children: [...opening, ...content] } };
}

/** What stands in a part or clause: blocks, then clauses; in trees that nobody wrote blocks may follow clauses too. */
export function outline(maker: InlineMaker, above = -1): (Block | Clause)[] {
  const { chance, written } = maker;
  let upTo = above < 0 ? chance.pick([1, 1, 2, 3, 0.5, 0]) : Number.POSITIVE_INFINITY;
  const clauses = chance
    .many(0, above < 0 ? 3 : 2, () => undefined)
    .flatMap((): Clause[] => {
      const made = clause(maker, above, upTo);
      if (made === undefined) return [];
      upTo = made.rank;
      return [made.node];
    });
  const blocks = chance.happens(clauses.length > 0 ? 0.5 : 1) ? blocksOf(maker, 9, 4, false) : [];
  return written || chance.happens(0.7) ? [...blocks, ...clauses] : [...clauses, ...blocks];
}
