/** Lengths in the units of WordprocessingML. */

const twipsPerPoint = 20;
const pointsPerMillimetre = 72 / 25.4;

/** Twentieths of a point from points: distances. */
export const pointTwips = (points: number): number => Math.round(points * twipsPerPoint);

/** Twentieths of a point from millimetres: distances. */
export const twips = (millimetres: number): number => pointTwips(millimetres * pointsPerMillimetre);

/** Half points from points: type sizes. */
export const halfPoints = (points: number): number => Math.round(points * 2);

/** Eighths of a point from points: thickness of borders. */
export const eighths = (points: number): number => Math.round(points * 8);

export const toPoints = (millimetres: number): number => millimetres * pointsPerMillimetre;
export const toMillimetres = (points: number): number => points / pointsPerMillimetre;
