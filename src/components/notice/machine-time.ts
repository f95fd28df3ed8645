/** The value of `<time datetime>`: HTML knows days and months, but no spans of days. */
import type { When } from '../../plan/types.ts';

const zone = '+07:00';

function lastDayOfMonth(month: string): string {
  const [year = 0, ordinal = 0] = month.split('-').map(Number);
  return `${month}-${String(new Date(Date.UTC(year, ordinal, 0)).getUTCDate())}`;
}

/** A day (with its clock time, where there is one) or a whole month; undefined for any other span. */
export function machineTime({ from, to, start }: When): string | undefined {
  if (from === to) return start === undefined ? from : `${from}T${start}${zone}`;
  const month = from.slice(0, 7);
  return from === `${month}-01` && to === lastDayOfMonth(month) ? month : undefined;
}
