/** Makes rules on what a document says: a departure is remarked on, and none of the template's. */
import type { Found } from '../recognise/found.ts';
import type { Outcome, Rule } from './rule.ts';

export const wordsGroup = 'Lời văn (ghi nhận)';

interface WordsRule {
  id: string;
  name: string;
  cite: string;
  required: string;
  judge: (found: Found) => Outcome;
}

export const wordsRule = ({ required, ...rule }: WordsRule): Rule => ({
  ...rule,
  kind: 'words',
  group: wordsGroup,
  required: () => required,
});
