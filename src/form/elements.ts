/** Every element whose type is measured: those of the site's own notices, and those of other kinds of document. */
import { otherTypeRules } from '../decree30/other-type-rules.ts';
import { typeRules } from '../decree30/type-rules.ts';

export const measuredRules = { ...typeRules, ...otherTypeRules } as const;

export type MeasuredElement = keyof typeof measuredRules;

export const isMeasured = (name: string): name is MeasuredElement => name in measuredRules;

export const measuredElements: readonly MeasuredElement[] = Object.keys(measuredRules).filter(isMeasured);
