/** The calendars of the site: one a plan, one a unit in a plan, one of everything. */
import { citeAddress } from '../../plan/address.ts';
import { unitSheet, type UnitSheet } from '../../plan/plan-units.ts';
import { firstWords } from '../../plan/summary.ts';
import type { Plan, UnitId } from '../../plan/types.ts';
import { asSentence, planName, planNumber, subjectLine, unitName } from '../../presentation/plan-text.ts';
import {
  calendarUrl,
  planCalendarUrl,
  planUrl,
  siteCalendarUrl,
  unitCalendarUrl,
  unitSheetUrl,
} from '../../presentation/urls.ts';
import { composeEntries, type CalendarContext, type ComposedEntry } from './compose.ts';
import type { Calendar, CalendarEvent } from './types.ts';

export type { CalendarContext } from './compose.ts';

/** Lists of calendars are narrow. */
const nameLength = 60;

const absolute = (path: string, { site }: CalendarContext): string => new URL(path, site).href;

/** Everything that the plan dates. */
export function planCalendar(plan: Plan, context: CalendarContext): Calendar {
  return {
    name: `${planNumber(plan)}: ${firstWords(subjectLine(plan), nameLength)}`,
    description: `Các mốc thời gian của ${planName(plan)}, đọc từ văn bản.`,
    url: absolute(planUrl(plan.id), context),
    source: absolute(planCalendarUrl(plan.id), context),
    events: composeEntries(plan, context).map(({ event }) => event),
  };
}

/** What reaches one unit, by name or through its groups: its dated duties, and the event where it is invited, gives a talk, chairs or issues. */
export function unitCalendar(plan: Plan, unit: UnitId, context: CalendarContext): Calendar {
  const sheet = unitSheet(plan, unit, context.units);
  const reaching = new Set<UnitId>([unit, ...sheet.groups]);
  const name = unitName(context.units, unit);
  return {
    name: `${name}: ${planNumber(plan)}`,
    description: `Việc có thời hạn, tham luận và lịch dự của ${name} theo ${planName(plan)}.`,
    url: absolute(unitSheetUrl(plan.id, unit), context),
    source: absolute(unitCalendarUrl(plan.id, unit), context),
    events: composeEntries(plan, context).flatMap((composed): CalendarEvent[] => {
      const { entry, event } = composed;
      if (entry.kind === 'issued') return [];
      if (entry.kind === 'event') return attends(plan, unit, sheet) ? [addressTo(unit, composed, sheet)] : [];
      return entry.units.some((id) => reaching.has(id)) ? [event] : [];
    }),
  };
}

/** Everything dated, of all plans. */
export function siteCalendar(plans: readonly Plan[], context: CalendarContext): Calendar {
  return {
    name: 'Niêm Yết: lịch các kế hoạch',
    description: 'Các mốc thời gian của mọi kế hoạch được niêm yết, đọc từ văn bản.',
    url: absolute(calendarUrl, context),
    source: absolute(siteCalendarUrl, context),
    events: plans.flatMap((plan) => composeEntries(plan, context).map(({ event }) => event)),
  };
}

function attends({ event, masthead }: Plan, unit: UnitId, { invitations, talks }: UnitSheet): boolean {
  return (
    invitations.length > 0 ||
    talks.length > 0 ||
    masthead.issuer === unit ||
    (event?.chair?.units.includes(unit) ?? false)
  );
}

/** The event as one unit has it: with its talks and the line that invites it, under a name of its own. */
function addressTo(unit: UnitId, { event }: ComposedEntry, { invitations, talks }: UnitSheet): CalendarEvent {
  const own = [
    ...talks.map(({ text, address }) => `Báo cáo tham luận (${asSentence(citeAddress(address))}): ${asSentence(text)}`),
    ...invitations.map(
      ({ text, address }) => `Thành phần mời (${asSentence(citeAddress(address))}): ${asSentence(text)}`,
    ),
  ];
  const [first = '', ...rest] = event.description;
  return {
    ...event,
    uid: event.uid.replace('@', `.${unit}@`),
    description: [first, ...own, ...rest],
    categories: [
      ...event.categories,
      ...(talks.length > 0 ? ['Tham luận'] : []),
      ...(invitations.length > 0 ? ['Thành phần mời'] : []),
    ],
  };
}
