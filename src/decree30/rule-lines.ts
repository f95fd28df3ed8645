/** The solid lines under the motto, the issuer and the subject. Lengths are parts of the text line above. */
import { citeForm } from './cite.ts';

export interface RuleLine {
  /** The element it stands under, centred. */
  under: 'motto' | 'issuer' | 'subject';
  ratio: { min: number; max: number; chosen: number };
  cite: string;
}

export const ruleLines = {
  motto: { under: 'motto', ratio: { min: 1, max: 1, chosen: 1 }, cite: citeForm('II.1.b') },
  issuer: { under: 'issuer', ratio: { min: 1 / 3, max: 1 / 2, chosen: 0.4 }, cite: citeForm('II.2.b') },
  subject: { under: 'subject', ratio: { min: 1 / 3, max: 1 / 2, chosen: 0.4 }, cite: citeForm('II.5.b') },
} as const satisfies Record<string, RuleLine>;

/** Thickness in points; the decree asks for a solid line and leaves the thickness open. */
export const ruleThickness = 0.75;
