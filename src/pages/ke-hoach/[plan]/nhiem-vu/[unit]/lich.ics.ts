/** One unit's calendar of one plan. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { unitCalendar } from '../../../../../files/ics/calendars.ts';
import { calendarResponse } from '../../../../../site/calendar-response.ts';
import { loadSite } from '../../../../../site/content.ts';
import { sheetUnits } from '../../../../../presentation/sheets.ts';

export const getStaticPaths = (async () => {
  const { plans, units } = await loadSite();
  return plans.flatMap((plan) =>
    sheetUnits(plan, units).map((unit) => ({ params: { plan: plan.id, unit }, props: { plan, units, unit } })),
  );
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { plan, units, unit }, site }) =>
  calendarResponse((address) => unitCalendar(plan, unit, { units, site: address }), site);
