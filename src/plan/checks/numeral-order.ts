import { readLabel, type Label } from '../../vietnamese/labels.ts';
import { letterAt, toRoman } from '../../vietnamese/numerals.ts';
import type { Address, Block, Clause } from '../types.ts';
import type { Check, CheckContext, Notice } from './check.ts';

/** Numerals of parts, clauses and điểm follow each other (NĐ 30/2020, Phụ lục I, Phần I, II.6.c). */
export const checkNumeralOrder: Check = (context) => {
  const notices: Notice[] = checkRun(context.plan.parts, context);
  for (const part of [...context.plan.parts, ...context.plan.annexes])
    notices.push(...checkChildren(part.children, context));
  return notices;
};

interface Labelled {
  label: string;
  address: Address;
}

function checkChildren(children: readonly (Block | Clause)[], context: CheckContext): Notice[] {
  const labelled = children.flatMap((child) => (child.type === 'clause' || child.type === 'item' ? [child] : []));
  return [
    ...checkRun(
      labelled.filter(({ type }) => type === 'clause'),
      context,
    ),
    ...checkRun(
      labelled.filter(({ type }) => type === 'item'),
      context,
    ),
    ...labelled.flatMap((child) => checkChildren(child.type === 'clause' ? child.children : child.blocks, context)),
  ];
}

/**
 * Compares each numeral with those before it. Numbering that starts again at the first is a new run;
 * a numeral that was left out and comes later was reported where it was left out.
 */
function checkRun(nodes: readonly Labelled[], context: CheckContext): Notice[] {
  let highest = 0;
  let previous: string | undefined;
  const leftOut = new Set<number>();
  return nodes.flatMap(({ label, address }) => {
    const read = readLabel(`${label} x`);
    const ordinal = read?.ordinals.at(-1);
    if (read === undefined || ordinal === undefined) return [];
    const before = previous;
    previous = label;
    const expected = highest + 1;
    const restarts = ordinal === 1 && before !== undefined;
    if (restarts) leftOut.clear();
    highest = restarts ? 1 : Math.max(highest, ordinal);
    if (ordinal === expected || restarts || leftOut.delete(ordinal)) return [];
    for (let missing = expected; missing < ordinal; missing += 1) leftOut.add(missing);
    const wanted = printOrdinal(read, expected);
    return [
      {
        place: context.passages.find(({ at }) => at === address)?.passage.origin ?? context.locate(['parts']),
        at: address,
        quote: label,
        message:
          before === undefined
            ? `Số thứ tự “${label}” mở đầu, đúng ra là “${wanted}”.`
            : `Số thứ tự “${label}” đứng ngay sau “${before}”, đúng ra là “${wanted}”.`,
        remedy:
          'So lại với văn bản gốc; nếu bản gốc in như vậy thì giữ nguyên và ghi nhận ở acknowledged trong plan.mdx.',
      },
    ];
  });
}

/** The label as it would be printed with another last number. */
function printOrdinal({ label, kind }: Label, ordinal: number): string {
  if (kind === 'roman') return label.replace(/[IVX]+/u, toRoman(ordinal));
  if (kind === 'letter') return label.replace(/\p{L}+/u, letterAt(ordinal) ?? '?');
  return label.replace(/\d+(?=\D*$)/u, String(ordinal));
}
