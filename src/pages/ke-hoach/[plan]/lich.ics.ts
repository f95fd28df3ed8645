/** The plan's calendar. */
import type { APIRoute } from 'astro';
import { planCalendar } from '../../../files/ics/calendars.ts';
import { calendarResponse } from '../../../site/calendar-response.ts';
import { planPaths, type PlanProps } from '../../../site/plan-paths.ts';

export const getStaticPaths = planPaths;

export const GET: APIRoute<PlanProps> = ({ props: { plan, units }, site }) =>
  calendarResponse((address) => planCalendar(plan, { units, site: address }), site);
