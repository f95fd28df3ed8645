/** Lengths. */

const pointsPerMillimetre = 72 / 25.4;

export const toPoints = (millimetres: number): number => millimetres * pointsPerMillimetre;
