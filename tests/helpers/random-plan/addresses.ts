/** Gives every place of a tree the address that the reader would give it. */
import {
  clauseAddress,
  createAddressBook,
  createOrdinals,
  itemAddress,
  partAddress,
  tableAddress,
} from '../../../src/plan/address.ts';
import type { Address, Block, Clause, Part } from '../../../src/plan/types.ts';

type Claim = (address: Address) => Address;

/** Sets the addresses of parts and annexes and of everything in them, in the order of the document. */
export function setAddresses(parts: readonly Part[], annexes: readonly Part[]): void {
  const claim = createAddressBook();
  for (const list of [parts, annexes]) {
    list.forEach((part, index) => {
      part.address = claim(partAddress(part.label, part.role, index + 1));
      setWithin(part.children, part.address, claim);
    });
  }
}

function setWithin(nodes: readonly (Block | Clause)[], parent: Address, claim: Claim): void {
  const ordinalOf = createOrdinals();
  let tables = 0;
  for (const node of nodes) {
    if (node.type === 'paragraph') continue;
    if (node.type === 'table') {
      tables += 1;
      node.address = claim(tableAddress(parent, tables));
    } else if (node.type === 'clause') {
      node.address = claim(clauseAddress(parent, node.label));
      setWithin(node.children, node.address, claim);
    } else {
      node.address = claim(itemAddress(parent, node.label, ordinalOf(node.label)));
      setWithin(node.blocks, node.address, claim);
    }
  }
}
