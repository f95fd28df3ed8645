/** Items with what is nested below them, as one run of words. */
import type { Block, Clause, Inline, Item, Table } from './types.ts';

/** The words of an item and of everything nested in it, labels of the nested ones included, a line each. */
export const wholeItem = (item: Item): Inline[] => withNested(item.children, item.blocks);

/** Words followed by the words of the blocks below them, a line each; clauses among them are left out. */
export function withNested(children: readonly Inline[], below: readonly (Block | Clause)[]): Inline[] {
  const blocks = below.filter((node) => node.type !== 'clause');
  return [...children, ...blocks.flatMap((block) => [{ type: 'break' } satisfies Inline, ...wholeBlock(block)])];
}

function wholeBlock(block: Block): Inline[] {
  if (block.type === 'item') return [{ type: 'text', value: `${block.label} ` }, ...wholeItem(block)];
  return block.type === 'paragraph' ? block.children : wholeTable(block);
}

function wholeTable(table: Table): Inline[] {
  return [table.head, ...table.rows].flatMap((row, index) => [
    ...(index === 0 ? [] : [{ type: 'break' } satisfies Inline]),
    ...row.cells.flatMap(({ children }, column) => [
      ...(column === 0 ? [] : [{ type: 'text', value: ' ' } satisfies Inline]),
      ...children,
    ]),
  ]);
}
