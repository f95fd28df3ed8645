import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readSite } from '../../../../src/plan/read/site.ts';
import { plainText } from '../../../../src/plan/plain-text.ts';
import type { Block, Clause, Inline, Part, Plan } from '../../../../src/plan/types.ts';
import { inlinesOf, passages } from '../../../../src/plan/visit.ts';
import { words } from '../../../../src/plan/words.ts';
import { randomPlan, randomUnits } from '../../../helpers/random-plan.ts';
import { shrinkPlan } from '../../../helpers/random-plan/shrink.ts';
import { writeContent } from '../../../helpers/write-plan.ts';

const units = randomUnits(1);

/** The words with how they are set, meanings left out: recognising is a matter of other tests. */
function setting(nodes: readonly Inline[], how = ''): { how: string; text: string }[] {
  const runs = nodes.flatMap((node): { how: string; text: string }[] => {
    if (node.type === 'text') return [{ how, text: node.value }];
    if (node.type === 'break') return [{ how: 'break', text: '' }];
    const more = node.type === 'emphasis' ? 'i' : node.type === 'strong' ? 'b' : '';
    return setting(node.children, [...new Set(how + more)].sort().join(''));
  });
  return runs.reduce<typeof runs>((merged, run) => {
    const before = merged.at(-1);
    if (before?.how !== run.how || run.how === 'break') return [...merged, run];
    return [...merged.slice(0, -1), { how: run.how, text: before.text + run.text }];
  }, []);
}

const shapeOf = (node: Block | Clause): unknown => {
  switch (node.type) {
    case 'paragraph':
      return setting(node.children);
    case 'item':
      return { ...node, children: setting(node.children), blocks: node.blocks.map(shapeOf) };
    case 'clause':
      return { ...node, heading: node.heading && setting(node.heading), children: node.children.map(shapeOf) };
    case 'table':
      return {
        ...node,
        head: node.head.cells.map(({ children }) => setting(children)),
        rows: node.rows.map(({ cells }) => cells.map(({ children }) => setting(children))),
      };
  }
};

const partShape = (part: Part): unknown => ({
  ...part,
  heading: setting(part.heading),
  children: part.children.map(shapeOf),
});

/** Everything but meanings and what is derived from them. */
const planShape = ({ event: _, ...plan }: Plan): unknown => ({
  ...plan,
  subject: setting(plan.subject),
  basis: plan.basis.map(shapeOf),
  preamble: plan.preamble.map(shapeOf),
  parts: plan.parts.map(partShape),
  closing: plan.closing.map(shapeOf),
  recipients: { ...plan.recipients, lines: plan.recipients.lines.map((line) => setting(line)) },
  annexes: plan.annexes.map(partShape),
});

/** What the author states of words in components, in the order of the document. */
function statements(plan: Plan): string[] {
  return [...passages(plan)].flatMap(({ children }) =>
    (['unit', 'deadline', 'date'] as const).flatMap((type) =>
      inlinesOf(children, type).map((node) => {
        const said = node.type === 'unit' ? node.unit : `${node.when.from}..${node.when.to} ${node.when.certainty}`;
        return `${type} ${said}: ${plainText(node.children)}`;
      }),
    ),
  );
}

const difference = (tree: Plan): string[] => {
  const { plans, findings } = readSite(writeContent([tree], units));
  const errors = findings.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  const [read] = plans;
  if (read === undefined || errors.length > 0) return errors;
  const found = statements(read);
  return [
    ...(words(read).join(' ') === words(tree).join(' ') ? [] : ['other words']),
    ...(isDeepStrictEqual(planShape(read), planShape(tree)) ? [] : ['another shape']),
    ...statements(tree).filter((statement) => !found.includes(statement)),
  ];
};

/** The smallest tree found that does not come back, as its author would have written it. */
async function showFailure(tree: Plan): Promise<string> {
  const small = await shrinkPlan(tree, (plan) => difference(plan).length > 0);
  const files = writeContent([small], units).plans.flatMap(({ files }) => files);
  return [tree.id, ...difference(small), ...files.map(({ path, text }) => `── ${path}\n${text}`)].join('\n');
}

describe('a tree that is written as authors write', () => {
  test('comes back from the reader', async () => {
    for (let seed = 1; seed <= 80; seed += 1) {
      const tree = randomPlan(seed, { units, written: true });
      if (difference(tree).length > 0) expect.fail(await showFailure(tree));
    }
  });

  test('has no paragraph that reads as a clause: it would come back as one', () => {
    const tree = randomPlan(1, { units, written: true });
    expect(difference(tree)).toEqual([]);
    const broken = structuredClone(tree);
    broken.closing.unshift({ type: 'paragraph', children: [{ type: 'text', value: '1. Một' }] });
    const [part] = broken.parts;
    part?.children.unshift({ type: 'paragraph', children: [{ type: 'text', value: '1. Một' }] });
    expect(difference(broken)).toEqual(['another shape']);
  });
});
