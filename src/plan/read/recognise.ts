/** What a passage means: the author's marks first, then what is recognised in its words. */
import { lastDayBefore } from '../../vietnamese/dates.ts';
import { findCitations } from '../../vietnamese/citations.ts';
import { findTimes, type TimeContext, type TimeSpan } from '../../vietnamese/time/find-times.ts';
import type { Finding } from '../findings.ts';
import type { Day, Phrasing } from '../types.ts';
import type { AbbreviationSpan } from './abbreviations.ts';
import type { AuthorMark, Passage, Range } from './passage.ts';
import type { FindUnits } from './unit-names.ts';
import { findVenue } from './venue.ts';

/** A phrasing node without its children, over a range of the passage. */
export type Meaning = Range & {
  node: DistributedOmit<Exclude<Phrasing, { type: 'emphasis' | 'strong' }>, 'children'> | { type: 'text' };
};

export interface Recogniser {
  findUnits: FindUnits;
  findAbbreviations: (text: string) => AbbreviationSpan[];
  venue: { name: string; address?: string | undefined } | undefined;
}

/**
 * The meanings of a passage, nested or apart, never crossing; problems with its dates as findings.
 * @param context what is known of days without a year at this place
 */
export function recognise(
  passage: Passage,
  recogniser: Recogniser,
  context: TimeContext,
): { meanings: Meaning[]; findings: Finding[] } {
  const { text } = passage;
  const findings: Finding[] = [];
  const times = findTimes(text, context);
  const citations = findCitations(text);

  for (const time of times) {
    const quoted = passage.marks.some((mark) => mark.type === 'text' && overlaps(mark, time));
    const cited = citations.some((citation) => contains(citation, time) && citation.end > time.end);
    if (time.problem === undefined || quoted || cited) continue;
    findings.push({
      check: 'impossible-date',
      severity: 'error',
      place: passage.locate(time.start),
      message: time.problem.message,
      remedy: 'Sửa lại ngày theo văn bản gốc; nếu văn bản gốc in sai, bọc trong <Text>…</Text> và ghi chú ở plan.mdx.',
      quote: text.slice(time.start, time.end),
    });
  }

  const stated = passage.marks
    .map((mark): Meaning => ({ start: mark.start, end: mark.end, node: stateMeaning(mark, text) }))
    .sort((a, b) => a.start - b.start || b.end - a.end || Number(isUnit(a)) - Number(isUnit(b)));
  findings.push(...findContradictions(passage, times));

  const venue = recogniser.venue === undefined ? findVenue(text) : findNamedVenue(text, recogniser.venue);
  const recognised: Meaning[] = [
    ...citations.map(({ start, end, ...citation }): Meaning => ({
      start,
      end,
      node: { type: 'citation', ...citation },
    })),
    ...(venue === undefined ? [] : [venueMeaning(venue)]),
    ...recogniser
      .findUnits(text)
      .map(({ start, end, unit }): Meaning => ({ start, end, node: { type: 'unit', unit } })),
    ...times.flatMap((time) => timeMeaning(time, citations)),
    ...recogniser
      .findAbbreviations(text)
      .map(({ start, end, short, long }): Meaning => ({ start, end, node: { type: 'abbreviation', short, long } })),
  ];

  const accepted: Meaning[] = [];
  for (const meaning of [...stated, ...recognised]) {
    if (accepted.every((other) => fits(meaning, other))) accepted.push(meaning);
  }
  return { meanings: accepted.filter(({ node }) => node.type !== 'text'), findings };
}

/** Of two marks around the same words the time holds the unit, whichever is written outside. */
const isUnit = ({ node }: Meaning): boolean => node.type === 'unit';

/** Meanings stand apart, or one within another that can hold it; they never cross. */
function fits(meaning: Meaning, accepted: Meaning): boolean {
  return !overlaps(meaning, accepted) || (contains(accepted, meaning) && holds(accepted.node, meaning.node));
}

/** A citation holds dates and units, a time the units it names; everything else stays whole. */
function holds(outer: Meaning['node'], inner: Meaning['node']): boolean {
  if (outer.type === 'citation') return inner.type !== 'citation';
  return (outer.type === 'deadline' || outer.type === 'date') && inner.type === 'unit';
}

const overlaps = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end;
const contains = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;

function venueMeaning({ start, end, ...venue }: Range & { name: string; postalAddress?: string }): Meaning {
  return { start, end, node: { type: 'venue', ...venue } };
}

function findNamedVenue(
  text: string,
  { name, address }: { name: string; address?: string | undefined },
): ReturnType<typeof findVenue> {
  const start = text.indexOf(name);
  if (start === -1) return undefined;
  const end = start + name.length;
  return address === undefined ? { start, end, name } : { start, end, name, postalAddress: address };
}

/** A date inside a citation dates the other document: it is no deadline and no event of this plan. */
function timeMeaning(time: TimeSpan, citations: readonly Range[]): Meaning[] {
  if (time.problem !== undefined) return [];
  const { start, end } = time;
  const cited = citations.some((citation) => contains(citation, time));
  if (time.kind === 'period') return [{ start, end, node: { type: 'period', from: time.when.from, to: time.when.to } }];
  return [{ start, end, node: { type: cited ? 'date' : time.kind, when: time.when } }];
}

function stateMeaning(mark: AuthorMark, text: string): Meaning['node'] {
  const phrase = text.slice(mark.start, mark.end);
  switch (mark.type) {
    case 'unit':
      return { type: 'unit', unit: mark.unit };
    case 'when':
      return { type: 'date', when: { from: mark.from, to: mark.to, certainty: mark.certainty, phrase } };
    case 'deadline': {
      const day = lastDayAllowed(mark);
      return { type: 'deadline', when: { from: day, to: day, certainty: 'fixed', phrase } };
    }
    case 'text':
      return { type: 'text' };
  }
}

function lastDayAllowed(mark: { before?: Day; by?: Day }): Day {
  return mark.before === undefined ? (mark.by ?? '') : lastDayBefore(mark.before);
}

/** The last days that the words can mean: a plain day may be the last one or the first too late. */
function lastDaysSaid({ kind, when }: TimeSpan): Day[] {
  if (when === undefined) return [];
  return kind === 'deadline' ? [when.to] : [when.to, lastDayBefore(when.from)];
}

/** Where an author states a deadline and the words say another day, one of the two is wrong. */
function findContradictions(passage: Passage, times: readonly TimeSpan[]): Finding[] {
  return passage.marks.flatMap((mark) => {
    if (mark.type !== 'deadline') return [];
    const said = times.find((time) => time.when !== undefined && time.kind !== 'period' && overlaps(mark, time));
    if (said?.when === undefined || lastDaysSaid(said).includes(lastDayAllowed(mark))) return [];
    return [
      {
        check: 'deadline-contradiction',
        severity: 'error' as const,
        place: mark.place,
        message: `Thuộc tính của <Deadline> cho hạn cuối là ${lastDayAllowed(mark)}, nhưng lời văn “${said.when.phrase}” cho hạn cuối là ${said.when.to}.`,
        remedy: 'Sửa thuộc tính cho khớp lời văn, hoặc bỏ <Deadline> đi: trang tự đọc được hạn này.',
        quote: said.when.phrase,
      },
    ];
  });
}

type DistributedOmit<Kind, Key extends PropertyKey> = Kind extends unknown ? Omit<Kind, Key> : never;
