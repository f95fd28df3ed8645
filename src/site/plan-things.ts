/** A plan as schema.org describes it. What the plan leaves open stays open: an expected time is words, never a date. */
import type { Event, GovernmentOrganization, Legislation, Thing, WithContext } from 'schema-dts';
import { duties } from '../plan/duties.ts';
import type { Plan } from '../plan/types.ts';
import type { Units } from '../plan/units.ts';
import {
  asSentence,
  citePlan,
  kindName,
  planName,
  planNumber,
  subjectLine,
  unitName,
} from '../presentation/plan-text.ts';
import type { ListedFile } from './plan-files.ts';
import { planUrl, programmeUrl, unitUrl } from '../presentation/urls.ts';

/** One or two sentences for search engines: what, when, where, how much there is to do. */
export function describePlan(plan: Plan, issuer: string): string {
  const { event } = plan;
  const facts = [event?.whenText?.text, event?.venue?.text].flatMap((text) =>
    text === undefined ? [] : [asSentence(text).replace(/\.$/u, '')],
  );
  return [`${citePlan(plan)} của ${issuer}`, ...facts, `${String(duties(plan).length)} nhiệm vụ`].join('. ') + '.';
}

const absolute = (path: string, site: URL | undefined): string => new URL(path, site).href;

function organization(plan: Plan, units: Units, site: URL | undefined): GovernmentOrganization {
  return {
    '@type': 'GovernmentOrganization',
    name: unitName(units, plan.masthead.issuer),
    url: absolute(unitUrl(plan.masthead.issuer), site),
  };
}

/** The document as Legislation with its files and, where it announces one, its Event. */
export function planThings(
  plan: Plan,
  units: Units,
  site: URL | undefined,
  files: readonly ListedFile[] = [],
): WithContext<Thing>[] {
  const url = absolute(planUrl(plan.id), site);
  const issuer = organization(plan, units, site);
  const legislation: WithContext<Legislation> = {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': url,
    url,
    name: `${planName(plan)}: ${subjectLine(plan)}`,
    legislationIdentifier: planNumber(plan),
    legislationType: kindName(plan),
    legislationDate: plan.masthead.issuedOn,
    legislationPassedBy: issuer,
    inLanguage: 'vi',
    encoding: files.map(({ mediaType, sha256, ...file }) => ({
      '@type': 'MediaObject',
      contentUrl: absolute(file.url, site),
      encodingFormat: mediaType.replace(/;.*$/u, ''),
      ...(sha256 === undefined ? {} : { sha256 }),
    })),
  };
  const event = eventThing(plan, issuer, site);
  return event === undefined ? [legislation] : [legislation, { '@context': 'https://schema.org', ...event }];
}

function eventThing(
  { id, event }: Plan,
  organizer: GovernmentOrganization,
  site: URL | undefined,
): Exclude<Event, string> | undefined {
  if (event === undefined) return undefined;
  const { when, whenText, venue } = event;
  const isFixed = when?.certainty === 'fixed';
  return {
    '@type': 'Event',
    name: event.name,
    url: absolute(programmeUrl(id), site),
    description: asSentence(whenText?.text ?? when?.phrase ?? event.name),
    organizer,
    ...(isFixed ? { startDate: atTime(when.from, when.start), endDate: atTime(when.to, when.end) } : {}),
    ...(venue === undefined
      ? {}
      : {
          location: {
            '@type': 'Place',
            name: venue.name,
            ...(venue.postalAddress === undefined ? {} : { address: venue.postalAddress }),
          },
        }),
  };
}

const atTime = (day: string, clock: string | undefined): string =>
  clock === undefined ? day : `${day}T${clock}:00+07:00`;
