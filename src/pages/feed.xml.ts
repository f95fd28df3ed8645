/** The feed of new plans and changes. */
import type { APIRoute } from 'astro';
import { renderFeed } from '../files/atom.ts';
import { loadSite } from '../site/content.ts';
import { requireSite } from '../site/require-site.ts';

export const GET: APIRoute = async ({ site }) => {
  const { plans, units } = await loadSite();
  return new Response(renderFeed(plans, { units, site: requireSite(site) }), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
