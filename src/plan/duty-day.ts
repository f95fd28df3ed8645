/** The day under which a duty is shown, and the order of duties that follows from it. */
import type { Duty, ScheduleEntry } from './derived.ts';
import { dayThatCounts, timesIn } from './schedule.ts';
import type { Plan } from './types.ts';

export type DutyDay = Pick<ScheduleEntry, 'kind' | 'when'>;

/**
 * A duty's limit; where it has none, the first time that its own words name. Days before the day of issue are context.
 * @returns undefined where the plan gives it no day
 */
export function dutyDay({ due, children }: Duty, { masthead }: Plan): DutyDay | undefined {
  if (due !== undefined) return { kind: 'deadline', when: due };
  return timesIn(children)
    .filter(({ when }) => when.to >= masthead.issuedOn)
    .toSorted((one, other) => dayThatCounts(one).localeCompare(dayThatCounts(other)))[0];
}

/** Duties with their days in order of these, those without one at the end. */
export function dutiesByDay(duties: readonly Duty[], plan: Plan): { duty: Duty; day: DutyDay | undefined }[] {
  const order = ({ day }: { day: DutyDay | undefined }): string => (day === undefined ? '9999' : dayThatCounts(day));
  return duties
    .map((duty) => ({ duty, day: dutyDay(duty, plan) }))
    .toSorted((one, other) => order(one).localeCompare(order(other)));
}
