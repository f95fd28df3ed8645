/** Schedules by chance, the same ones on every run. */
import type { ScheduleEntry, ScheduleKind } from '../../../src/plan/derived.ts';
import { createRandom } from '../../../scripts/bench/random.ts';
import type { Day } from '../../../src/plan/types.ts';
import { addDays } from '../../../src/vietnamese/dates.ts';

const addresses = ['muc-iv-1-g4', 'muc-ii-2-1', 'phu-luc-iii', 'muc-iii-2-dd', 'closing', 'phu-luc-i-muc-12-3'];
const kinds: ScheduleKind[] = ['deadline', 'deadline', 'date', 'event'];

/** Up to forty entries over two weeks to a year and a half, ordered as schedules are. */
export function randomSchedule(seed: number): ScheduleEntry[] {
  const random = createRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <Value>(values: readonly Value[], fallback: Value): Value => values[below(values.length)] ?? fallback;
  const first = addDays('2023-01-01', below(700));
  const days = 1 + below(pick([14, 60, 120, 365, 550], 14));
  const count = 1 + below(40);
  // Some schedules are crowded on a few days.
  const choice = 1 + below(pick([3, 12, days], days));
  const wanted: Day[] = Array.from({ length: choice }, () => addDays(first, below(days)));
  const entries = Array.from({ length: count }, (): ScheduleEntry => {
    const kind = pick(kinds, 'date');
    const from = pick(wanted, first);
    const to = random() < 0.4 ? addDays(from, below(Math.max(1, days))) : from;
    const clock = random() < 0.2 ? { start: '08:00', end: '11:30' } : {};
    const certainty = kind !== 'deadline' && random() < 0.4 ? 'expected' : 'fixed';
    return {
      kind,
      when: { from, to, certainty, phrase: '', ...clock },
      text: 'Báo cáo',
      title: 'Báo cáo',
      units: ['so-y-te'],
      address: pick(addresses, 'closing'),
    };
  });
  const issued: ScheduleEntry = {
    kind: 'issued',
    when: { from: first, to: first, certainty: 'fixed', phrase: '' },
    text: '',
    title: '',
    units: [],
    address: 'masthead',
  };
  const counts = ({ kind, when }: ScheduleEntry): Day => (kind === 'deadline' ? when.to : when.from);
  return [issued, ...entries].sort((a, b) => (counts(a) < counts(b) ? -1 : counts(a) > counts(b) ? 1 : 0));
}
