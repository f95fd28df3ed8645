/** Affine transformations as PDF writes them: [a b c d e f]. */

export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The numbers of a list of any kind; empty for what is none. */
export function toNumbers(value: unknown): number[] {
  const list: readonly unknown[] =
    Array.isArray(value) || value instanceof Float32Array || value instanceof Float64Array ? Array.from(value) : [];
  return list.filter((each) => typeof each === 'number');
}

/** A matrix out of a list of six numbers; the identity for anything else. */
export function toMatrix(value: unknown): Matrix {
  const numbers = toNumbers(value);
  if (numbers.length !== 6) return identity;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
}
