/** The plan's files at `/ke-hoach/<id>/<id>.<extension>`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { formats } from '../../../files/formats.ts';
import { loadSite } from '../../../site/content.ts';

export const getStaticPaths = (async () => {
  const { plans } = await loadSite();
  return plans.flatMap((plan) =>
    formats.map((format) => ({
      params: { plan: plan.id, file: `${plan.id}.${format.extension}` },
      props: { plan, format },
    })),
  );
}) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = ({ props: { plan, format } }) =>
  new Response(format.render(plan), { headers: { 'content-type': format.mediaType } });
