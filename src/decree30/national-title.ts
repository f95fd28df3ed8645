/** The fixed words of the masthead, letter for letter. */
import { citeForm } from './cite.ts';

/** Quốc hiệu, spelt as in the decree's rule (its samples also write HOÀ). NĐ 30/2020, Phụ lục I, Phần I, II.1.a. */
export const nationalTitle = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

/** Tiêu ngữ, its hyphens with spaces. NĐ 30/2020, Phụ lục I, Phần I, II.1.b. */
export const nationalMotto = 'Độc lập - Tự do - Hạnh phúc';

/** The word before the number, with its colon. NĐ 30/2020, Phụ lục I, Phần I, II.3.c. */
export const numberPrefix = 'Số:';

export const mastheadCites = {
  nationalTitle: citeForm('II.1.a'),
  nationalMotto: citeForm('II.1.b'),
  numberPrefix: citeForm('II.3.c'),
} as const;
