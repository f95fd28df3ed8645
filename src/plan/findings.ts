/** What a reader or a check has to say about a source file, and where. */
import type { Address } from './types.ts';

/** A place in a source file; line and column count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** An error stops the build; a notice is printed and may be acknowledged in plan.mdx. */
export type Severity = 'error' | 'notice';

export interface Finding {
  /** The slug of the check that found it. */
  check: string;
  severity: Severity;
  place: Place;
  /** What is the matter, in Vietnamese, one sentence. */
  message: string;
  /** What to do about it. */
  remedy: string;
  /** The other place concerned, where there is one. */
  related?: Place;
  /** Where in the document, for acknowledgements and editorial notes. */
  at?: Address;
  /** The words concerned. */
  quote?: string;
}

/** An error at a place. */
export function refuse(
  check: string,
  place: Place,
  words: Pick<Finding, 'message' | 'remedy' | 'related' | 'at'>,
): Finding {
  return { check, severity: 'error', place, ...words };
}

/** Orders findings by file, line and column. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      a.place.file.localeCompare(b.place.file) || a.place.line - b.place.line || a.place.column - b.place.column,
  );
}
