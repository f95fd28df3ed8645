/** Who a sentence makes responsible: the units with which it begins. */
import { assigningWords, chainWords, officeWords } from './leads.ts';
import type { Inline, UnitId } from './types.ts';
import { inlinesOf } from './visit.ts';
import { plainText } from './plain-text.ts';

/** A unit mention, a time, or any other words. */
export type Token = { type: 'unit'; unit: UnitId } | { type: 'time' } | { type: 'words'; text: string };

export interface Lead {
  units: UnitId[];
  /** True where the sentence says so itself: "Giao Sở A …", "Sở A: …", or nothing but the units. */
  explicit: boolean;
  /** True if the passage consists of the units alone: it works as a heading. */
  bare: boolean;
}

/** Flattens inline nodes; neighbouring words are joined. */
export function tokensOf(inlines: readonly Inline[]): Token[] {
  const tokens: Token[] = [];
  const addWords = (text: string): void => {
    const last = tokens.at(-1);
    if (last?.type === 'words') last.text += text;
    else tokens.push({ type: 'words', text });
  };
  for (const inline of inlines) {
    if (inline.type === 'unit') tokens.push({ type: 'unit', unit: inline.unit });
    else if (inline.type === 'date' || inline.type === 'deadline') tokens.push({ type: 'time' });
    else if (inline.type === 'emphasis' || inline.type === 'strong') {
      for (const token of tokensOf(inline.children)) {
        if (token.type === 'words') addWords(token.text);
        else tokens.push(token);
      }
    } else addWords(plainText([inline]));
  }
  return tokens;
}

/** True if the text is made of the given words and phrases only. */
function consistsOf(text: string, phrases: readonly string[]): boolean {
  let rest = text.toLowerCase().trim();
  const byLength = [...phrases].sort((a, b) => b.length - a.length);
  while (rest !== '') {
    const found = byLength.find(
      (phrase) => rest.startsWith(phrase) && (!/^[\p{L}]/u.test(rest.slice(phrase.length)) || !/\p{L}$/u.test(phrase)),
    );
    if (found === undefined) return false;
    rest = rest.slice(found.length).trim();
  }
  return true;
}

const startsWithAny = (text: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => text.toLowerCase().trimStart().startsWith(phrase));

/** The chain of units at the start of the tokens: "Sở A, Sở B; Sở C và Sở D". */
function chainAt(tokens: readonly Token[], start: number): { units: UnitId[]; end: number } {
  const units: UnitId[] = [];
  let end = start;
  for (let index = start; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.type === 'unit') {
      units.push(token.unit);
      end = index + 1;
    } else if (token?.type !== 'words' || !consistsOf(token.text, [...chainWords, ...officeWords])) break;
  }
  return { units: [...new Set(units)], end };
}

/** The units named from the first mention at or after `start` on, as far as they are one chain. */
export function unitChain(tokens: readonly Token[], start = 0): UnitId[] {
  const first = tokens.findIndex((token, index) => index >= start && token.type === 'unit');
  return first === -1 ? [] : chainAt(tokens, first).units;
}

/**
 * The units with which a sentence begins, if it begins with units: "Giao Sở Tài chính …", "Sở Y tế: …",
 * "Trước ngày 15/11/2023, Sở Y tế …", "Giám đốc Sở Y tế …". None where other words come first.
 */
export function readLead(inlines: readonly Inline[]): Lead {
  const none: Lead = { units: [], explicit: false, bare: false };
  const tokens = tokensOf(inlines);
  const first = tokens.findIndex(({ type }) => type === 'unit');
  if (first === -1) return none;

  const before = tokens.slice(0, first);
  const words = before.map((token) => (token.type === 'words' ? token.text : '')).join(' ');
  const timed = before.some(({ type }) => type === 'time');
  const spoken = (timed ? words.replace(/^\s*(?:chậm nhất|muộn nhất|định kỳ|hoàn thành)?\s*,/iu, '') : words).replace(
    /[:\s]+$/u,
    '',
  );
  if (!consistsOf(spoken, [...assigningWords, ...officeWords])) return none;

  const { units, end } = chainAt(tokens, first);
  const after = tokens.slice(end);
  const rest = after.map((token) => (token.type === 'words' ? token.text : '…')).join('');
  const bare = /^[\s.:;,)]*$/u.test(rest);
  const explicit = bare || startsWithAny(spoken, assigningWords) || /^\s*\)?\s*:/u.test(rest);
  return { units, explicit, bare };
}

/** All units named in the inline nodes, each once, in order. */
export function unitsIn(inlines: readonly Inline[]): UnitId[] {
  return [...new Set(inlinesOf(inlines, 'unit').map(({ unit }) => unit))];
}

/** The units named outside round brackets: "Ban A (Sở B)" invites Ban A. */
export function unitsOutsideBrackets(inlines: readonly Inline[]): UnitId[] {
  let depth = 0;
  const units: UnitId[] = [];
  for (const token of tokensOf(inlines)) {
    if (token.type === 'unit' && depth === 0) units.push(token.unit);
    if (token.type !== 'words') continue;
    for (const character of token.text) {
      if (character === '(') depth += 1;
      else if (character === ')') depth = Math.max(0, depth - 1);
    }
  }
  return [...new Set(units)];
}
