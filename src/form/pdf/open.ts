/** Opens a PDF, whoever made it, and measures it. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { FormError } from '../form-error.ts';
import type { MeasuredNotice } from '../model.ts';
import { toNotice } from './notice.ts';
import { measurePages, type PdfPage } from './pages.ts';

const mostPages = 500;

function explain(error: unknown): FormError {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException')
    return new FormError(
      'Tệp PDF có mật khẩu nên không đọc được. Hãy lưu lại thành bản không đặt mật khẩu rồi kiểm tra.',
    );
  return new FormError(
    'Tệp PDF hỏng hoặc không phải tệp PDF nên không đọc được. Hãy xuất lại từ phần mềm soạn thảo rồi kiểm tra.',
  );
}

/**
 * The pages of a PDF, measured.
 * @throws FormError if it cannot be read
 */
export async function measurePdf(bytes: Uint8Array): Promise<PdfPage[]> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    fontExtraProperties: true,
    useSystemFonts: false,
    useWasm: false,
    stopAtErrors: false,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > mostPages)
      throw new FormError(
        `Tệp PDF có ${String(document.numPages)} trang, nhiều hơn mức ${String(mostPages)} trang kiểm tra được. Hãy tách phần văn bản ra tệp riêng.`,
      );
    return await measurePages(document);
  } catch (error) {
    throw error instanceof FormError ? error : explain(error);
  } finally {
    await task.destroy();
  }
}

/** In a text of this many signs and more most are letters or figures. */
const enough = 200;
const leastShare = 0.6;

/** False where signs stand for letters of which the file does not tell which they are. */
function isReadable(pages: readonly PdfPage[]): boolean {
  const text = pages
    .flatMap(({ pieces }) => pieces.map((piece) => piece.text))
    .join('')
    .replace(/[\s.…_\-–—]/gu, '');
  return text.length < enough || (text.match(/[\p{L}\p{M}\p{N}]/gu) ?? []).length >= leastShare * text.length;
}

/**
 * Reads a PDF into the neutral model.
 * @throws FormError if it cannot be read or has no words
 */
export async function readPdf(bytes: Uint8Array): Promise<MeasuredNotice> {
  const pages = await measurePdf(bytes);
  if (pages.every(({ pieces }) => pieces.length === 0))
    throw new FormError(
      'Tệp PDF không có chữ nào: có lẽ là bản quét (ảnh chụp trang giấy). Hãy kiểm tra tệp PDF hoặc DOCX xuất từ phần mềm soạn thảo.',
    );
  if (!isReadable(pages))
    throw new FormError(
      'Chữ trong tệp không đọc được: tệp PDF vẽ hình chữ mà không ghi đó là chữ gì. Hãy xuất lại PDF từ phần mềm soạn thảo, hoặc kiểm tra tệp DOCX.',
    );
  return toNotice(pages);
}
