/** The picture shown where a link to the plan is shared: its event's leaf, else its first deadline's, else its date. */
import type { APIRoute } from 'astro';
import { schedule } from '../../../plan/schedule.ts';
import { planPaths, type PlanProps } from '../../../site/plan-paths.ts';
import { sharePicture, type Picture } from '../../../site/share-picture.ts';
import { planName, subjectLine, unitName } from '../../../presentation/plan-text.ts';
import type { Plan } from '../../../plan/types.ts';
import { formatDay } from '../../../vietnamese/dates.ts';

export const getStaticPaths = planPaths;

function leafOf(plan: Plan): NonNullable<Picture['leaf']> | undefined {
  const { dated } = schedule(plan);
  const entry = ['event', 'deadline', 'issued'].flatMap((kind) => dated.filter((each) => each.kind === kind))[0];
  if (entry === undefined) return undefined;
  if (entry.kind === 'deadline') return { when: entry.when, tone: 'due' };
  return { when: entry.when, tone: entry.when.certainty === 'expected' ? 'expected' : 'plain' };
}

export const GET: APIRoute<PlanProps> = async ({ props: { plan, units } }) => {
  const leaf = leafOf(plan);
  const png = await sharePicture({
    eyebrow: planName(plan),
    title: subjectLine(plan),
    foot: `${unitName(units, plan.masthead.issuer)}, ${formatDay(plan.masthead.issuedOn)}`,
    ...(leaf === undefined ? {} : { leaf }),
  });
  return new Response(png, { headers: { 'content-type': 'image/png' } });
};
