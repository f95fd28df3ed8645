import { describe, expect, test } from 'vitest';
import type { When } from '../../../src/plan/types.ts';
import {
  type CalendarLeaf,
  type CalendarMonth,
  gatherMonths,
  spellMonth,
  weeksOf,
} from '../../../src/presentation/calendar.ts';
import type { LeafTone } from '../../../src/presentation/leaf.ts';

function leaf(tone: LeafTone, from: string, to: string): CalendarLeaf {
  const when: When = { from, to, certainty: tone === 'expected' ? 'expected' : 'fixed', phrase: '' };
  return { when, tone, entries: [] };
}

function monthOf(month: string, leaves: CalendarLeaf[]): CalendarMonth {
  const found = gatherMonths(leaves).find((each) => each.month === month);
  if (found === undefined) throw new Error(`Nothing in ${month}`);
  return found;
}

const november = monthOf('2023-11', [
  leaf('due', '2023-10-30', '2023-11-09'),
  leaf('expected', '2023-11-11', '2023-11-30'),
]);

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
  expect(months.map(({ month }) => month)).toEqual(['2023-10', '2023-11']);
});

test('a window that began in the month before runs on in the next one, without an entry of its own', () => {
  const december = monthOf('2023-12', [
    leaf('expected', '2023-11-25', '2023-12-03'),
    leaf('due', '2023-12-01', '2023-12-02'),
  ]);
  expect(december.leaves.map(({ id }) => id)).toEqual(['ngay-2023-12-02']);
  const [, second, third, fourth] = weeksOf(december)
    .flat()
    .filter((day) => day !== undefined);
  expect(second).toMatchObject({ tone: 'due', span: 'expected', target: 'ngay-2023-12-02' });
  expect(third?.span).toBe('expected');
  expect(fourth?.span).toBeUndefined();
});

test('several leaves of one day have ids of their own, and the day leads to the first', () => {
  const month = monthOf('2023-11', [
    leaf('due', '2023-11-01', '2023-11-15'),
    leaf('plain', '2023-11-15', '2023-11-15'),
    leaf('expected', '2023-11-15', '2023-11-20'),
  ]);
  expect(month.leaves.map(({ id }) => id)).toEqual(['ngay-2023-11-15', 'ngay-2023-11-15-2', 'ngay-2023-11-15-3']);
  const day = weeksOf(month)
    .flat()
    .find((each) => each?.day === '2023-11-15');
  expect(day).toMatchObject({ tone: 'due', span: 'expected', opens: true, target: 'ngay-2023-11-15' });
});

test('a month is spelt without a leading zero', () => {
  expect(spellMonth('2023-09')).toBe('Tháng 9 năm 2023');
});
