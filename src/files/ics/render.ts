/** A calendar → the text of an iCalendar file (RFC 5545, RFC 7986). The same calendar gives the same bytes. */
import { escapeText, foldLine } from './text.ts';
import type { Calendar, CalendarEvent, CalendarTime } from './types.ts';
import { zoneId, zoneLines } from './zone.ts';

const refresh = 'P1D';

/** Renders a calendar: CRLF, UTF-8, lines folded. */
export function renderCalendar({ name, description, url, source, events }: Calendar): string {
  const needsZone = events.length === 0 || events.some(({ start }) => start.clock !== undefined);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Niêm Yết//Lịch kế hoạch//VI',
    'CALSCALE:GREGORIAN',
    text('NAME', name),
    text('X-WR-CALNAME', name),
    text('DESCRIPTION', description),
    text('X-WR-CALDESC', description),
    `X-WR-TIMEZONE:${zoneId}`,
    `URL:${url}`,
    `SOURCE;VALUE=URI:${source}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${refresh}`,
    `X-PUBLISHED-TTL:${refresh}`,
    // A calendar must hold a component: the zone stands for an empty one.
    ...(needsZone ? zoneLines : []),
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map(foldLine).join('');
}

function eventLines(event: CalendarEvent): string[] {
  const stamp = stampOf(event.changedOn);
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${String(event.sequence)}`,
    time('DTSTART', event.start),
    ...(event.end === undefined ? [] : [time('DTEND', event.end)]),
    text('SUMMARY', event.summary),
    text('DESCRIPTION', event.description.join('\n\n')),
    `URL:${event.url}`,
    ...(event.location === undefined ? [] : [text('LOCATION', event.location)]),
    `CATEGORIES:${event.categories.map(escapeText).join(',')}`,
    `STATUS:${event.status}`,
    `TRANSP:${event.busy ? 'OPAQUE' : 'TRANSPARENT'}`,
    ...event.reminders.flatMap((before) => alarmLines(event.summary, before)),
    'END:VEVENT',
  ];
}

function alarmLines(summary: string, before: string): string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', text('DESCRIPTION', summary), `TRIGGER:-${before}`, 'END:VALARM'];
}

const text = (name: string, value: string): string => `${name}:${escapeText(value)}`;

function time(name: string, { day, clock }: CalendarTime): string {
  const date = day.replaceAll('-', '');
  return clock === undefined
    ? `${name};VALUE=DATE:${date}`
    : `${name};TZID=${zoneId}:${date}T${clock.replace(':', '')}00`;
}

/** 07:00 in Vietnam on the day: revisions are known to the day. */
const stampOf = (day: string): string => `${day.replaceAll('-', '')}T000000Z`;
