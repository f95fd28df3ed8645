/** Under which heading of the report an element stands: its block in the decree's diagram. */
import { blockOrder } from '../../decree30/blocks.ts';
import { typeRules, type Element } from '../../decree30/type-rules.ts';

const annex = 'Phụ lục';

/** "Ô 1. Quốc hiệu và Tiêu ngữ" */
export function groupOf(element: Element): string {
  const block = blockOrder.find(({ elements }) => elements.some((each) => each === element));
  return block === undefined ? annex : `Ô ${block.block}. ${block.name}`;
}

export const nameOf = (element: Element): string => typeRules[element].name;
export const annexGroup = annex;
export const bodyGroup: string = groupOf('body');
export const recipientsGroup: string = groupOf('recipients');
