/** The files of a plan: as bytes, and as the list that readers are offered. */
import type { FileContext } from '../files/context.ts';
import { sha256 } from '../files/digest.ts';
import { formats, type Format } from '../files/formats.ts';
import { memoise } from '../plan/memoise.ts';
import type { Plan } from '../plan/types.ts';
import type { Units } from '../plan/units.ts';
import { cached } from './file-cache.ts';
import { relevantUnits } from '../presentation/relevant-units.ts';
import { requireSite } from './require-site.ts';
import { signedFile } from './signed-files.ts';
import { fileUrl, nameOf, signedUrl } from '../presentation/urls.ts';

/** Texts are made faster than they are looked for. */
const isText = ({ mediaType }: Format): boolean => /^text\/|[/+](?:json|xml)(?:;|$)/u.test(mediaType);

/**
 * What the files of a plan are made from beside the plan: only the units that it reaches, so that a change of others changes no file.
 * @throws if the site has no address: files name absolute ones
 */
export function fileContext(plan: Plan, units: Units, site: URL | undefined): FileContext {
  return { units: relevantUnits(plan, units), site: requireSite(site) };
}

/** Of a plan and its units; a plan has a file for each format and each unit. */
const digestOf = memoise((units: Units) => memoise((plan: Plan) => sha256(JSON.stringify([units.all, plan]))));

/** Stands for everything that a file depends on besides the program: `cached('pdf', fileInput(plan, context), …)`. */
export const fileInput = (plan: Plan, { units, site }: FileContext): string => `${site.href}\0${digestOf(units)(plan)}`;

/** Renders one file of a plan, or takes it from an earlier build that made it from the same. */
export async function planFile(
  plan: Plan,
  format: Format,
  units: Units,
  site: URL | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const context = fileContext(plan, units, site);
  const render = async (): Promise<Uint8Array<ArrayBuffer>> => {
    const file = await format.render(plan, context);
    return new Uint8Array(typeof file === 'string' ? new TextEncoder().encode(file) : file);
  };
  return isText(format) ? render() : cached(format.extension, fileInput(plan, context), render);
}

/** A file as readers are told of it. */
export interface ListedFile {
  url: string;
  /** "2976-kh-ubnd.pdf" */
  name: string;
  /** "PDF để in" */
  description: string;
  mediaType: string;
  /** In bytes. */
  size: number;
  /** SHA-256 of the bytes, for files that were not made from the tree. */
  sha256?: string;
}

/** The plan's files: first the document as its issuer signed it, if there is one, then every format. */
export async function listFiles(plan: Plan, units: Units, site: URL | undefined): Promise<ListedFile[]> {
  const signed = await signedFile(plan);
  const made = await Promise.all(
    formats.map(async (format): Promise<ListedFile> => {
      const url = fileUrl(plan.id, format.extension);
      const { length: size } = await planFile(plan, format, units, site);
      return { url, name: nameOf(url), description: format.name, mediaType: format.mediaType, size };
    }),
  );
  if (signed === undefined) return made;
  const url = signedUrl(plan.id);
  const description = 'bản ký của cơ quan ban hành';
  return [{ url, name: nameOf(url), description, mediaType: 'application/pdf', ...signed }, ...made];
}
