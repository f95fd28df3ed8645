/** The year of days that are written without one: of the plan, or of the heading they stand under. */
import { findTimes } from '../../vietnamese/time/find-times.ts';
import type { TimeContext } from '../../vietnamese/time/types.ts';
import type { Address, Day } from '../types.ts';

type YearContext = Required<Pick<TimeContext, 'year'>> & Pick<TimeContext, 'otherYear'>;

export interface Years {
  /** Takes note of the year that a heading names. */
  note: (heading: string, at: Address) => void;
  /** The year of what stands at an address. */
  of: (address: Address) => YearContext;
}

/**
 * A heading that is a time and nothing else ("Quý I năm 2025") settles the year of what stands under it. A later year that the subject
 * or another heading names ("Nhiệm vụ năm 2025") may be the year of the days or of what the work is for: then a day that could lie
 * in the year of issue too stays text. An earlier year is what a plan looks back on, and settles nothing.
 */
export function createYears(issuedOn: Day, subject: string): Years {
  const issued = Number(issuedOn.slice(0, 4));
  const named = new Map<Address, YearContext>();
  const read = (text: string): YearContext | undefined => {
    const found = findTimes(text).flatMap(({ when, start, end }) => (when === undefined ? [] : [{ when, start, end }]));
    const years = new Set(found.flatMap(({ when }) => [when.from, when.to].map((day) => Number(day.slice(0, 4)))));
    const [year] = years;
    if (year === undefined || years.size > 1) return undefined;
    const [only] = found;
    const isAlone =
      found.length === 1 && only !== undefined && !/\p{L}/u.test(text.slice(0, only.start) + text.slice(only.end));
    if (isAlone) return { year };
    return year > issued ? { year, otherYear: issued } : undefined;
  };
  const whole = read(subject) ?? { year: issued };

  return {
    note: (heading, at) => {
      const year = read(heading);
      if (year !== undefined) named.set(at, year);
    },
    of: (address) => {
      for (let at = address; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('-')))) {
        const year = named.get(at);
        if (year !== undefined) return year;
      }
      return whole;
    },
  };
}
