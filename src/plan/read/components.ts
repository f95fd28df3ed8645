/** The closed set of components in a plan: where they override what the reader would recognise itself. */
import { z } from 'zod';

const day = z.iso.date();

/** Attributes of each component; an unknown attribute is an error. */
export const componentSchemas = {
  /** In plan.mdx: the parts stand here. */
  Parts: z.strictObject({}),
  /** A time limit: `before` is the first day too late, `by` the last day allowed. */
  Deadline: z.union([z.strictObject({ before: day }), z.strictObject({ by: day })]),
  /** The unit that these words name. */
  Unit: z.strictObject({ id: z.string() }),
  /** When something happens. */
  When: z
    .strictObject({ from: day, to: day.optional(), certainty: z.enum(['fixed', 'expected']).default('fixed') })
    .refine(({ from, to = from }) => from <= to),
  /** Words in which nothing is to be recognised. */
  Text: z.strictObject({}),
} as const;

export type ComponentName = keyof typeof componentSchemas;

export const componentNames: ReadonlySet<string> = new Set(Object.keys(componentSchemas));

export const componentUsage: Record<ComponentName, string> = {
  Parts: '<Parts />',
  Deadline: '<Deadline before="2023-11-16">trước ngày 16/11/2023</Deadline> hoặc by="2023-11-15"',
  Unit: '<Unit id="ubnd-tinh">…</Unit>, id có trong content/units.yaml',
  When: '<When from="2023-11-11" to="2023-11-30" certainty="expected">…</When>',
  Text: '<Text>…</Text>, không có thuộc tính',
};

export function isComponentName(name: string | null): name is ComponentName {
  return name !== null && componentNames.has(name);
}
