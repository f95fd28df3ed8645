/** What notice.typ takes: figures, and the document as broken lines. Lengths in points. */

import type { DocumentData, RunData, TypeData } from '../runs.ts';

export type Alignment = 'left' | 'center' | 'right' | 'justify';

export interface StyleData extends TypeData {
  align: Alignment;
}

export interface ParagraphData {
  type: 'paragraph';
  /** A key of `styles`. */
  style: string;
  runs: RunData[];
}

export interface HeadingData {
  type: 'heading';
  level: number;
  /** Its words on one line. */
  words: string;
  /** True if they are a bookmark of the file too. */
  bookmarked: boolean;
  lines: [style: string, runs: RunData[]][];
}

export interface CellData {
  align: Alignment;
  runs: RunData[];
}

export interface TableData {
  type: 'table';
  columns: number[];
  head: CellData[] | null;
  rows: { cells: CellData[]; /** True where it is taller than a page. */ breakable: boolean }[];
}

export type BlockData = ParagraphData | HeadingData | TableData;

/** A rule below a line: its length, and its place from the foot of the line. */
export interface RuleData {
  length: number;
  drop: number;
}

export interface HeadData {
  'left-width': number;
  'right-width': number;
  gap: number;
  parents: ParagraphData[];
  issuers: ParagraphData[];
  nation: ParagraphData[];
  number: ParagraphData;
  dateline: ParagraphData;
  'issuer-rule': RuleData;
  'motto-rule': RuleData;
  'below-ruled': number;
  'number-top': number;
  'dateline-top': number;
}

export interface TitleData {
  heading: HeadingData;
  rule: RuleData & { below: number };
  above: number;
  below: number;
}

export interface SignOffData {
  above: number;
  columns: number[];
  recipients: ParagraphData[];
  /** The last is the signer's name. */
  signature: ParagraphData[];
  'signature-space': number;
  'left-top': number;
  'right-top': number;
  /** True where it is taller than a page. */
  breakable: boolean;
  /** Whether the text before it carries its height, the height from that line's baseline, and the part that it takes back. */
  carried: boolean;
  strut: number;
  lift: number;
}

export interface SheetData {
  width: number;
  height: number;
  top: number;
  right: number;
  bottom: number;
  left: number;
  gap: number;
  indent: number;
  thickness: number;
  cell: { inline: number; block: number };
  /** The number that is not shown, the first of an annex, and how far below the edge of the sheet numbers stand. */
  number: { hidden: number; annex: number; top: number };
}

/** The foot of the last page; outside the document. */
export interface FootData {
  /** The QR code as SVG, and the length of its side. */
  code: string;
  size: number;
  /** Between code and lines. */
  gap: number;
  lines: string[];
  /** From the foot of the text area. */
  top: number;
}

export interface NoticeData {
  document: DocumentData;
  fonts: readonly string[];
  sheet: SheetData;
  styles: Record<string, StyleData>;
  head: HeadData;
  title: TitleData;
  body: BlockData[];
  'sign-off': SignOffData;
  annexes: BlockData[][];
  foot: FootData | null;
}
