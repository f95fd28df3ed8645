import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { planJsonSchema } from '../../../src/files/json-schema/plan-file.ts';
import { planFile, renderJson } from '../../../src/files/json.ts';
import type { Block, Clause, Inline, Plan } from '../../../src/plan/types.ts';
import { loadSite, planOf, siteUrl } from '../../helpers/load-site.ts';
import { randomPlan, randomUnits } from '../../helpers/random-plan.ts';
import { dash, inline, part, plan, table, units, untitled } from '../plan/build.ts';

const schema = planJsonSchema(siteUrl);
// The patterns that stand beside the formats are what is checked.
const ajv = (): Ajv2020 => new Ajv2020({ allErrors: true, formats: { date: true, uri: true } });
const validate = ajv().compile(schema);

const errorsOf = (value: unknown): ErrorObject[] => (validate(value) ? [] : [...(validate.errors ?? [])]);

const read = (json: string): unknown => JSON.parse(json);

describe('a validator that collects all errors', () => {
  /** Emphasis in emphasis in items in items in clauses in clauses. */
  function deepPlan(depth: number): Plan {
    const levels = Array.from({ length: depth });
    const children = levels.reduce<Inline[]>(
      (inner) => [
        { type: 'text', value: 'A ' },
        { type: 'emphasis', children: inner },
      ],
      inline('B'),
    );
    const block = levels.reduce<Block>((inner) => ({ ...dash('A', inner), address: 'muc-i' }), {
      ...dash('C'),
      address: 'muc-i',
      children,
    });
    const clause = levels.reduce<Clause>((inner) => ({ ...untitled('1.', 'A', inner), address: 'muc-i' }), {
      ...untitled('1.', 'B', block),
      address: 'muc-i',
    });
    return plan({ parts: [{ ...part('provision', 'I.', 'A'), children: [clause] }] });
  }

  /** How often a validator looks at something as one of the named shapes. */
  function looksAt(value: unknown): { looks: number; errors: ErrorObject[] } {
    let looks = 0;
    const counting = ajv().addKeyword({
      keyword: 'counted',
      validate: () => {
        looks += 1;
        return true;
      },
    });
    const shapes = Object.entries(schema.$defs ?? {}).map(([name, shape]) => [name, { ...shape, counted: true }]);
    const check = counting.compile({ ...schema, $defs: Object.fromEntries(shapes) as unknown });
    check(value);
    return { looks, errors: check.errors ?? [] };
  }

  const valuesIn = (value: unknown): number =>
    isRecord(value) ? Object.values(value).reduce<number>((sum, each) => sum + valuesIn(each), 1) : 1;

  test('looks at everything a bounded number of times, however deep it stands', () => {
    for (const depth of [4, 16]) {
      const file = planFile(deepPlan(depth), { units, site: siteUrl });
      const { looks, errors } = looksAt(file);
      expect(errors).toEqual([]);
      expect(looks).toBeGreaterThan(depth);
      expect(looks).toBeLessThan(2 * valuesIn(file));
    }
  });

  test('says of a mistake deep down what is wrong there, and little else', () => {
    const text = JSON.stringify(planFile(deepPlan(16), { units, site: siteUrl }));
    const wrong = read(text.replace('"value":"B"', '"value":7'));
    const { errors } = looksAt(wrong);
    expect(errors).toContainEqual(expect.objectContaining({ keyword: 'type', message: 'must be string' }));
    expect(errors.length).toBeLessThan(200);
  });
});

describe('plans by chance', () => {
  test('keep to the published schema', () => {
    for (let seed = 1; seed <= 120; seed += 1) {
      const registry = randomUnits(seed);
      const of = randomPlan(seed, { units: registry, written: seed % 3 === 0 });
      expect(errorsOf(read(renderJson(of, { units: registry, site: siteUrl }))), `seed ${seed}`).toEqual([]);
    }
  });
});

describe('the published schema', async () => {
  const loaded = await loadSite('tests/fixtures/giay-moi/content');
  const sound = planFile(planOf(loaded, '57-kh-ubnd'), { units: loaded.units, site: siteUrl });
  const whole: Plan = {
    ...sound.plan,
    parts: plan({
      parts: [
        part(
          'provision',
          'I.',
          'A',
          untitled('1.', 'Một {<2023-11-15|trước ngày 16}.', dash('Hai [so-y-te|Sở Y tế].')),
          table(['TT'], ['1']),
        ),
      ],
    }).parts,
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
    expect(ajv().validateSchema(schema)).toBe(true);
    expect(ajv().validateSchema({ ...schema, required: 'plan' })).toBe(false);
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
    ['an unknown kind of node', '/plan/parts/0/children/0/type', 'khoan', '/plan/parts/0/children/0/type', 'enum'],
    ['a node that is none', '/plan/parts/0/children/0', 'khoan', '/plan/parts/0/children/0', 'type'],
    ['a node without a kind', '/plan/parts/0/children/0', { children: [] }, '/plan/parts/0/children/0', 'required'],
    ['a unit that is no id', '/plan/masthead/issuer', 'Sở Y tế', '/plan/masthead/issuer', 'pattern'],
    ['a place that is no address', '/plan/parts/0/address', 'Mục I', '/plan/parts/0/address', 'pattern'],
    ['a digest that is none', '/wordsDigest', 'ABC', '/wordsDigest', 'pattern'],
    ['a unit without a name', '/units/so-y-te', { short: [], memberOf: [] }, '/units/so-y-te', 'required'],
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
    for (const { properties, additionalProperties, allOf } of objects) {
      // A choice between kinds closes nothing itself: each kind has a shape of its own, which is among the objects.
      const { enum: kinds = [] } = properties.type ?? {};
      if (allOf === undefined) expect(additionalProperties).toBe(false);
      else expect(allOf).toEqual([...kinds].map((kind) => choiceOf(kind)));
      for (const [name, field] of Object.entries(properties)) {
        const isSaid = name === 'type' || '$ref' in field || (field.description ?? '') !== '';
        expect(isSaid, name).toBe(true);
      }
    }
  });

  test('gives examples that keep to it', () => {
    const exemplified = schemasIn(schema).filter((each) => 'examples' in each);
    expect(exemplified.length).toBeGreaterThan(15);
    for (const { examples, ...each } of exemplified) {
      const isExample = ajv().compile({ $defs: schema.$defs, ...each });
      for (const example of [examples].flat()) expect(isExample(example), JSON.stringify(example)).toBe(true);
    }
  });

  test('says of every named shape what it is', () => {
    const shapes = Object.entries(schema.$defs ?? {});
    expect(shapes.length).toBeGreaterThan(30);
    for (const [name, { description }] of shapes) expect(description, name).toMatch(/\.$/u);
  });
});

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

interface ObjectSchema {
  properties: Record<string, Record<string, unknown> & { enum?: readonly string[] }>;
  additionalProperties?: unknown;
  allOf?: unknown;
}

const choiceOf = (kind: string): unknown => ({
  if: { properties: { type: { const: kind } }, required: ['type'] },
  then: { $ref: expect.stringMatching(/^#\/\$defs\/[A-Z]/u) as unknown },
});

const isObjectSchema = (value: object): value is ObjectSchema => 'properties' in value && 'type' in value;

/** Every schema in a schema, however deep, and whatever else is an object there. */
const schemasIn = (value: unknown): Record<string, unknown>[] =>
  isRecord(value) ? [value, ...Object.values(value).flatMap(schemasIn)] : [];

/** Every object that a schema describes, however deep. */
const objectsIn = (value: unknown): ObjectSchema[] =>
  schemasIn(value).flatMap((each) => (isObjectSchema(each) && !('const' in each) ? [each] : []));
