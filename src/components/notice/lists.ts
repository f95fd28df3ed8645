/** Consecutive items form one list. */
import type { Block, Clause, Item } from '../../plan/types.ts';

export interface List {
  type: 'list';
  items: Item[];
}

/** Puts neighbouring items into lists and leaves everything else where it is, in order. */
export function gatherLists(children: readonly (Block | Clause)[]): (Exclude<Block | Clause, Item> | List)[] {
  const gathered: (Exclude<Block | Clause, Item> | List)[] = [];
  for (const child of children) {
    const before = gathered.at(-1);
    if (child.type !== 'item') gathered.push(child);
    else if (before?.type === 'list') before.items.push(child);
    else gathered.push({ type: 'list', items: [child] });
  }
  return gathered;
}
