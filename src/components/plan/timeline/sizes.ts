/**
 * The measures of the timeline's picture. Across: per cent of its width, true to days. Down, and letters: pixels.
 * So one drawing fits a phone and a wide screen, and its letters keep their size.
 */

/** The picture's width on a screen of 320 px, margins and a scroll bar taken off. What is apart here is apart everywhere. */
export const narrowest = 219;
/** The width from which names stand beside the leaves (`.n` in plan-page.css). */
const wide = 880;
/** What may stand out on either side. */
export const margin = 26;

/** A leaf, and one on the narrowest screens (`.tl .p` in plan-page.css), with the narrowest width of the wider one. */
export const leaf = { width: 52, height: 62, narrow: 40, widerFrom: 283 };
/** What stands under a leaf for one entry. */
export const tagHeight = 26;
/** An entry without room for a leaf; also the height of a small window. */
export const chip = 24;
export const windowHeight = 60;
export const gap = 2;
export const stem = 14;
/** From the axis to the windows: the days' and the months' names. */
export const axisHeight = 42;

/** How wide a letter is at most on average, by size: tags and the axis, names, a small window's days, a large one's days and words. */
const letters = { tag: 7.2, axis: 6.6, days: 7.2, large: 16.6, words: 7.2 };

export const textWidth = (text: string, size: keyof typeof letters): number => [...text].length * letters[size];

/** Pixels as per cent of the narrowest picture. */
export const percent = (pixels: number): number => (pixels / narrowest) * 100;

/** How many letters of a name fit on a wide screen where so much per cent is free, less so many pixels. */
export const lettersIn = (free: number, taken: number): number =>
  Math.floor(((free * wide) / 100 - taken) / letters.axis);

export const round = (value: number): number => Math.round(value * 100) / 100;
