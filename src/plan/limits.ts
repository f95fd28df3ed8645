/** The time limits of a sentence that says what someone has to do. */
import type { Inline, When } from './types.ts';
import { plainText } from './plain-text.ts';

/** "Hoàn thành … trong quý II": what has to be completed within a span is due on its last day. */
const completion = /(?:hoàn thành|hoàn tất|hoàn thiện|xong)[^.;]*$/iu;
const within = /^(?:ngay\s+)?trong\s/iu;

/** Deadlines, and spans within which something has to be completed; in the order of the text. The date of a citation is none. */
export function limitsIn(inlines: readonly Inline[], said = ''): When[] {
  let before = said;
  return inlines.flatMap((inline) => {
    const limits = limitsOf(inline, before);
    before += plainText([inline]);
    return limits;
  });
}

function limitsOf(inline: Inline, before: string): When[] {
  if (inline.type === 'deadline') return [inline.when];
  if (inline.type === 'date') return within.test(inline.when.phrase) && completion.test(before) ? [inline.when] : [];
  return inline.type === 'emphasis' || inline.type === 'strong' ? limitsIn(inline.children, before) : [];
}
