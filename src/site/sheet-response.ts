/** Answers with a page below a plan as PDF. */
import type { FileContext } from '../files/context.ts';
import type { Plan } from '../plan/types.ts';
import type { Units } from '../plan/units.ts';
import { cached } from './file-cache.ts';
import { fileContext, fileInput } from './plan-files.ts';

/**
 * The PDF, made or taken from an earlier build that made it from the same.
 * @param name which page below the plan it is
 * @throws if the site has no address
 */
export async function sheetResponse(
  plan: Plan,
  units: Units,
  site: URL | undefined,
  name: string,
  render: (context: FileContext) => Promise<Uint8Array>,
): Promise<Response> {
  const context = fileContext(plan, units, site);
  const pdf = await cached('pdf', `${name}\0${fileInput(plan, context)}`, () => render(context));
  return new Response(pdf, { headers: { 'content-type': 'application/pdf' } });
}
