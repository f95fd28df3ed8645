/** Duties: who has to do what, as the part on responsibilities and tables of duties say it. */
import { cellOf, columnsOf, isHeadingRow } from './columns.ts';
import type { Duty } from './derived.ts';
import { limitsIn } from './limits.ts';
import { memoise } from './memoise.ts';
import { wholeItem } from './nested.ts';
import { readLead, unitsIn, type Lead } from './responsible.ts';
import type { Address, Block, Clause, Inline, Item, Part, Plan, Table, UnitId, When } from './types.ts';
import { existsOn, type Units } from './units.ts';
import { inlinesOf, walk } from './visit.ts';
import { plainText } from './plain-text.ts';

/** A duty with the passages it is made of, so that a deadline in one of them finds it. */
export interface TracedDuty {
  duty: Duty;
  passages: Inline[][];
}

/**
 * Every duty in the order of the document: one a bullet, one a paragraph where a clause has no bullets, one a row of a table
 * of duties. `units` is empty where the text names no unit that is known; nothing is guessed.
 */
export const duties: (plan: Plan) => Duty[] = memoise((plan) => tracedDuties(plan).map(({ duty }) => duty));

/** The duties together with the runs of inline nodes (by identity) they were read from. */
export const tracedDuties: (plan: Plan) => TracedDuty[] = memoise((plan) => [
  ...[...plan.parts, ...plan.annexes].flatMap((part) =>
    part.role === 'responsibilities' ? dutiesIn(part, { units: [] }) : dutiesInTables(part),
  ),
]);

/** What a heading or an introduction says of the duties below it. */
interface Charge {
  units: UnitId[];
  due?: When | undefined;
}

/** The duties of one unit: its own and those of every group it belonged to when the plan was issued. */
export function dutiesOf(plan: Plan, unit: UnitId, units: Units): Duty[] {
  const owing = new Set([unit, ...groupsAtIssue(plan, unit, units)]);
  return duties(plan).filter((duty) => duty.units.some((id) => owing.has(id)));
}

/** The groups through which the plan reaches a unit; none if the unit did not exist on the day of issue. */
export function groupsAtIssue(plan: Plan, unit: UnitId, units: Units): UnitId[] {
  const known = units.get(unit);
  if (known === undefined || !existsOn(known, plan.masthead.issuedOn)) return [];
  return units.groupsOf(unit).map(({ id }) => id);
}

function dutiesIn(container: Part | Clause, inherited: Charge): TracedDuty[] {
  if (container.type === 'clause' && container.heading === undefined) return dutiesInUntitled(container, inherited);
  const heading = container.heading ?? [];
  const headingUnits = unitsIn(heading);
  const charge = { units: headingUnits.length > 0 ? headingUnits : inherited.units, due: dueIn(heading, inherited) };
  return dutiesAmong(container.children, charge, container.address, container.type === 'clause');
}

/** "1. Giao Sở Tài chính …": its first paragraph says who; it is the duty, or the introduction of the bullets below it. */
function dutiesInUntitled(clause: Clause, inherited: Charge): TracedDuty[] {
  const [first, ...rest] = clause.children;
  if (first?.type !== 'paragraph') return dutiesAmong(clause.children, inherited, clause.address, true);
  const lead = readLead(first.children);
  const charge = chargeIn(first.children, lead, inherited);
  const isIntroduction = rest.length > 0 && (lead.bare || endsWithColon(first.children));
  return [
    ...(isIntroduction ? [] : [trace(first.children, charge, clause.address)]),
    ...dutiesAmong(rest, charge, clause.address, true),
  ];
}

/** @param paragraphsCount whether a paragraph that names no unit is a duty too */
function dutiesAmong(
  nodes: readonly (Block | Clause)[],
  inherited: Charge,
  address: Address,
  paragraphsCount: boolean,
): TracedDuty[] {
  let charge = inherited;
  return nodes.flatMap((node, index): TracedDuty[] => {
    switch (node.type) {
      case 'clause':
        return dutiesIn(node, charge);
      case 'table':
        return dutiesInTable(node, charge);
      case 'item':
        return dutiesInItem(node, charge);
      case 'paragraph': {
        const lead = readLead(node.children);
        const bulletsFollow = nodes[index + 1]?.type === 'item' || nodes[index + 1]?.type === 'table';
        if (bulletsFollow && (lead.bare || endsWithColon(node.children))) {
          charge = chargeIn(node.children, lead, inherited);
          return [];
        }
        if (
          lead.units.length === 0 &&
          (!paragraphsCount || nodes.some(({ type }) => type === 'item' || type === 'table'))
        )
          return [];
        return [trace(node.children, chargeIn(node.children, lead, inherited), address)];
      }
    }
  });
}

/** A bullet is one duty with all that is nested in it, unless it only names the unit whose duties are nested in it. */
function dutiesInItem(item: Item, inherited: Charge): TracedDuty[] {
  const lead = readLead(item.children);
  const charge = chargeIn(item.children, lead, inherited);
  if (lead.bare && item.blocks.length > 0) return dutiesAmong(item.blocks, charge, item.address, true);
  return [trace(wholeItem(item), charge, item.address, passagesOf(item))];
}

/** Under a heading that names the unit, a sentence changes it only where it says so itself. */
function chargeIn(inlines: readonly Inline[], lead: Lead, inherited: Charge): Charge {
  const named = lead.units.length > 0 && (lead.explicit || inherited.units.length === 0);
  return { units: named ? lead.units : inherited.units, due: dueIn(inlines, inherited) };
}

/** The passage's own limit, else the one that stands above it. */
const dueIn = (inlines: readonly Inline[], inherited: Charge): When | undefined =>
  earliest(limitsIn(inlines)) ?? inherited.due;

function passagesOf(item: Item): Inline[][] {
  const below = [...walk(item.blocks)].flatMap(({ node }): Inline[][] => {
    if (node.type === 'item' || node.type === 'paragraph') return [node.children];
    return node.type === 'table'
      ? [node.head, ...node.rows].flatMap(({ cells }) => cells.map(({ children }) => children))
      : [];
  });
  return [item.children, ...below];
}

function dutiesInTable(table: Table, inherited: Charge): TracedDuty[] {
  const columns = columnsOf(table, ['ordinal', 'lead', 'content', 'limit']);
  if (columns.content === undefined || (columns.lead === undefined && inherited.units.length === 0)) return [];
  return table.rows
    .filter((row) => !isHeadingRow(row, columns.ordinal) && plainText(cellOf(row, columns.content)).trim() !== '')
    .map((row) => {
      const content = cellOf(row, columns.content);
      const units = columns.lead === undefined ? inherited.units : unitsIn(cellOf(row, columns.lead));
      const due =
        earliest(row.cells.flatMap(({ children }) => limitsIn(children))) ??
        dateIn(cellOf(row, columns.limit)) ??
        inherited.due;
      return {
        duty: { units, text: oneLine(content), children: content, ...(due && { due }), address: table.address },
        passages: row.cells.map(({ children }) => children),
      };
    });
}

/** Outside the part on responsibilities, duties are handed out only where a table says so in its columns: what, who, until when. */
function dutiesInTables(part: Part): TracedDuty[] {
  return [...walk([part])].flatMap(({ node }) => {
    if (node.type !== 'table') return [];
    const columns = columnsOf(node, ['ordinal', 'lead', 'content', 'limit']);
    return columns.lead !== undefined && columns.limit !== undefined ? dutiesInTable(node, { units: [] }) : [];
  });
}

/** In a column of time limits a plain day is a limit, met on that day. */
const dateIn = (inlines: Inline[]): When | undefined => inlinesOf(inlines, 'date')[0]?.when;

function earliest(times: readonly When[]): When | undefined {
  return times.reduce<When | undefined>(
    (first, when) => (first === undefined || when.to < first.to ? when : first),
    undefined,
  );
}

function trace(children: Inline[], charge: Charge, address: Address, passages: Inline[][] = [children]): TracedDuty {
  const due = dueIn(children, charge);
  const { units } = charge;
  return { duty: { units, text: oneLine(children), children, ...(due && { due }), address }, passages };
}

const oneLine = (inlines: readonly Inline[]): string => plainText(inlines).replace(/\s+/gu, ' ').trim();

const endsWithColon = (inlines: readonly Inline[]): boolean => plainText(inlines).trimEnd().endsWith(':');
