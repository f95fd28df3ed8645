/** How much of an element must be set as the decree says. */
import type { MeasuredElement } from '../elements.ts';

/** How much of running text must have its face: an emphasis within it is the document's own. */
export const shares: Partial<Record<MeasuredElement, number>> = { basis: 0.9, body: 0.5, clause: 0.5, point: 0.5 };

/** No paragraph of two lines and more departs in more of its letters than this, emphasis or not. */
export const greatestDeparture = 0.8;
