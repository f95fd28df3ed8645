/** A schedule's entry in words. */
import type { ScheduleEntry } from '../../plan/derived.ts';
import type { LeafTone } from '../../presentation/leaf.ts';
import { lastDayInWords } from '../../presentation/sheet-text.ts';
import type { When } from '../../plan/types.ts';
import { formatDay, weekdayName } from '../../vietnamese/dates.ts';

/** How the entry's leaf looks: what is due, what is expected, what is fixed. */
export function entryTone(entry: ScheduleEntry | undefined): LeafTone {
  if (entry?.kind === 'deadline') return 'due';
  return entry?.when.certainty === 'expected' ? 'expected' : 'plain';
}

/** "Thứ Năm, 16/11/2023", "từ 11/11/2023 đến 30/11/2023", with clock times where the document gives them. */
export function spanInWords({ from, to, start, end }: When): string {
  if (from !== to)
    return `từ ${start === undefined ? '' : `${start} `}${formatDay(from)} đến ${end === undefined ? '' : `${end} `}${formatDay(to)}`;
  const clock = start === undefined ? '' : `${start}${end === undefined ? '' : `–${end}`}, `;
  return `${clock}${weekdayName(from)}, ${formatDay(from)}`;
}

/** What the day means, and the day: "Ngày cuối cùng: Thứ Năm, 09/11/2023". */
export function whenInWords({ kind, when }: ScheduleEntry): string {
  if (kind === 'deadline') return lastDayInWords(when);
  const span = spanInWords(when);
  if (when.certainty === 'expected') return `Dự kiến ${span}`;
  return kind === 'issued' ? `Ban hành: ${span}` : span;
}
