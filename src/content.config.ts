/**
 * The collections. A plan's folder is read into one tree (src/plan/read) and stored by role; what authors write
 * in its front matter and in units.yaml is documented field by field in src/plan/read/schema.ts.
 */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import type { Part } from './plan/types.ts';
import type { Unit } from './plan/units.ts';
import { partLoader, planLoader, unitLoader, type PartCollection, type PlanEntry } from './site/loaders.ts';

const partCollection = (collection: PartCollection) =>
  defineCollection({ loader: partLoader(collection), schema: z.custom<Part>() });

export const collections = {
  /** plan.mdx of every plan. */
  plans: defineCollection({ loader: planLoader(), schema: z.custom<PlanEntry>() }),
  purpose: partCollection('purpose'),
  participants: partCollection('participants'),
  agenda: partCollection('agenda'),
  responsibilities: partCollection('responsibilities'),
  /** Every part that is none of the four. */
  provisions: partCollection('provisions'),
  annexes: partCollection('annexes'),
  units: defineCollection({ loader: unitLoader(), schema: z.custom<Unit>() }),
  /** Help pages, rendered as MDX. */
  guide: defineCollection({
    loader: glob({ base: 'content/guide', pattern: '*.mdx' }),
    schema: z.strictObject({
      /** The page's heading. */
      title: z.string().min(1),
      /** One sentence for lists and search results. */
      description: z.string().min(1),
      /** Position in the list of help pages, from 1. */
      order: z.number().int().positive(),
    }),
  }),
};
