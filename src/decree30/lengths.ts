/** One length in the units of the decree (millimetres, points) and of style sheets (CSS pixels). */

const inch = { millimetres: 25.4, points: 72, pixels: 96 } as const;

const pointsPerMillimetre = inch.points / inch.millimetres;

/** A CSS pixel in points: browsers put lines on whole ones. */
export const pixel: number = inch.points / inch.pixels;

/** Points from millimetres. */
export const toPoints = (millimetres: number): number => millimetres * pointsPerMillimetre;

/** Millimetres from points. */
export const toMillimetres = (points: number): number => points / pointsPerMillimetre;

/** CSS pixels from millimetres. */
export const toPixels = (millimetres: number): number => (millimetres / inch.millimetres) * inch.pixels;
