/** The schedule: everything the plan dates, in order, and the duties it does not date. */
import type { Schedule, ScheduleEntry } from './derived.ts';
import { tracedDuties } from './duties.ts';
import { limitsIn } from './limits.ts';
import { memoise } from './memoise.ts';
import { readLead } from './responsible.ts';
import { firstWords, sentenceWith } from './summary.ts';
import type { Inline, Plan, UnitId, When } from './types.ts';
import { passagesIn, type Passage } from './visit.ts';
import { plainText } from './plain-text.ts';

const titleLength = 90;

/**
 * Everything dated in order of the day that counts; entries of one day in the order of the document.
 * Dates of cited documents and days before the day of issue are context and left out, and so are periods.
 */
export const schedule: (plan: Plan) => Schedule = memoise((plan) => {
  const traced = tracedDuties(plan);
  const dutyOf = new Map(traced.flatMap((entry) => entry.passages.map((children) => [children, entry.duty] as const)));
  const entries: ScheduleEntry[] = [issueOf(plan), ...eventOf(plan)];
  const datedDuties = new Set(traced.map(({ duty }) => duty).filter(({ due }) => due !== undefined));

  for (const passage of [...passagesIn(plan.parts), ...closingPassages(plan), ...passagesIn(plan.annexes)]) {
    const duty = dutyOf.get(passage.children);
    const limits = new Set(duty === undefined ? [] : [duty.due, ...limitsIn(passage.children)]);
    for (const { kind, when } of timesIn(passage.children)) {
      const isLimit = kind === 'deadline' || limits.has(when);
      if (!isLimit && (when.to < plan.masthead.issuedOn || isWithinEvent(plan, passage, when))) continue;
      if (duty !== undefined) datedDuties.add(duty);
      entries.push(
        describe({
          kind: isLimit ? 'deadline' : 'date',
          when,
          text: passage.kind === 'cell' && duty !== undefined ? duty.text : sentenceOf(passage, when),
          units: duty?.units ?? leadOf(passage),
          address: passage.address,
        }),
      );
    }
  }
  return {
    dated: inOrder(withoutRepeats(entries)),
    undated: traced.map(({ duty }) => duty).filter((duty) => !datedDuties.has(duty)),
  };
});

/** The day that counts: a deadline's last, everything else's first. */
export function dayThatCounts({ kind, when }: Pick<ScheduleEntry, 'kind' | 'when'>): string {
  return kind === 'deadline' ? when.to : when.from;
}

function describe(entry: Omit<ScheduleEntry, 'title'>): ScheduleEntry {
  return { ...entry, title: firstWords(entry.text, titleLength) };
}

function issueOf({ masthead }: Plan): ScheduleEntry {
  const { issuedOn, place, date, issuer } = masthead;
  return describe({
    kind: 'issued',
    when: { from: issuedOn, to: issuedOn, certainty: 'fixed', phrase: date },
    text: `${place}, ${date}`,
    units: [issuer],
    address: 'masthead',
  });
}

function eventOf({ event, masthead }: Plan): ScheduleEntry[] {
  if (event?.when === undefined) return [];
  return [
    {
      kind: 'event',
      when: event.when,
      text: event.whenText?.text ?? event.when.phrase,
      title: firstWords(event.name, titleLength),
      units: [masthead.issuer],
      address: event.whenText?.address ?? 'subject',
    },
  ];
}

/**
 * The date that says when the event is, where it is said, and the days of a dated event in its programme: the event's own entry
 * has them. What the plan said before a later document settled it is superseded.
 */
function isWithinEvent({ event }: Plan, passage: Passage, when: When): boolean {
  const [part] = passage.ancestors;
  const isProgramme = part?.type === 'part' && (part.role === 'agenda' || part.role === 'annex');
  return [event, event?.asIssued].some((stated) => {
    const days = stated?.when;
    if (days === undefined || when.from < days.from || when.to > days.to) return false;
    return stated?.whenText?.address === passage.address || (isProgramme && days.certainty === 'fixed');
  });
}

function closingPassages({ closing }: Plan): Passage[] {
  return closing.map(({ children }) => ({ kind: 'closing', address: 'closing', children, ancestors: [] }));
}

/** Dates and deadlines of a passage; a citation's date belongs to the other document. */
export function timesIn(inlines: readonly Inline[]): { kind: 'deadline' | 'date'; when: When }[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'deadline' || inline.type === 'date') return [{ kind: inline.type, when: inline.when }];
    return inline.type === 'emphasis' || inline.type === 'strong' ? timesIn(inline.children) : [];
  });
}

function sentenceOf(passage: Passage, when: When): string {
  const text = plainText(passage.children).replace(/\s+/gu, ' ').trim();
  return passage.kind === 'item' || passage.kind === 'heading' ? text : sentenceWith(text, when.phrase);
}

const leadOf = (passage: Passage): UnitId[] => readLead(passage.children).units;

function withoutRepeats(entries: readonly ScheduleEntry[]): ScheduleEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ kind, when, address, text }) => {
    const key = [kind, when.from, when.to, when.start ?? '', address, text].join('|');
    return !seen.has(key) && seen.add(key);
  });
}

function inOrder(entries: readonly ScheduleEntry[]): ScheduleEntry[] {
  const key = (entry: ScheduleEntry): string =>
    `${dayThatCounts(entry)} ${entry.kind === 'issued' ? '' : (entry.when.start ?? '~')}`;
  return entries.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
