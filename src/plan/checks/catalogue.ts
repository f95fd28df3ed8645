/**
 * The catalogue of checks on a plan that could be read. Each finds notices: the source is official and stays as it is.
 * Adding a check is one entry here. Errors are found where the reader meets them; their slugs are listed for the guide.
 */
import type { Finding } from '../findings.ts';
import { checkAuthority } from './authority.ts';
import { checkBasisEnd } from './basis-end.ts';
import type { Check, CheckContext } from './check.ts';
import { checkContradictoryWindow } from './contradictory-window.ts';
import { checkLeadingZero } from './leading-zero.ts';
import { checkNumberSpacing } from './number-spacing.ts';
import { checkNumeralOrder } from './numeral-order.ts';
import { checkRepeatedPhrase } from './repeated-phrase.ts';
import { checkUnassignedDuty } from './unassigned-duty.ts';
import { checkUnknownAbbreviation } from './unknown-abbreviation.ts';

const catalogue = {
  'numeral-order': checkNumeralOrder,
  'number-spacing': checkNumberSpacing,
  'leading-zero': checkLeadingZero,
  'authority-dot': checkAuthority,
  'basis-end': checkBasisEnd,
  'unknown-abbreviation': checkUnknownAbbreviation,
  'contradictory-window': checkContradictoryWindow,
  'repeated-phrase': checkRepeatedPhrase,
  'unassigned-duty': checkUnassignedDuty,
} as const satisfies Record<string, Check>;

/** Runs every check. */
export function checkPlan(context: CheckContext): Finding[] {
  return Object.entries(catalogue).flatMap(([check, run]) =>
    run(context).map((notice): Finding => ({ check, severity: 'notice', ...notice })),
  );
}
