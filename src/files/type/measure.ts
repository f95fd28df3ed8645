/** Texts on one line as Word sets them: letter beside letter, without kerning. */
import { toMillimetres } from '../../decree30/lengths.ts';
import { fontOf, type Face } from './faces.ts';

/** A face of the family and its size in points. */
export interface SizedFace extends Face {
  size: number;
}

/** Width of a text on one line in millimetres, without kerning. */
export function measureText(text: string, face: SizedFace): number {
  const font = fontOf(face);
  let width = 0;
  for (const letter of text.normalize('NFC')) width += font.advance(letter);
  return toMillimetres(width * face.size);
}

/** Height in points from the top of a single-spaced line to its baseline. */
export const ascent = (face: SizedFace): number => fontOf(face).ascent * face.size;
