/** The layout of the timeline picture: where each dated entry stands. Numbers are units of the picture's viewBox. */
import { addDays, daysBetween, endOfMonth, formatDay, makeDay, partsOfDay, weekday } from '../vietnamese/dates.ts';
import type { ScheduleEntry } from './derived.ts';
import type { Day } from './types.ts';

/** A `day` is one sure day, a `deadline` the last day allowed, a `window` several days or days that are only expected. */
export type MarkShape = 'day' | 'deadline' | 'window';

export interface TimelineMark {
  entry: ScheduleEntry;
  shape: MarkShape;
  /** True where the document says "dự kiến". */
  expected: boolean;
  /** Left edge of a window, else the middle of the day. */
  x: number;
  /** Width of a window; 0 for a single day's mark. */
  width: number;
  /** Row for mark and label, from 0; entries in one row never touch. */
  lane: number;
  /** Where the label starts, or ends if `anchor` is `end`. */
  labelX: number;
  anchor: 'start' | 'end';
}

export interface TimelineTick {
  x: number;
  day: Day;
  /** "30/10", "11/2023", "2024"; empty for ticks that are too close to another's label. */
  label: string;
}

export interface Timeline {
  width: number;
  /** First and last day of the axis. */
  from: Day;
  to: Day;
  scale: TickScale;
  ticks: TimelineTick[];
  marks: TimelineMark[];
  /** Number of rows. */
  lanes: number;
}

export type TickScale = 'day' | 'week' | 'month' | 'year';

export interface TimelineSize {
  /** Width of the viewBox. */
  width: number;
  /** Free space at both ends. */
  margin: number;
  /** Room that a label takes beside its mark. */
  labelWidth: number;
  /** Smallest distance between two tick labels. */
  tickGap: number;
}

const defaultSize: TimelineSize = { width: 720, margin: 16, labelWidth: 210, tickGap: 52 };
/** Longest spans, in days, that are shown by the day, by the week and by the month. */
const longest = { day: 16, week: 120, month: 1100 };
const gap = 8;

/** Lays out the dated entries of a schedule, or nothing where there are none. Depends on nothing but its arguments. */
export function layOutTimeline(
  dated: readonly ScheduleEntry[],
  size: Partial<TimelineSize> = {},
): Timeline | undefined {
  const { width, margin, labelWidth, tickGap } = { ...defaultSize, ...size };
  const days = dated
    .flatMap((entry) => (shapeOf(entry) === 'deadline' ? [entry.when.to] : [entry.when.from, entry.when.to]))
    .toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;

  const slack = Math.max(1, Math.round(daysBetween(first, last) / 40));
  const from = addDays(first, -slack);
  const to = addDays(last, slack);
  const dayWidth = (width - 2 * margin) / (daysBetween(from, to) + 1);
  const startOf = (day: Day): number => margin + daysBetween(from, day) * dayWidth;
  const middleOf = (day: Day): number => round(startOf(day) + dayWidth / 2);

  const laneEnds: { start: number; end: number }[][] = [];
  const marks = dated.map((entry): TimelineMark => {
    const shape = shapeOf(entry);
    const x =
      shape === 'window'
        ? round(startOf(entry.when.from))
        : middleOf(shape === 'deadline' ? entry.when.to : entry.when.from);
    const markWidth = shape === 'window' ? round(startOf(entry.when.to) + dayWidth - startOf(entry.when.from)) : 0;
    const fits = x + labelWidth <= width;
    const right = x + markWidth;
    const taken = fits
      ? { start: x, end: Math.max(right, x + labelWidth) }
      : { start: Math.max(0, Math.min(x, right - labelWidth)), end: right };
    const lane = freeLane(laneEnds, taken);
    return {
      entry,
      shape,
      expected: entry.when.certainty === 'expected',
      x,
      width: markWidth,
      lane,
      labelX: fits ? x : right,
      anchor: fits ? 'start' : 'end',
    };
  });

  const scale = scaleFor(daysBetween(from, to));
  return {
    width,
    from,
    to,
    scale,
    ticks: labelTicks(tickDays(from, to, scale), scale, middleOf, tickGap),
    marks,
    lanes: laneEnds.length,
  };
}

function shapeOf({ kind, when }: ScheduleEntry): MarkShape {
  if (kind === 'deadline') return 'deadline';
  return when.from !== when.to || when.certainty === 'expected' ? 'window' : 'day';
}

function freeLane(lanes: { start: number; end: number }[][], taken: { start: number; end: number }): number {
  const free = lanes.findIndex((lane) =>
    lane.every(({ start, end }) => taken.start >= end + gap || taken.end + gap <= start),
  );
  const index = free === -1 ? lanes.length : free;
  (lanes[index] ??= []).push(taken);
  return index;
}

function scaleFor(span: number): TickScale {
  if (span <= longest.day) return 'day';
  if (span <= longest.week) return 'week';
  return span <= longest.month ? 'month' : 'year';
}

/** Every day, every Monday, every first of a month or of a year from the first to the last day. */
function tickDays(from: Day, to: Day, scale: TickScale): Day[] {
  const days: Day[] = [];
  for (let day = firstTick(from, scale); day <= to; day = nextTick(day, scale)) days.push(day);
  return days;
}

function firstTick(from: Day, scale: TickScale): Day {
  const { year, month, day } = partsOfDay(from);
  if (scale === 'day') return from;
  if (scale === 'week') return addDays(from, (8 - weekday(from)) % 7);
  if (scale === 'month') return day === 1 ? from : addDays(endOfMonth(from), 1);
  return month === 1 && day === 1 ? from : makeDay(year + 1, 1, 1);
}

function nextTick(day: Day, scale: TickScale): Day {
  if (scale === 'day') return addDays(day, 1);
  if (scale === 'week') return addDays(day, 7);
  return scale === 'month' ? addDays(endOfMonth(day), 1) : makeDay(partsOfDay(day).year + 1, 1, 1);
}

function labelTicks(
  days: readonly Day[],
  scale: TickScale,
  position: (day: Day) => number,
  tickGap: number,
): TimelineTick[] {
  let labelled = Number.NEGATIVE_INFINITY;
  return days.map((day) => {
    const x = position(day);
    const hasRoom = x - labelled >= tickGap;
    if (hasRoom) labelled = x;
    return { x, day, label: hasRoom ? tickLabel(day, scale) : '' };
  });
}

function tickLabel(day: Day, scale: TickScale): string {
  const [dayOfMonth = '', month = '', year = ''] = formatDay(day).split('/');
  if (scale === 'year') return year;
  return scale === 'month' ? `${month}/${year}` : `${dayOfMonth}/${month}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
