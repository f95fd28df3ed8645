import type { Check } from './check.ts';

/** Number and notation stand without spaces: "2976/KH-UBND" (NĐ 30/2020, Phụ lục I, Phần I, II.3.c). */
export const checkNumberSpacing: Check = ({ plan: { masthead }, locate }) => {
  const { number, notation } = masthead;
  if (number === number.trim() && !/\s/u.test(notation)) return [];
  return [
    {
      place: locate([number === number.trim() ? 'notation' : 'number']),
      at: 'masthead',
      quote: `${number}/${notation}`,
      message: `Số, ký hiệu “${number}/${notation}” có dấu cách thừa.`,
      remedy: 'So lại với văn bản gốc; nếu bản gốc in như vậy thì giữ nguyên và ghi nhận ở acknowledged.',
    },
  ];
};
