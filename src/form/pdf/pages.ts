/** Measures the pages of a PDF: pieces of text, ruled lines, pictures. Lengths in mm from the top left corner, sizes in pt. */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { findFont, type PdfFont } from './font.ts';
import { PieceCollector, type Piece } from './glyphs.ts';
import { GraphicsStates } from './graphics-state.ts';
import { apply, multiply, toMatrix, type Matrix } from './matrix.ts';
import { findStrokes, joinStrokes, type Stroke } from './strokes.ts';

export interface PdfPage {
  width: number;
  height: number;
  /** In the order in which they are drawn. */
  pieces: Piece[];
  strokes: Stroke[];
  /** Area in mm² of the largest picture. */
  picture: number;
}

const millimetre = 25.4 / 72;
const annotationsOff = 0;
const pictures = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
]);

function pictureArea(matrix: Matrix): number {
  const [x, y] = apply(matrix, 0, 0);
  const [right, bottom] = apply(matrix, 1, 1);
  return Math.abs((right - x) * (bottom - y));
}

/** Measures one page. */
export async function measurePage(page: PDFPageProxy): Promise<PdfPage> {
  const view = page.getViewport({ scale: 1 });
  const toPaper = multiply([millimetre, 0, 0, millimetre, 0, 0], toMatrix(view.transform));
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: annotationsOff });
  const states = new GraphicsStates(toPaper);
  const fonts = new Map<string, PdfFont>();
  const text = new PieceCollector((id) => {
    const font = fonts.get(id) ?? findFont(page, id);
    fonts.set(id, font);
    return font;
  });
  const strokes: Stroke[] = [];
  let picture = 0;
  fnArray.forEach((operator, index) => {
    const values: unknown = argsArray[index];
    const args: readonly unknown[] = Array.isArray(values) ? values : [];
    if (operator === OPS.constructPath) strokes.push(...findStrokes(args, states.now));
    else if (pictures.has(operator)) picture = Math.max(picture, pictureArea(states.now.matrix));
    else if (!states.run(operator, args)) text.run(operator, args, states.now);
  });
  page.cleanup();
  return {
    width: view.width * millimetre,
    height: view.height * millimetre,
    pieces: text.pieces,
    strokes: joinStrokes(strokes),
    picture,
  };
}

/** Measures every page. */
export async function measurePages(document: PDFDocumentProxy): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1)
    pages.push(await measurePage(await document.getPage(number)));
  return pages;
}
