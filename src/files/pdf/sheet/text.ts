/** Texts and headings of the pages below a plan, broken into lines. */
import { splitUnbroken } from '../../../vietnamese/unbroken.ts';
import { asSentence, endedSentence } from '../../../presentation/plan-text.ts';
import { toRuns } from '../runs.ts';
import { balanceLines } from '../../type/balance.ts';
import { breakLines } from '../../type/break-lines.ts';
import type { Piece } from '../../type/place.ts';
import { piecesOf } from '../../type/pieces.ts';
import type { HeadingData, TextData } from './data.ts';
import { styles, textWidth, type StyleName } from './figures.ts';

/** A text in a column; `width` in points. */
export function setText(style: StyleName, text: string, width: number = textWidth): TextData {
  return setPieces(style, piecesOf(text, styles[style], splitUnbroken), width);
}

/** Pieces, of which some may stand in another face than the style's, in a column; `width` in points. */
export function setPieces(style: StyleName, pieces: readonly Piece[], width: number = textWidth): TextData {
  return { style, runs: toRuns([breakLines(pieces, { size: styles[style].size, width })], styles[style]) };
}

/** A sentence of the plan, as pages quote it. */
export const setSentence = (style: StyleName, text: string, width?: number): TextData =>
  setText(style, asSentence(text), width);

/** A sentence of the plan, and after it where it stands. */
export function setQuoted(style: StyleName, text: string, place: string, width?: number): TextData {
  const { bold } = styles[style];
  return setPieces(
    style,
    [...piecesOf(`${endedSentence(text)} `, styles[style]), ...piecesOf(place, { bold, italic: true })],
    width,
  );
}

/** The same without the mark that ends it, for headings and cards. */
export const withoutEnd = (text: string): string => asSentence(text).replace(/[.;]$/u, '');

/**
 * A heading, which is also a bookmark of the file.
 * @param level from 2; the title is 1
 * @param options `ruled` draws a line below it; `width` of its column in points
 */
export function heading(
  level: number,
  style: StyleName,
  text: string,
  { ruled = false, width }: { ruled?: boolean; width?: number } = {},
): HeadingData {
  return { type: 'heading', level, bookmark: text, text: setText(style, text, width), ruled };
}

/** The title of a page, its lines of about the same length. */
export function titleOf(text: string): HeadingData {
  const lines = balanceLines(piecesOf(text, styles.title), styles.title.size, textWidth);
  return {
    type: 'heading',
    level: 1,
    bookmark: text,
    text: { style: 'title', runs: toRuns([lines], styles.title) },
    ruled: false,
  };
}
