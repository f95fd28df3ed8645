/** A calendar as the answer of an endpoint. */
import { renderCalendar } from '../files/ics/render.ts';
import type { Calendar } from '../files/ics/types.ts';

/**
 * Renders what is made for the site's address.
 * @throws if the site has none: calendars and feeds name absolute addresses
 */
export function calendarResponse(make: (site: URL) => Calendar, site: URL | undefined): Response {
  if (site === undefined) throw new Error('astro.config.mjs: thiếu site (SITE_URL).');
  return new Response(renderCalendar(make(site)), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}
