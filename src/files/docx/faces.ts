/** The faces of the decree's elements, for measuring. */
import { typeRules } from '../../decree30/type-rules.ts';
import type { Element } from '../../decree30/type-rules.ts';
import type { SizedFace } from '../type/measure.ts';

export function faceOf(element: Element): SizedFace {
  const { size, bold, italic } = typeRules[element];
  return { size: size.chosen, bold, italic };
}
