/** A plan as search sees it: every printed line in order, each with the place it leads to. */
import { nationalMotto, nationalTitle, numberPrefix } from '../decree30/national-title.ts';
import { isMark } from '../plan/address.ts';
import { agenda, talks } from '../plan/agenda.ts';
import { duties } from '../plan/duties.ts';
import type { Address, Block, Clause, Inline, Part, Plan, UnitId, When } from '../plan/types.ts';
import { contentOf, inlinesOf, type Container } from '../plan/visit.ts';
import { plainText } from '../plan/plain-text.ts';
import { citeClause, kindName, planNumber, subjectLine } from '../presentation/plan-text.ts';
import { clauseUrl } from '../presentation/urls.ts';
import type { Passage, PassageKind, SearchDocument } from './document.ts';

/** What is known of a place besides its words. */
interface Role {
  kind: PassageKind;
  units: UnitId[];
  due?: When;
}

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The document of one plan; its passages hold every word of the plan in its order. */
export function planDocument(plan: Plan): SearchDocument {
  const roles = rolesOf(plan);
  const number = planNumber(plan);
  const name = `${kindName(plan)} số ${number}`;
  const { masthead, signature, recipients } = plan;

  function passage(address: Address, title: string, text: string, inlines: readonly Inline[] = []): Passage {
    const role = roles.get(address);
    const units = [...new Set([...inlinesOf(inlines, 'unit').map(({ unit }) => unit), ...(role?.units ?? [])])];
    return {
      kind: role?.kind ?? 'clause',
      url: clauseUrl(plan.id, address),
      title,
      text: tidy(text),
      ...(units.length > 0 ? { units } : {}),
      ...(role?.due === undefined ? {} : { due: role.due }),
    };
  }
  const around = (address: Address, title: string, inlines: readonly Inline[]): Passage =>
    passage(address, title, plainText(inlines), inlines);

  /** What stands in and below a container; `labels` go with the words that follow them. */
  function inside(container: Container, above: readonly Container[]): Passage[] {
    const containers = [...above, container];
    const title = titleOf(containers);
    let label = container.type === 'part' || isMark(container.label) ? '' : container.label;
    const own: Passage[] = [];
    const heading = container.type === 'item' ? undefined : container.heading;
    if (container.type === 'item') {
      own.push(passage(container.address, title, `${label} ${plainText(container.children)}`, container.children));
      label = '';
    } else if (heading !== undefined) {
      const place = passage(container.address, title, `${container.label} ${plainText(heading)}`, heading);
      own.push({ ...place, kind: 'clause', heading: true });
      label = '';
    }
    return [
      ...own,
      ...contentOf(container).flatMap((node) => {
        const before = label;
        label = '';
        return block(node, containers, title, before);
      }),
    ];
  }

  function block(node: Block | Clause, containers: readonly Container[], title: string, label: string): Passage[] {
    const address = containers.at(-1)?.address ?? '';
    if (node.type === 'paragraph')
      return [passage(address, title, `${label} ${plainText(node.children)}`, node.children)];
    if (node.type !== 'table') return inside(node, containers);
    return [node.head, ...node.rows].map(({ cells }) => {
      const filled = cells.filter(({ children }) => children.length > 0);
      const text = filled.map(({ children }) => plainText(children)).join(' · ');
      return passage(
        node.address,
        title,
        text,
        filled.flatMap(({ children }) => children),
      );
    });
  }

  const head = [
    ...masthead.parentLines,
    ...masthead.issuerLines,
    nationalTitle,
    nationalMotto,
    `${numberPrefix} ${masthead.number}/${masthead.notation}`,
    `${masthead.place}, ${masthead.date}`,
  ].join(' ');
  const all: Passage[] = [
    {
      ...passage('masthead', name, head),
      names: [number, masthead.number, `số ${number}`, `số ${masthead.number}`, name],
      heading: true,
    },
    { ...around('subject', `${name} – trích yếu`, plan.subject), heading: true },
    ...plan.basis.map(({ children }) => around('basis', 'Căn cứ', children)),
    ...plan.preamble.map(({ children }) => around('preamble', 'Mở đầu', children)),
    ...plan.parts.flatMap((part) => inside(part, [])),
    ...plan.closing.map(({ children }) => around('closing', 'Đoạn kết', children)),
    passage('recipients', 'Nơi nhận', recipients.label),
    ...recipients.lines.map((line) => around('recipients', 'Nơi nhận', line)),
    passage('signature', 'Phần ký', [...signature.lines, signature.name].join(' ')),
    ...plan.annexes.flatMap((annex) => inside(annex, [])),
  ];
  const passages = all.filter(({ text }) => text !== '');
  // The kind of document is printed above its subject.
  const subject = passages.find(({ url }) => url === clauseUrl(plan.id, 'subject'));
  if (subject !== undefined) subject.text = `${plan.kind} ${subject.text}`;
  return { plan: { id: plan.id, number, subject: subjectLine(plan), issuedOn: masthead.issuedOn }, passages };
}

function rolesOf(plan: Plan): Map<Address, Role> {
  const roles = new Map<Address, Role>();
  for (const { address, units } of [...agenda(plan), ...talks(plan)]) roles.set(address, { kind: 'programme', units });
  for (const { address, units, due } of duties(plan)) {
    roles.set(address, { kind: 'duty', units, ...(due === undefined ? {} : { due }) });
  }
  return roles;
}

/** "IV.1 – Sở Nội vụ": the clause and the nearest heading above. */
function titleOf(containers: readonly Container[]): string {
  const last = containers.at(-1);
  if (last === undefined) return '';
  const heading = containers.findLast(
    (each): each is Part | Clause => each.type !== 'item' && each.heading !== undefined,
  )?.heading;
  const place = citeClause(last.address).replace(/^Mục /u, '');
  return [place, tidy(plainText(heading ?? []))].filter((part) => part !== '').join(' – ');
}
