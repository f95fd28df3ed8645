/** Cutting a run of inline nodes in two. */
import type { Inline } from './types.ts';
import { plainText } from './plain-text.ts';

/**
 * Cuts inline nodes at a character of their plain text. A node other than text, emphasis and strong is never cut: it goes
 * to the side where it begins.
 * @param at offset into `plainText(inlines)`
 */
export function splitInlines(inlines: readonly Inline[], at: number): { before: Inline[]; after: Inline[] } {
  const before: Inline[] = [];
  const after: Inline[] = [];
  let position = 0;
  for (const inline of inlines) {
    const length = plainText([inline]).length;
    if (position + length <= at) before.push(inline);
    else if (position >= at) after.push(inline);
    else if (inline.type === 'text') {
      before.push({ type: 'text', value: inline.value.slice(0, at - position) });
      after.push({ type: 'text', value: inline.value.slice(at - position) });
    } else if (inline.type === 'emphasis' || inline.type === 'strong') {
      const cut = splitInlines(inline.children, at - position);
      before.push({ ...inline, children: cut.before });
      after.push({ ...inline, children: cut.after });
    } else before.push(inline);
    position += length;
  }
  return { before, after: trimStart(after) };
}

function trimStart(inlines: Inline[]): Inline[] {
  const [first, ...rest] = inlines;
  if (first?.type !== 'text') return inlines;
  const value = first.value.trimStart();
  return value === '' ? trimStart(rest) : [{ type: 'text', value }, ...rest];
}
