import { beforeAll, describe, expect, test } from 'vitest';
import { renderFeed } from '../../../src/files/atom.ts';
import { planCalendar } from '../../../src/files/ics/calendars.ts';
import { renderText } from '../../../src/files/txt.ts';
import { agenda } from '../../../src/plan/agenda.ts';
import { changes, isReplaced, lastChangedOn } from '../../../src/plan/changes.ts';
import { readSite, type Content, type SiteTree } from '../../../src/plan/read/site.ts';
import { schedule } from '../../../src/plan/schedule.ts';
import { settleDay, settleEvent } from '../../../src/plan/settled-event.ts';
import type { Plan, PlanEvent, Relation, When } from '../../../src/plan/types.ts';
import { words } from '../../../src/plan/words.ts';
import { planThings } from '../../../src/site/plan-things.ts';
import { readContent } from '../../../src/site/read-content.ts';
import { planOf, siteUrl } from '../../helpers/load-site.ts';

const relations = /relations:\n(?: .*\n)+/u;

/** The content with another list of relations in plan.mdx: the one edit. */
function withRelations(content: Content, yaml: string): Content {
  return {
    ...content,
    plans: content.plans.map((folder) => ({
      ...folder,
      files: folder.files.map((file) => ({ ...file, text: file.text.replace(relations, yaml) })),
    })),
  };
}

let content: Content;
let settled: SiteTree;
let open: SiteTree;
let after: Plan;
let before: Plan;

beforeAll(async () => {
  content = await readContent('tests/fixtures/giay-moi/content');
  settled = readSite(content);
  open = readSite(withRelations(content, ''));
  after = planOf(settled, '57-kh-ubnd');
  before = planOf(open, '57-kh-ubnd');
});

describe('an invitation that fixes the day and the hour, as one edit', () => {
  test('nothing is reported', () => {
    expect([settled.findings, open.findings]).toEqual([[], []]);
  });

  test('the event follows, says by which document, and keeps what the plan says', () => {
    expect(before.event?.when).toMatchObject({ from: '2026-06-11', to: '2026-06-20', certainty: 'expected' });
    expect(after.event?.when).toEqual({
      from: '2026-06-18',
      to: '2026-06-18',
      start: '08:00',
      end: '11:30',
      certainty: 'fixed',
      phrase: 'từ 08 giờ 00 đến 11 giờ 30 thứ Năm, ngày 18/6/2026',
    });
    expect(after.event?.whenText).toEqual({
      text: 'từ 08 giờ 00 đến 11 giờ 30 thứ Năm, ngày 18/6/2026 (theo Giấy mời số 88/GM-UBND ngày 09/6/2026)',
      address: 'thay-doi',
    });
    expect(after.event?.venue).toEqual(before.event?.venue);
    expect(after.event?.asIssued?.when).toEqual(before.event?.when);
  });

  test('the notice stays as issued, word for word', () => {
    expect(words(after)).toEqual(words(before));
    expect(renderText(after)).toBe(renderText(before));
    expect(after.parts).toEqual(before.parts);
  });

  test('the schedule has the event on its day and no window any more', () => {
    const eventsOf = (plan: Plan): object[] =>
      schedule(plan).dated.flatMap(({ kind, when }) =>
        kind === 'event' || kind === 'date' ? [{ kind, from: when.from, to: when.to }] : [],
      );
    expect(eventsOf(before)).toEqual([{ kind: 'event', from: '2026-06-11', to: '2026-06-20' }]);
    expect(eventsOf(after)).toEqual([{ kind: 'event', from: '2026-06-18', to: '2026-06-18' }]);
  });

  test('the programme gets its day; its hours stay those of the plan', () => {
    const times = (plan: Plan): (string | undefined)[][] => agenda(plan).map(({ when }) => [when?.from, when?.start]);
    expect(times(before)).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(times(after)).toEqual([
      ['2026-06-18', '07:30'],
      ['2026-06-18', '08:00'],
      ['2026-06-18', '08:15'],
      ['2026-06-18', '11:15'],
    ]);
  });

  test('the calendar revises the same event: confirmed, by the hour, sequence raised, dated by the document', () => {
    const eventIn = (plan: Plan, { units }: SiteTree): object | undefined =>
      planCalendar(plan, { units, site: siteUrl }).events.find(({ uid }) => uid.startsWith('event@'));
    const uid = 'event@57-kh-ubnd.ubnd-tinh-son-khe.niem-yet';
    expect(eventIn(before, open)).toMatchObject({
      uid,
      status: 'TENTATIVE',
      sequence: 0,
      changedOn: '2026-05-12',
      start: { day: '2026-06-11' },
      end: { day: '2026-06-21' },
    });
    expect(eventIn(after, settled)).toMatchObject({
      uid,
      status: 'CONFIRMED',
      sequence: 1,
      changedOn: '2026-06-09',
      start: { day: '2026-06-18', clock: '08:00' },
      end: { day: '2026-06-18', clock: '11:30' },
    });
  });

  test('deadlines keep their revision: the invitation does not touch them', () => {
    for (const { uid, sequence, changedOn } of planCalendar(after, { units: settled.units, site: siteUrl }).events) {
      if (!uid.startsWith('event@')) expect([sequence, changedOn]).toEqual([0, '2026-05-12']);
    }
  });

  test('JSON-LD dates the event only now', () => {
    const eventOf = (plan: Plan, { units }: SiteTree): object | undefined => planThings(plan, units, siteUrl)[1];
    expect(eventOf(before, open)).not.toHaveProperty('startDate');
    expect(eventOf(after, settled)).toMatchObject({
      startDate: '2026-06-18T08:00:00+07:00',
      endDate: '2026-06-18T11:30:00+07:00',
    });
  });

  test('the feed announces the change and the entry of the plan is updated under its id', () => {
    const [old, now] = [
      renderFeed(open.plans, { units: open.units, site: siteUrl }),
      renderFeed(settled.plans, { units: settled.units, site: siteUrl }),
    ];
    expect(old.match(/<entry>/gu)).toHaveLength(1);
    expect(now.match(/<entry>/gu)).toHaveLength(2);
    for (const feed of [old, now]) expect(feed).toContain('<id>tag:niem-yet.example,2026-05-12:57-kh-ubnd</id>');
    expect(now).toContain('18/6/2026');
  });
});

describe('the change list', () => {
  test('is in order of the documents, with permanent names; earlier documents are no changes', () => {
    const relation = (kind: Relation['kind'], document: string, on: string): Relation => ({
      kind,
      document,
      on,
      note: 'x',
    });
    const plan: Plan = {
      ...before,
      relations: [
        relation('replaces', 'Kế hoạch số 3/KH-UBND', '2026-01-05'),
        relation('correctedBy', 'Công văn số 12/UBND-NN', '2026-06-01'),
        relation('correctedBy', 'Công văn số 9/UBND-NN', '2026-05-20'),
        relation('correctedBy', 'Công văn số 12/UBND-NN', '2026-06-02'),
      ],
    };
    expect(changes(plan).map(({ id, on }) => [id, on])).toEqual([
      ['thay-doi-cong-van-so-9-ubnd-nn', '2026-05-20'],
      ['thay-doi-cong-van-so-12-ubnd-nn', '2026-06-01'],
      ['thay-doi-cong-van-so-12-ubnd-nn-lan-2', '2026-06-02'],
    ]);
    expect([lastChangedOn(plan), isReplaced(plan)]).toEqual(['2026-06-02', false]);
    expect(lastChangedOn(before)).toBe('2026-05-12');
  });

  test('a plan that was replaced calls its dates off', () => {
    const plan: Plan = {
      ...before,
      relations: [{ kind: 'replacedBy', document: 'Kế hoạch số 99/KH-UBND', on: '2026-05-25', note: 'Thay thế.' }],
    };
    const statuses = planCalendar(plan, { units: open.units, site: siteUrl }).events.map(
      ({ uid, status, sequence }) => [uid.startsWith('issued'), status, sequence],
    );
    expect(statuses).toEqual([
      [true, 'CONFIRMED', 1],
      [false, 'CANCELLED', 1],
      [false, 'CANCELLED', 1],
      [false, 'CANCELLED', 1],
    ]);
  });
});

describe('settling the event', () => {
  const day = (from: string, to = from): When => ({ from, to, certainty: 'fixed', phrase: '' });
  const moved = (from: When, to: When): PlanEvent => ({ name: 'Hội nghị', when: to, asIssued: { when: from } });

  test('the last document holds, and each changes only what it names', () => {
    const event = settleEvent({ name: 'Hội nghị', when: day('2026-06-18') }, [
      { kind: 'correctedBy', document: 'B', on: '2026-06-12', note: '', event: { on: '2026-06-25' } },
      {
        kind: 'invitedBy',
        document: 'A',
        on: '2026-06-09',
        note: '',
        event: { on: '2026-06-20', venue: { name: 'Hội trường B', address: 'Phú An' } },
      },
    ]);
    expect([event.when?.from, event.venue?.name, event.venue?.postalAddress]).toEqual([
      '2026-06-25',
      'Hội trường B',
      'Phú An',
    ]);
    expect(event.asIssued).toEqual({ when: day('2026-06-18') });
  });

  test.each([
    [
      'an event of one day takes its programme along',
      day('2026-06-18'),
      day('2026-06-25'),
      day('2026-06-18'),
      '2026-06-25',
    ],
    [
      'days of a longer event that was moved are not guessed',
      day('2026-06-18', '2026-06-19'),
      day('2026-06-25', '2026-06-26'),
      day('2026-06-18'),
      undefined,
    ],
    [
      'a day within the window stays where the event is',
      day('2026-06-11', '2026-06-20'),
      day('2026-06-18'),
      day('2026-06-18'),
      '2026-06-18',
    ],
    [
      'another day of the window is superseded',
      day('2026-06-11', '2026-06-20'),
      day('2026-06-18'),
      day('2026-06-17'),
      undefined,
    ],
    ['a day outside the event is left alone', day('2026-06-18'), day('2026-06-25'), day('2026-06-10'), '2026-06-10'],
    [
      'a change of the hour alone moves nothing',
      day('2026-06-18'),
      { ...day('2026-06-18'), start: '14:00' },
      day('2026-06-18'),
      '2026-06-18',
    ],
  ])('%s', (_name, from, to, named, expected) => {
    expect(settleDay(moved(from, to), named)?.from).toBe(expected);
  });
});

describe('what cannot be is an error with its place', () => {
  test.each([
    ['  - { kind: invitedBy, document: A, on: 2026-05-01, note: x }', 'ban hành trước kế hoạch'],
    ['  - { kind: replaces, document: A, on: 2026-06-01, note: x }', 'ban hành sau kế hoạch'],
    [
      '  - { kind: replacedBy, document: A, on: 2026-06-01, note: x, event: { on: 2026-06-18 } }',
      'không ấn định sự kiện',
    ],
    ['  - { kind: invitedBy, document: A, on: 2026-06-01, note: x, event: { start: 08:00 } }', 'mà không nêu ngày'],
    [
      '  - { kind: invitedBy, document: A, on: 2026-06-01, note: x, event: {} }',
      'không nêu ngày cũng không nêu địa điểm',
    ],
    [
      '  - { kind: invitedBy, document: A, on: 2026-06-20, note: x, event: { on: 2026-06-18 } }',
      'trước ngày của văn bản',
    ],
    [
      '  - { kind: invitedBy, document: A, on: 2026-06-01, note: x, event: { on: 2026-06-18, to: 2026-06-17 } }',
      'đứng trước ngày đầu',
    ],
    [
      '  - { kind: invitedBy, document: A, on: 2026-06-01, note: x, event: { on: 2026-06-18, start: 11:30, end: 08:00 } }',
      'không sau giờ bắt đầu',
    ],
    ['  - { kind: invitedBy, document: A, on: 2026-06-01, note: x, event: { on: 2026-06-31 } }', 'sai dạng'],
    [
      '  - { kind: invitedBy, document: A, on: 2026-06-01, note: x, event: { on: 2026-06-18, start: 25:00 } }',
      'sai dạng',
    ],
  ])('%s', (line, says) => {
    const { findings } = readSite(withRelations(content, `relations:\n${line}\n`));
    expect(findings.map(({ severity, message, place }) => [severity, message.includes(says), place.line > 20])).toEqual(
      [['error', true, true]],
    );
  });
});
