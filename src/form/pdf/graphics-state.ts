/** What a PDF's operators leave behind for those after them: place, colours, line style, text settings. */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { identity, multiply, toMatrix, toNumbers, type Matrix } from './matrix.ts';

export interface GraphicsState {
  matrix: Matrix;
  fill: string;
  stroke: string;
  lineWidth: number;
  isDashed: boolean;
  font: string;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  /** 1 is 100 %. */
  horizontalScale: number;
  leading: number;
  rise: number;
  renderingMode: number;
}

const initial: GraphicsState = {
  matrix: identity,
  fill: '#000000',
  stroke: '#000000',
  lineWidth: 1,
  isDashed: false,
  font: '',
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  renderingMode: 0,
};

type Setter = (state: GraphicsState, args: readonly unknown[]) => void;

const number = (args: readonly unknown[]): number => (typeof args[0] === 'number' ? args[0] : 0);
const colour = (args: readonly unknown[]): string =>
  typeof args[0] === 'string' && args[0].startsWith('#') ? args[0].toLowerCase() : 'pattern';
const isDash = (pattern: unknown): boolean => toNumbers(pattern).some((length) => length > 0);

const setFont: Setter = (state, [name, size]) => {
  state.font = typeof name === 'string' ? name : '';
  state.fontSize = typeof size === 'number' ? size : 0;
};

const setExtended: Setter = (state, [pairs]) => {
  if (!Array.isArray(pairs)) return;
  const list: readonly unknown[] = pairs;
  for (const pair of list) {
    if (!Array.isArray(pair)) continue;
    const parts: readonly unknown[] = pair;
    const [key, value, more] = parts;
    if (key === 'LW' && typeof value === 'number') state.lineWidth = value;
    else if (key === 'D' && Array.isArray(value)) state.isDashed = isDash(value[0]);
    else if (key === 'Font') setFont(state, Array.isArray(value) ? value : [value, more]);
  }
};

const setters: ReadonlyMap<number, Setter> = new Map<number, Setter>([
  [
    OPS.transform,
    (state, args) => {
      state.matrix = multiply(state.matrix, toMatrix([...args]));
    },
  ],
  [OPS.setGState, setExtended],
  [OPS.setFont, setFont],
  [OPS.setFillRGBColor, (state, args) => void (state.fill = colour(args))],
  [OPS.setStrokeRGBColor, (state, args) => void (state.stroke = colour(args))],
  [OPS.setFillColorN, (state) => void (state.fill = 'pattern')],
  [OPS.setStrokeColorN, (state) => void (state.stroke = 'pattern')],
  [OPS.setLineWidth, (state, args) => void (state.lineWidth = number(args))],
  [OPS.setDash, (state, args) => void (state.isDashed = isDash(args[0]))],
  [OPS.setCharSpacing, (state, args) => void (state.charSpacing = number(args))],
  [OPS.setWordSpacing, (state, args) => void (state.wordSpacing = number(args))],
  [OPS.setHScale, (state, args) => void (state.horizontalScale = number(args) / 100)],
  [OPS.setLeading, (state, args) => void (state.leading = -number(args))],
  [OPS.setTextRise, (state, args) => void (state.rise = number(args))],
  [OPS.setTextRenderingMode, (state, args) => void (state.renderingMode = number(args))],
]);

/** The states of a page, saved and restored as its operators ask. */
export class GraphicsStates {
  #stack: GraphicsState[] = [];
  now: GraphicsState;

  /** @param matrix from the page's own coordinates to millimetres from the top left corner */
  constructor(matrix: Matrix) {
    this.now = { ...initial, matrix };
  }

  /** Carries out one operator; true if it was one about state. */
  run(operator: number, args: readonly unknown[]): boolean {
    if (operator === OPS.save || operator === OPS.beginGroup) this.#save();
    else if (operator === OPS.restore || operator === OPS.endGroup || operator === OPS.paintFormXObjectEnd)
      this.now = this.#stack.pop() ?? this.now;
    else if (operator === OPS.paintFormXObjectBegin) {
      this.#save();
      this.now.matrix = multiply(this.now.matrix, toMatrix(args[0]));
    } else {
      const set = setters.get(operator);
      set?.(this.now, args);
      return set !== undefined;
    }
    return true;
  }

  #save(): void {
    this.#stack.push(this.now);
    this.now = { ...this.now };
  }
}
