/** The plan's files at `/ke-hoach/<id>/<id>.<extension>`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { formats } from '../../../files/formats.ts';
import { loadSite } from '../../../site/content.ts';
import { planFile } from '../../../site/plan-files.ts';

export const getStaticPaths = (async () => {
  const { plans, units } = await loadSite();
  return plans.flatMap((plan) =>
    formats.map((format) => ({
      params: { plan: plan.id, file: `${plan.id}.${format.extension}` },
      props: { plan, units, format },
    })),
  );
}) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { plan, units, format }, site }) =>
  new Response(await planFile(plan, format, units, site), { headers: { 'content-type': format.mediaType } });
