import { describe, expect, test } from 'vitest';
import { layOutDay } from '../../../src/components/plan/programme/day-scale.ts';
import { textWithoutClock } from '../../../src/presentation/programme-text.ts';
import type { AgendaItem } from '../../../src/plan/derived.ts';
import { createRandom } from '../../../scripts/bench/random.ts';

function item(start?: string, end?: string): AgendaItem {
  const when = { from: '2024-09-12', to: '2024-09-12', certainty: 'fixed' as const, phrase: '08h00 - 08h30' };
  return {
    ordinal: 1,
    when: { ...when, ...(start !== undefined && { start }), ...(end !== undefined && { end }) },
    text: '08h00 - 08h30: Khai mạc',
    children: [],
    units: [],
    address: 'muc-iii-1-g1',
  };
}

describe('the hours of a day', () => {
  test('are true to minutes, from the full hour before to the full hour after', () => {
    const scale = layOutDay([item('07:30', '08:00'), item('10:00', '11:30')]);
    expect(scale?.hours.map(({ hour }) => hour)).toEqual([7, 8, 9, 10, 11, 12]);
    expect(scale?.slots.map(({ x, width }) => [x, width])).toEqual([
      [10, 10],
      [60, 30],
    ]);
  });

  test('leave a moment without an end a moment', () => {
    expect(layOutDay([item('14:00', '15:30'), item('15:30')])?.slots[1]).not.toHaveProperty('width');
  });

  test('put what runs at the same time in rows of its own', () => {
    const scale = layOutDay([item('08:00', '10:00'), item('08:00', '09:00'), item('10:00', '11:00')]);
    expect(scale?.slots.map(({ row }) => row)).toEqual([0, 1, 0]);
  });

  test('are not drawn where the plan gives none', () => {
    expect(layOutDay([item(), item(), item('08:00')])).toBeUndefined();
  });

  test('never let two slots of a row overlap, whatever the programme', () => {
    const random = createRandom(3);
    const clock = (minutes: number): string =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    for (let run = 0; run < 300; run += 1) {
      const items = Array.from({ length: 2 + Math.floor(random() * 20) }, () => {
        const start = Math.floor(random() * 1380);
        return random() < 0.2 ? item(clock(start)) : item(clock(start), clock(start + Math.floor(random() * 60)));
      });
      const slots = layOutDay(items)?.slots ?? [];
      expect(slots).toHaveLength(items.length);
      for (const [index, a] of slots.entries())
        for (const b of slots.slice(index + 1))
          if (a.row === b.row)
            expect(Math.min(a.x + (a.width ?? 0), b.x + (b.width ?? 0)) - Math.max(a.x, b.x)).toBeLessThanOrEqual(0.02);
    }
  });
});

test('an item loses the clock time that stands beside it, and nothing else', () => {
  expect(textWithoutClock(item('08:00', '08:30'))).toBe('Khai mạc');
  expect(textWithoutClock({ ...item('08:00'), text: 'Khai mạc lúc 08h00 - 08h30' })).toBe('Khai mạc lúc 08h00 - 08h30');
  expect(textWithoutClock(item())).toBe('08h00 - 08h30: Khai mạc');
});
