import { describe, expect, test } from 'vitest';
import { layOutTimeline, type Picture } from '../../../src/components/plan/timeline/layout.ts';
import { margin, narrowest } from '../../../src/components/plan/timeline/sizes.ts';
import type { ScheduleEntry } from '../../../src/plan/derived.ts';
import { addDays, daysBetween } from '../../../src/vietnamese/dates.ts';
import { boxesOf, findOverlaps } from './boxes.ts';
import { randomSchedule } from './random.ts';

const seeds = Array.from({ length: 400 }, (_, seed) => seed);
const widths = [narrowest, 283, 284, 306, 720, 1200];

function pictureOf(entries: readonly ScheduleEntry[]): Picture {
  const picture = layOutTimeline(entries);
  if (picture === undefined) throw new Error('Nothing is drawn');
  return picture;
}

const drawnIn = ({ marks, windows }: Picture): ScheduleEntry[] => [
  ...marks.flatMap((mark) => (mark.form === 'leaf' ? mark.entries : [mark.entry])),
  ...windows.map(({ entry }) => entry),
];

describe('whatever the schedule', () => {
  test('no mark and no label covers another on any width', () => {
    for (const seed of seeds) {
      const picture = pictureOf(randomSchedule(seed));
      for (const width of widths)
        expect(findOverlaps(boxesOf(picture, width)), `seed ${String(seed)}, ${String(width)} px`).toEqual([]);
    }
  });

  test('everything is drawn once and nothing else', () => {
    for (const seed of seeds) {
      const entries = randomSchedule(seed);
      const drawn = drawnIn(pictureOf(entries));
      expect(drawn).toHaveLength(entries.length);
      expect(new Set(drawn)).toEqual(new Set(entries));
    }
  });

  test('marks stand in the order of their days and as far apart as they are', () => {
    for (const seed of seeds) {
      const { marks, windows, axis } = pictureOf(randomSchedule(seed));
      for (const [index, mark] of marks.entries()) {
        const next = marks[index + 1];
        if (next === undefined) continue;
        const expected = (daysBetween(mark.day, next.day) / axis.days) * 100;
        expect(expected).toBeGreaterThanOrEqual(0);
        expect(next.x - mark.x).toBeCloseTo(expected, 1);
      }
      for (const { entry, width } of windows)
        expect(width).toBeCloseTo(((daysBetween(entry.when.from, entry.when.to) + 1) / axis.days) * 100, 1);
    }
  });

  test('entries of one day keep their order', () => {
    for (const seed of seeds) {
      const entries = randomSchedule(seed);
      const points = pictureOf(entries).marks.flatMap((mark) => (mark.form === 'leaf' ? mark.entries : [mark.entry]));
      expect(points).toEqual(entries.filter((entry) => points.includes(entry)));
    }
  });

  test('nothing stands out of the picture and its margins', () => {
    for (const seed of seeds) {
      const picture = pictureOf(randomSchedule(seed));
      for (const { name, left, right, top, bottom } of boxesOf(picture, narrowest)) {
        const what = `seed ${String(seed)}, ${name}`;
        // A label of ten letters under the first or the last day reaches into the page's own margin.
        expect(left, what).toBeGreaterThanOrEqual(-margin - 12);
        expect(right, what).toBeLessThanOrEqual(narrowest + margin + 12);
        expect(top, what).toBeGreaterThanOrEqual(0);
        expect(bottom, what).toBeLessThanOrEqual(picture.height);
      }
    }
  });
});

const entry = (kind: ScheduleEntry['kind'], from: string, to = from, certain = true): ScheduleEntry => ({
  kind,
  when: { from, to, certainty: certain ? 'fixed' : 'expected', phrase: '' },
  text: 'Báo cáo',
  title: 'Báo cáo',
  units: [],
  address: 'muc-iv-1-g1',
});

describe('a small plan', () => {
  const picture = pictureOf([
    entry('issued', '2023-10-30'),
    entry('deadline', '2023-10-30', '2023-11-09'),
    entry('event', '2023-11-11', '2023-11-30', false),
    entry('deadline', '2023-10-30', '2023-11-15'),
    entry('deadline', '2023-10-30', '2023-11-15'),
  ]);

  test('has leaves in one row and the window of the event large below them', () => {
    expect(picture.marks.map(({ form, day }) => `${form} ${day}`)).toEqual([
      'leaf 2023-10-30',
      'leaf 2023-11-09',
      'leaf 2023-11-15',
    ]);
    expect(picture.windows.map(({ large, side }) => ({ large, side }))).toEqual([{ large: true, side: 'inside' }]);
    expect(picture.height).toBeLessThan(260);
  });

  test('counts Mondays and names the month that begins', () => {
    expect(picture.axis.labels.map(({ text }) => text)).toEqual(['30', '6', '13', '20', '27', '11/2023']);
  });
});

test('one date stands on two weeks', () => {
  const { axis, marks } = pictureOf([entry('issued', '2024-01-05')]);
  expect(axis.days).toBe(14);
  expect(marks[0]?.x).toBeCloseTo(100 / 28, 1);
});

test('a year has its months and years', () => {
  const { axis } = pictureOf([entry('issued', '2023-09-18'), entry('deadline', '2024-09-17')]);
  expect(axis.daily).toBe(false);
  expect(axis.labels.filter(({ row }) => row === 0).map(({ text }) => Number(text))).toEqual([
    10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8,
  ]);
  expect(axis.labels.filter(({ row }) => row === 1).map(({ text }) => text)).toEqual(['2023', '2024']);
});

test('a deadline counts on its last day and not as a window', () => {
  const picture = pictureOf([entry('issued', '2023-10-30'), entry('deadline', '2023-10-30', '2023-11-09')]);
  expect(picture.windows).toEqual([]);
  expect(picture.marks.map(({ day }) => day)).toEqual(['2023-10-30', '2023-11-09']);
});

test('nothing dated is no picture', () => {
  expect(layOutTimeline([])).toBeUndefined();
});

test('forty dates in a year fit on a phone: some leaves, else chips', () => {
  const days = Array.from({ length: 40 }, (_, index) => addDays('2024-01-02', index * 9));
  const { marks, height } = pictureOf(days.map((day, index) => entry(index % 3 === 0 ? 'deadline' : 'date', day)));
  expect(marks.filter(({ form }) => form === 'leaf').length).toBeGreaterThan(5);
  expect(marks.filter(({ form }) => form === 'chip').length).toBeGreaterThan(20);
  expect(height).toBeLessThan(400);
});
