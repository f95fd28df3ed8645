/** The event as later documents leave it. The text of the plan stays as issued; everything that is derived from the event follows. */
import { formatDay, weekdayWithin } from '../vietnamese/dates.ts';
import { changesAddress } from './address.ts';
import type { ClockTime, EventSetting, PlanEvent, Relation, When } from './types.ts';

/**
 * Applies what the relations settle of the event, in order of their dates; the last one to settle a thing holds.
 * @returns the event itself where no relation settles anything
 */
export function settleEvent(event: PlanEvent, relations: readonly Relation[]): PlanEvent {
  const { when, whenText, venue } = event;
  const asIssued = { ...(when && { when }), ...(whenText && { whenText }), ...(venue && { venue }) };
  return relations
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .reduce<PlanEvent>(
      (settled, relation) =>
        relation.event === undefined
          ? settled
          : { ...settled, ...timeOf(relation.event, relation), ...venueOf(relation.event, relation), asIssued },
      event,
    );
}

/**
 * A day that the programme names, as later documents leave it. An event of one day that was moved to another takes its programme along;
 * of several days nothing says which is which, and the item keeps its place in the order without a day.
 */
export function settleDay(event: PlanEvent | undefined, when: When): When | undefined {
  const [before, after] = [event?.asIssued?.when, event?.when];
  if (before === undefined || after === undefined || !covers(before, when)) return when;
  if (covers(before, after) && covers(after, before)) return when;
  if (before.from === before.to && after.from === after.to) {
    const { from, to, certainty } = after;
    return { ...when, from, to, certainty };
  }
  return covers(before, after) && covers(after, when) ? when : undefined;
}

const covers = (outer: When, inner: When): boolean => outer.from <= inner.from && inner.to <= outer.to;

function timeOf(setting: EventSetting, relation: Relation): Pick<PlanEvent, 'when' | 'whenText'> {
  const { on, to = on, start, end } = setting;
  if (on === undefined || to === undefined) return {};
  const phrase = spellTime({ on, to, ...(start && { start }), ...(end && { end }) });
  return {
    when: { from: on, to, ...(start && { start }), ...(end && { end }), certainty: 'fixed', phrase },
    whenText: { text: `${phrase} (theo ${citeRelation(relation)})`, address: changesAddress },
  };
}

function venueOf({ venue }: EventSetting, relation: Relation): Pick<PlanEvent, 'venue'> {
  if (venue === undefined) return {};
  const { name, address } = venue;
  const place = address === undefined ? name : `${name}, ${address}`;
  return {
    venue: {
      name,
      ...(address !== undefined && { postalAddress: address }),
      text: `${place} (theo ${citeRelation(relation)})`,
      address: changesAddress,
    },
  };
}

/** "Giấy mời số 88/GM-UBND ngày 15/11/2023" */
export function citeRelation({ document, on }: Relation): string {
  return `${document} ngày ${formatDay(on)}`;
}

function spellTime({ on, to, start, end }: { on: string; to: string; start?: ClockTime; end?: ClockTime }): string {
  const day = (date: string): string => `${weekdayWithin(date)}, ngày ${formatDay(date)}`;
  const at = (clock: ClockTime | undefined, date: string): string =>
    clock === undefined ? day(date) : `${spellClock(clock)} ${day(date)}`;
  if (on !== to) return `từ ${at(start, on)} đến ${at(end, to)}`;
  return start !== undefined && end !== undefined
    ? `từ ${spellClock(start)} đến ${spellClock(end)} ${day(on)}`
    : at(start, on);
}

const spellClock = (clock: ClockTime): string => clock.replace(':', ' giờ ');
