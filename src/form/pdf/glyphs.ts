/** Puts a PDF's glyphs together: pieces of words, each of one style, with their place on paper. Lengths in mm, sizes in pt. */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isOneStyle } from '../run-style.ts';
import type { PdfFont } from './font.ts';
import type { GraphicsState } from './graphics-state.ts';
import { apply, identity, multiply, toMatrix, type Matrix } from './matrix.ts';

/** Letters without a space between them, of one style, on one baseline. */
export interface Piece {
  text: string;
  font: string;
  size: number;
  bold: boolean;
  italic: boolean;
  color: string;
  left: number;
  right: number;
  baseline: number;
  /** A space stands before it on its line. */
  isSpaced: boolean;
  /** Drawn without ink, as the layer of recognised words over a scan. */
  isInvisible: boolean;
  /** The file hides whether it is bold or italic. */
  hidesFace?: true;
}

interface Glyph {
  unicode: string;
  width: number;
  isSpace: boolean;
}

const point = 25.4 / 72;
/** Parts of an em: from this gap on, two letters belong to two words. */
const wordGap = 0.17;

function toGlyph(value: unknown): Glyph | undefined {
  if (typeof value !== 'object' || value === null || !('unicode' in value) || !('width' in value)) return undefined;
  const { unicode, width } = value;
  if (typeof unicode !== 'string' || typeof width !== 'number') return undefined;
  return { unicode, width, isSpace: 'isSpace' in value && value.isSpace === true };
}

/** Collects the pieces of a page in the order in which they are drawn. */
export class PieceCollector {
  readonly pieces: Piece[] = [];
  #textMatrix: Matrix = identity;
  #x = 0;
  #y = 0;
  #lineX = 0;
  #lineY = 0;
  #spaced = true;
  readonly #findFont: (id: string) => PdfFont;

  constructor(findFont: (id: string) => PdfFont) {
    this.#findFont = findFont;
  }

  /** Carries out one of the text operators. */
  run(operator: number, args: readonly unknown[], state: GraphicsState): void {
    const [first, second] = args;
    switch (operator) {
      case OPS.beginText:
        this.#place(identity);
        break;
      case OPS.setTextMatrix:
        this.#place(toMatrix(args.length === 1 ? first : [...args]));
        break;
      case OPS.moveText:
        this.#move(Number(first), Number(second));
        break;
      case OPS.setLeadingMoveText:
        state.leading = Number(second);
        this.#move(Number(first), Number(second));
        break;
      case OPS.nextLine:
        this.#move(0, state.leading);
        break;
      case OPS.showText:
        if (Array.isArray(first)) this.#show(first, state);
        break;
    }
  }

  #place(matrix: Matrix): void {
    this.#textMatrix = matrix;
    this.#x = this.#lineX = 0;
    this.#y = this.#lineY = 0;
  }

  #move(x: number, y: number): void {
    this.#x = this.#lineX += x;
    this.#y = this.#lineY += y;
  }

  #show(glyphs: readonly unknown[], state: GraphicsState): void {
    const font = this.#findFont(state.font);
    const { fontSize, horizontalScale, charSpacing, wordSpacing } = state;
    const matrix = multiply(state.matrix, this.#textMatrix);
    for (const value of glyphs) {
      if (typeof value === 'number') {
        this.#x -= (value / 1000) * fontSize * horizontalScale;
        continue;
      }
      const glyph = toGlyph(value);
      if (glyph === undefined) continue;
      const width = glyph.width * font.unit * Math.abs(fontSize) * horizontalScale;
      if (!font.vertical) this.#draw(glyph, width, matrix, font, state);
      this.#x += width + (charSpacing + (glyph.isSpace ? wordSpacing : 0)) * horizontalScale;
    }
  }

  #draw({ unicode }: Glyph, width: number, matrix: Matrix, font: PdfFont, state: GraphicsState): void {
    const text = unicode.replace(/\s/gu, ' ');
    if (text.trim() === '') {
      this.#spaced ||= text !== '';
      return;
    }
    const [a, b, c, d] = matrix;
    // Slanted or upside-down text is no line of the document: a stamp, a note in the margin.
    if (Math.abs(b) > 0.03 * Math.abs(a) || a <= 0) return;
    const [left, baseline] = apply(matrix, this.#x, this.#y + state.rise);
    const [right] = apply(matrix, this.#x + width, this.#y + state.rise);
    const mode = state.renderingMode % 4;
    const piece: Piece = {
      text,
      font: font.name,
      size: (Math.hypot(c, d) * Math.abs(state.fontSize)) / point,
      bold: font.bold || mode === 2,
      italic: font.italic || Math.abs(c) > 0.1 * Math.abs(d),
      color: mode === 1 ? state.stroke : state.fill,
      left,
      right,
      baseline,
      isSpaced: this.#spaced,
      isInvisible: mode === 3,
      ...(font.hidesFace ? { hidesFace: true } : {}),
    };
    this.#spaced = false;
    this.#append(piece);
  }

  #append(piece: Piece): void {
    const last = this.pieces.at(-1);
    // A mark drawn by itself belongs to the letter before it, wherever its glyph begins.
    if (last !== undefined && /^\p{M}/u.test(piece.text)) {
      last.text += piece.text;
      return;
    }
    if (last !== undefined && isOneLine(last, piece)) {
      const gap = (piece.left - last.right) / (piece.size * point);
      piece.isSpaced ||= gap > wordGap;
      if (!piece.isSpaced && last.isInvisible === piece.isInvisible && isOneStyle(last, piece)) {
        last.text += piece.text;
        last.right = piece.right;
        return;
      }
    } else piece.isSpaced = true;
    this.pieces.push(piece);
  }
}

const isOneLine = (one: Piece, other: Piece): boolean =>
  Math.abs(one.baseline - other.baseline) < 0.1 && other.left > one.left && other.left - one.right > -1;
