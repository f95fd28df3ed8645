/** Whether letters are set alike. */
import type { MeasuredRun } from './model.ts';

type Style = Omit<MeasuredRun, 'text' | 'hidesFace'>;

/** True for one font, size, weight, slant and colour. */
export const isOneStyle = (one: Style, other: Style): boolean =>
  one.font === other.font &&
  Math.abs(one.size - other.size) < 0.02 &&
  one.bold === other.bold &&
  one.italic === other.italic &&
  one.color === other.color;
