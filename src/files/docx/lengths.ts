/** Lengths in the units of WordprocessingML. */
import { toPoints } from '../../decree30/lengths.ts';

const twipsPerPoint = 20;

/** Twentieths of a point from points: distances. */
export const pointTwips = (points: number): number => Math.round(points * twipsPerPoint);

/** Twentieths of a point from millimetres: distances. */
export const twips = (millimetres: number): number => pointTwips(toPoints(millimetres));

/** Half points from points: type sizes. */
export const halfPoints = (points: number): number => Math.round(points * 2);

/** Eighths of a point from points: thickness of borders. */
export const eighths = (points: number): number => Math.round(points * 8);
