/** The calendar of all plans. */
import type { APIRoute } from 'astro';
import { siteCalendar } from '../files/ics/calendars.ts';
import { calendarResponse } from '../site/calendar-response.ts';
import { loadSite } from '../site/content.ts';

export const GET: APIRoute = async ({ site }) => {
  const { plans, units } = await loadSite();
  return calendarResponse((address) => siteCalendar(plans, { units, site: address }), site);
};
