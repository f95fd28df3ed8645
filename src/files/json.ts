/** The JSON file of a plan: its tree and, apart from it, what is derived and who is named. */
import { agenda, talks } from '../plan/agenda.ts';
import type { AgendaItem, Duty, ParticipantGroup, Schedule, Talk } from '../plan/derived.ts';
import { duties } from '../plan/duties.ts';
import { participants } from '../plan/participants.ts';
import { schedule } from '../plan/schedule.ts';
import type { Plan, UnitId } from '../plan/types.ts';
import { planUrl } from '../presentation/urls.ts';
import type { FileContext } from './context.ts';
import { wordsDigest } from './digest.ts';
import { planFileVersion, planSchemaUrl } from './json-schema/plan-file.ts';
import { unitEntries, type UnitEntry } from './json-units.ts';

/** Its published schema is made from `json-schema/`, which the compiler holds to this. */
export interface PlanFile {
  /** Address of the schema. */
  $schema: string;
  schemaVersion: typeof planFileVersion;
  /** The plan's page. */
  url: string;
  /** SHA-256 of the words (`digest.ts`). */
  wordsDigest: string;
  /** The tree: every word of the document, exactly once. */
  plan: Plan;
  /** Every unit that the file names, by its id. */
  units: Record<UnitId, UnitEntry>;
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
export function planFile(plan: Plan, { units, site }: FileContext): PlanFile {
  const derived = {
    schedule: schedule(plan),
    duties: duties(plan),
    participants: participants(plan),
    agenda: agenda(plan),
    talks: talks(plan),
  };
  return {
    $schema: new URL(planSchemaUrl, site).href,
    schemaVersion: planFileVersion,
    url: new URL(planUrl(plan.id), site).href,
    wordsDigest: wordsDigest(plan),
    plan,
    units: unitEntries(plan, derived, units),
    derived,
  };
}

/** The JSON file of a plan as text, UTF-8, the same bytes on every run. */
export function renderJson(plan: Plan, context: FileContext): string {
  return `${JSON.stringify(planFile(plan, context), null, 1)}\n`;
}
