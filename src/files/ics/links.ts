/** Links that put calendars and single events into other people's calendars, without a script and without an account here. */
import type { CalendarEvent, CalendarTime } from './types.ts';
import { zoneId } from './zone.ts';

export interface SubscribeLinks {
  /** Opens the reader's own calendar program. */
  webcal: string;
  google: string;
  /** Outlook for persons and Outlook of an organisation. */
  outlook: string;
  office: string;
}

/** @param calendar absolute address of a `lich.ics` */
export function subscribeLinks(calendar: string, name: string): SubscribeLinks {
  const webcal = calendar.replace(/^https?:/u, 'webcal:');
  const outlook = query({ url: calendar, name });
  return {
    webcal,
    google: `https://calendar.google.com/calendar/render?${query({ cid: webcal })}`,
    outlook: `https://outlook.live.com/calendar/0/addfromweb?${outlook}`,
    office: `https://outlook.office.com/calendar/0/addfromweb?${outlook}`,
  };
}

export interface EventLinks {
  google: string;
  outlook: string;
  office: string;
}

/** Links that open a filled-in form for one event. */
export function eventLinks(event: CalendarEvent): EventLinks {
  const { start, end = start, summary, location, brief } = event;
  const body = brief.join('\n');
  const isAllDay = start.clock === undefined;
  const google = query({
    action: 'TEMPLATE',
    text: summary,
    dates: `${basicTime(start)}/${basicTime(end)}`,
    ...(isAllDay ? {} : { ctz: zoneId }),
    details: body,
    ...(location === undefined ? {} : { location }),
  });
  const outlook = query({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: summary,
    startdt: extendedTime(start),
    enddt: extendedTime(end),
    ...(isAllDay ? { allday: 'true' } : {}),
    body,
    ...(location === undefined ? {} : { location }),
  });
  return {
    google: `https://calendar.google.com/calendar/render?${google}`,
    outlook: `https://outlook.live.com/calendar/0/deeplink/compose?${outlook}`,
    office: `https://outlook.office.com/calendar/0/deeplink/compose?${outlook}`,
  };
}

/** Spaces as %20: Outlook shows a "+" as it stands. */
function query(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}

const basicTime = ({ day, clock }: CalendarTime): string =>
  day.replaceAll('-', '') + (clock === undefined ? '' : `T${clock.replace(':', '')}00`);

const extendedTime = ({ day, clock }: CalendarTime): string => (clock === undefined ? day : `${day}T${clock}:00+07:00`);
