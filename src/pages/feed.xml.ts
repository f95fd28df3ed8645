/** The feed of new plans and changes. */
import type { APIRoute } from 'astro';
import { renderFeed } from '../files/atom.ts';
import { loadSite } from '../site/content.ts';

export const GET: APIRoute = async ({ site }) => {
  if (site === undefined) throw new Error('astro.config.mjs: thiếu site (SITE_URL).');
  const { plans, units } = await loadSite();
  return new Response(renderFeed(plans, { units, site }), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
