import type { Check } from './check.ts';

const consistent: Readonly<Record<string, string>> = { thượng: 'đầu', trung: 'giữa', hạ: 'cuối' };
const pattern = /(?<decade>thượng|trung|hạ) tuần,?\s+(?<third>đầu|giữa|cuối) tháng/giu;

/** "trung tuần cuối tháng" names the 11th–20th and the end of the month at once. */
export const checkContradictoryWindow: Check = ({ passages }) =>
  passages.flatMap(({ passage, at }) =>
    [...passage.text.matchAll(pattern)].flatMap((match) => {
      const { decade = '', third = '' } = match.groups ?? {};
      if (consistent[decade.toLowerCase()] === third.toLowerCase()) return [];
      return [
        {
          place: passage.locate(match.index),
          at,
          quote: match[0],
          message: `“${match[0]}” tự mâu thuẫn: ${decade} tuần không phải là ${third} tháng.`,
          remedy: 'Trang lấy cả khoảng rộng nhất; hỏi lại cơ quan ban hành, hoặc ghi nhận ở acknowledged.',
        },
      ];
    }),
  );
