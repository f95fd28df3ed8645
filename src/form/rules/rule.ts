/** What a rule of the catalogue is and what it finds. */
import type { Found } from '../recognise/found.ts';
import type { Yardstick } from '../yardstick.ts';

/**
 * `fail`: a departure. `unknown`: this file does not tell, `measured` says why.
 * `notApplicable`: the notice has nothing that the rule is about.
 */
export type Verdict = 'pass' | 'fail' | 'unknown' | 'notApplicable';

export interface Outcome {
  verdict: Verdict;
  /** What was measured, or why nothing was. */
  measured: string;
}

export interface Rule {
  /** `motto.size` */
  id: string;
  /** `form` is typesetting, which the template mends; `words` is what the document says, which is only remarked on. */
  kind: 'form' | 'words';
  /** Heading of its group. */
  group: string;
  name: string;
  /** The decree's clause. */
  cite: string;
  required: (yardstick: Yardstick) => string;
  judge: (found: Found, yardstick: Yardstick) => Outcome;
}

export const pass = (measured: string): Outcome => ({ verdict: 'pass', measured });
export const fail = (measured: string): Outcome => ({ verdict: 'fail', measured });
export const unknown = (measured: string): Outcome => ({ verdict: 'unknown', measured });
export const notApplicable: Outcome = { verdict: 'notApplicable', measured: '' };

/** Fails with the departures, if there are any. */
export const judgeAll = (departures: readonly string[], measured: string): Outcome =>
  departures.length === 0 ? pass(measured) : fail(summarise(departures));

const most = 3;

/** The first few of many. */
export function summarise(departures: readonly string[]): string {
  const unique = [...new Set(departures)];
  const shown = unique.slice(0, most).join('; ');
  return unique.length > most ? `${shown}; và ${String(unique.length - most)} chỗ khác` : shown;
}
