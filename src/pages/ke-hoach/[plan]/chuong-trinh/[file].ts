/** The programme as PDF at `/ke-hoach/<id>/chuong-trinh/<id>-chuong-trinh.pdf`. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { renderProgrammePdf } from '../../../../files/pdf/render.ts';
import { loadSite } from '../../../../site/content.ts';
import { sheetResponse } from '../../../../site/sheet-response.ts';
import { nameOf, programmePdfUrl } from '../../../../presentation/urls.ts';

export const getStaticPaths = (async () => {
  const { plans, units } = await loadSite();
  return plans.map((plan) => ({
    params: { plan: plan.id, file: nameOf(programmePdfUrl(plan.id)) },
    props: { plan, units },
  }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { plan, units }, site }) =>
  sheetResponse(plan, units, site, 'chuong-trinh', (context) => renderProgrammePdf(plan, context));
