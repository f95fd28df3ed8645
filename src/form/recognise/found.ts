/** What a recogniser finds in a notice. */
import type { DocumentKind } from '../../decree30/kinds.ts';
import type { MeasuredElement } from '../elements.ts';
import type { MeasuredNotice, MeasuredParagraph } from '../model.ts';

/**
 * What a paragraph is: an element of the decree, or `dispatch` (to whom a công điện goes),
 * `enactment` (who decides, and "QUYẾT ĐỊNH:", around the legal basis), `table` (in a table of the body),
 * `outside` (no part of the document: a signature's details, a note at the foot).
 */
export type Role = MeasuredElement | 'dispatch' | 'enactment' | 'table' | 'outside';

export interface Placed {
  role: Role;
  paragraph: MeasuredParagraph;
  /** Index of its annex; nothing in the document itself. */
  annex?: number;
  /** A khoản that may be a title, though it is not bold. */
  looksTitled?: boolean;
}

export interface Found {
  notice: MeasuredNotice;
  /** Every paragraph in reading order. */
  placed: readonly Placed[];
  kind?: DocumentKind;
  /** A công văn, which has no kind. */
  isLetter: boolean;
  /** How many annexes there are. */
  annexes: number;
}

/** The paragraphs of some elements, in reading order. */
export function paragraphsOf({ placed }: Found, ...roles: readonly Role[]): MeasuredParagraph[] {
  return placed.filter(({ role }) => roles.includes(role)).map(({ paragraph }) => paragraph);
}

/** The elements of running text: set justified, with an indent, one below the other. */
export const runningText: readonly Role[] = ['basis', 'body', 'section', 'article', 'titledClause', 'clause', 'point'];
