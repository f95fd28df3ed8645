/** Broken lines as the templates take them. */
import type { Line } from '../type/break-lines.ts';
import { lineBox } from '../type/faces.ts';
import type { Face } from '../type/faces.ts';

/** The end of a line: with its space in the text; without one; as the text itself breaks it. */
export const lineEnd = { soft: 0, tight: 1, own: 2 } as const;

type Weight = 400 | 700;
type Slant = 'normal' | 'italic';

/** Words in the type of their element; in another face, or with narrower spaces; or the end of a line. */
export type RunData =
  | string
  | readonly [words: string, weight: Weight, slant: Slant, spacing: number]
  | (typeof lineEnd)[keyof typeof lineEnd];

const weightOf = ({ bold }: Face): Weight => (bold ? 700 : 400);
const slantOf = ({ italic }: Face): Slant => (italic ? 'italic' : 'normal');

/**
 * @param parts the lines between breaks of the text's own
 * @param face the element's
 */
export function toRuns(parts: readonly (readonly Line[])[], face: Face): RunData[] {
  return parts.flatMap((lines, part): RunData[] => [
    ...(part === 0 ? [] : [lineEnd.own]),
    ...lines.flatMap((line, index) => runsOf(line, lines[index + 1], face)),
  ]);
}

/** Between these, wherever a space stands, the engine can end a line (UAX 14); it cannot after "( " or before " !". */
const endsFreely = /[\p{L}\p{N}.,;:)\]%!?/…-] $/u;
const startsFreely = /^[\p{L}\p{N}([“‘–+-]/u;

function runsOf({ runs, spacing }: Line, next: Line | undefined, face: Face): RunData[] {
  const isSoft = endsFreely.test(runs.map(({ text }) => text).join('')) && startsFreely.test(next?.runs[0]?.text ?? '');
  const set = runs.map((run, index): RunData => {
    const isLast = next !== undefined && index === runs.length - 1;
    const words = isLast && !isSoft ? run.text.trimEnd() : run.text;
    if (run.bold === face.bold && run.italic === face.italic && spacing === 1) return words;
    return [words, weightOf(run), slantOf(run), spacing];
  });
  return next === undefined ? set : [...set, isSoft ? lineEnd.soft : lineEnd.tight];
}

/** What every template takes about its document. */
export interface DocumentData {
  title: string;
  author: string;
  keywords: string[];
  date: { year: number; month: number; day: number };
}

/** Type of one kind of text: face and size, and how far a line reaches above and below its baseline. */
export interface TypeData {
  size: number;
  weight: Weight;
  slant: Slant;
  above: number;
  below: number;
}

/** @param lead distance of baselines in points */
export function typeOf(size: number, lead: number, face: Face): TypeData {
  const { above, below } = lineBox(size, lead);
  return { size, weight: weightOf(face), slant: slantOf(face), above, below };
}
