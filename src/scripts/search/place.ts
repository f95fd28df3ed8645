/** How far somebody has come in a list, as it is kept in the history. */

export interface Place {
  /** How many hits are shown. */
  shown: number;
  /** How many plans are looked into. */
  reach: number;
  /** How far the page is scrolled, in px. */
  top?: number;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The place that an entry of the history keeps; undefined where it keeps none. */
export function readPlace(state: unknown): Place | undefined {
  if (!isObject(state)) return undefined;
  const { shown, reach, top } = state;
  if (typeof shown !== 'number' || typeof reach !== 'number') return undefined;
  return { shown, reach, ...(typeof top === 'number' ? { top } : {}) };
}
