import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { agenda, talks } from '../../../src/plan/agenda.ts';
import { duties } from '../../../src/plan/duties.ts';
import type { Finding } from '../../../src/plan/findings.ts';
import { participants } from '../../../src/plan/participants.ts';
import { unitSheet } from '../../../src/plan/plan-units.ts';
import { schedule } from '../../../src/plan/schedule.ts';
import type { Plan } from '../../../src/plan/types.ts';
import type { Units } from '../../../src/plan/units.ts';
import { passages, walk, walkInlines } from '../../../src/plan/visit.ts';
import { plainText } from '../../../src/plan/plain-text.ts';
import { expectedSchema, type Expected } from '../../helpers/expected.ts';
import { loadSite } from '../../helpers/load-site.ts';

describe.each(['2976', 'so-y-te', 'hoi-thao', 'xa'])('what is read out of the plan of %s', (name) => {
  const expected: Expected = expectedSchema.parse(
    JSON.parse(readFileSync(`tests/fixtures/${name}/expected.json`, 'utf8')),
  );
  let plan: Plan;
  let units: Units;
  let findings: Finding[];

  beforeAll(async () => {
    const site = await loadSite(name === '2976' ? 'content' : `tests/fixtures/${name}/content`);
    const found = site.plans.find(({ id }) => id === expected.plan.id);
    if (found === undefined) throw new Error(`No plan ${expected.plan.id}`);
    ({ units, findings } = site);
    plan = found;
  });

  test('nothing is reported', () => {
    expect(findings).toEqual(expected.findings);
  });

  test('masthead, parts and annexes', () => {
    const { masthead, subject, basis, preamble, closing, parts, annexes, id } = plan;
    const outline = (list: Plan['parts']): object[] =>
      list.map(({ role, label, address }) => ({ role, label, address }));
    const { event: _event, annexes: expectedAnnexes, ...rest } = expected.plan;
    expect({
      id,
      issuer: masthead.issuer,
      issuedOn: masthead.issuedOn,
      parentLines: masthead.parentLines,
      subjectLines: subject.filter(({ type }) => type === 'break').length + 1,
      basis: basis.length,
      preamble: preamble.length,
      closing: closing.length,
      parts: outline(parts),
    }).toEqual(rest);
    expect(annexes).toMatchObject(expectedAnnexes.map(({ heading: _heading, ...annex }) => annex));
    expect(annexes.map(({ heading }) => plainText(heading))).toEqual(expectedAnnexes.map(({ heading }) => heading));
  });

  test('the event', () => {
    const { event } = expected.plan;
    if (event === null) {
      expect(plan.event).toBeUndefined();
      return;
    }
    expect(plan.event?.name).toContain(event.nameIncludes);
    expect(plan.event?.when).toEqual(event.when);
    expect(plan.event?.whenText?.address).toBe(event.whenAddress);
    expect(plan.event?.venue).toMatchObject(event.venue);
    expect(plan.event?.chair).toEqual(event.chair);
  });

  test('printed labels and tables', () => {
    const nodes = [...walk([...plan.parts, ...plan.annexes])].map(({ node }) => node);
    const labels = Object.fromEntries(nodes.flatMap((node) => ('label' in node ? [[node.address, node.label]] : [])));
    expect(labels).toMatchObject(expected.labels);
    const tables = nodes
      .filter((node) => node.type === 'table')
      .map(({ address, head, rows, align }) => ({
        address,
        head: head.cells.map(({ children }) => plainText(children)),
        rows: rows.length,
        align,
      }));
    expect(tables).toEqual(expected.tables);
  });

  test('the schedule: everything dated in order, and the duties without a date', () => {
    const { dated, undated } = schedule(plan);
    const entries = dated.map(({ kind, when, units: owing, address }) => ({ kind, ...when, units: owing, address }));
    expect(entries).toHaveLength(expected.schedule.dated.length);
    expect(entries).toMatchObject(expected.schedule.dated);
    expect(undated.map(({ address }) => address)).toEqual(expected.schedule.undated);
  });

  test('duties with the units that owe them', () => {
    expect(
      duties(plan).map(({ address, units: owing, due }) => ({ address, units: owing, due: due?.to ?? null })),
    ).toEqual(expected.duties);
  });

  test('participants by level', () => {
    const groups = participants(plan).map(({ heading, address, entries }) => ({
      heading,
      address,
      entries: entries.length,
      units: [...new Set(entries.flatMap((entry) => entry.units))],
    }));
    expect(groups).toEqual(expected.participants);
  });

  test('the agenda in order, with days and hours only where the document gives them', () => {
    const items = agenda(plan);
    expect(
      items.map(({ address, when }) => ({
        address,
        day: when?.from ?? null,
        start: when?.start ?? null,
        end: when?.end ?? null,
      })),
    ).toEqual(expected.agenda.map(({ address, day, start, end }) => ({ address, day, start, end })));
    expected.agenda.forEach(({ textIncludes, units: named }, index) => {
      expect(items[index]?.text).toContain(textIncludes);
      if (named !== undefined) expect(items[index]?.units).toEqual(named);
    });
    expect(items.map(({ ordinal }) => ordinal)).toEqual(items.map((_, index) => index + 1));
  });

  test('talks with their units', () => {
    expect(talks(plan).map(({ label, address, units: giving }) => ({ label, address, units: giving }))).toEqual(
      expected.talks,
    );
  });

  test('unit sheets', () => {
    for (const [unit, sheet] of Object.entries(expected.unitSheets)) {
      const { duties: owed, talks: given, invitations, groups, mentions } = unitSheet(plan, unit, units);
      const found = {
        duties: owed.map(({ address }) => address).toSorted(),
        deadlines: owed.flatMap(({ due }) => due?.to ?? []).toSorted(),
        talks: given.map(({ address }) => address),
        invited: invitations.map(({ address }) => address),
        groups: groups.toSorted(),
      };
      const { mentioned, ...rest } = sheet;
      expect({ unit, ...found }).toEqual({
        unit,
        ...rest,
        duties: rest.duties.toSorted(),
        groups: rest.groups.toSorted(),
      });
      if (mentioned !== undefined) expect(mentions.map(({ address }) => address)).toEqual(mentioned);
    }
  });

  test('no time is recognised in numbers, names and quantities', () => {
    const times = [...passages(plan)].flatMap(({ children }) =>
      [...walkInlines(children)].flatMap((inline) =>
        inline.type === 'date' || inline.type === 'deadline' || inline.type === 'period'
          ? [plainText(inline.children)]
          : [],
      ),
    );
    for (const trap of expected.notDates) expect(times.filter((time) => time.includes(trap))).toEqual([]);
  });
});
