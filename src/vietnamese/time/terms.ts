/** Spans of years with their name: "giai đoạn 2021-2025", "nhiệm kỳ 2021 - 2026". */
import { bareYear } from './points.ts';
import type { Point } from './points.ts';
import { findPhrase, indexByFirstWord, isAt, isHyphen, skipAny, skipPhrase } from './tokens.ts';
import type { Tokens } from './tokens.ts';
import { terms } from './words.ts';

export interface Term {
  points: [Point, Point];
  first: number;
  next: number;
}

const mostTerms = 12;
const termIndex = indexByFirstWord(terms);

/** Reads one term, or several after one name ("giai đoạn 2021-2025 và 2026-2030"); empty where there is none. */
export function readTerms(tokens: Tokens, index: number): Term[] {
  const name = findPhrase(tokens, index, termIndex);
  if (name === undefined) return [];
  const named = index + name.phrase.length;
  const found: Term[] = [];
  let at: number | undefined = named;
  while (at !== undefined && found.length < mostTerms) {
    const term: Term | undefined =
      readYears(tokens, found.length === 0 ? index : at, at) ??
      (found.length === 0 ? readNumbered(tokens, index, at) : undefined);
    if (term === undefined) break;
    found.push(term);
    at = skipAny(tokens, term.next, [[',', 'và'], ['và'], [',']]);
  }
  return found;
}

/** "giai đoạn I (2021-2025)" */
function readNumbered(tokens: Tokens, first: number, index: number): Term | undefined {
  const number = tokens[index];
  if (number === undefined || number.type === 'mark' || !isAt(tokens, index + 1, '(')) return undefined;
  const term = readYears(tokens, first, index + 2);
  return term !== undefined && isAt(tokens, term.next, ')') ? { ...term, next: term.next + 1 } : undefined;
}

function readYears(tokens: Tokens, first: number, index: number): Term | undefined {
  const from = bareYearOrNamed(tokens, skipPhrase(tokens, index, ['từ']) ?? index);
  if (from === undefined) return undefined;
  const joint = isHyphen(tokens, from.next)
    ? from.next + 1
    : skipAny(tokens, from.next, [['đến', 'hết'], ['đến'], ['tới']]);
  const to = joint === undefined ? undefined : bareYearOrNamed(tokens, joint);
  return to === undefined ? undefined : { points: [from, to], first, next: to.next };
}

function bareYearOrNamed(tokens: Tokens, index: number): Point | undefined {
  return bareYear(tokens, skipPhrase(tokens, index, ['năm']) ?? index);
}
