/** Runs of inline nodes by chance. */
import { plainText } from '../../../src/plan/plain-text.ts';
import type { Day, Inline, Phrasing, When } from '../../../src/plan/types.ts';
import type { Units } from '../../../src/plan/units.ts';
import { addDays } from '../../../src/vietnamese/dates.ts';
import type { Chance } from './chance.ts';
import { syllable } from './letters.ts';
import { isReadAs, text, type Width } from './text.ts';

export interface InlineMaker {
  chance: Chance;
  units: Units;
  /** True for what authors can write: meanings outside, formatting inside, no meaning that only the reader can give. */
  written: boolean;
}

interface Options {
  /** How deep phrasing nodes may nest. */
  depth?: number;
  /** False where the source has no way to break a line: titles, table cells. */
  breaks?: boolean;
  width?: Width;
  /** The longest text between two nodes, in words. */
  longest?: number;
}

type Kind = Phrasing['type'];
const kinds = [
  'emphasis',
  'strong',
  'date',
  'deadline',
  'period',
  'unit',
  'citation',
  'venue',
  'abbreviation',
] as const;

export const randomDay = (chance: Chance): Day => addDays('2023-01-01', chance.below(900));

function randomWhen(chance: Chance, phrase: string, written: boolean): When {
  const from = randomDay(chance);
  const to = chance.happens(0.5) ? from : addDays(from, chance.below(60));
  const clock = !written && chance.happens(0.3) ? { start: '08:00', end: '11:30' } : {};
  return { from, to, ...clock, certainty: chance.pick(['fixed', 'expected']), phrase };
}

function phrasing(type: Kind, children: Inline[], { chance, units, written }: InlineMaker): Phrasing {
  const phrase = plainText(children);
  switch (type) {
    case 'emphasis':
    case 'strong':
      return { type, children };
    case 'date':
      return { type, when: randomWhen(chance, phrase, written), children };
    case 'deadline': {
      const day = randomDay(chance);
      return { type, when: { from: day, to: day, certainty: 'fixed', phrase }, children };
    }
    case 'period':
      return { type, from: '2021-01-01', to: '2025-12-31', children };
    case 'unit':
      return { type, unit: units.all[chance.below(units.all.length)]?.id ?? '', children };
    case 'citation':
      return {
        type,
        kind: chance.pick(['Quyết định', 'Luật']),
        ...(chance.happens(0.5) ? { number: `${chance.below(99)}/QĐ-UBND` } : {}),
        ...(chance.happens(0.5) ? { issuedOn: randomDay(chance) } : {}),
        children,
      };
    case 'venue':
      return { type, name: phrase, ...(chance.happens(0.5) ? { postalAddress: text(chance, 1, 5) } : {}), children };
    case 'abbreviation':
      return { type, short: phrase, long: text(chance, 2, 6), children };
  }
}

const isFormat = (type: Kind | undefined): type is 'emphasis' | 'strong' => type === 'emphasis' || type === 'strong';

/** What may stand within a node: as the types allow anything, as authors write only what the reader takes in there. */
function within(type: Kind | undefined, written: boolean): readonly [Kind, ...Kind[]] {
  if (!written) return kinds;
  if (type === undefined) return ['emphasis', 'strong', 'unit', 'deadline', 'date'];
  if (isFormat(type)) return type === 'emphasis' ? ['strong'] : ['emphasis'];
  return type === 'unit' ? ['emphasis', 'strong'] : ['emphasis', 'strong', 'unit'];
}

/** Marks of Markdown are told apart two deep. */
const depthWithin = (type: Kind, parent: Kind | undefined, depth: number, written: boolean): number =>
  written && isFormat(type) ? Math.min(depth - 1, isFormat(parent) ? 0 : 1) : depth - 1;

/** Words of letters at the start and at the end. */
const startsLettered = /^[\p{L}\p{N}]+(?=\s|$)/u;
const endsLettered = /(?<=^|\s)[\p{L}\p{N}]+$/u;

/** Neighbouring texts as one. */
function merge(nodes: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const node of nodes) {
    const before = merged.at(-1);
    if (node.type === 'text' && before?.type === 'text')
      merged[merged.length - 1] = { type: 'text', value: before.value + node.value };
    else merged.push(node);
  }
  return merged;
}

/**
 * Inline nodes with at least one word: no white space at their start or end, none beside a break, one space or more between words.
 * A word may go on from one node into the next, as "*x*," does, where letters meet letters or a sign around them.
 */
export function randomInlines(maker: InlineMaker, options: Options = {}, parent?: Kind): Inline[] {
  const { chance, written } = maker;
  const { depth = 3, breaks = true, width = 'wide', longest = 10 } = options;
  const nodes: Inline[] = [];
  const space = (): Inline => (breaks && chance.happens(0.06) ? { type: 'break' } : { type: 'text', value: ' ' });
  const words = (): Inline => ({
    type: 'text',
    value: text(chance, 1, longest, width, written && parent !== undefined),
  });

  chance.many(1, parent === undefined ? 4 : 2, (index) => {
    if (index > 0) nodes.push(space());
    if (depth === 0 || chance.happens(parent === undefined ? 0.5 : 0.65)) {
      nodes.push(words());
      return;
    }
    const type = chance.pick(within(parent, written));
    const children = randomInlines(
      maker,
      { ...options, depth: depthWithin(type, parent, depth, written), longest: Math.min(longest, 5) },
      type,
    );
    nodes.push(...glue(phrasing(type, children, maker), maker));
  });
  return merge(nodes);
}

/** A node alone, in brackets, before a sign, or with letters joined to its own where the source can say so. */
function glue(node: Phrasing, { chance, written }: InlineMaker): Inline[] {
  const marked = written && isFormat(node.type);
  const inner = plainText([node]);
  const isLettered = startsLettered.test(inner) && endsLettered.test(inner);
  // Signs on the inner side of a format would turn the marks around it into signs of the text; others could part lines there.
  if (!isLettered || chance.happens(0.6)) return [node];
  const [open, close] = chance.pick([
    ['(', ')'],
    ['“', '”'],
    ['', ','],
    ['', ';'],
    ['', '…'],
    ['', './.'],
    ...(marked
      ? []
      : ([
          ['x', 'y'],
          ['', syllable(chance)],
        ] as const)),
  ]);
  return [plain(open), node, plain(close)].filter((each) => each.type !== 'text' || each.value !== '');
}

const plain = (value: string): Inline => ({ type: 'text', value });

/** Inline nodes whose words stand after a label as that label and those words; without a label, as no label. */
export function labelled(maker: InlineMaker, label: string, options: Options = {}): Inline[] {
  for (;;) {
    const nodes = randomInlines(maker, options);
    if (isReadAs(label, plainText(nodes)) && !/^(?:Phụ lục|Phần|Chương|Mục|\(\s*Kèm)/iu.test(plainText(nodes)))
      return nodes;
  }
}
