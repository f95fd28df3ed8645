/** What a font of a PDF is called and whether it is bold or italic. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfFont {
  /** PostScript name without the subset's prefix; empty where the file hides it. */
  name: string;
  bold: boolean;
  italic: boolean;
  /** True where the name does not tell whether it is bold or italic. */
  hidesFace: boolean;
  vertical: boolean;
  /** From a glyph's width to em. */
  unit: number;
}

const unnamed: PdfFont = { name: '', bold: false, italic: false, hidesFace: true, vertical: false, unit: 0.001 };
const subset = /^[A-Z]{6}\+/u;
// What converters write where they drop the name: "CIDFont+F1", "F3", "Type3".
const meaningless = /^(?:CIDFont\+?)?(?:F|T|TT|C\d_|g_d\d+_f|f-\d+-|Type)\d*$/u;
// What converters write where they keep the family and count its faces: "Times New Roman2".
const counted = /\p{Ll}\d+$/u;

function matrixUnit(font: object): number {
  if (!('fontMatrix' in font) || !Array.isArray(font.fontMatrix)) return 0.001;
  const unit: unknown = font.fontMatrix[0];
  return typeof unit === 'number' && unit !== 0 ? unit : 0.001;
}

const flag = (font: object, key: string): boolean =>
  Object.entries(font).some(([name, on]) => name === key && on === true);

/** The font that pdf.js knows under an id; a nameless one if it has none such. */
export function findFont(page: PDFPageProxy, id: string): PdfFont {
  if (!page.commonObjs.has(id)) return unnamed;
  const font: unknown = page.commonObjs.get(id);
  if (typeof font !== 'object' || font === null) return unnamed;
  const full = 'name' in font && typeof font.name === 'string' ? font.name : '';
  const own = full.replace(subset, '').replace(/#20/gu, ' ');
  const name = flag(font, 'isType3Font') || meaningless.test(own) ? '' : own;
  const bold = /bold|black|heavy/iu.test(own) || flag(font, 'bold') || flag(font, 'black');
  const italic = /italic|oblique/iu.test(own) || flag(font, 'italic');
  return {
    name,
    bold,
    italic,
    hidesFace: !bold && !italic && (name === '' || counted.test(name)),
    vertical: flag(font, 'vertical'),
    unit: matrixUnit(font),
  };
}
