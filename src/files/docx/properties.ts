/** Who made the file, when, and in which language: the document's own facts, never the clock's. */
import type { IPropertiesOptions } from 'docx';
import type { Day, Plan } from '../../plan/types.ts';
import { planName, subjectLine, unitName } from '../../presentation/plan-text.ts';
import type { FileContext } from '../context.ts';

/** Title, subject and author. */
export function describePlan(
  plan: Plan,
  { units }: FileContext,
): Required<Pick<IPropertiesOptions, 'title' | 'subject' | 'creator' | 'lastModifiedBy'>> {
  const issuer = unitName(units, plan.masthead.issuer);
  return {
    title: planName(plan),
    subject: subjectLine(plan),
    creator: issuer,
    lastModifiedBy: issuer,
  };
}

const language = '<dc:language>vi-VN</dc:language>';

/** Puts the day of issue in the place of the moment of writing, and names the language. */
export function fixProperties(xml: string, issuedOn: Day): string {
  return xml
    .replace(/(<dcterms:(?:created|modified) [^>]*>)[^<]*/gu, `$1${issuedOn}T00:00:00Z`)
    .replace('</cp:coreProperties>', `${language}</cp:coreProperties>`);
}
