/** What sheet.typ takes: a page below a plan, as broken lines. Lengths in points. */
import type { DocumentData, RunData, TypeData } from '../runs.ts';

/** A text in one of the styles. */
export interface TextData {
  style: string;
  runs: RunData[];
}

/** A leaf of the tear-off calendar, its three texts each in a size that fits it. */
export interface LeafData {
  tone: 'due' | 'plain' | 'expected';
  /** Months, day, weekday. */
  lines: [text: string, size: number][];
  /** True where the text beside it says the same. */
  silent: boolean;
}

export interface HeadingData {
  type: 'heading';
  level: number;
  bookmark: string;
  text: TextData;
  ruled: boolean;
}

export interface ParagraphData {
  type: 'paragraph';
  text: TextData;
}

/** Facts side by side, each under its heading. */
export interface FactsData {
  type: 'facts';
  width: number;
  gap: number;
  facts: { heading: HeadingData; leaf: LeafData | null; beside: number; texts: TextData[] }[];
}

/** What stands before an entry: a leaf, a place for one, an ordinal or the time of day, or nothing. */
export type KeyData = { leaf: LeafData } | { blank: true } | { text: TextData } | null;

/** Entries of a list, parted by thin lines. */
export interface EntriesData {
  type: 'entries';
  /** Width of what stands before each. */
  key: number;
  gap: number;
  entries: { key: KeyData; texts: TextData[]; breakable: boolean }[];
}

export type BlockData = HeadingData | ParagraphData | FactsData | EntriesData;

export interface SheetData {
  document: DocumentData;
  fonts: readonly string[];
  page: { width: number; height: number; top: number; right: number; bottom: number; left: number };
  leaf: { width: number; height: number; stub: number };
  styles: Record<string, TypeData>;
  /** At the foot of every page; outside the text. */
  foot: string;
  blocks: BlockData[];
}
