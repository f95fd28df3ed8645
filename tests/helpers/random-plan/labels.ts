/** Printed labels by their rank: what stands below what is read from them (src/plan/read/outline.ts). */
import { letterAt, toRoman } from '../../../src/vietnamese/numerals.ts';
import type { Chance } from './chance.ts';

export interface RankedLabel {
  label: string;
  /** Higher ranks stand within lower ones. */
  rank: number;
}

const number = (chance: Chance): string =>
  chance.pick(['1', '2', '3', '01', '9', '10', '24', String(1 + chance.below(99))]);
const roman = (chance: Chance): string => toRoman(1 + chance.below(20));
const letter = (chance: Chance): string => letterAt(1 + chance.below(23)) ?? 'a';

/** Numbered clauses, by rank. */
const clauseLabels: readonly (readonly [rank: number, make: (chance: Chance) => string])[] = [
  [0, (chance) => `${roman(chance)}.`],
  [0.5, (chance) => `Điều ${chance.below(300)}.`],
  [1, (chance) => `${number(chance)}.`],
  [2, (chance) => `${number(chance)}.${number(chance)}${chance.pick(['.', '.', ''])}`],
  [2, (chance) => `${roman(chance)}.${number(chance)}.`],
  [3, (chance) => `${number(chance)}.${number(chance)}.${number(chance)}.`],
  [4, (chance) => `1.2.3.${number(chance)}.`],
];

/** Labelled entries below them, by rank. */
const itemLabels: readonly (readonly [rank: number, make: (chance: Chance) => string])[] = [
  [10, (chance) => `${number(chance)})`],
  [11, (chance) => `${letter(chance)})`],
  [11, (chance) => `${letter(chance)}.`],
  [12, (chance) => `(${chance.pick([number(chance), letter(chance)])})`],
  [13, () => '-'],
  [13, () => '-'],
  [13, (chance) => chance.pick(['–', '—', '−'])],
  [14, () => '+'],
  [15, (chance) => chance.pick(['*', '•'])],
];

function choose(
  chance: Chance,
  labels: readonly (readonly [rank: number, make: (chance: Chance) => string])[],
  above: number,
  upTo: number,
): RankedLabel | undefined {
  const allowed = labels.filter(([rank]) => rank > above && rank <= upTo);
  const [rank, make] = allowed[chance.below(allowed.length)] ?? [];
  return rank === undefined || make === undefined ? undefined : { rank, label: make(chance) };
}

/** A clause's label with a rank above one and at most another; undefined where there is none. */
export const clauseLabel = (chance: Chance, above: number, upTo: number): RankedLabel | undefined =>
  choose(chance, clauseLabels, above, upTo);

/** An item's label likewise; within an indented entry a number may label an item too. */
export const itemLabel = (chance: Chance, above: number, upTo: number, indented: boolean): RankedLabel | undefined =>
  choose(chance, indented ? [...clauseLabels, ...itemLabels] : itemLabels, above, upTo);

/** True for labels that Markdown takes for the mark of a list's entry: what is indented under it stands in it. */
export const isListMark = (label: string): boolean => /^(?:[-+*]|\d{1,9}[.)])$/u.test(label);
