import { describe, expect, test } from 'vitest';
import type { Inline, Plan } from '../../../src/plan/types.ts';
import { passages, walk, walkInlines } from '../../../src/plan/visit.ts';
import { words } from '../../../src/plan/words.ts';
import { markedLetters } from '../../helpers/random-plan/letters.ts';
import { shrinkPlan } from '../../helpers/random-plan/shrink.ts';
import { randomPlan } from '../../helpers/random-plan.ts';

const plans = Array.from({ length: 120 }, (_, seed) => randomPlan(seed));
const nodesOf = ({ parts, annexes }: Plan) => [...walk([...parts, ...annexes])];
const inlines = (plan: Plan): Inline[] => [...passages(plan)].flatMap(({ children }) => [...walkInlines(children)]);

describe('plans by chance', () => {
  test('are the same for the same seed, and others for others', () => {
    expect(randomPlan(7)).toEqual(randomPlan(7));
    expect(new Set(plans.map((plan) => words(plan).join(' '))).size).toBe(plans.length);
  });

  test('have every letter of Vietnamese with a mark, small and capital, composed', () => {
    const seen = new Set(plans.flatMap((plan) => words(plan)).join(''));
    expect(markedLetters).toHaveLength(134);
    expect(markedLetters.filter((letter) => !seen.has(letter))).toEqual([]);
    expect([...seen].filter((letter) => letter.normalize('NFC') !== letter)).toEqual([]);
  });

  test('have every inline node in every other', () => {
    const seen = new Set(
      plans
        .flatMap(inlines)
        .flatMap((node) => ('children' in node ? node.children.map(({ type }) => `${node.type} ${type}`) : [])),
    );
    const phrasing = ['emphasis', 'strong', 'date', 'deadline', 'period', 'unit', 'citation', 'venue', 'abbreviation'];
    for (const outer of phrasing) {
      for (const inner of ['text', 'break', ...phrasing]) expect(seen).toContain(`${outer} ${inner}`);
    }
  });

  test('have every block in every container, entries four deep, and what is rare', () => {
    const seen = new Set(
      plans
        .flatMap(nodesOf)
        .flatMap(({ node, ancestors }) => [
          `${ancestors.at(-1)?.type ?? 'plan'} ${node.type}`,
          `${ancestors.filter(({ type }) => type === 'item').length} items`,
          ...('children' in node && node.children.length === 0 ? [`empty ${node.type}`] : []),
          ...('label' in node ? [`${node.type} ${node.label === '' ? 'without' : 'with'} label`] : []),
          ...('heading' in node ? [`${node.type} ${node.heading.length === 0 ? 'without' : 'with'} title`] : []),
          ...(node.type === 'clause' && node.heading === undefined
            ? [`clause from ${node.children.at(0)?.type ?? 'nothing'}`]
            : []),
          ...(node.type === 'table'
            ? node.rows.map(({ cells }) => `${cells.length < node.align.length ? 'short' : 'full'} row`)
            : []),
          ...(node.type === 'table'
            ? node.rows.flatMap(({ cells }) =>
                cells.map((cell) => `${cell.children.length === 0 ? 'empty' : 'filled'} cell`),
              )
            : []),
        ]),
    );
    for (const container of ['part', 'clause', 'item']) {
      for (const block of ['paragraph', 'item', 'table']) expect(seen).toContain(`${container} ${block}`);
    }
    for (const shape of [
      ...['part clause', 'clause clause', '3 items', 'empty part', 'empty item', 'short row', 'full row', 'empty cell'],
      ...['part with label', 'part without label', 'part with title', 'part without title'],
      ...['clause with label', 'clause without label', 'clause with title', 'clause without title'],
      ...[
        'clause from paragraph',
        'clause from table',
        'clause from item',
        'clause from clause',
        'clause from nothing',
      ],
    ]) {
      expect(seen).toContain(shape);
    }
  });

  test('give every place an address of its own', () => {
    for (const plan of plans) {
      const addresses = nodesOf(plan).flatMap(({ node }) => (node.type === 'paragraph' ? [] : [node.address]));
      expect(new Set(addresses).size).toBe(addresses.length);
      expect(addresses.filter((address) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(address))).toEqual([]);
    }
  });

  test('shrink to little more than what fails', async () => {
    const plan = randomPlan(3);
    const [rare = ''] = words(plan).filter((word, index, all) => word.length > 30 && all.indexOf(word) === index);
    const small = await shrinkPlan(plan, (each) => words(each).includes(rare));
    expect(words(small)).toContain(rare);
    expect(words(small).length).toBeLessThan(100);
  });
});
