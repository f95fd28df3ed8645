/** Broken lines as the templates take them. */
import type { Line } from './type/break-lines.ts';

/** The end of a line: with its space in the text; without one; as the text itself breaks it. */
export const lineEnd = { soft: 0, tight: 1, own: 2 } as const;

/** Words with weight, slant and part of the spaces' width; or the end of a line. */
export type RunData =
  | readonly [words: string, weight: 400 | 700, slant: 'normal' | 'italic', spacing: number]
  | (typeof lineEnd)[keyof typeof lineEnd];

/** @param parts the lines between breaks of the text's own */
export function toRuns(parts: readonly (readonly Line[])[]): RunData[] {
  return parts.flatMap((lines, part): RunData[] => [
    ...(part === 0 ? [] : [lineEnd.own]),
    ...lines.flatMap((line, index) => runsOf(line, lines[index + 1])),
  ]);
}

/** Between these, wherever a space stands, the engine can end a line (UAX 14); it cannot after "( " or before " !". */
const endsFreely = /[\p{L}\p{N}.,;:)\]%!?/…-] $/u;
const startsFreely = /^[\p{L}\p{N}([“‘–+-]/u;

function runsOf({ runs, spacing }: Line, next: Line | undefined): RunData[] {
  const isSoft = endsFreely.test(runs.map(({ text }) => text).join('')) && startsFreely.test(next?.runs[0]?.text ?? '');
  const end = isSoft ? lineEnd.soft : lineEnd.tight;
  return [
    ...runs.map(({ text, bold, italic }, index): RunData => {
      const isLast = next !== undefined && index === runs.length - 1;
      return [isLast && !isSoft ? text.trimEnd() : text, bold ? 700 : 400, italic ? 'italic' : 'normal', spacing];
    }),
    ...(next === undefined ? [] : [end]),
  ];
}

/** What every template takes about its document. */
export interface DocumentData {
  title: string;
  author: string;
  keywords: string[];
  date: { year: number; month: number; day: number };
}

/** Type of one kind of text: its size, and how far a line reaches above and below its baseline. */
export interface TypeData {
  size: number;
  above: number;
  below: number;
}
