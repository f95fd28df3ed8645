/**
 * A notice as it was measured, the same for a PDF and a Word file.
 * Lengths are millimetres, type sizes points, line heights em; what a file does not tell is left out.
 */

/** Text of one font, size and colour. */
export interface MeasuredRun {
  text: string;
  /** The family's name, or what the file calls the font where it names no family. Empty where the file names none. */
  font: string;
  size: number;
  bold: boolean;
  italic: boolean;
  /** `#rrggbb` */
  color: string;
  /** The file hides whether it is bold or italic. */
  hidesFace?: true;
}

/** One line of a paragraph as it is broken. */
export interface MeasuredLine {
  text: string;
  width?: number;
}

/** A ruled line below a paragraph. */
export interface RuledLine {
  length?: number;
  /** Its middle, from the paper's left edge. */
  centre?: number;
  solid: boolean;
}

export type MeasuredAlignment = 'left' | 'center' | 'right' | 'justify';

export interface MeasuredParagraph {
  /** White space folded, in NFC, its number or dash included. */
  text: string;
  runs: readonly MeasuredRun[];
  lines: readonly MeasuredLine[];
  /** Which of two columns it stands in; `full` where there are none. */
  column: 'left' | 'right' | 'full';
  /** Index of its sheet. */
  sheet: number;
  /** In a table of the body. */
  inTable: boolean;
  /** After a line break made by hand: not a paragraph of its own. */
  isBroken: boolean;
  alignment?: MeasuredAlignment;
  /** Middle of its lines, from the paper's left edge. */
  centre?: number;
  /** Where its first line begins, from the text area's left edge. */
  indent?: number;
  /** Distance in points from the paragraph above, beyond the distance of its lines. Both bounds where it can only be narrowed down. */
  gap?: Bounds;
  /** Closest and widest distance of its lines in em. */
  lineHeight?: Bounds;
  /** The line on which it begins, to be compared with others of the same `row`. */
  level?: { row: string; baseline: number };
  ruleBelow?: RuledLine;
}

/** Between what two values something lies, ends included. */
export interface Bounds {
  min: number;
  max: number;
}

/** A page of a PDF, a section of a Word file. */
export interface Sheet {
  /** "trang 2", "phần 1" */
  name: string;
  width: number;
  height: number;
  hasTable: boolean;
  /** A page of a PDF that is a picture, so that its words cannot be read. */
  isPicture?: true;
  /** The text area's edges, from the paper's left edge. */
  textLeft?: number;
  textRight?: number;
}

export type Side = 'top' | 'right' | 'bottom' | 'left';

/** How wide a margin is; or why that cannot be told. */
export interface MeasuredMargin {
  side: Side;
  /** "mọi trang", "phần 2" */
  where: string;
  width: Bounds | { unknown: string };
  /** Of a sheet that lies across. */
  isAcross?: true;
}

/** What a page shows as its number. */
export interface MeasuredPageNumber {
  /** Index of its sheet. */
  sheet: number;
  /** "trang 2"; in a Word file the first and the following pages of a section stand for all. */
  page: string;
  /** The section may be of one page, so that there is no such page. */
  mayNotExist?: true;
  /** As shown; nothing where the page shows none. */
  shown?: {
    text: string;
    /** `continues`: some number above 1, which depends on the pages before. */
    value: number | 'continues' | 'fixed';
    zone: 'top' | 'bottom';
    /** From the text area's middle, to the right. */
    offset?: number;
    size: number;
    isUpright: boolean;
    /** As in `MeasuredRun`. */
    font: string;
    color: string;
  };
}

export interface MeasuredNotice {
  source: 'pdf' | 'docx';
  sheets: readonly Sheet[];
  margins: readonly MeasuredMargin[];
  /** In reading order: left column before right. */
  paragraphs: readonly MeasuredParagraph[];
  pageNumbers: readonly MeasuredPageNumber[];
  /** Three signers stand side by side. */
  hasThirdSigner?: true;
  /** A ruled line is drawn of which the file does not tell what it stands under. */
  hasUnplacedLines?: true;
  /** True if the file cannot have more than one page, so that it needs no page number. */
  isOnePage: boolean;
  /** Why nothing but the paper can be judged: a scan whose words were recognised by a machine. */
  unreadable?: string;
}
