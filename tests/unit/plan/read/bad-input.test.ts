import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadSite } from '../../../helpers/load-site.ts';

const folder = 'tests/fixtures/bad';
const expectedSchema = z.object({
  check: z.string(),
  severity: z.enum(['error', 'notice']),
  file: z.string(),
  line: z.number(),
  column: z.number().optional(),
  says: z.array(z.string()),
});

describe('content with one fault', () => {
  test.each(readdirSync(folder))('%s is found, placed and explained', async (name) => {
    const expected = expectedSchema.parse(JSON.parse(readFileSync(`${folder}/${name}/expected.json`, 'utf8')));
    const { findings } = await loadSite(`${folder}/${name}/content`);
    const { says, ...place } = expected;
    const places = findings.map(({ check, severity, place: { file, ...where } }) => ({
      check,
      severity,
      file: file.replace(/^.*?content\//u, 'content/'),
      ...where,
    }));
    expect(places).toEqual([expect.objectContaining(place)]);
    const text = findings.map(({ message, remedy }) => `${message} ${remedy}`).join(' ');
    for (const fragment of says) expect(text).toContain(fragment);
    expect(findings[0]?.remedy).toMatch(/\S/u);
  });
});
