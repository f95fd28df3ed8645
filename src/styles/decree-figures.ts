/** Fills `decree(…)` in style sheets with the figures of NĐ 30/2020: a Vite plugin. */
import type { Plugin } from 'vite';
import { fillFigures } from '../decree30/figures.ts';

export function decreeFigures(): Plugin {
  return {
    name: 'decree-figures',
    transform(code, id) {
      return /\.css(?:$|\?)/u.test(id) && code.includes('decree(') ? { code: fillFigures(code), map: null } : null;
    },
  };
}
