/** What a check takes and returns. */
import type { Finding, Place } from '../findings.ts';
import type { ReadPassage } from '../read/passage.ts';
import type { Plan } from '../types.ts';
import type { Units } from '../units.ts';

export interface CheckContext {
  plan: Plan;
  units: Units;
  /** Every passage of the document with its address, in reading order. */
  passages: readonly ReadPassage[];
  /** The place of a front matter field. */
  locate: (path: readonly PropertyKey[]) => Place;
}

/** What a check reports; the catalogue adds its slug and severity. */
export type Notice = Omit<Finding, 'check' | 'severity'>;
export type Check = (context: CheckContext) => Notice[];
