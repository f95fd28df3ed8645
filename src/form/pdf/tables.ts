/** Finds ruled tables on a page: where vertical lines join horizontal ones. */
import type { Line } from './lines.ts';
import { isHorizontal, type Stroke } from './strokes.ts';

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const touch = 1;
const lowest = 3;

const meets = (one: Box, other: Box): boolean =>
  one.left <= other.right + touch &&
  other.left <= one.right + touch &&
  one.top <= other.bottom + touch &&
  other.top <= one.bottom + touch;

const unite = (one: Box, other: Box): Box => ({
  left: Math.min(one.left, other.left),
  right: Math.max(one.right, other.right),
  top: Math.min(one.top, other.top),
  bottom: Math.max(one.bottom, other.bottom),
});

/** The boxes of the tables, from top to bottom. A single box around words is none: it has two vertical lines only, close together. */
export function findTables(strokes: readonly Stroke[]): Box[] {
  const vertical = strokes.filter((stroke) => !isHorizontal(stroke) && stroke.bottom - stroke.top > lowest);
  if (vertical.length < 2) return [];
  let boxes: Box[] = [];
  for (const stroke of [...vertical, ...strokes.filter(isHorizontal)]) {
    const own: Box = { left: stroke.left, right: stroke.right, top: stroke.top, bottom: stroke.bottom };
    const joined = boxes.filter((box) => meets(box, own));
    boxes = [...boxes.filter((box) => !joined.includes(box)), joined.reduce(unite, own)];
  }
  return boxes
    .filter((box) => box.bottom - box.top > lowest && box.right - box.left > 20)
    .filter((box) => vertical.filter((stroke) => meets(box, stroke)).length >= 2)
    .toSorted((one, other) => one.top - other.top);
}

/** True if a line stands within a table. */
export const isWithin = ({ left, right, baseline }: Line, boxes: readonly Box[]): boolean =>
  boxes.some(
    (box) =>
      baseline > box.top &&
      baseline < box.bottom + touch &&
      (left + right) / 2 > box.left &&
      (left + right) / 2 < box.right,
  );
