/** What is said about an answer. */
import type { Answer } from '../../search/engine.ts';

export const nothingMore = 'Không còn kế hoạch nào khác.';
export const failure = 'Chưa tải được công cụ tìm kiếm. Hãy kiểm tra đường truyền rồi gõ lại.';

/** "12 kết quả cho “giảm nghèo”"; how many plans there are to look into beyond them. */
export function describeAnswer({ hits, plans, read }: Answer, typed: string): string {
  const asked = typed.trim().slice(0, 80);
  if (hits.length === 0) return `Không tìm thấy “${asked}”.`;
  const more =
    plans > read ? ` trong ${String(read)} kế hoạch sát nhất; còn ${String(plans - read)} kế hoạch khác` : '';
  return `${String(hits.length)} kết quả cho “${asked}”${more}.`;
}
