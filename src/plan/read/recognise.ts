/** What a passage means: the author's marks first, then what is recognised in its words. */
import { lastDayBefore } from '../../vietnamese/dates.ts';
import { findCitations } from '../../vietnamese/citations.ts';
import { findTimes, type TimeSpan } from '../../vietnamese/time/find-times.ts';
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
  issuedOn: Day;
  findUnits: FindUnits;
  findAbbreviations: (text: string) => AbbreviationSpan[];
  venue: { name: string; address?: string | undefined } | undefined;
}

/** The meanings of a passage, nested or apart, never crossing; problems with its dates as findings. */
export function recognise(passage: Passage, recogniser: Recogniser): { meanings: Meaning[]; findings: Finding[] } {
  const { text } = passage;
  const findings: Finding[] = [];
  const times = findTimes(text, { issuedOn: recogniser.issuedOn, year: Number(recogniser.issuedOn.slice(0, 4)) });
  const citations = findCitations(text);

  for (const time of times) {
    if (time.problem === undefined || citations.some((citation) => contains(citation, time) && citation.end > time.end))
      continue;
    findings.push({
      check: 'impossible-date',
      severity: 'error',
      place: passage.locate(time.start),
      message: time.problem.message,
      remedy: 'Sửa lại ngày theo văn bản gốc; nếu văn bản gốc in sai, bọc trong <Text>…</Text> và ghi chú ở plan.mdx.',
      quote: text.slice(time.start, time.end),
    });
  }

  const stated = passage.marks.map((mark): Meaning => ({
    start: mark.start,
    end: mark.end,
    node: stateMeaning(mark, text),
  }));
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

/** Only a citation holds other meanings; everything else stays whole and apart. */
function fits(meaning: Meaning, accepted: Meaning): boolean {
  return (
    meaning.end <= accepted.start ||
    meaning.start >= accepted.end ||
    (accepted.node.type === 'citation' && contains(accepted, meaning) && meaning.node.type !== 'citation')
  );
}

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

/** Where an author states a deadline and the words say another day, one of the two is wrong. */
function findContradictions(passage: Passage, times: readonly TimeSpan[]): Finding[] {
  return passage.marks.flatMap((mark) => {
    if (mark.type !== 'deadline') return [];
    const said = times.find((time) => time.problem === undefined && time.kind === 'deadline' && contains(mark, time));
    if (said?.when === undefined || said.when.to === lastDayAllowed(mark)) return [];
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
