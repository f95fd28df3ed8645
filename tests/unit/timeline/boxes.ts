/** The boxes of a picture in pixels, as a screen of some width draws them. */
import {
  inset,
  largeWidth,
  smallWidth,
  tagText,
  type Mark,
  type Picture,
  type WindowMark,
} from '../../../src/components/plan/timeline/layout.ts';
import { chip, leaf, tagHeight, textWidth } from '../../../src/components/plan/timeline/sizes.ts';

export interface Box {
  name: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** @param width of the picture without its margins, px */
export function boxesOf({ marks, windows, axis }: Picture, width: number): Box[] {
  const at = (x: number): number => (x / 100) * width;
  return [
    ...marks.flatMap((mark) => boxesOfMark(mark, at(mark.x), width)),
    ...windows.flatMap((mark) => boxesOfWindow(mark, at(mark.x), at(mark.width))),
    ...axis.labels.map(({ x, text, row, begins }): Box => {
      const left = begins ? at(x) + 4 : at(x) - textWidth(text, 'axis') / 2;
      const top = axis.y + 10 + row * 14;
      return { name: `axis ${text}`, left, right: left + textWidth(text, 'axis'), top, bottom: top + 12 };
    }),
  ];
}

function boxesOfMark(mark: Mark, x: number, width: number): Box[] {
  if (mark.form === 'chip')
    return [{ name: `chip ${mark.day}`, left: x - chip / 2, right: x + chip / 2, top: mark.y, bottom: mark.y + chip }];
  const face = (width < leaf.widerFrom ? leaf.narrow : leaf.width) / 2;
  return [
    { name: `leaf ${mark.day}`, left: x - face, right: x + face, top: mark.y, bottom: mark.y + leaf.height },
    ...mark.entries.map((entry, index): Box => {
      const half = Math.max(face, textWidth(tagText(entry), 'tag') / 2);
      const top = mark.y + leaf.height + 1 + index * tagHeight;
      return { name: `tag ${mark.day}`, left: x - half, right: x + half, top, bottom: top + 25 };
    }),
  ];
}

function boxesOfWindow({ entry, y, height, large, side }: WindowMark, x: number, width: number): Box[] {
  const name = `window ${entry.when.from}`;
  const right = x + width;
  const words = large ? largeWidth(entry) : smallWidth(entry);
  const box = { name, left: x, right, top: y, bottom: y + height };
  if (side === 'after') return [{ ...box, right: right + words }];
  if (side === 'before') return [{ ...box, left: x - words }];
  return [{ ...box, right: Math.max(right, x + inset + words) }];
}

/** Each pair of boxes that share more than a hairline. */
export function findOverlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.1,
      )
      .map((b) => `${a.name} / ${b.name}`),
  );
}
