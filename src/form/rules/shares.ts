/** How much of an element must be set as the decree says. */
import type { Element } from '../../decree30/type-rules.ts';

/** How much of running text must have its face: an emphasis within it is the document's own. */
export const shares: Partial<Record<Element, number>> = { basis: 0.9, body: 0.5, clause: 0.5, point: 0.5 };
