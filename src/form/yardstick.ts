/** How strictly a notice is measured: by what the decree allows, or by what Niêm Yết itself prints. Lengths in mm, sizes in pt, heights in em. */
import { indent } from '../decree30/spacing.ts';
import type { Bounds } from './model.ts';

interface Ranged {
  min: number;
  max: number;
  chosen: number;
}

export interface Yardstick {
  /** What is allowed of a figure of the decree. */
  range: (figure: Ranged) => Bounds;
  /** First-line indents that are allowed. */
  indents: readonly number[];
  /** True where the edges of the text area are known, so that a page that ends early is no departure. */
  isOwn: boolean;
  tolerance: {
    paper: number;
    margin: number;
    size: number;
    indent: number;
    /** Of two middles. */
    centre: number;
    /** Of what stands flush left; a table cell has some room at its edge. */
    flush: number;
    /** Of two baselines on one line. */
    level: number;
    gap: number;
    lineHeight: number;
    /** The same in a PDF: browsers put lines on whole pixels. */
    lineHeightOnPage: number;
    /** Of the length of a ruled line, as part of its text's; where both must be equal. */
    ratio: number;
    equal: number;
  };
}

/** What the decree allows, measured as well as files of any office can be. */
export const decreeYardstick: Yardstick = {
  range: ({ min, max }) => ({ min, max }),
  indents: indent.allowed,
  isOwn: false,
  tolerance: {
    paper: 1,
    margin: 0.6,
    size: 0.15,
    indent: 0.5,
    centre: 1.5,
    flush: 2.5,
    // Half a line: beyond it, text is nearer to the next line.
    level: 2.6,
    gap: 0.4,
    lineHeight: 0.02,
    lineHeightOnPage: 0.03,
    ratio: 0.03,
    // The decree's own line is 6 % longer than its words.
    equal: 0.08,
  },
};

/** What Niêm Yết's own print, PDF and Word file must show. */
export const ownYardstick: Yardstick = {
  range: ({ chosen }) => ({ min: chosen, max: chosen }),
  indents: [indent.chosen],
  isOwn: true,
  tolerance: {
    paper: 0.5,
    margin: 0.5,
    size: 0.06,
    indent: 0.35,
    centre: 0.7,
    flush: 0.35,
    level: 0.35,
    gap: 0.06,
    lineHeight: 0.01,
    lineHeightOnPage: 0.01,
    ratio: 0.01,
    equal: 0.01,
  },
};
