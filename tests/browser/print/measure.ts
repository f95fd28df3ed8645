/** A printed PDF, measured. */
export { measurePdf } from '../../../src/form/pdf/open.ts';
export type { PdfPage } from '../../../src/form/pdf/pages.ts';
