/** Under which heading of the report an element stands: its block in the decree's diagram. */
import { blockOrder } from '../../decree30/blocks.ts';
import { measuredRules, type MeasuredElement } from '../elements.ts';

const annex = 'Phụ lục';
/** Blocks that the site's own notices do not have. */
const otherBlocks: ReadonlyMap<string, string> = new Map([
  ['5b', 'Ô 5b. Trích yếu nội dung công văn'],
  ['9a', 'Ô 9a. Kính gửi'],
]);

/** "Ô 1. Quốc hiệu và Tiêu ngữ" */
export function groupOf(element: MeasuredElement): string {
  const own = measuredRules[element].block;
  const block = blockOrder.find(({ block: number }) => number === own);
  return block === undefined ? (otherBlocks.get(own) ?? annex) : `Ô ${block.block}. ${block.name}`;
}

export const nameOf = (element: MeasuredElement): string => measuredRules[element].name;
export const annexGroup = annex;
export const bodyGroup: string = groupOf('body');
export const recipientsGroup: string = groupOf('recipients');
