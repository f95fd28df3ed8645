/** The JSON Schema of the plans' JSON files. */
import type { APIRoute } from 'astro';
import { planJsonSchema } from '../../files/json-schema/plan-file.ts';

export const GET: APIRoute = ({ site }) => {
  if (site === undefined) throw new Error('astro.config.mjs: thiếu site (SITE_URL).');
  return new Response(`${JSON.stringify(planJsonSchema(site), null, 1)}\n`, {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
};
