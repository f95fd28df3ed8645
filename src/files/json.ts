/** The JSON file of a plan: its tree and, apart from it, what is derived. */
import { agenda, talks } from '../plan/agenda.ts';
import { duties } from '../plan/duties.ts';
import { participants } from '../plan/participants.ts';
import { schedule } from '../plan/schedule.ts';
import type { Plan } from '../plan/types.ts';

/** Raised when the shape of the file changes in a way that readers must know of. */
export const planFileVersion = 1;

export interface PlanFile {
  schemaVersion: typeof planFileVersion;
  /** The tree: every word of the document, exactly once. */
  plan: Plan;
  /** Views of the tree; they repeat its words and add none. */
  derived: {
    schedule: ReturnType<typeof schedule>;
    duties: ReturnType<typeof duties>;
    participants: ReturnType<typeof participants>;
    agenda: ReturnType<typeof agenda>;
    talks: ReturnType<typeof talks>;
  };
}

/** What the JSON file of a plan holds. */
export function planFile(plan: Plan): PlanFile {
  return {
    schemaVersion: planFileVersion,
    plan,
    derived: {
      schedule: schedule(plan),
      duties: duties(plan),
      participants: participants(plan),
      agenda: agenda(plan),
      talks: talks(plan),
    },
  };
}

/** The JSON file of a plan as text, UTF-8, the same bytes on every run. */
export function renderJson(plan: Plan): string {
  return `${JSON.stringify(planFile(plan), null, 1)}\n`;
}
