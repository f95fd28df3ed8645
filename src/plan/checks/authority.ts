import { authorities, authoritiesCite } from '../../decree30/authority.ts';
import type { Check } from './check.ts';

/** The abbreviated authority of the signer ends with a dot: "TM.", "KT." (NĐ 30/2020, Phụ lục I, Phần I, II.7.b). */
export const checkAuthority: Check = ({ plan, locate }) =>
  plan.signature.lines.flatMap((line, index) => {
    const authority = authorities.find(({ short }) => line.startsWith(`${short.slice(0, -1)} `));
    if (authority === undefined) return [];
    return [
      {
        place: locate(['signature', 'lines', index]),
        at: 'signature',
        quote: line,
        message: `“${line}” thiếu dấu chấm sau chữ viết tắt quyền hạn “${authority.short.slice(0, -1)}” (${authority.meaning}).`,
        remedy: `Theo thể thức là “${authority.short}” (${authoritiesCite}); nếu bản gốc in như vậy thì giữ nguyên và ghi nhận ở acknowledged.`,
      },
    ];
  });
