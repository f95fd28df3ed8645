import type { Check } from './check.ts';

/** The last line of the legal basis ends with a full stop (NĐ 30/2020, Phụ lục I, Phần I, II.6.a). */
export const checkBasisEnd: Check = ({ passages }) => {
  const last = passages.findLast(({ at }) => at === 'basis');
  if (!last?.passage.text.trimEnd().endsWith(';')) return [];
  return [
    {
      place: last.passage.locate(last.passage.text.trimEnd().length - 1),
      at: 'basis',
      message: 'Dòng căn cứ cuối cùng kết thúc bằng dấu chấm phẩy (;).',
      remedy: 'Theo thể thức là dấu chấm; nếu bản gốc in như vậy thì giữ nguyên và ghi nhận ở acknowledged.',
    },
  ];
};
