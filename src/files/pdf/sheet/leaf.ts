/** Leaves of the tear-off calendar on paper. */
import type { When } from '../../../plan/types.ts';
import { leafFace, type LeafTone } from '../../../presentation/leaf.ts';
import { textLength } from '../../type/break-lines.ts';
import type { LeafData } from './data.ts';
import { leaf } from './figures.ts';

const edge = 4;

/** A text in the largest size in which it fits a leaf. */
function fit(text: string, size: number, bold: boolean): [string, number] {
  const length = textLength([{ text, bold, italic: false, unbroken: true }], size);
  return [text, Math.round(Math.min(size, (size * (leaf.width - edge)) / length) * 10) / 10];
}

/**
 * The leaf of a time in the plan.
 * @param silent true where the text beside it says the same
 */
export function leafOf(when: When, { tone, silent = false }: { tone?: LeafTone; silent?: boolean } = {}): LeafData {
  const face = leafFace(when, tone);
  const open = when.certainty === 'expected';
  const days = face.last === undefined ? face.first : `${face.first}–${face.last}`;
  const foot = [open ? 'dự kiến' : face.foot, ...(face.clock === undefined ? [] : [face.clock])].join(', ');
  return {
    tone: open ? 'expected' : face.tone,
    lines: [fit(`${face.month}, ${face.year}`, 9, true), fit(days, 25, true), fit(foot, 9, false)],
    silent,
  };
}
