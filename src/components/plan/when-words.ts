/** A schedule's entry in words. */
import type { ScheduleEntry } from '../../plan/derived.ts';
import type { LeafTone } from '../../presentation/leaf.ts';
import { asSentence } from '../../presentation/plan-text.ts';
import { lastDayInWords, spanInWords } from '../../presentation/sheet-text.ts';

/** How the entry's leaf looks: what is due, what is expected, what is fixed. */
export function entryTone(entry: ScheduleEntry | undefined): LeafTone {
  if (entry?.kind === 'deadline') return 'due';
  return entry?.when.certainty === 'expected' ? 'expected' : 'plain';
}

/** What the day means, and the day: "Ngày cuối cùng: thứ Năm, 09/11/2023". */
export function whenInWords({ kind, when }: ScheduleEntry): string {
  if (kind === 'deadline') return lastDayInWords(when);
  const span = spanInWords(when);
  if (when.certainty === 'expected') return `Dự kiến ${span}`;
  return kind === 'issued' ? `Ban hành: ${span}` : asSentence(span);
}
