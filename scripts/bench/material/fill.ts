/** Fills the gaps of sentences with words of one field and with figures of one year. */
import type { Unit } from '../../../src/plan/units.ts';
import { fields, phrases, type Field } from './fields.ts';
import { communes, halls, onsets, rimes, streets, villageKinds } from './places.ts';
import { causes, hows, programs, qualities } from './sentences.ts';

export interface Material {
  random: () => number;
  field: Field;
  /** A whole number from `least` to `most`. */
  whole: (least: number, most: number) => number;
  pick: <Item>(items: readonly Item[]) => Item;
  /** Several different items. */
  some: <Item>(items: readonly Item[], count: number) => Item[];
  /** A sentence with its gaps filled. */
  fill: (sentence: string) => string;
}

const lists = {
  place: communes,
  street: streets,
  hall: halls,
  program: programs,
  how: hows,
  quality: qualities,
  cause: causes,
};
const ownLists = ['topic', 'thing', 'people', 'measure', 'result'] as const;
const split = new Map<string, string[]>();

function listOf(list: string): string[] {
  const known = split.get(list) ?? phrases(list);
  split.set(list, known);
  return known;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** What a plan of one year is written with; its field is chosen here. */
export function createMaterial(
  random: () => number,
  { units, year }: { units: readonly Unit[]; year: number },
): Material {
  const whole = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  function pick<Item>(items: readonly Item[]): Item {
    const item = items[whole(0, items.length - 1)];
    if (item === undefined) throw new RangeError('Nothing to pick from');
    return item;
  }
  const some = <Item>(items: readonly Item[], count: number): Item[] =>
    [...items.keys()]
      .map((index) => ({ index, place: random() }))
      .sort((a, b) => a.place - b.place)
      .slice(0, count)
      .flatMap(({ index }) => items.slice(index, index + 1));

  const field = pick(fields);
  // Another field is touched now and then, as in life.
  const side = pick(fields);
  const fieldLists: Readonly<Record<(typeof ownLists)[number], keyof Field>> = {
    topic: 'topics',
    thing: 'things',
    people: 'people',
    measure: 'measures',
    result: 'results',
  };
  const topic = pick(listOf(field.topics));

  const day = (of: number): string => `${twoDigits(whole(1, 28))}/${String(whole(1, 12))}/${String(of)}`;
  const thousands = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/gu, '.');
  const syllable = (): string => {
    const text = pick(listOf(onsets)) + pick(listOf(rimes));
    return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
  };
  const place = (): string => {
    if (random() < 0.3) return `xã ${pick(listOf(communes))}`;
    return `${pick(listOf(villageKinds))} ${syllable()} ${random() < 0.5 ? syllable() : String(whole(1, 9))}, xã ${pick(listOf(communes))}`;
  };
  const made: Readonly<Record<string, () => string>> = {
    topic: () => (random() < 0.7 ? topic : pick(listOf(field.topics))),
    field: () => field.name,
    office: () => field.office,
    unit: () => pick(units).name,
    place,
    year: () => String(year),
    years: () => `${String(year - whole(2, 5))}-${String(year)}`,
    n: () => thousands(random() < 0.7 ? whole(2, 90) : whole(91, 4800)),
    share: () => `${String(whole(1, 99))}${random() < 0.5 ? '' : `,${String(whole(1, 9))}`}%`,
    money: () => `${thousands(whole(3, 24_000))} triệu đồng`,
    day: () => `ngày ${day(year)}`,
    past: () => day(year - 1),
    later: () => `trước ngày ${day(year + 1)}`,
    decision: () =>
      `${pick(['Quyết định', 'Công văn', 'Kế hoạch'])} số ${String(whole(2, 4200))}/${pick(['QĐ-UBND', 'UBND-KGVX', 'KH-UBND', 'QĐ-TTg'])} ngày ${day(year - whole(1, 3))}`,
    quarter: () => `quý ${pick(['I', 'II', 'III', 'IV'])}`,
    months: () => `${String(whole(2, 11))} tháng`,
  };

  function gap(name: string): string {
    const own = made[name];
    if (own !== undefined) return own();
    const list = Object.entries(lists).find(([key]) => key === name)?.[1];
    if (list !== undefined) return pick(listOf(list));
    const key = ownLists.find((each) => each === name);
    if (key === undefined) throw new Error(`Unknown gap: ${name}`);
    return pick(listOf((random() < 0.85 ? field : side)[fieldLists[key]]));
  }

  const fill = (sentence: string): string => {
    const text = sentence.replace(/\{(\w+)\}/gu, (_, name: string) => gap(name));
    return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
  };
  return { random, field, whole, pick, some, fill };
}
