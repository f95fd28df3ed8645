/** Source files as the reader takes them: normalised text, and places in it. */
import { normalise } from '../../vietnamese/normalise.ts';
import type { Finding, Place } from '../findings.ts';

/** A file as it lies on disk. `path` is what messages show. */
export interface RawFile {
  path: string;
  text: string;
}

export interface SourceFile {
  path: string;
  /** Normalised: NFC, LF, plain spaces, Đ for its look-alikes. */
  text: string;
  /** The place of an offset into `text`. */
  locate: (offset: number) => Place;
}

const changeNames: Record<string, string> = {
  bom: 'dấu BOM ở đầu tệp',
  crlf: 'xuống dòng kiểu Windows (CRLF)',
  nfc: 'chữ có dấu ở dạng tổ hợp (NFD)',
  'd-stroke': 'chữ Ð/Ɖ thay cho Đ',
  'no-break-space': 'dấu cách không ngắt',
  'zero-width': 'ký tự không hiển thị',
};

/** Normalises one file; says once what was changed. */
export function openSource(file: RawFile): { source: SourceFile; findings: Finding[] } {
  const { text, changes } = normalise(file.text);
  const lineStarts = [0];
  for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) lineStarts.push(index + 1);

  function locate(offset: number): Place {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file: file.path, line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
  }

  const findings: Finding[] =
    changes.length === 0
      ? []
      : [
          {
            check: 'normalised-text',
            severity: 'notice',
            place: { file: file.path, line: 1, column: 1 },
            message: `Đã chuẩn hóa khi đọc: ${changes.map(({ kind, count }) => `${changeNames[kind] ?? kind} (${String(count)} chỗ)`).join('; ')}.`,
            remedy: 'Không cần làm gì; muốn hết thông báo thì lưu tệp dạng UTF-8 NFC, xuống dòng LF.',
          },
        ];
  return { source: { path: file.path, text, locate }, findings };
}
