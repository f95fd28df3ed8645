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
import type { Plan } from '../../../src/plan/types.ts';
import { words } from '../../../src/plan/words.ts';
import { loadSite, planOf, siteFolders, siteUrl } from '../../helpers/load-site.ts';
import { dash, p, part, plan, table, titled, units, untitled } from '../plan/build.ts';

const schema = planJsonSchema(siteUrl);
// The patterns that stand beside the formats are what is checked.
const validate = new Ajv2020({ allErrors: true, formats: { date: true, uri: true } }).compile(schema);

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

describe('the published schema', async () => {
  const loaded = await loadSite('tests/fixtures/giay-moi/content');
  const sound = planFile(planOf(loaded, '57-kh-ubnd'), { units: loaded.units, site: siteUrl });
  const whole: Plan = {
    ...sound.plan,
    parts: [
      part(
        'provision',
        'I.',
        'A',
        untitled('1.', 'Một {<2023-11-15|trước ngày 16}.', dash('Hai [so-y-te|Sở Y tế].')),
        table(['TT'], ['1']),
      ),
    ],
    verification: false,
  };

  /** The file with one value put, or taken away where none is given. */
  function changed(path: string, ...value: unknown[]): unknown {
    const copy = read(JSON.stringify({ ...sound, plan: whole }));
    const keys = path.split('/').slice(1);
    const last = keys.pop() ?? '';
    const parent = keys.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), copy);
    if (!isRecord(parent)) throw new Error(`Nothing at ${path}`);
    if (value.length === 0) Reflect.deleteProperty(parent, last);
    else parent[last] = value[0];
    return copy;
  }

  test('is sound JSON Schema of draft 2020-12 under its own address', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://niem-yet.example/schema/plan.schema.json',
    });
    const ajv = new Ajv2020();
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(ajv.validateSchema({ ...schema, required: 'plan' })).toBe(false);
    expect(planJsonSchema(siteUrl)).toEqual(schema);
  });

  test('accepts what is right, every kind of node', () => {
    expect(errorsOf({ ...sound, plan: whole })).toEqual([]);
  });

  test.each([
    ['an unknown field', '/plan/masthead/logo', 'a.png', '/plan/masthead', 'additionalProperties'],
    ['an unknown field at the top', '/extra', 1, '', 'additionalProperties'],
    [
      'an unknown field of a node',
      '/plan/parts/0/children/0/colour',
      'red',
      '/plan/parts/0/children/0',
      'additionalProperties',
    ],
    ['a wrong type', '/plan/masthead/number', 2976, '/plan/masthead/number', 'type'],
    [
      'a wrong type deep down',
      '/plan/parts/0/children/0/children/1/children/0/value',
      null,
      '/plan/parts/0/children/0/children/1/children/0/value',
      'type',
    ],
    ['an unknown kind of node', '/plan/parts/0/children/0/type', 'khoan', '/plan/parts/0/children/0/type', 'const'],
    ['an unknown role', '/plan/parts/0/role', 'other', '/plan/parts/0/role', 'enum'],
    ['a day that does not exist', '/plan/masthead/issuedOn', '2023-02-30', '/plan/masthead/issuedOn', 'pattern'],
    [
      'a time of day that does not exist',
      '/plan/relations/0/event/start',
      '24:00',
      '/plan/relations/0/event/start',
      'pattern',
    ],
    ['another version', '/schemaVersion', 1, '/schemaVersion', 'const'],
    ['nothing where an optional field is named', '/plan/event', null, '/plan/event', 'type'],
    ['a derived view of another shape', '/derived/duties/0', {}, '/derived/duties/0', 'required'],
  ])('refuses %s and says where', (_, path, value, at, keyword) => {
    expect(errorsOf(changed(path, value))).toContainEqual(expect.objectContaining({ instancePath: at, keyword }));
  });

  test.each([
    ['/plan/masthead/notation', '/plan/masthead', 'notation'],
    ['/plan/signature', '/plan', 'signature'],
    ['/plan/parts/0/children/1/rows/0/cells', '/plan/parts/0/children/1/rows/0', 'cells'],
    ['/derived/schedule/dated/0/address', '/derived/schedule/dated/0', 'address'],
    ['/$schema', '', '$schema'],
  ])('refuses a file without %s and says where', (path, at, missingProperty) => {
    expect(errorsOf(changed(path))).toContainEqual(
      expect.objectContaining({ instancePath: at, keyword: 'required', params: { missingProperty } }),
    );
  });

  test('closes every object and says of every field what it is', () => {
    const objects = objectsIn(schema);
    expect(objects.length).toBeGreaterThan(30);
    for (const { properties, additionalProperties } of objects) {
      expect(additionalProperties).toBe(false);
      for (const [name, field] of Object.entries(properties)) {
        const isSaid = name === 'type' || '$ref' in field || (field.description ?? '') !== '';
        expect(isSaid, name).toBe(true);
      }
    }
  });

  test('says of every named shape what it is', () => {
    const shapes = Object.entries(schema.$defs ?? {});
    expect(shapes.length).toBeGreaterThan(30);
    for (const [name, { description }] of shapes) expect(description, name).toMatch(/\.$/u);
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

interface ObjectSchema {
  properties: Record<string, Record<string, unknown>>;
  additionalProperties?: unknown;
}

const isObjectSchema = (value: object): value is ObjectSchema => 'properties' in value && 'type' in value;

/** Every object that a schema describes, however deep. */
function objectsIn(value: unknown): ObjectSchema[] {
  if (!isRecord(value)) return [];
  const own = isObjectSchema(value) && !('const' in value) ? [value] : [];
  return [...own, ...Object.values(value).flatMap(objectsIn)];
}
