/** The JSON file of a plan: its tree and, apart from it, what is derived. */
import { agenda, talks } from '../plan/agenda.ts';
import type { AgendaItem, Duty, ParticipantGroup, Schedule, Talk } from '../plan/derived.ts';
import { duties } from '../plan/duties.ts';
import { participants } from '../plan/participants.ts';
import { schedule } from '../plan/schedule.ts';
import type { Plan } from '../plan/types.ts';
import type { FileContext } from './context.ts';
import { planFileVersion, planSchemaUrl } from './json-schema/plan-file.ts';

/** Its published schema is made from `json-schema/`, which the compiler holds to this. */
export interface PlanFile {
  /** Address of the schema. */
  $schema: string;
  schemaVersion: typeof planFileVersion;
  /** The tree: every word of the document, exactly once. */
  plan: Plan;
  /** Views of the tree; they repeat its words and add none. */
  derived: {
    schedule: Schedule;
    duties: Duty[];
    participants: ParticipantGroup[];
    agenda: AgendaItem[];
    talks: Talk[];
  };
}

/** What the JSON file of a plan holds. */
export function planFile(plan: Plan, { site }: Pick<FileContext, 'site'>): PlanFile {
  return {
    $schema: new URL(planSchemaUrl, site).href,
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
export function renderJson(plan: Plan, context: Pick<FileContext, 'site'>): string {
  return `${JSON.stringify(planFile(plan, context), null, 1)}\n`;
}
