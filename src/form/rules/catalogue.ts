/** Every rule of the report. Adding a rule is one entry in one of these lists. */
import { letterRules, letterWords } from './letter.ts';
import { pageNumberRules } from './page-numbers.ts';
import { presenceRules } from './presence.ts';
import { ruledRules } from './ruled.ts';
import type { Rule } from './rule.ts';
import { sheetRules } from './sheet.ts';
import { spacingRules } from './spacing.ts';
import { typeRuleList } from './type.ts';
import { bodyWords } from './words-body.ts';
import { footWords } from './words-foot.ts';
import { headWords } from './words-head.ts';

const all: readonly Rule[] = [
  ...sheetRules,
  ...pageNumberRules,
  ...presenceRules,
  ...typeRuleList,
  ...letterRules,
  ...ruledRules,
  ...spacingRules,
  ...headWords,
  ...letterWords,
  ...bodyWords,
  ...footWords,
];

const groups = [...new Set(all.map(({ group }) => group))];
/** The order in which the report has them: sheet, then the blocks as they are read. */
const blocks = groups.toSorted((one, other) => place(one) - place(other));

function place(group: string): number {
  const fixed = ['Trang giấy', 'Số trang', 'Bố trí chung'].indexOf(group);
  if (fixed !== -1) return fixed;
  if (group.startsWith('Lời văn')) return 1000;
  return group.startsWith('Phụ lục') ? 900 : 10 + groups.indexOf(group);
}

/** The rules, group by group. */
export const catalogue: readonly Rule[] = blocks.flatMap((group) => all.filter((rule) => rule.group === group));
