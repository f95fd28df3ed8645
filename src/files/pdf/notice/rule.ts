/** The rules below motto, issuer and subject. */
import { toPoints } from '../../../decree30/lengths.ts';
import { ruleLines } from '../../../decree30/rule-lines.ts';
import type { RuleLine } from '../../../decree30/rule-lines.ts';
import { leadOf } from '../../../decree30/figures.ts';
import { distance } from '../../../decree30/spacing.ts';
import { typeRules } from '../../../decree30/type-rules.ts';
import type { Line } from '../../type/break-lines.ts';
import { lineBox } from '../../type/faces.ts';
import type { RuleData } from './data.ts';

/** The rule below lines: a part of the longest, a little below the letters of the last. */
export function ruleBelow(under: RuleLine['under'], lines: readonly Line[]): RuleData {
  const rule = typeRules[under];
  const { below, descent } = lineBox(rule.size.chosen, leadOf(rule));
  return {
    length: Math.max(0, ...lines.map(({ width }) => width)) * ruleLines[under].ratio.chosen,
    drop: descent - below + toPoints(distance.aboveRule),
  };
}
