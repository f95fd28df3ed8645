/** Times of the text: a day is a `date`, a window an `event` with its limits, a term of years a `concept`. */
import type { ClockTime, Day, DateMention, Deadline, Period, When } from '../../plan/types.ts';
import { planUrl } from '../../presentation/urls.ts';
import { formatDay } from '../../vietnamese/dates.ts';
import type { Writing } from './inline.ts';
import type { References } from './references.ts';
import { textElement, type Attributes, type XmlElement, type XmlNode } from './xml.ts';

/** Vietnam has had one offset, without daylight saving, since 1975. */
const offset = '+07:00';

const instant = (day: Day, clock: ClockTime | undefined): string =>
  clock === undefined ? day : `${day}T${clock}:00${offset}`;

const expected = { class: 'Concept', name: 'dự kiến', showAs: 'dự kiến' } as const;
const timeLimit = { class: 'Concept', name: 'thời hạn', showAs: 'thời hạn (ngày cuối cùng còn kịp)' } as const;

/** "từ ngày 11/11/2023 đến ngày 30/11/2023 (dự kiến)" */
function spell({ from, to, start, end, certainty }: Omit<When, 'phrase'>): string {
  const at = (day: Day, clock: ClockTime | undefined): string =>
    [clock?.replace(':', ' giờ '), `ngày ${formatDay(day)}`].filter((part) => part !== undefined).join(' ');
  const last = from === to && end === undefined ? '' : ` đến ${at(to, end)}`;
  return `${last === '' ? '' : 'từ '}${at(from, start)}${last}${certainty === 'expected' ? ' (dự kiến)' : ''}`;
}

const limits = ({ from, to, start, end }: Pick<When, 'from' | 'to' | 'start' | 'end'>): Attributes => ({
  'schema:startDate': instant(from, start),
  'schema:endDate': instant(to, end),
});

/** A window of time by its limits. */
function referToWindow(when: When, references: References): string {
  const { from, to, start, end, certainty } = when;
  const words = [from, start, to, end, certainty === 'expected' ? expected.name : undefined];
  return references.refer({
    class: 'Event',
    name: words.filter((word) => word !== undefined).join(' '),
    showAs: spell(when),
    attributes: limits(when),
  });
}

/** What the plan is about, as later documents leave it; its address is the plan's page. */
export function referToEvent({ plan, site, references }: Writing): string | undefined {
  const { id, event } = plan;
  if (event === undefined) return undefined;
  const { name, when } = event;
  return references.refer({
    class: 'Event',
    name: id,
    href: new URL(planUrl(id), site).href,
    showAs: when === undefined ? name : `${name}, ${spell(when)}`,
    attributes: when === undefined ? {} : limits(when),
  });
}

/**
 * A time of the text. The words stay the document's, `date` is the day that counts: "trước ngày 16/11/2023" has 2023-11-15.
 * A window has no one day and gets none; where it is only expected, that is said.
 */
export function timeElement(
  { type, when }: DateMention | Deadline,
  children: readonly XmlNode[],
  references: References,
): XmlElement {
  const { from, to, start, end, certainty } = when;
  const kinds = [
    ...(type === 'deadline' ? [references.refer(timeLimit)] : []),
    ...(certainty === 'expected' ? [references.refer(expected)] : []),
  ];
  if (type === 'date' && (from !== to || (start !== undefined && end !== undefined))) {
    const refersTo = [referToWindow(when, references), ...kinds].join(' ');
    return textElement('event', { refersTo }, children);
  }
  const clock = type === 'deadline' ? (end ?? start) : (start ?? end);
  const refersTo = kinds.length === 0 ? undefined : kinds.join(' ');
  return textElement('date', { date: instant(to, clock), refersTo }, children);
}

/** A term that the text speaks of, without an obligation: "giai đoạn 2021-2025". */
export function periodElement({ from, to }: Period, children: readonly XmlNode[], references: References): XmlElement {
  const refersTo = references.refer({
    class: 'Concept',
    name: `giai đoạn ${from} ${to}`,
    showAs: spell({ from, to, certainty: 'fixed' }),
    attributes: limits({ from, to }),
  });
  return textElement('concept', { refersTo }, children);
}
