/** The JSON Schema of the plans' JSON files. */
import type { APIRoute } from 'astro';
import { planJsonSchema } from '../../files/json-schema/plan-file.ts';
import { requireSite } from '../../site/require-site.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`${JSON.stringify(planJsonSchema(requireSite(site)), null, 1)}\n`, {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
