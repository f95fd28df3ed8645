/** Who is invited, group by group, as the plan lists them. */
import { columnsOf } from './columns.ts';
import type { ParticipantGroup } from './derived.ts';
import { memoise } from './memoise.ts';
import { wholeItem } from './nested.ts';
import { unitsOutsideBrackets } from './responsible.ts';
import { splitInlines } from './split.ts';
import type { Address, Block, Clause, Inline, Part, Plan, Table } from './types.ts';
import { clausesOf, walk } from './visit.ts';
import { plainText } from './plain-text.ts';

type Entry = ParticipantGroup['entries'][number];

const aboutParticipants = /thành phần|đại biểu|khách mời|tham dự|tham gia|người dự|đối tượng/iu;
const aboutTimeOrPlace = /^[^\p{L}]*(?:thời gian|địa điểm|thời gian,? (?:và )?địa điểm)/iu;
/** "2.3. Cấp xã: …": a short name before a colon is the heading of the group. */
const runInHeading = /^\p{Lu}[^:;.()]{0,40}:(?=\s)/u;

/** The groups of the invited in the order of the document; none where no part or clause says who takes part. */
export const participants: (plan: Plan) => ParticipantGroup[] = memoise((plan) =>
  sourcesOf(plan)
    .flatMap((source) => groupsIn(source, source.type === 'part' ? '' : headingOf(source)))
    .filter(({ entries }) => entries.length > 0),
);

/** The clauses titled "Thành phần …" of the part on participants; the whole part where it has no such clause. */
function sourcesOf(plan: Plan): (Part | Clause)[] {
  const parts = plan.parts.filter(({ role }) => role === 'participants');
  if (parts.length > 0) {
    return parts.flatMap((part): (Part | Clause)[] => {
      const clauses = clausesOf(part).filter(
        ({ heading }) => heading !== undefined && aboutParticipants.test(plainText(heading)),
      );
      return clauses.length > 0 ? clauses : [part];
    });
  }
  return [...walk(plan.parts)].flatMap(({ node }) =>
    node.type === 'clause' && node.heading !== undefined && /^\s*thành phần/iu.test(plainText(node.heading))
      ? [node]
      : [],
  );
}

function groupsIn(container: Part | Clause, heading: string): ParticipantGroup[] {
  const groups: ParticipantGroup[] = [];
  let own: ParticipantGroup | undefined;
  for (const child of container.children) {
    if (child.type === 'clause') {
      own = undefined;
      groups.push(...groupsOfClause(child));
    } else if (child.type === 'paragraph' && isIntroduction(child.children)) {
      own = undefined;
    } else {
      const entries = entriesOf(child, container.address);
      if (own === undefined && entries.length > 0)
        groups.push((own = { heading, address: container.address, entries: [] }));
      own?.entries.push(...entries);
    }
  }
  return groups;
}

function groupsOfClause(clause: Clause): ParticipantGroup[] {
  if (clause.heading)
    return aboutTimeOrPlace.test(plainText(clause.heading)) ? [] : groupsIn(clause, headingOf(clause));
  const [first, ...rest] = clause.children;
  if (first?.type !== 'paragraph') return groupsIn(clause, '');
  if (aboutTimeOrPlace.test(plainText(first.children))) return [];
  const name = isIntroduction(first.children)
    ? plainText(first.children).trim()
    : runInHeading.exec(plainText(first.children))?.[0];
  const { after } = splitInlines(first.children, name?.length ?? 0);
  const entries = [
    ...(plainText(after).trim() === '' ? [] : [entry(after, clause.address)]),
    ...rest.flatMap((node) => (node.type === 'clause' ? [] : entriesOf(node, clause.address))),
  ];
  const below = rest.flatMap((node) => (node.type === 'clause' ? groupsOfClause(node) : []));
  return [{ heading: name === undefined ? '' : `${clause.label} ${name}`, address: clause.address, entries }, ...below];
}

function entriesOf(block: Block, around: Address): Entry[] {
  if (block.type === 'table') return rowsOf(block);
  const children = block.type === 'item' ? wholeItem(block) : block.children;
  const text = plainText(children);
  return text.trim() === '' || aboutTimeOrPlace.test(text)
    ? []
    : [entry(children, block.type === 'item' ? block.address : around)];
}

/** A table of the invited: a row is an entry, without its running number. */
function rowsOf(table: Table): Entry[] {
  const { ordinal } = columnsOf(table, ['ordinal']);
  return table.rows.map(({ cells }) => {
    const filled = cells.filter(({ children }, index) => index !== ordinal && plainText(children).trim() !== '');
    const children = filled.flatMap((cell, index) => [
      ...(index === 0 ? [] : [{ type: 'break' } satisfies Inline]),
      ...cell.children,
    ]);
    return entry(children, table.address);
  });
}

function entry(children: Inline[], address: Address): Entry {
  return {
    text: plainText(children).replace(/\s+/gu, ' ').trim(),
    children,
    units: unitsOutsideBrackets(children),
    address,
  };
}

const headingOf = ({ label, heading = [] }: Clause): string =>
  [label, plainText(heading).trim()].filter((text) => text !== '').join(' ');

const isIntroduction = (inlines: readonly Inline[]): boolean => /:\s*$/u.test(plainText(inlines));
