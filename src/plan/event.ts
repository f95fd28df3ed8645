/** What the plan is about where it is an event: its name, when, where and who chairs, in the document's words. */
import { eventNouns } from './event-nouns.ts';
import { unitsIn } from './responsible.ts';
import { splitInlines } from './split.ts';
import type { Address, Inline, Part, Plan, PlanEvent } from './types.ts';
import { inlinesOf, passagesIn, walk } from './visit.ts';
import { plainText } from './plain-text.ts';

/** What an author states in the front matter where the text does not say it plainly. */
export interface StatedEvent {
  name?: string | undefined;
  venue?: { name: string; address?: string | undefined } | undefined;
}

interface Line {
  children: Inline[];
  text: string;
  address: Address;
}

const before = String.raw`^\s*(?:dự kiến\s+)?`;
const openings = {
  when: new RegExp(`${before}thời gian[^:.;]{0,50}:`, 'iu'),
  where: new RegExp(`${before}(?:thời gian,?\\s+(?:và\\s+)?)?địa điểm[^:.;]{0,50}:`, 'iu'),
  chair: new RegExp(`${before}(?:đồng chí\\s+|người\\s+|đơn vị\\s+)?chủ (?:trì|tọa)[^:.;]{0,40}:`, 'iu'),
};
const titles = {
  when: /^\s*thời gian(?:\s+(?:tổ chức|dự kiến|thực hiện|diễn ra))?\s*:?\s*$/iu,
  where: /^\s*địa điểm(?:\s+(?:tổ chức|dự kiến|thực hiện|diễn ra))?\s*:?\s*$/iu,
  chair: /^\s*(?:chủ (?:trì|tọa)(?:\s+(?:hội nghị|cuộc họp))?|thành phần chủ trì)\s*:?\s*$/iu,
};

/**
 * Reads the event from the subject and from the lines "Thời gian: …", "Địa điểm: …", "Chủ trì: …" before the part on responsibilities.
 * Undefined for a plan that is no event. What the text does not give is left out.
 */
export function readEvent(plan: Omit<Plan, 'event'>, stated: StatedEvent = {}): PlanEvent | undefined {
  const parts = plan.parts.filter(({ role }) => role !== 'responsibilities');
  const when = findLine(parts, 'when');
  const where = findLine(parts, 'where');
  const chair = findLine(parts, 'chair');
  const name = stated.name ?? nameIn(plan.subject, when !== undefined && where !== undefined);
  if (name === undefined) return undefined;

  const date = when && inlinesOf(when.children, 'date')[0]?.when;
  return {
    name,
    ...(date && { when: date }),
    ...(when && { whenText: { text: when.text, address: when.address } }),
    ...venueOf(where, stated.venue),
    ...(chair && { chair: { text: chair.text, units: unitsIn(chair.children), address: chair.address } }),
  };
}

/** The event's name: the subject without "Tổ chức", if what follows is an event. */
function nameIn(subject: readonly Inline[], hasTimeAndPlace: boolean): string | undefined {
  const text = plainText(subject).replace(/\s+/gu, ' ').trim();
  const opening = /^(?:(?:về việc|v\/v)\s+)?(?:(?:triển khai\s+)?tổ chức\s+)?/iu.exec(text)?.[0] ?? '';
  const name = text.slice(opening.length);
  const isEvent =
    eventNouns.some((noun) => name.toLowerCase().startsWith(noun)) || (/tổ chức/iu.test(opening) && hasTimeAndPlace);
  return isEvent ? name.charAt(0).toUpperCase() + name.slice(1) : undefined;
}

/** What follows "Thời gian:" in the first line that begins so, else what stands first under such a title. */
function findLine(parts: readonly Part[], what: keyof typeof openings): Line | undefined {
  for (const passage of passagesIn(parts)) {
    if (passage.kind === 'cell') continue;
    const length = openings[what].exec(plainText(passage.children))?.[0].length;
    if (length === undefined) continue;
    const { after } = splitInlines(passage.children, length);
    if (plainText(after).trim() !== '') return line(after, passage.address);
  }
  for (const { node } of walk(parts)) {
    if (node.type !== 'part' && node.type !== 'clause') continue;
    const [first] = node.children;
    if (node.heading === undefined || !titles[what].test(plainText(node.heading))) continue;
    if (first?.type !== 'paragraph' && first?.type !== 'item') continue;
    if (!isAboutSomethingElse(first.children))
      return line(first.children, first.type === 'item' ? first.address : node.address);
  }
  return undefined;
}

const isAboutSomethingElse = (inlines: readonly Inline[]): boolean =>
  Object.values(openings).some((opening) => opening.test(plainText(inlines)));

function line(children: Inline[], address: Address): Line {
  return {
    children,
    text: plainText(children)
      .replace(/\s+/gu, ' ')
      .replace(/\s*;\s*$/u, '')
      .trim(),
    address,
  };
}

function venueOf(where: Line | undefined, stated: StatedEvent['venue']): Pick<PlanEvent, 'venue'> {
  const text = where?.text ?? stated?.name;
  if (text === undefined) return {};
  const address = where?.address ?? 'masthead';
  if (stated !== undefined) {
    return {
      venue: {
        name: stated.name,
        ...(stated.address !== undefined && { postalAddress: stated.address }),
        text,
        address,
      },
    };
  }
  const mention = where && inlinesOf(where.children, 'venue')[0];
  if (mention === undefined)
    return { venue: { name: text.replace(/^tại\s+/iu, '').replace(/\.$/u, ''), text, address } };
  const { name, postalAddress } = mention;
  return { venue: { name, ...(postalAddress !== undefined && { postalAddress }), text, address } };
}
