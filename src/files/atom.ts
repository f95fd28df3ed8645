/** The feed of the site: every plan and every later change of one, newest first (Atom, RFC 4287). */
import { Feed, type Item } from 'feed';
import { changes, type Change } from '../plan/changes.ts';
import type { Day, Plan } from '../plan/types.ts';
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
import { clauseUrl, feedUrl, homeUrl, planUrl } from '../presentation/urls.ts';
import { describeChange } from './ics/describe.ts';

export interface FeedContext {
  units: Units;
  /** The address that the site is published under. */
  site: URL;
}

/** The newest entries a feed holds; readers have the older ones. */
const mostEntries = 100;

/** Renders the feed. Every date in it is a document's; the same content gives the same bytes. */
export function renderFeed(plans: readonly Plan[], context: FeedContext): string {
  const { site } = context;
  const items = plans
    .flatMap((plan) => [planItem(plan, context), ...changes(plan).map((change) => changeItem(plan, change, context))])
    .toSorted((a, b) => b.date.getTime() - a.date.getTime())
    .slice(0, mostEntries);
  const home = new URL(homeUrl, site).href;
  const feed = new Feed({
    id: home,
    title: 'Niêm Yết: kế hoạch mới và thay đổi',
    description: 'Kế hoạch được niêm yết, văn bản đính chính, thay thế và giấy mời ấn định thời gian.',
    link: home,
    feedLinks: { atom: new URL(feedUrl, site).href },
    updated: items[0]?.date ?? new Date(0),
    author: { name: 'Niêm Yết', link: home },
    generator: false,
  });
  items.forEach((item) => {
    feed.addItem(item);
  });
  return `${feed.atom1()}\n`;
}

function planItem(plan: Plan, { units, site }: FeedContext): Item {
  const { issuer, issuedOn } = plan.masthead;
  const { event } = plan;
  const facts = [
    `${citePlan(plan)} của ${unitName(units, issuer)}.`,
    ...(event?.whenText === undefined ? [] : [`Thời gian: ${event.whenText.text}`]),
    ...(event?.venue === undefined ? [] : [`Địa điểm: ${event.venue.text}`]),
  ];
  return {
    id: tagOf(plan, site),
    title: escapeHtml(`${planName(plan)}: ${subjectLine(plan)}`),
    link: new URL(planUrl(plan.id), site).href,
    published: instantOf(issuedOn),
    date: instantOf(changes(plan).at(-1)?.on ?? issuedOn),
    description: paragraphs(facts),
    author: [{ name: unitName(units, issuer) }],
    category: [{ name: kindName(plan), term: plan.masthead.notation }],
  };
}

function changeItem(plan: Plan, change: Change, { units, site }: FeedContext): Item {
  const on = instantOf(change.on);
  return {
    id: `${tagOf(plan, site)}/${change.id}`,
    title: escapeHtml(`${planNumber(plan)}: ${asSentence(change.note)}`),
    link: new URL(clauseUrl(plan.id, change.id), site).href,
    published: on,
    date: on,
    description: paragraphs([describeChange(change), `${citePlan(plan)}: ${subjectLine(plan)}.`]),
    author: [{ name: unitName(units, plan.masthead.issuer) }],
    category: [{ name: 'Thay đổi', term: change.kind }],
  };
}

/** A tag URI (RFC 4151): holder of the site, day of issue, plan. It stays when the site's addresses change. */
function tagOf({ id, masthead }: Plan, site: URL): string {
  return `tag:${site.hostname},${masthead.issuedOn}:${id}`;
}

/** 07:00 in Vietnam, so that the day is the same in UTC. */
const instantOf = (day: Day): Date => new Date(`${day}T00:00:00Z`);

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('');
