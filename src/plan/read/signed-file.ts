/** The document as its issuer signed it: a PDF in the plan's folder that is published as it is. */
import { refuse, type Finding } from '../findings.ts';

/** What the file is called in a plan's folder. */
export const signedFileName = 'signed.pdf';

/** The signed file among the names of a folder, whatever its case: "Signed.PDF" is meant to be it. */
export const findSignedFile = (names: readonly string[]): string | undefined =>
  names.find((name) => name === signedFileName) ?? names.find((name) => name.toLowerCase() === signedFileName);

export interface SignedFile {
  /** What messages show. */
  path: string;
  /** In bytes. */
  size: number;
  /** Its first `headLength` bytes, or all of it if it is shorter. */
  head: Uint8Array;
}

/** Readers of PDF look for its mark in as many bytes. Source: ISO 32000-1, Annex H, 3.4.1. */
export const headLength = 1024;
const mark = '%PDF-';

/** An error where the file is misnamed, empty or not a PDF; nothing else of it is judged, as it is the issuer's. */
export function checkSignedFile(file: SignedFile | undefined): Finding[] {
  if (file === undefined) return [];
  const place = { file: file.path, line: 1, column: 1 };
  const remedy = `Chép lại tệp PDF có chữ ký số do cơ quan ban hành gửi, giữ tên ${signedFileName}; nếu chưa có thì xóa tệp này.`;
  const name = file.path.split('/').at(-1) ?? '';
  if (name !== signedFileName)
    return [
      refuse('signed-file', place, {
        message: `Tệp ${name} không được đăng: tên tệp có chữ ký số phải viết thường cả.`,
        remedy: `Đổi tên tệp thành ${signedFileName}.`,
      }),
    ];
  if (file.size === 0)
    return [refuse('signed-file', place, { message: `Tệp ${signedFileName} rỗng (0 byte).`, remedy })];
  const head = String.fromCharCode(...file.head);
  if (head.includes(mark)) return [];
  return [
    refuse('signed-file', place, {
      message: `Tệp ${signedFileName} không phải là tệp PDF: không có dấu hiệu “${mark}” ở đầu tệp.`,
      remedy,
    }),
  ];
}
