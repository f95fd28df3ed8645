/** What stands around the parts, by chance: masthead, basis, recipients, signature, relations, notes. */
import { authorities } from '../../../src/decree30/authority.ts';
import { plainText } from '../../../src/plan/plain-text.ts';
import type {
  EditorialNote,
  Inline,
  Masthead,
  Paragraph,
  Plan,
  Recipients,
  Relation,
  RelationKind,
  Signature,
} from '../../../src/plan/types.ts';
import { addDays } from '../../../src/vietnamese/dates.ts';
import type { Chance } from './chance.ts';
import { labelled, randomDay, randomInlines, type InlineMaker } from './inlines.ts';
import { text } from './text.ts';

const capitals = (chance: Chance, min: number, max: number): string => text(chance, min, max, 'narrow').toUpperCase();

/** The date as printed, of a day. */
function printDate(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `ngày ${date} tháng ${Number(month) < 3 ? month : String(Number(month))} năm ${year}`;
}

/** Ô 1–4. The number is the plan's own, now and then with the stray spaces of the source. */
export function randomMasthead({ chance, units }: InlineMaker, ordinal: number): Masthead {
  const issuedOn = randomDay(chance);
  return {
    parentLines: chance.many(0, 3, () => capitals(chance, 1, 4)),
    issuerLines: chance.many(1, 4, () => capitals(chance, 1, 4)),
    issuer: units.all[0]?.id ?? '',
    number: chance.pick(['', '', ' ']) + String(ordinal).padStart(2, '0') + chance.pick(['', '', ' ']),
    notation: chance.pick(['KH-UBND', 'KH-SVHTTDL', 'KHLT-SYT-SNV']),
    place: text(chance, 1, 2, 'narrow'),
    date: printDate(issuedOn),
    issuedOn,
  };
}

/** The subject has no formats: it is written in the front matter. */
export function randomSubject(maker: InlineMaker): Inline[] {
  const { chance, written } = maker;
  if (!written) return randomInlines(maker, { depth: 2 });
  const event = chance.happens(0.5) ? 'Tổ chức Hội nghị ' : '';
  const lines = chance.many(1, 3, (index) => (index === 0 ? event : '') + text(chance, 1, 12));
  return lines.flatMap((value, index): Inline[] => [
    ...(index === 0 ? [] : [{ type: 'break' as const }]),
    { type: 'text', value },
  ]);
}

const ending = (children: Inline[], sign: string): Paragraph => ({
  type: 'paragraph',
  children: [...children, { type: 'text', value: sign }],
});

/** Up to four lines of legal basis, each ending ";". */
export const randomBasis = (maker: InlineMaker): Paragraph[] =>
  maker.chance.many(0, 4, () => ending([{ type: 'text', value: 'Căn cứ ' }, ...randomInlines(maker)], ';'));

/** Up to two paragraphs; the first ends ":", so that it is no basis. */
export const randomPreamble = (maker: InlineMaker): Paragraph[] =>
  maker.chance.many(0, 2, () => ending(labelled(maker, ''), ':'));

export const randomClosing = (maker: InlineMaker): Paragraph[] =>
  maker.chance.many(0, 2, () => ending(labelled(maker, ''), './.'));

/** From one to twelve lines. */
export function randomRecipients(maker: InlineMaker): Recipients {
  const { chance, written } = maker;
  const options = { width: 'narrow', longest: 5 } as const;
  const line = (): Inline[] => {
    const words: Inline[] = written
      ? [{ type: 'text', value: text(chance, 1, 8, 'narrow') }]
      : randomInlines(maker, { ...options, depth: 2 });
    return [{ type: 'text', value: '- ' }, ...words, { type: 'text', value: ';' }];
  };
  return { label: chance.pick(['Nơi nhận:', 'Nơi nhận:', 'Kính gửi:']), lines: chance.many(1, 12, line) };
}

/** From one to four lines of authority and office, and a name. */
export function randomSignature({ chance }: InlineMaker): Signature {
  const authority = authorities[chance.below(authorities.length)]?.short ?? '';
  return {
    lines: chance.many(1, 4, (index) => (index === 0 ? `${authority} ` : '') + capitals(chance, 1, 4)),
    name: text(chance, 1, 4, 'narrow'),
  };
}

/** Documents that bear on the plan, without what they settle. */
export const randomRelations = ({ chance }: InlineMaker, { issuedOn }: Masthead): Relation[] =>
  chance.many(0, 2, () => {
    const kind = chance.pick<RelationKind>(['corrects', 'correctedBy', 'replaces', 'replacedBy', 'invitedBy']);
    const isLater = kind.endsWith('By');
    const days = 1 + chance.below(60);
    return {
      kind,
      document: `Công văn số ${chance.below(99)}/UBND`,
      on: addDays(issuedOn, isLater ? days : -days),
      note: text(chance, 1, 8),
    };
  });

/** Remarks beside places of the plan. */
export function randomNotes({ chance }: InlineMaker, { parts, basis }: Pick<Plan, 'parts' | 'basis'>): EditorialNote[] {
  const [first] = basis;
  return [
    ...(first !== undefined && chance.happens(0.3)
      ? [{ at: 'basis', quote: plainText(first.children), text: text(chance, 1, 9) }]
      : []),
    ...parts.flatMap(({ address }) => (chance.happens(0.2) ? [{ at: address, text: text(chance, 1, 9) }] : [])),
  ];
}
