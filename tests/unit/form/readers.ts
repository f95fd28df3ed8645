/** The two ways from a described notice to the neutral model. */
import { measureText } from '../../../src/files/type/measure.ts';
import { readDocx } from '../../../src/form/docx/notice.ts';
import type { MeasuredNotice } from '../../../src/form/model.ts';
import { readPdf } from '../../../src/form/pdf/open.ts';
import type { Notice } from '../../helpers/form-notice.ts';
import { setPdf } from '../../helpers/form-typst.ts';
import { setWord } from '../../helpers/form-word.ts';

export const readers: readonly ['pdf' | 'docx', (notice: Notice) => Promise<MeasuredNotice>][] = [
  ['pdf', (notice) => readPdf(setPdf(notice))],
  ['docx', (notice) => Promise.resolve(readDocx(setWord(notice), measureText))],
];
