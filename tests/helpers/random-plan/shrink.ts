/** Makes a plan that fails as small as it can be and still fails. */
import type { Plan } from '../../../src/plan/types.ts';

/** Lists from which anything may go; of the others one entry stays. */
const removable = new Set([
  'parts',
  'annexes',
  'basis',
  'preamble',
  'closing',
  'children',
  'blocks',
  'rows',
  'parentLines',
]);
const keepsOne = new Set(['lines', 'issuerLines', 'cells']);
/** Nodes that may stand empty; phrasing nodes never do. */
const mayBeEmpty = new Set(['part', 'clause', 'item', 'paragraph', '']);

interface Cut {
  /** How much it takes away: the largest cuts are tried first. */
  size: number;
  /** Undoes itself. */
  make: () => () => void;
}

type Holder = Record<string, unknown>;
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

function cutList(list: unknown[], least: number): Cut[] {
  const cuts: Cut[] = [];
  for (let length = list.length - least; length > 0; length = Math.floor(length / 2)) {
    for (let start = 0; start + length <= list.length; start += length) {
      const make = (): (() => void) => {
        const gone = list.splice(start, length);
        return () => list.splice(start, 0, ...gone);
      };
      cuts.push({ size: JSON.stringify(list.slice(start, start + length)).length, make });
    }
  }
  return cuts;
}

function cutText(holder: Holder, key: string, text: string): Cut[] {
  const words = text.split(' ');
  const half = Math.ceil(words.length / 2);
  const shorter = text.trim() === text && words.length > 1 ? [words.slice(half), words.slice(0, half)] : [];
  return shorter.map((kept) => ({
    size: text.length / 2,
    make: () => {
      holder[key] = kept.join(' ');
      return () => {
        holder[key] = text;
      };
    },
  }));
}

function findCuts(holder: Holder): Cut[] {
  const { type = '' } = holder;
  const isPhrasing = 'children' in holder && !(typeof type === 'string' && mayBeEmpty.has(type));
  return Object.entries(holder).flatMap(([key, value]): Cut[] => {
    if (key === 'value' && typeof value === 'string') return cutText(holder, key, value);
    if (!isHolder(value)) return [];
    if (!Array.isArray(value)) return findCuts(value);
    const own = removable.has(key) || keepsOne.has(key) ? cutList(value, keepsOne.has(key) || isPhrasing ? 1 : 0) : [];
    return [...own, ...value.filter(isHolder).flatMap(findCuts)];
  });
}

/**
 * Takes parts, clauses, nodes and words away as long as the plan still fails.
 * @param fails may throw on what no plan can be: such a cut is not made
 * @param tries how often it may ask at most
 */
export async function shrinkPlan(
  plan: Plan,
  fails: (plan: Plan) => boolean | Promise<boolean>,
  tries = 400,
): Promise<Plan> {
  const small = structuredClone(plan);
  const isFailing = async (): Promise<boolean> => {
    try {
      return await fails(structuredClone(small));
    } catch {
      return false;
    }
  };
  let left = tries;
  for (;;) {
    let hasShrunk = false;
    for (const { make } of findCuts({ ...small }).sort((a, b) => b.size - a.size)) {
      if ((left -= 1) < 0) return small;
      const undo = make();
      hasShrunk = await isFailing();
      if (hasShrunk) break;
      undo();
    }
    if (!hasShrunk) return small;
  }
}
