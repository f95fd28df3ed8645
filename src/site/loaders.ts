/**
 * Content loaders: the plans' files are read once into trees (never rendered as MDX modules, never evaluated)
 * and stored part by part in the collections of their roles.
 */
import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readSite, type SiteTree } from '../plan/read/site.ts';
import type { Part, Plan } from '../plan/types.ts';
import { countFindings, formatFinding } from './print-findings.ts';
import { contentFolder, readContent } from './read-content.ts';

/** A plan without its parts, which are entries of their own: `<plan>/<address>`. */
export type PlanEntry = Omit<Plan, 'parts' | 'annexes'> & { parts: PartReference[]; annexes: PartReference[] };
export interface PartReference {
  collection: PartCollection;
  id: string;
}

export type PartCollection = 'purpose' | 'participants' | 'agenda' | 'responsibilities' | 'provisions' | 'annexes';

/** The collection that holds a part. */
export function collectionOf({ role }: Part): PartCollection {
  if (role === 'provision') return 'provisions';
  return role === 'annex' ? 'annexes' : role;
}

export const partId = (plan: Plan, part: Part): string => `${plan.id}/${part.address}`;

let reading: Promise<SiteTree> | undefined;

/** Reads once for all collections; prints notices; throws on errors. */
function readOnce(logger: LoaderContext['logger']): Promise<SiteTree> {
  reading ??= (async () => {
    const site = readSite(await readContent());
    const errors = site.findings.filter(({ severity }) => severity === 'error');
    for (const finding of site.findings) {
      if (finding.severity === 'notice') logger.warn(formatFinding(finding));
    }
    if (errors.length > 0)
      throw new Error(
        `Nội dung có lỗi (${countFindings(site.findings)}):\n\n${errors.map(formatFinding).join('\n\n')}\n`,
      );
    return site;
  })();
  return reading;
}

/** A loader that fills its collection from the site's tree, and again when an author saves a file. */
function createLoader(name: string, entries: (site: SiteTree) => { id: string; data: object }[]): Loader {
  return {
    name,
    async load(context) {
      const { store, watcher, logger } = context;
      const fill = async (): Promise<void> => {
        const site = await readOnce(logger);
        store.clear();
        for (const { id, data } of entries(site))
          store.set({ id, data: { ...data }, digest: context.generateDigest({ ...data }) });
      };
      await fill();
      watcher?.add(contentFolder());
      watcher?.on('all', (_event, file) => {
        if (!path.resolve(file).startsWith(path.resolve(contentFolder()))) return;
        reading = undefined;
        fill().catch((error: unknown) => {
          logger.error(String(error));
        });
      });
    },
  };
}

/** The plans: masthead, subject, basis, preamble, closing, recipients, signature, and references to their parts. */
export function planLoader(): Loader {
  return createLoader('plans', ({ plans }) =>
    plans.map((plan) => {
      const refer = (part: Part): PartReference => ({ collection: collectionOf(part), id: partId(plan, part) });
      const data: PlanEntry = { ...plan, parts: plan.parts.map(refer), annexes: plan.annexes.map(refer) };
      return { id: plan.id, data };
    }),
  );
}

/** The parts of one role, of all plans. */
export function partLoader(collection: PartCollection): Loader {
  return createLoader(collection, ({ plans }) =>
    plans.flatMap((plan) =>
      [...plan.parts, ...plan.annexes]
        .filter((part) => collectionOf(part) === collection)
        .map((part) => ({ id: partId(plan, part), data: part })),
    ),
  );
}

/** The registry of units. */
export function unitLoader(): Loader {
  return createLoader('units', ({ units }) => units.all.map((unit) => ({ id: unit.id, data: unit })));
}
