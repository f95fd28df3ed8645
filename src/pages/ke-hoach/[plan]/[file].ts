/** The plan's files at `/ke-hoach/<id>/<id>.<extension>`, and the document as its issuer signed it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { formats } from '../../../files/formats.ts';
import { loadSite } from '../../../site/content.ts';
import { planFile } from '../../../site/plan-files.ts';
import { readSigned, signedFile } from '../../../site/signed-files.ts';
import { fileUrl, nameOf, signedUrl } from '../../../presentation/urls.ts';

export const getStaticPaths = (async () => {
  const { plans, units } = await loadSite();
  const files = plans.map(async (plan) => {
    const made = formats.map((format) => ({
      params: { plan: plan.id, file: nameOf(fileUrl(plan.id, format.extension)) },
      props: { plan, units, format },
    }));
    if ((await signedFile(plan)) === undefined) return made;
    return [
      { params: { plan: plan.id, file: nameOf(signedUrl(plan.id)) }, props: { plan, units, format: undefined } },
      ...made,
    ];
  });
  return (await Promise.all(files)).flat();
}) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { plan, units, format }, site }) =>
  format === undefined
    ? new Response(await readSigned(plan), { headers: { 'content-type': 'application/pdf' } })
    : new Response(await planFile(plan, format, units, site), { headers: { 'content-type': format.mediaType } });
