/** Choices by chance: a thin layer over seeded numbers. */
import { createRandom } from '../../../scripts/bench/random.ts';

export interface Chance {
  /** A whole number from 0 to below `limit`. */
  below: (limit: number) => number;
  happens: (probability: number) => boolean;
  pick: <Value>(values: readonly [Value, ...Value[]]) => Value;
  /** From `min` to `max` values, made one after the other. */
  many: <Value>(min: number, max: number, make: (index: number) => Value) => Value[];
}

/** Choices that depend on the seed alone. */
export function createChance(seed: number): Chance {
  const random = createRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  return {
    below,
    happens: (probability) => random() < probability,
    pick: (values) => values[below(values.length)] ?? values[0],
    many: (min, max, make) => Array.from({ length: min + below(max - min + 1) }, (_, index) => make(index)),
  };
}
