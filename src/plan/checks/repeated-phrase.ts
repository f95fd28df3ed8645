import type { Check } from './check.ts';

const pattern =
  /(?<![\p{L}\p{M}])(?<phrase>\p{L}{2,10} \p{L}{2,10}) (?:trong|của|về|cho|với|tại) \k<phrase>(?![\p{L}\p{M}])/gu;

/** "giảm nghèo trong giảm nghèo": words typed twice. */
export const checkRepeatedPhrase: Check = ({ passages }) =>
  passages.flatMap(({ passage, at }) =>
    [...passage.text.matchAll(pattern)].map((match) => ({
      place: passage.locate(match.index),
      at,
      quote: match[0],
      message: `Cụm từ bị lặp: “${match[0]}”.`,
      remedy: 'So lại với văn bản gốc; nếu bản gốc in như vậy thì giữ nguyên và ghi nhận ở acknowledged.',
    })),
  );
