/** The plan's calendar. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { planCalendar } from '../../../files/ics/calendars.ts';
import { calendarResponse } from '../../../site/calendar-response.ts';
import { loadSite } from '../../../site/content.ts';

export const getStaticPaths = (async () => {
  const { plans, units } = await loadSite();
  return plans.map((plan) => ({ params: { plan: plan.id }, props: { plan, units } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { plan, units }, site }) =>
  calendarResponse((address) => planCalendar(plan, { units, site: address }), site);
