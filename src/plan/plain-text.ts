/** The words of inline nodes; nothing of how they are set. */
import type { Inline } from './types.ts';

/** The words of inline nodes as one string; a break counts as a space. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.value;
      return inline.type === 'break' ? ' ' : plainText(inline.children);
    })
    .join('');
}

/** The words of inline nodes, one string a printed line. */
export function plainLines(inlines: readonly Inline[]): string[] {
  const lines = [''];
  const add = (nodes: readonly Inline[]): void => {
    for (const inline of nodes) {
      if (inline.type === 'break') lines.push('');
      else if (inline.type === 'text') lines.push((lines.pop() ?? '') + inline.value);
      else add(inline.children);
    }
  };
  add(inlines);
  return lines.map((line) => line.trim());
}
