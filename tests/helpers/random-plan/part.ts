/** Parts and annexes by chance, with and without numerals and titles. */
import { plainText } from '../../../src/plan/plain-text.ts';
import type { Part, PartRole } from '../../../src/plan/types.ts';
import { toRoman } from '../../../src/vietnamese/numerals.ts';
import type { Chance } from './chance.ts';
import { labelled, randomInlines, type InlineMaker } from './inlines.ts';
import { outline } from './outline.ts';

const named: readonly PartRole[] = ['purpose', 'participants', 'agenda', 'responsibilities'];

function partLabel(chance: Chance): string {
  const numeral = toRoman(1 + chance.below(12));
  const kind = chance.below(10);
  if (kind < 6) return `${numeral}.`;
  return [`Phần ${numeral}`, 'Phần thứ nhất', `CHƯƠNG ${numeral}`, ''][kind - 6] ?? '';
}

function annexLabel(chance: Chance): string {
  const numeral = toRoman(1 + chance.below(5));
  return chance.pick([`Phụ lục ${numeral}`, 'PHỤ LỤC', `Phụ lục ${numeral}`, '']);
}

/** A title below a label of its own line; elsewhere words that stand after the label as they are. */
function title(maker: InlineMaker, label: string): Part['heading'] {
  if (maker.chance.happens(0.1)) return [];
  const options = { breaks: !maker.written, depth: 2, longest: 8 };
  return labelled(maker, /^\p{Lu}+\.$/u.test(label) ? label : '', options);
}

function randomPart(maker: InlineMaker, role: PartRole, label: string): Part {
  const heading = title(maker, label);
  const hasReference = role === 'annex' && maker.chance.happens(0.4);
  const children = maker.chance.happens(0.95) ? outline(maker) : [];
  const reference = [
    { type: 'text' as const, value: '(Kèm theo Kế hoạch số ' },
    ...randomInlines(maker),
    { type: 'text' as const, value: ')' },
  ];
  const part: Part = {
    type: 'part',
    role,
    address: '',
    label,
    heading,
    children: [...(hasReference ? [{ type: 'paragraph' as const, children: reference }] : []), ...children],
  };
  // A file without a word is no part.
  return label === '' && plainText(heading) === '' && part.children.length === 0
    ? { ...part, children: [{ type: 'paragraph', children: labelled(maker, '') }] }
    : part;
}

/** From one to five parts: each of the four named roles at most once. */
export function randomParts(maker: InlineMaker): Part[] {
  const { chance } = maker;
  const roles = named.filter(() => chance.happens(0.4));
  const others = chance.many(roles.length === 0 ? 1 : 0, 2, (): PartRole => 'provision');
  const all = [...others.slice(0, 1), ...roles, ...others.slice(1)];
  return (chance.happens(0.2) ? all.reverse() : all).map((role) => randomPart(maker, role, partLabel(chance)));
}

/** Up to two annexes, with or without number, title and reference to the plan. */
export const randomAnnexes = (maker: InlineMaker): Part[] =>
  maker.chance.happens(0.6) ? [] : maker.chance.many(1, 2, () => randomPart(maker, 'annex', annexLabel(maker.chance)));
