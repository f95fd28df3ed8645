/** The parts of a paragraph of a Word file, between line breaks and between tabs. */
import { familyOf } from '../font-name.ts';
import {
  isAuthority,
  isDateline,
  isMotto,
  isNationalTitle,
  isNumber,
  isRecipientsLabel,
  isUpper,
} from '../landmarks.ts';
import type { MeasuredRun } from '../model.ts';
import { isOneStyle } from '../run-style.ts';
import type { Atom } from './inline.ts';
import type { TextPart } from './wrap.ts';

/** Text between two tabs. */
export type Piece = TextPart[];

/** The lines that breaks by hand make, each in pieces between its tabs. */
export function splitAtoms(atoms: readonly Atom[]): Piece[][] {
  const lines: Piece[][] = [[[]]];
  for (const atom of atoms) {
    const line = lines.at(-1) ?? [];
    if (atom.type === 'break') lines.push([[]]);
    else if (atom.type === 'tab') line.push([]);
    else if (atom.type === 'text' || atom.type === 'field') line.at(-1)?.push({ text: atom.text, face: atom.face });
  }
  return lines;
}

export const textOf = (piece: Piece): string => piece.map(({ text }) => text).join('');
export const isEmpty = (piece: Piece): boolean => textOf(piece).trim() === '';

/** The runs of pieces that stand one after the other. */
export function toRuns(pieces: readonly Piece[]): MeasuredRun[] {
  const runs: MeasuredRun[] = [];
  for (const piece of pieces)
    for (const { text, face } of [...(runs.length > 0 ? [{ text: ' ', face: piece[0]?.face }] : []), ...piece]) {
      const last = runs.at(-1);
      if (face === undefined || text === '') continue;
      const run = {
        font: familyOf(face.font),
        size: face.size,
        bold: face.bold,
        italic: face.italic,
        color: face.color,
      };
      if (last !== undefined && isOneStyle(last, run)) last.text += text;
      else runs.push({ ...run, text });
    }
  return runs.map((run) => ({ ...run, text: run.text.normalize('NFC') }));
}

/** True for parts of one line that are two columns: "ỦY BAN NHÂN DÂN ⇥ CỘNG HÒA …", "Nơi nhận: ⇥ TM. …". */
export function areColumns(pieces: readonly Piece[]): boolean {
  const texts = pieces.map(textOf).filter((text) => text.trim() !== '');
  const last = texts.at(-1) ?? '';
  const first = texts[0] ?? '';
  if (texts.length !== 2) return false;
  return (
    isNationalTitle(last) ||
    isMotto(last) ||
    (isNumber(first) && isDateline(last)) ||
    ((isRecipientsLabel(first) || first.startsWith('-')) && isUpper(last)) ||
    (isUpper(first) && isUpper(last) && isAuthority(last))
  );
}

/** Wide runs of spaces part columns as tabs do. */
export function splitWideSpaces(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) => {
    const parts: Piece[] = [[]];
    for (const { text, face } of piece)
      text.split(/ {3,}/u).forEach((part, index) => {
        if (index > 0) parts.push([]);
        if (part !== '') parts.at(-1)?.push({ text: part, face });
      });
    return parts;
  });
}

/** The largest type size; that of the paragraph's mark where there are no letters. */
export const largestSize = (pieces: readonly Piece[], markSize: number): number =>
  Math.max(...pieces.flat().map(({ face }) => face.size), 0) || markSize;

/** Without what is empty at the start. */
export const trimmed = (pieces: readonly Piece[]): Piece[] => {
  const first = pieces.findIndex((piece) => !isEmpty(piece));
  return first === -1 ? [] : pieces.slice(first);
};
