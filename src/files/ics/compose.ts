/** The dated entries of a plan → calendar events. */
import { changesTouching, isReplaced } from '../../plan/changes.ts';
import type { ScheduleEntry, ScheduleKind } from '../../plan/derived.ts';
import { schedule } from '../../plan/schedule.ts';
import { firstWords } from '../../plan/summary.ts';
import type { Plan } from '../../plan/types.ts';
import type { Units } from '../../plan/units.ts';
import { asSentence, planNumber } from '../../presentation/plan-text.ts';
import { clauseUrl, planUrl } from '../../presentation/urls.ts';
import { categoryNames, cite, describeEntry, summarise } from './describe.ts';
import { spanOf } from './span.ts';
import type { CalendarEvent, CalendarStatus } from './types.ts';

export interface CalendarContext {
  units: Units;
  /** The address that the site is published under. */
  site: URL;
}

/** A dated entry with its event. */
export interface ComposedEntry {
  entry: ScheduleEntry;
  event: CalendarEvent;
}

const briefLength = 240;

/** One event for each dated entry of the plan, in the order of its schedule. */
export function composeEntries(plan: Plan, context: CalendarContext): ComposedEntry[] {
  const name = createNames(plan);
  return schedule(plan).dated.map((entry) => ({ entry, event: composeEntry(plan, entry, name(entry), context) }));
}

function composeEntry(plan: Plan, entry: ScheduleEntry, uid: string, { units, site }: CalendarContext): CalendarEvent {
  const span = spanOf(entry);
  const url = new URL(entry.address === 'masthead' ? planUrl(plan.id) : clauseUrl(plan.id, entry.address), site).href;
  const venue = entry.kind === 'event' ? plan.event?.venue : undefined;
  return {
    ...span,
    uid,
    summary: summarise(plan, entry, units),
    description: [...describeEntry(plan, entry, units), url],
    brief: [firstWords(asSentence(entry.text), briefLength), cite(plan, entry), url],
    url,
    ...(venue && { location: [venue.name, venue.postalAddress].filter((part) => part !== undefined).join(', ') }),
    categories: [categoryNames[entry.kind], planNumber(plan)],
    status: statusOf(plan, entry),
    busy: entry.kind === 'event' && entry.when.certainty === 'fixed' && span.start.clock !== undefined,
    ...revisionOf(plan, entry.kind),
    reminders: remindersOf(entry, span.start.clock !== undefined),
  };
}

/**
 * Names the events of a plan: the event by its kind alone, as its address changes when a later document settles it; everything else by
 * address and kind, counted where one clause has several.
 */
function createNames({ id, masthead }: Plan): (entry: ScheduleEntry) => string {
  const counts = new Map<string, number>();
  return ({ kind, address }) => {
    const name = kind === 'event' || kind === 'issued' ? kind : `${address}.${kind}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return `${name}${count === 1 ? '' : `.${String(count)}`}@${id}.${masthead.issuer}.niem-yet`;
  };
}

function statusOf(plan: Plan, { kind, when }: ScheduleEntry): CalendarStatus {
  if (kind === 'issued') return 'CONFIRMED';
  if (isReplaced(plan)) return 'CANCELLED';
  return when.certainty === 'expected' ? 'TENTATIVE' : 'CONFIRMED';
}

function revisionOf(plan: Plan, kind: ScheduleKind): Pick<CalendarEvent, 'sequence' | 'changedOn'> {
  const touching = changesTouching(plan, kind);
  return { sequence: touching.length, changedOn: touching.at(-1)?.on ?? plan.masthead.issuedOn };
}

/** At 09:00 three days and one day before a whole day; a day and an hour before an hour. Nothing reminds of what is past or not yet fixed. */
function remindersOf({ kind, when }: ScheduleEntry, hasClock: boolean): string[] {
  if (kind === 'issued' || when.certainty === 'expected') return [];
  if (hasClock) return ['P1D', 'PT1H'];
  return kind === 'date' ? ['PT15H'] : ['P2DT15H', 'PT15H'];
}
