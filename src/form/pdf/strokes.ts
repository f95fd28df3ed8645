/** Finds the straight horizontal and vertical lines among a PDF's paths, whether they are stroked or filled as thin boxes. */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { GraphicsState } from './graphics-state.ts';
import { apply, toNumbers } from './matrix.ts';

/** A straight line on paper, in mm from the top left corner. */
export interface Stroke {
  left: number;
  right: number;
  top: number;
  bottom: number;
  thickness: number;
  color: string;
  isSolid: boolean;
}

type Point = readonly [number, number];

/** Paint operators in a path's arguments. */
const strokes = new Set<unknown>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const fills = new Set<unknown>([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
/** pdf.js's codes within a path, with how many numbers follow each. */
const lengths: ReadonlyMap<number, number> = new Map([
  [0, 2],
  [1, 2],
  [2, 6],
  [3, 4],
  [4, 0],
]);
const curves: readonly number[] = [2, 3];
const thickest = 1;
const shortest = 2;
/** Lines nearer than this are one. */
const touch = 0.3;

/** The corners of a path's parts; a part with a curve is left out, as no ruled line has one. */
function readParts(data: readonly number[]): Point[][] {
  const parts: Point[][] = [];
  let part: Point[] = [];
  let index = 0;
  while (index < data.length) {
    const code = data[index] ?? 4;
    const count = lengths.get(code);
    if (count === undefined) return parts;
    if (code === 0) part = [];
    if (code === 0) parts.push(part);
    if (curves.includes(code)) part.length = 0;
    else if (code === 4 && part[0] !== undefined) part.push(part[0]);
    else if (count === 2) part.push([data[index + 1] ?? 0, data[index + 2] ?? 0]);
    index += 1 + count;
  }
  return parts;
}

function boxOf(points: readonly Point[]): { left: number; right: number; top: number; bottom: number } {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** The ruled lines of one path operator; none where it paints none. */
export function findStrokes([paint, data]: readonly unknown[], state: GraphicsState): Stroke[] {
  const list = Array.isArray(data) ? toNumbers(data[0]) : [];
  if (list.length > 100_000) return [];
  const parts = readParts(list).map((part) => part.map(([x, y]): Point => apply(state.matrix, x, y)));
  const [a, b] = state.matrix;
  const pen = state.lineWidth * Math.hypot(a, b);
  const found: Stroke[] = [];
  if (strokes.has(paint))
    for (const part of parts)
      part.forEach((end, index) => {
        const start = part[index - 1];
        if (start === undefined) return;
        const box = boxOf([start, end]);
        const flat = Math.min(box.right - box.left, box.bottom - box.top);
        if (flat < 0.1) found.push({ ...box, thickness: pen, color: state.stroke, isSolid: !state.isDashed });
      });
  if (fills.has(paint))
    for (const part of parts.filter(({ length }) => length > 2)) {
      const box = boxOf(part);
      const thickness = Math.min(box.right - box.left, box.bottom - box.top);
      found.push({ ...box, thickness, color: state.fill, isSolid: true });
    }
  return found.filter(
    ({ thickness, left, right, top, bottom }) =>
      thickness < thickest && Math.max(right - left, bottom - top) > shortest,
  );
}

export const isHorizontal = ({ left, right, top, bottom }: Stroke): boolean => right - left > bottom - top;

/** Joins lines that go on where another ends: dashes drawn one by one, a border drawn cell by cell. */
export function joinStrokes(all: readonly Stroke[]): Stroke[] {
  const joined: Stroke[] = [];
  for (const stroke of all.toSorted((one, other) => one.top - other.top || one.left - other.left)) {
    const last = joined.at(-1);
    const goesOn =
      last !== undefined &&
      isHorizontal(last) &&
      isHorizontal(stroke) &&
      Math.abs(last.top - stroke.top) < 0.2 &&
      stroke.left - last.right < touch &&
      last.left - stroke.right < touch;
    if (goesOn) {
      last.left = Math.min(last.left, stroke.left);
      last.right = Math.max(last.right, stroke.right);
    } else joined.push({ ...stroke });
  }
  return joined;
}
