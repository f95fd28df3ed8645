/** Reads a file of either kind into the neutral model, by what it holds and not by its name. */
import { readDocx } from './docx/notice.ts';
import type { MeasureText } from './docx/wrap.ts';
import { FormError } from './form-error.ts';
import type { MeasuredNotice } from './model.ts';
import { readPdf } from './pdf/open.ts';

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Where in a file the signature of a PDF may stand. */
const pdfHead = 1024;

function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, pdfHead)).includes('%PDF-');
}

/** A zip whose first entry names the kind of file, uncompressed, as OpenDocument has it. */
const isOpenDocument = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x50, 0x4b) &&
  new TextDecoder('latin1').decode(bytes.subarray(0, 120)).includes('mimetypeapplication/vnd.oasis.opendocument');

/** What an encrypted Word file holds under this name, in UTF-16. */
const encrypted = new Uint8Array(new TextEncoder().encode('EncryptedPackage')).reduce<number[]>(
  (all, byte) => [...all, byte, 0],
  [],
);

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

/**
 * Reads a PDF or a Word file.
 * @param measure widths of text in the decree's font
 * @throws FormError if it is neither, or cannot be read
 */
export async function readNotice(bytes: Uint8Array, measure: MeasureText): Promise<MeasuredNotice> {
  if (bytes.length === 0) throw new FormError('Tệp rỗng. Hãy chọn tệp PDF hoặc DOCX của văn bản.');
  if (isPdf(bytes)) return readPdf(bytes);
  if (isOpenDocument(bytes))
    throw new FormError(
      'Tệp ODT (OpenDocument) không đọc được. Hãy mở bằng LibreOffice, lưu thành .docx rồi kiểm tra.',
    );
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return readDocx(bytes, measure);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new FormError(
      includes(bytes, encrypted)
        ? 'Tệp Word có mật khẩu nên không đọc được. Hãy lưu lại thành bản không đặt mật khẩu rồi kiểm tra.'
        : 'Tệp Word kiểu cũ (.doc) không đọc được. Hãy mở bằng Word hoặc LibreOffice, lưu thành .docx hoặc .pdf rồi kiểm tra.',
    );
  throw new FormError(
    'Tệp không phải PDF hay DOCX. Hãy xuất văn bản từ phần mềm soạn thảo thành một trong hai định dạng ấy.',
  );
}
