import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import {
  planFileSchema,
  planFileVersion,
  planJsonSchema,
  planSchemaUrl,
} from '../../../src/files/json-schema/plan-file.ts';
import { wordsDigest } from '../../../src/files/digest.ts';
import { planFile, renderJson } from '../../../src/files/json.ts';
import { words } from '../../../src/plan/words.ts';
import { loadSite, planOf, siteFolders, siteUrl } from '../../helpers/load-site.ts';
import { dash, p, part, plan, titled, units } from '../plan/build.ts';

const schema = planJsonSchema(siteUrl);
// The patterns that stand beside the formats are what is checked.
const ajv = (): Ajv2020 => new Ajv2020({ allErrors: true, formats: { date: true, uri: true } });
const validate = ajv().compile(schema);

const errorsOf = (value: unknown): ErrorObject[] => (validate(value) ? [] : [...(validate.errors ?? [])]);

const hasJq = spawnSync('jq', ['--version']).status === 0;
const guide = readFileSync('content/guide/doc-va-trich-dan.mdx', 'utf8');

const read = (json: string): unknown => JSON.parse(json);

describe.each(siteFolders)('the JSON files of %s', async (folder) => {
  const { plans, units } = await loadSite(folder);
  const context = { units, site: siteUrl };

  test('keep to the published schema and name it', () => {
    expect(plans.length).toBeGreaterThan(0);
    for (const of of plans) {
      const value = read(renderJson(of, context));
      expect(errorsOf(value)).toEqual([]);
      expect(value).toHaveProperty('$schema', 'https://niem-yet.example/schema/plan.schema.json');
      expect(value).toHaveProperty('schemaVersion', planFileVersion);
    }
  });

  test('say who every unit is whose id they hold', () => {
    for (const of of plans) {
      const file = planFile(of, context);
      const ids = idsIn(file);
      expect(ids.size).toBeGreaterThan(0);
      expect([...ids].filter((id) => file.units[id]?.name !== units.get(id)?.name)).toEqual([]);
    }
  });

  test('give back the tree and its words', () => {
    for (const of of plans) {
      const back = planFileSchema.parse(read(renderJson(of, context)));
      expect(back.plan).toEqual(of);
      expect(words(back.plan)).toEqual(words(of));
    }
  });

  test('are the same bytes on every run', () => {
    for (const of of plans) expect(renderJson(structuredClone(of), context)).toBe(renderJson(of, context));
  });
});

describe('the JSON file', () => {
  test('holds the whole tree and the derived views apart from it', () => {
    const of = plan({
      parts: [part('responsibilities', 'IV.', 'THỰC HIỆN', titled('1.', '[so-y-te|Sở Y tế]', dash('Một;')))],
    });
    const file = planFile(of, { units, site: siteUrl });
    expect(read(renderJson(of, { units, site: siteUrl }))).toEqual(read(JSON.stringify(file)));
    expect(file.plan).toBe(of);
    expect(Object.keys(file.derived)).toEqual(['schedule', 'duties', 'participants', 'agenda', 'talks']);
    expect(file.derived.duties).toHaveLength(1);
  });

  test('names its page and gives the digest of its words', () => {
    const of = plan({});
    expect(planFile(of, { units, site: siteUrl })).toMatchObject({
      url: 'https://niem-yet.example/ke-hoach/12-kh-ubnd/',
      wordsDigest: wordsDigest(of),
    });
  });

  test('says of the units that it names what they are called, and of no others', () => {
    const of = plan({
      masthead: { issuer: 'ubnd-tinh' },
      parts: [part('provision', 'I.', 'A', p('[so-y-te|Sở Y tế], [cac-huyen|các huyện]'))],
    });
    expect(planFile(of, { units, site: siteUrl }).units).toEqual({
      'ubnd-tinh': { name: 'Ủy ban nhân dân tỉnh', short: [], memberOf: [] },
      'cac-so': { name: 'Các sở, ban, ngành', short: [], group: true, memberOf: [] },
      'cac-huyen': { name: 'Ủy ban nhân dân các huyện', short: [], group: true, memberOf: [] },
      'so-y-te': { name: 'Sở Y tế', short: [], memberOf: ['cac-so'] },
    });
  });
});

describe('the help page', () => {
  test('leads to the schema', () => {
    expect(guide).toContain(`](${planSchemaUrl})`);
  });

  test.runIf(hasJq)('has a command that prints every duty with its last day and who they are', async () => {
    const loaded = await loadSite('content');
    const of = planOf(loaded, '2976-kh-ubnd');
    const [, filter = ''] = /jq -r '([^']+)' 2976-kh-ubnd\.json/u.exec(guide) ?? [];
    const input = renderJson(of, { units: loaded.units, site: siteUrl });
    const lines = spawnSync('jq', ['-r', filter], { input, encoding: 'utf8' }).stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(planFile(of, { units: loaded.units, site: siteUrl }).derived.duties.length);
    expect(lines.find((line) => line.startsWith('2023-11-15\t'))).toMatch(/\tSở Lao động - Thương binh và Xã hội/u);
  });
});

/** The units' ids in a file, wherever they stand. */
function idsIn(value: unknown): Set<string> {
  if (!isRecord(value)) return new Set();
  const own = ['unit', 'issuer', 'units', 'memberOf'].flatMap((name) => value[name]);
  const ids = own.filter((each) => typeof each === 'string');
  return new Set([...ids, ...Object.values(value).flatMap((each) => [...idsIn(each)])]);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
