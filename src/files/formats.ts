/** The files of a plan: adding a format is one module beside this and one line here. */
import type { Plan } from '../plan/types.ts';
import type { FileContext } from './context.ts';
import { renderAkn } from './akn/render.ts';
import { renderDocx } from './docx/render.ts';
import { renderJson } from './json.ts';
import { renderPdf } from './pdf/render.ts';
import { renderText } from './txt.ts';

/** One kind of file. */
export interface Format {
  /** Without its dot; the file is named as the plan: `2976-kh-ubnd.txt`. */
  extension: string;
  mediaType: string;
  /** What readers call it. */
  name: string;
  /** The same bytes for the same plan and context, on every run. */
  render: (plan: Plan, context: FileContext) => string | Uint8Array | Promise<string | Uint8Array>;
}

/** Every format, in the order in which readers are offered them. */
export const formats: readonly Format[] = [
  { extension: 'pdf', mediaType: 'application/pdf', name: 'bản in theo Nghị định 30', render: renderPdf },
  {
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name: 'Word',
    render: renderDocx,
  },
  { extension: 'txt', mediaType: 'text/plain; charset=utf-8', name: 'văn bản thuần', render: renderText },
  { extension: 'xml', mediaType: 'application/xml; charset=utf-8', name: 'Akoma Ntoso', render: renderAkn },
  { extension: 'json', mediaType: 'application/json; charset=utf-8', name: 'dữ liệu có cấu trúc', render: renderJson },
];
