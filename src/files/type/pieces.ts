/** Inline nodes as text of one face each. */
import type { Inline } from '../../plan/types.ts';
import { splitUnbroken, type Run as Kept } from '../../vietnamese/unbroken.ts';
import type { Piece } from './place.ts';
import type { Face } from './faces.ts';

/** Says which runs of a text stay on one line. */
export type Split = (text: string) => Kept[];

/** A plain text in one face. */
export const piecesOf = (text: string, face: Face, split: Split = splitUnbroken): Piece[] =>
  split(text).map(({ text: run, unbroken }) => ({ ...face, text: run, unbroken }));

/** Inline nodes, cut where the document breaks the line itself; at least one part. */
export function cutAtBreaks(inlines: readonly Inline[], face: Face, split?: Split): Piece[][] {
  const parts: Piece[][] = [[]];
  const add = (nodes: readonly Inline[], { bold, italic }: Face): void => {
    for (const node of nodes) {
      if (node.type === 'break') parts.push([]);
      else if (node.type === 'text') parts.at(-1)?.push(...piecesOf(node.value, { bold, italic }, split));
      else add(node.children, { bold: bold || node.type === 'strong', italic: italic || node.type === 'emphasis' });
    }
  };
  add(inlines, face);
  return parts;
}

/** The same text, to be broken wherever a line may end. */
export const loosened = (pieces: readonly Piece[]): Piece[] => pieces.map((piece) => ({ ...piece, unbroken: false }));
