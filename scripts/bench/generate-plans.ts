/** Many different plans, the same on every run: other subjects, issuers, years, numbers, places and sentences in each. */
import type { Content } from '../../src/plan/read/site.ts';
import { readUnits } from '../../src/plan/read/units-file.ts';
import { createRandom } from './random.ts';
import { createMaterial } from './material/fill.ts';
import { issuersOf, withOffices } from './material/issuers.ts';
import { writePlan } from './material/plan.ts';

/** The newest plans are of this year. */
const lastYear = 2026;
const years = 10;

/**
 * Content with `count` plans: those of `pattern` (as many as fit), and generated ones issued over ten years by the offices of its
 * registry, to which those of the generated plans' fields are added.
 * @throws where the registry has nobody who issues plans
 */
export function generatePlans(pattern: Content, count: number, seed = 1): Content {
  const random = createRandom(seed);
  const registry = { ...pattern.units, text: withOffices(pattern.units.text) };
  const units = readUnits(registry).units ?? [];
  const issuers = issuersOf(units);
  const given = pattern.plans.slice(0, count);
  const made = Array.from({ length: count - given.length }, (_, index) => {
    const year = lastYear - Math.floor((index * years) / count);
    const lastDay = `${String(year)}-12-31`;
    const number = String(1 + index + Math.floor(random() * 4) * count);
    const known = units.filter(({ validTo = lastDay }) => validTo >= lastDay);
    return writePlan(createMaterial(random, { units: known, year }), issuers, { number, year });
  });
  return { units: registry, plans: [...given, ...made] };
}
