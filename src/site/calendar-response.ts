/** A calendar as the answer of an endpoint. */
import { renderCalendar } from '../files/ics/render.ts';
import type { Calendar } from '../files/ics/types.ts';
import { requireSite } from './require-site.ts';

/**
 * Renders what is made for the site's address.
 * @throws if the site has none: calendars and feeds name absolute addresses
 */
export function calendarResponse(make: (site: URL) => Calendar, site: URL | undefined): Response {
  return new Response(renderCalendar(make(requireSite(site))), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
}
