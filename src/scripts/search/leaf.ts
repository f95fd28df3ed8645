/** The small leaf of the tear-off calendar that a deadline has everywhere: as src/components/leaf/Leaf.astro draws it. */
import type { When } from '../../plan/types.ts';
import { leafFace } from '../../presentation/leaf.ts';
import { build } from './build.ts';

/** Only for the eye: the date stands beside it in words. */
export function renderLeaf(due: When): HTMLSpanElement {
  const face = leafFace(due, 'due');
  return build(
    'span',
    { class: 'leaf', 'data-tone': 'due', 'data-size': 'small', 'aria-hidden': 'true' },
    build('span', { class: 'leaf-foot' }, face.foot),
    ' ',
    build('span', { class: 'leaf-day' }, face.first),
    ' ',
    build('span', { class: 'leaf-month' }, face.month, build('span', { class: 'leaf-year' }, ` ${face.year}`)),
  );
}
