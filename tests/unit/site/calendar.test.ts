import { describe, expect, test } from 'vitest';
import type { When } from '../../../src/plan/types.ts';
import { type CalendarLeaf, gatherMonths, spellMonth, weeksOf } from '../../../src/site/calendar.ts';
import type { LeafTone } from '../../../src/site/leaf.ts';

function leaf(tone: LeafTone, from: string, to: string): CalendarLeaf {
  const when: When = { from, to, certainty: tone === 'expected' ? 'expected' : 'fixed', phrase: '' };
  return { when, tone, entries: [] };
}

const november = {
  month: '2023-11',
  leaves: [leaf('due', '2023-10-30', '2023-11-09'), leaf('expected', '2023-11-11', '2023-11-30')],
};

describe('the wall of a month', () => {
  const weeks = weeksOf(november);
  const days = weeks.flat();

  test('has rows of seven from Monday and every day once', () => {
    expect(weeks.map(({ length }) => length)).toEqual([7, 7, 7, 7, 7]);
    expect(weeks[0]?.map((day) => day?.date)).toEqual([undefined, undefined, 1, 2, 3, 4, 5]);
    expect(days.filter((day) => day !== undefined)).toHaveLength(30);
  });

  test('hangs a deadline on its last day only', () => {
    expect(days.filter((day) => day?.tone === 'due').map((day) => day?.date)).toEqual([9]);
  });

  test('opens an expected window on its first day and runs it to its last', () => {
    expect(days.filter((day) => day?.opens).map((day) => day?.date)).toEqual([11]);
    expect(days.filter((day) => day?.span === 'expected')).toHaveLength(20);
  });
});

test('a deadline belongs to the month of its last day, a window to the month of its first', () => {
  const months = gatherMonths([leaf('due', '2023-10-30', '2023-11-09'), leaf('expected', '2023-10-28', '2023-11-02')]);
  expect(months.map(({ month }) => month)).toEqual(['2023-11', '2023-10']);
});

test('a month is spelt without a leading zero', () => {
  expect(spellMonth('2023-09')).toBe('Tháng 9 năm 2023');
});
