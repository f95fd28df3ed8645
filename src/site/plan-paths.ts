/** The pages that every plan has once take their addresses and their plan from here. */
import type { Plan } from '../plan/types.ts';
import type { Units } from '../plan/units.ts';
import { loadSite } from './content.ts';

export interface PlanProps {
  plan: Plan;
  units: Units;
}

/** One page a plan: its address parameter and its props. */
export async function planPaths(): Promise<{ params: { plan: string }; props: PlanProps }[]> {
  const { plans, units } = await loadSite();
  return plans.map((plan) => ({ params: { plan: plan.id }, props: { plan, units } }));
}
