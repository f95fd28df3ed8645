/** A unit's sheet as PDF at `/ke-hoach/<id>/nhiem-vu/<unit>/<id>-<unit>.pdf`. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { renderUnitSheetPdf } from '../../../../../files/pdf/render.ts';
import { loadSite } from '../../../../../site/content.ts';
import { sheetResponse } from '../../../../../site/sheet-response.ts';
import { sheetUnits } from '../../../../../presentation/sheets.ts';
import { nameOf, unitSheetPdfUrl } from '../../../../../presentation/urls.ts';

export const getStaticPaths = (async () => {
  const { plans, units } = await loadSite();
  return plans.flatMap((plan) =>
    sheetUnits(plan, units).flatMap((id) => {
      const unit = units.get(id);
      const params = { plan: plan.id, unit: id, file: nameOf(unitSheetPdfUrl(plan.id, id)) };
      return unit === undefined ? [] : [{ params, props: { plan, units, unit } }];
    }),
  );
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { plan, units, unit }, site }) =>
  sheetResponse(plan, units, site, unit.id, (context) => renderUnitSheetPdf(plan, unit, context));
