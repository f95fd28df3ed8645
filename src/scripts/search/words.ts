/** What is said about an answer. */
import type { Answer } from '../../search/engine.ts';

export const searching = 'Đang tìm…';
export const nothingMore = 'Không còn kế hoạch nào khác.';
export const tooShort = 'Gõ thêm để tìm.';
export const failure = 'Chưa tải được công cụ tìm kiếm. Hãy kiểm tra đường truyền rồi gõ lại.';

/** "12 kết quả cho “giảm nghèo”"; how many plans there are to look into beyond them. */
export function describeAnswer({ hits, plans, read, query }: Answer): string {
  const asked = `“${query.text.trim().slice(0, 80)}”`;
  if (hits.length === 0) return `Không tìm thấy ${asked}.`;
  if (hits.every(({ grade }) => grade === 'part'))
    return `Không chỗ nào có đủ ${asked}; ${String(hits.length)} chỗ có một phần.`;
  const more =
    plans > read ? ` trong ${String(read)} kế hoạch sát nhất; còn ${String(plans - read)} kế hoạch khác` : '';
  return `${String(hits.length)} kết quả cho ${asked}${more}.`;
}
