/** The files of a plan as bytes. */
import type { Format } from '../files/formats.ts';
import type { Plan } from '../plan/types.ts';
import type { Units } from '../plan/units.ts';

/**
 * Renders one file of a plan.
 * @throws if the site has no address: files name absolute ones
 */
export async function planFile(
  plan: Plan,
  format: Format,
  units: Units,
  site: URL | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  if (site === undefined) throw new Error('astro.config.mjs: thiếu site (SITE_URL).');
  const file = await format.render(plan, { units, site });
  return new Uint8Array(typeof file === 'string' ? new TextEncoder().encode(file) : file);
}
