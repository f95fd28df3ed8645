import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { planCalendar, siteCalendar, unitCalendar } from '../../../src/files/ics/calendars.ts';
import { eventLinks, subscribeLinks } from '../../../src/files/ics/links.ts';
import { renderCalendar } from '../../../src/files/ics/render.ts';
import { escapeText, foldLine } from '../../../src/files/ics/text.ts';
import { dutiesOf } from '../../../src/plan/duties.ts';
import { planUnits, unitSheet } from '../../../src/plan/plan-units.ts';
import { readSite } from '../../../src/plan/read/site.ts';
import { schedule } from '../../../src/plan/schedule.ts';
import type { ScheduleEntry } from '../../../src/plan/derived.ts';
import { asSentence } from '../../../src/presentation/plan-text.ts';
import { readContent } from '../../../src/site/read-content.ts';
import { addDays } from '../../../src/vietnamese/dates.ts';
import { loadSite, planOf, siteFolders, siteUrl } from '../../helpers/load-site.ts';

/** What a program that is not ours reads in a calendar. */
function parse(text: string): ICAL.Event[] {
  const component = ICAL.Component.fromString(text);
  return component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event, { strictExceptions: true }));
}

/** The span of an entry as ical.js must give it back: text of start and end. */
function expectedSpan({ kind, when }: ScheduleEntry): { start: string; end: string } {
  const { from, to, start, end } = when;
  if (kind === 'deadline') {
    const clock = end ?? start;
    return clock === undefined
      ? { start: to, end: addDays(to, 1) }
      : { start: `${to}T${clock}:00`, end: `${to}T${clock}:00` };
  }
  if (start === undefined || (end === undefined && from !== to)) return { start: from, end: addDays(to, 1) };
  return { start: `${from}T${start}:00`, end: `${to}T${end ?? start}:00` };
}

describe.each(siteFolders)('the calendars of %s', async (folder) => {
  const { plans, units } = await loadSite(folder);
  const context = { units, site: siteUrl };
  const texts = [
    renderCalendar(siteCalendar(plans, context)),
    ...plans.flatMap((plan) => [
      renderCalendar(planCalendar(plan, context)),
      ...planUnits(plan, units).map(({ id }) => renderCalendar(unitCalendar(plan, id, context))),
    ]),
  ];

  test('keep the form of RFC 5545: CRLF, 75 octets, whole letters, something inside', () => {
    for (const text of texts) {
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
      for (const line of text.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/^ ?\p{M}|\uFFFD/u);
      }
      const component = ICAL.Component.fromString(text);
      expect(component.getAllSubcomponents().length).toBeGreaterThan(0);
      expect(component.getFirstPropertyValue('x-wr-calname')).toBeTruthy();
      expect(String(component.getFirstPropertyValue('refresh-interval'))).toBe('P1D');
    }
  });

  test('every event has what clients need, and names within a calendar are unique', () => {
    for (const text of texts) {
      const events = parse(text);
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      for (const { component } of events) {
        for (const name of [
          'uid',
          'dtstamp',
          'last-modified',
          'sequence',
          'dtstart',
          'summary',
          'description',
          'url',
          'status',
          'transp',
          'categories',
        ])
          expect(component.getAllProperties(name), name).toHaveLength(1);
        const url = String(component.getFirstPropertyValue('url'));
        expect(String(component.getFirstPropertyValue('description'))).toContain(url);
        for (const alarm of component.getAllSubcomponents('valarm')) {
          expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
          const trigger = alarm.getFirstPropertyValue('trigger');
          expect(trigger instanceof ICAL.Duration && trigger.toSeconds()).toBeLessThan(0);
        }
      }
    }
  });

  test('round trip: every schedule entry is one event with its days, and there is no other', () => {
    for (const plan of plans) {
      const entries = schedule(plan).dated;
      const events = parse(renderCalendar(planCalendar(plan, context)));
      expect(events.map(({ startDate, endDate }) => ({ start: String(startDate), end: String(endDate) }))).toEqual(
        entries.map(expectedSpan),
      );
      entries.forEach(({ kind, when, text }, index) => {
        const { component, description, startDate } = events[index] ?? expect.fail();
        if (kind === 'deadline') expect(description).toContain(when.phrase);
        if (kind !== 'issued') expect(description.toLowerCase()).toContain(text.replace(/;$/u, '').toLowerCase());
        expect(component.getFirstPropertyValue('status')).toBe(
          when.certainty === 'expected' ? 'TENTATIVE' : 'CONFIRMED',
        );
        if (!startDate.isDate)
          expect(component.getFirstProperty('dtstart')?.getFirstParameter('tzid')).toBe('Asia/Ho_Chi_Minh');
      });
    }
  });

  test('a unit has its own and its groups’ dated duties, and no other duty', () => {
    for (const plan of plans) {
      for (const { id } of planUnits(plan, units)) {
        const { events } = unitCalendar(plan, id, context);
        const limits = events.flatMap(({ uid }) => /^(.*)\.deadline/u.exec(uid)?.[1] ?? []);
        const due = dutiesOf(plan, id, units).filter((duty) => duty.due !== undefined);
        expect(new Set(limits)).toEqual(new Set(due.map(({ address }) => address)));
        const { invitations, talks } = unitSheet(plan, id, units);
        const attending = events.find(({ uid }) => uid.startsWith('event.'));
        if (plan.event?.when !== undefined && invitations.length + talks.length > 0) {
          const words = attending?.description.join('\n');
          for (const { text } of [...invitations, ...talks]) expect(words).toContain(asSentence(text));
        }
      }
    }
  });

  test('are the same on every run, and an event is named and worded alike wherever it stands', () => {
    expect(renderCalendar(siteCalendar(plans, context))).toBe(texts[0]);
    const everywhere = new Map(siteCalendar(plans, context).events.map((event) => [event.uid, event]));
    for (const plan of plans) {
      for (const event of planCalendar(plan, context).events) expect(everywhere.get(event.uid)).toEqual(event);
    }
  });
});

describe('the plan 2976/KH-UBND', async () => {
  const { plans, units } = await loadSite('content');
  const context = { units, site: siteUrl };
  const plan = planOf({ plans, units, findings: [] }, '2976-kh-ubnd');

  test('“trước ngày 16/11/2023” stands on 15/11/2023, all day, with clause and citation', () => {
    const text = renderCalendar(planCalendar(plan, context)).replaceAll('\r\n ', '');
    const event = text.split('BEGIN:VEVENT').find((part) => part.includes('16/11/2023')) ?? '';
    expect(event).toContain('DTSTART;VALUE=DATE:20231115\r\n');
    expect(event).toContain('DTEND;VALUE=DATE:20231116\r\n');
    expect(event).toContain('SEQUENCE:0\r\n');
    expect(event).toMatch(/URL:https:\/\/niem-yet\.example\/ke-hoach\/2976-kh-ubnd\/#muc-iv-[a-z0-9-]+\r\n/u);
    expect(event).toContain(String.raw`Kế hoạch số 2976/KH-UBND ngày 30/10/2023`);
    expect(text).not.toContain('BEGIN:VTIMEZONE');
  });

  test('the expected conference is tentative over its whole window, without a reminder', () => {
    const event = planCalendar(plan, context).events.find(({ uid }) => uid.startsWith('event@'));
    expect(event).toMatchObject({
      start: { day: '2023-11-11' },
      end: { day: '2023-12-01' },
      status: 'TENTATIVE',
      busy: false,
      reminders: [],
    });
    expect(event?.location).toContain('Hội trường 2/9');
  });

  test('UBND huyện Chư Prông: the report due, its talk and its invitation', () => {
    const { events } = unitCalendar(plan, 'ubnd-huyen-chu-prong', context);
    expect(events.map(({ start, categories }) => [start.day, ...categories])).toEqual([
      ['2023-11-09', 'Thời hạn', '2976/KH-UBND'],
      ['2023-11-11', 'Sự kiện', '2976/KH-UBND', 'Tham luận', 'Thành phần mời'],
    ]);
  });
});

describe('a limit by the hour', async () => {
  const { plans, units } = await loadSite('tests/fixtures/giay-moi/content');
  const calendar = siteCalendar(plans, { units, site: siteUrl });

  test('is a moment in the zone, whose rules the file carries', () => {
    const text = renderCalendar(calendar);
    expect(text).toContain('DTSTART;TZID=Asia/Ho_Chi_Minh:20260610T170000\r\n');
    expect(text).toContain('TZID:Asia/Ho_Chi_Minh\r\n');
    const [first] = ICAL.Component.fromString(text).getAllSubcomponents('vtimezone');
    const zone = new ICAL.Timezone(first ?? expect.fail());
    expect(zone.utcOffset(new ICAL.Time({ year: 2026, month: 6, day: 10, hour: 17 }, zone))).toBe(7 * 3600);
  });

  test('links to Google and Outlook say the same', () => {
    const event = calendar.events.find(({ uid }) => uid.startsWith('event@')) ?? expect.fail();
    const { google, outlook, office } = eventLinks(event);
    expect(new URL(google).searchParams.get('dates')).toBe('20260618T080000/20260618T113000');
    expect(new URL(google).searchParams.get('ctz')).toBe('Asia/Ho_Chi_Minh');
    expect(new URL(outlook).searchParams.get('startdt')).toBe('2026-06-18T08:00:00+07:00');
    expect(new URL(office).searchParams.get('location')).toContain('Hội trường 10/3');
    const due = calendar.events.find(({ uid }) => uid.includes('muc-iii-2')) ?? expect.fail();
    expect(new URL(eventLinks(due).google).searchParams.get('dates')).toBe('20260531/20260601');
    expect(new URL(eventLinks(due).outlook).searchParams.get('allday')).toBe('true');
    for (const each of calendar.events)
      for (const link of [eventLinks(each).google, eventLinks(each).outlook]) expect(link.length).toBeLessThan(8000);
  });

  test('subscriptions name the calendar by its address', () => {
    const links = subscribeLinks('https://niem-yet.example/lich.ics', 'Niêm Yết');
    expect(links.webcal).toBe('webcal://niem-yet.example/lich.ics');
    expect(new URL(links.google).searchParams.get('cid')).toBe('webcal://niem-yet.example/lich.ics');
    expect(new URL(links.outlook).searchParams.get('url')).toBe('https://niem-yet.example/lich.ics');
    expect(links.office).not.toContain('+');
  });
});

test('names of events do not depend on words: a corrected text keeps them', async () => {
  const content = await readContent('tests/fixtures/giay-moi/content');
  const reworded = {
    ...content,
    plans: content.plans.map((folder) => ({
      ...folder,
      files: folder.files.map((file) => ({
        ...file,
        text: file.text.replaceAll('báo cáo', 'bản báo cáo').replace('01/6/2026', '03/6/2026'),
      })),
    })),
  };
  const [before, after] = [content, reworded].map((each) => {
    const { plans, units } = readSite(each);
    return siteCalendar(plans, { units, site: siteUrl }).events;
  });
  expect(after?.map(({ uid }) => uid)).toEqual(before?.map(({ uid }) => uid));
  expect(after).not.toEqual(before);
});

describe('content lines', () => {
  test.each([
    ['a, b; c\\d', String.raw`a\, b\; c\\d`],
    ['một\r\nhai\nba', String.raw`một\nhai\nba`],
    ['chuông\u0007', 'chuông'],
  ])('%j is escaped', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  test.each([
    'Ủy ban nhân dân '.repeat(30),
    'ư'.repeat(200),
    '😀'.repeat(60),
    'u\u031B\u0301'.repeat(80),
    `a${'\u0301'.repeat(300)}`,
    'x'.repeat(75),
    '',
  ])('folding "%s" loses nothing and cuts no character', (text) => {
    const folded = foldLine(`SUMMARY:${text}`);
    for (const line of folded.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(folded.replaceAll('\r\n ', '')).toBe(`SUMMARY:${text}\r\n`);
  });

  test('a line of exactly 75 octets stays whole', () => {
    expect(foldLine('x'.repeat(75))).toBe(`${'x'.repeat(75)}\r\n`);
  });
});
