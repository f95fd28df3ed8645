/** What a good fixture expects: see tests/fixtures/README.md. */
import { z } from 'zod';

const when = z.object({
  from: z.string().optional(),
  to: z.string().optional(),
  end: z.string().optional(),
  certainty: z.string().optional(),
  phrase: z.string().optional(),
});
const outlined = z.object({ role: z.string(), label: z.string(), address: z.string() });

export const expectedSchema = z.object({
  plan: z.object({
    id: z.string(),
    issuer: z.string(),
    issuedOn: z.string(),
    parentLines: z.array(z.string()),
    subjectLines: z.number(),
    basis: z.number(),
    preamble: z.number(),
    closing: z.number(),
    annexes: z.array(outlined.extend({ heading: z.string() })),
    parts: z.array(outlined),
    event: z
      .object({
        nameIncludes: z.string(),
        when,
        whenAddress: z.string(),
        venue: z.object({ name: z.string(), postalAddress: z.string(), address: z.string() }),
        chair: z.object({ text: z.string(), units: z.array(z.string()), address: z.string() }),
      })
      .nullable(),
  }),
  findings: z.array(z.unknown()),
  labels: z.record(z.string(), z.string()),
  tables: z.array(
    z.object({
      address: z.string(),
      head: z.array(z.string()),
      rows: z.number(),
      align: z.array(z.string().nullable()),
    }),
  ),
  schedule: z.object({
    dated: z.array(when.extend({ kind: z.string(), units: z.array(z.string()).optional(), address: z.string() })),
    undated: z.array(z.string()),
  }),
  duties: z.array(z.object({ address: z.string(), units: z.array(z.string()), due: z.string().nullable() })),
  participants: z.array(
    z.object({ heading: z.string(), address: z.string(), entries: z.number(), units: z.array(z.string()) }),
  ),
  agenda: z.array(
    z.object({
      address: z.string(),
      day: z.string().nullable(),
      start: z.string().nullable(),
      end: z.string().nullable(),
      textIncludes: z.string(),
      units: z.array(z.string()).optional(),
    }),
  ),
  talks: z.array(z.object({ label: z.string(), address: z.string(), units: z.array(z.string()) })),
  unitSheets: z.record(
    z.string(),
    z.object({
      duties: z.array(z.string()),
      deadlines: z.array(z.string()),
      talks: z.array(z.string()),
      invited: z.array(z.string()),
      groups: z.array(z.string()),
      mentioned: z.array(z.string()).optional(),
    }),
  ),
  notDates: z.array(z.string()),
});

export type Expected = z.output<typeof expectedSchema>;
