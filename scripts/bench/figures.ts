/** How measurements are told. */

/** The middle one of some values; 0 of none. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** To two digits behind the point. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** Bytes as kB with one digit behind the point. */
export const kilobytes = (bytes: number): number => Math.round(bytes / 100) / 10;
