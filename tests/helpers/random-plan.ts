/**
 * Plans by chance: trees of every kind of node, with Vietnamese letters of every shape and every sign that a format could take for
 * its own. The same seed gives the same plan.
 *
 * What holds for every tree, as it does for every tree of the reader (src/plan/read):
 * - Text is in NFC, without zero-width, no-break or control characters; every character has a glyph in Tinos.
 * - Text nodes are not empty. A run of inline nodes neither begins nor ends with white space, nor has any beside a break; within it
 *   words stand apart by spaces or tabs, mostly by one. A word of letters may go on from one node into the next.
 * - A paragraph among parts, clauses and items does not begin with what reads as a label; a label and its words read back as both.
 * - Neighbouring entries of one parent do not rank lower than the one before; what is nested ranks lower, or is indented under an
 *   entry that a mark of a Markdown list opens.
 * - Addresses are unique, as src/plan/address.ts makes them from the labels.
 * - Words longer than a line stand in running text only: the masthead, the signature and tables have ordinary ones.
 *
 * Plans as authors can write them keep to more: see `written`.
 */
import { readEvent } from '../../src/plan/event.ts';
import type { Plan } from '../../src/plan/types.ts';
import { createUnits, type Units } from '../../src/plan/units.ts';
import { setAddresses } from './random-plan/addresses.ts';
import {
  randomBasis,
  randomClosing,
  randomMasthead,
  randomNotes,
  randomPreamble,
  randomRecipients,
  randomRelations,
  randomSignature,
  randomSubject,
} from './random-plan/around.ts';
import { createChance } from './random-plan/chance.ts';
import type { InlineMaker } from './random-plan/inlines.ts';
import { randomAnnexes, randomParts } from './random-plan/part.ts';
import { text } from './random-plan/text.ts';

export interface RandomPlanOptions {
  /** The registry that mentions name units of; the first one issues the plan. */
  units?: Units;
  /**
   * True for plans that authors can write in MDX: meanings outside and formats inside, only meanings that a component states, no
   * break in titles and cells, no block after a sub-clause, each clause with its first words or a title.
   */
  written?: boolean;
}

/** A registry by chance: an issuer, a group and members of it. */
export function randomUnits(seed: number): Units {
  const chance = createChance(seed);
  return createUnits(
    ['co-quan', 'nhom', ...chance.many(2, 8, (index) => `don-vi-${index + 1}`)].map((id, index) => ({
      id,
      name: `${chance.pick(['Sở', 'Ban', 'Trung tâm'])} ${text(chance, 2, 6, 'narrow')}`,
      short: [],
      aliases: [],
      level: chance.pick(['province', 'district', 'commune', 'central', 'other']),
      group: id === 'nhom',
      memberOf: index > 1 && chance.happens(0.5) ? ['nhom'] : [],
    })),
  );
}

/** The plan of a seed. Its id and number name the seed. */
export function randomPlan(seed: number, options: RandomPlanOptions = {}): Plan {
  const { units = randomUnits(seed), written = false } = options;
  const maker: InlineMaker = { chance: createChance(seed), units, written };
  const masthead = randomMasthead(maker, seed);
  const parts = randomParts(maker);
  const annexes = randomAnnexes(maker);
  setAddresses(parts, annexes);
  const basis = randomBasis(maker);
  const plan: Plan = {
    type: 'plan',
    id: `${seed}-kh-ngau-nhien`,
    masthead,
    kind: 'KẾ HOẠCH',
    subject: randomSubject(maker),
    basis,
    preamble: randomPreamble(maker),
    parts,
    closing: randomClosing(maker),
    recipients: randomRecipients(maker),
    signature: randomSignature(maker),
    annexes,
    relations: randomRelations(maker, masthead),
    notes: randomNotes(maker, { parts, basis }),
  };
  const event = readEvent(plan);
  return event === undefined ? plan : { ...plan, event };
}
