/** Writes a PDF object by object, for what no typesetter writes: odd fonts, colours, turned pages, scans. */

export interface RawPage {
  /** PDF operators. */
  content: string;
  /** Degrees. */
  rotate?: number;
  width?: number;
  height?: number;
}

export interface RawPdf {
  pages: readonly RawPage[];
  /** Names of fonts as PostScript has them; `/F1` is the first. */
  fonts?: readonly string[];
  /** Added to the trailer. */
  trailer?: string;
  /** A grey picture named `/Im`. */
  hasPicture?: boolean;
}

const a4 = { width: 595.28, height: 841.89 };

/** The bytes of the PDF. Text is ASCII, every letter half an em wide. */
export function writePdf({ pages, fonts = ['Times-Roman'], trailer = '', hasPicture = false }: RawPdf): Uint8Array {
  const objects: string[] = [];
  const add = (object: string): number => objects.push(object);
  const catalogue = add('');
  const tree = add('');
  const widths = Array.from({ length: 95 }, () => 500).join(' ');
  const fontNames = fonts.map((name, index) => {
    const descriptor = add(
      `<< /Type /FontDescriptor /FontName /${name} /Flags 32 /FontBBox [0 -216 1000 891] /ItalicAngle 0 /Ascent 891 /Descent -216 /CapHeight 700 /StemV 80 >>`,
    );
    const font = add(
      `<< /Type /Font /Subtype /TrueType /BaseFont /${name} /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 126 /Widths [${widths}] /FontDescriptor ${String(descriptor)} 0 R >>`,
    );
    return `/F${String(index + 1)} ${String(font)} 0 R`;
  });
  const picture = hasPicture
    ? `/XObject << /Im ${String(add('<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n\x80\nendstream'))} 0 R >>`
    : '';
  const kids = pages.map(({ content, rotate = 0, width = a4.width, height = a4.height }) => {
    const stream = add(`<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`);
    return add(
      `<< /Type /Page /Parent ${String(tree)} 0 R /MediaBox [0 0 ${String(width)} ${String(height)}] /Rotate ${String(rotate)} /Resources << /Font << ${fontNames.join(' ')} >> ${picture} >> /Contents ${String(stream)} 0 R >>`,
    );
  });
  objects[catalogue - 1] = `<< /Type /Catalog /Pages ${String(tree)} 0 R >>`;
  objects[tree - 1] =
    `<< /Type /Pages /Kids [${kids.map((kid) => `${String(kid)} 0 R`).join(' ')}] /Count ${String(kids.length)} >>`;
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${String(objects.length + 1)} /Root ${String(catalogue)} 0 R ${trailer} >>\nstartxref\n${String(start)}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}
