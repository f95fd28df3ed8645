/**
 * Builds small plans by hand. Texts use a tiny markup instead of the reader:
 * `[so-y-te|Sở Y tế]` a unit, `{<2023-11-15|trước ngày 16/11/2023}` a deadline, `{2023-11-20|ngày 20/11/2023}` a date,
 * `{2023-11-11..2023-11-30?|…}` an expected window, `{@Hội trường 2/9|Hội trường 2/9}` a venue, `{#|Quyết định …}` a citation, `\n` a break.
 */
import {
  clauseAddress,
  createAddressBook,
  createOrdinals,
  itemAddress,
  partAddress,
  tableAddress,
} from '../../../src/plan/address.ts';
import { readEvent } from '../../../src/plan/event.ts';
import type {
  Address,
  Block,
  Clause,
  Inline,
  Item,
  Masthead,
  Paragraph,
  Part,
  PartRole,
  Plan,
  When,
} from '../../../src/plan/types.ts';
import { createUnits, type Unit, type Units } from '../../../src/plan/units.ts';

export function inline(text: string): Inline[] {
  return text.split(/(\[[^\]|]+\|[^\]]+\]|\{[^}|]+\|[^}]*\}|\n|\*[^*]+\*)/u).flatMap((piece): Inline[] => {
    const emphasis = /^\*(.+)\*$/u.exec(piece)?.[1];
    const unit = /^\[(.+)\|(.+)\]$/u.exec(piece);
    const mark = /^\{(.+)\|(.*)\}$/u.exec(piece);
    if (piece === '') return [];
    if (piece === '\n') return [{ type: 'break' }];
    if (emphasis !== undefined) return [{ type: 'emphasis', children: inline(emphasis) }];
    if (unit) return [{ type: 'unit', unit: unit[1] ?? '', children: [{ type: 'text', value: unit[2] ?? '' }] }];
    return mark ? [meaning(mark[1] ?? '', mark[2] ?? '')] : [{ type: 'text', value: piece }];
  });
}

function meaning(code: string, phrase: string): Inline {
  const children: Inline[] = [{ type: 'text', value: phrase }];
  if (code === '#') return { type: 'citation', kind: 'Quyết định', children: inline(phrase) };
  if (code.startsWith('@')) return { type: 'venue', name: code.slice(1), children };
  const [from = '', to = from] = code.replace(/^<|\?$/gu, '').split('..');
  const when: When = { from, to, certainty: code.endsWith('?') ? 'expected' : 'fixed', phrase };
  return { type: code.startsWith('<') ? 'deadline' : 'date', when, children };
}

type Draft = Paragraph | Clause | Item | Extract<Block, { type: 'table' }>;

export const p = (text: string): Paragraph => ({ type: 'paragraph', children: inline(text) });

export const item = (label: string, text: string, ...blocks: Block[]): Item => ({
  type: 'item',
  label,
  address: '',
  children: inline(text),
  blocks,
});

export const dash = (text: string, ...blocks: Block[]): Item => item('-', text, ...blocks);
export const plus = (text: string): Item => item('+', text);

export const titled = (label: string, heading: string, ...children: Draft[]): Clause => ({
  type: 'clause',
  label,
  address: '',
  heading: inline(heading),
  children,
});

export const untitled = (label: string, text: string, ...children: Draft[]): Clause => ({
  type: 'clause',
  label,
  address: '',
  children: [p(text), ...children],
});

export function table(head: string[], ...rows: string[][]): Extract<Block, { type: 'table' }> {
  const cells = (row: string[]) => ({ cells: row.map((text) => ({ children: inline(text) })) });
  return { type: 'table', address: '', align: head.map(() => null), head: cells(head), rows: rows.map(cells) };
}

export const part = (role: PartRole, label: string, heading: string, ...children: Draft[]): Part => ({
  type: 'part',
  role,
  address: '',
  label,
  heading: inline(heading),
  children,
});

export interface PlanDraft {
  subject?: string;
  masthead?: Partial<Masthead>;
  preamble?: string[];
  parts?: Part[];
  closing?: string[];
  recipients?: string[];
  annexes?: Part[];
}

export function plan({
  subject = 'Tổ chức Hội nghị tổng kết',
  masthead = {},
  preamble = [],
  parts = [],
  closing = [],
  recipients = ['- Lưu: VT.'],
  annexes = [],
}: PlanDraft): Plan {
  const claim = createAddressBook();
  parts.forEach((each, index) => {
    each.address = claim(partAddress(each.label, each.role, index + 1));
    setAddresses(each.children, each.address, claim);
  });
  annexes.forEach((each, index) => {
    each.address = claim(partAddress(each.label, each.role, index + 1));
    setAddresses(each.children, each.address, claim);
  });
  const draft: Plan = {
    type: 'plan',
    id: '12-kh-ubnd',
    masthead: {
      parentLines: [],
      issuerLines: ['ỦY BAN NHÂN DÂN', 'TỈNH GIA LAI'],
      issuer: 'ubnd-tinh',
      number: '12',
      notation: 'KH-UBND',
      place: 'Gia Lai',
      date: 'ngày 30 tháng 10 năm 2023',
      issuedOn: '2023-10-30',
      ...masthead,
    },
    kind: 'KẾ HOẠCH',
    subject: inline(subject),
    basis: [p('Căn cứ {#|Quyết định số 01/QĐ-UBND ngày 17 tháng 7 năm 2023} của [ubnd-tinh|Ủy ban nhân dân tỉnh];')],
    preamble: preamble.map(p),
    parts,
    closing: closing.map(p),
    recipients: { label: 'Nơi nhận:', lines: recipients.map(inline) },
    signature: { lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Họ và tên' },
    annexes,
    relations: [],
    notes: [],
  };
  const event = readEvent(draft);
  return event === undefined ? draft : { ...draft, event };
}

function setAddresses(nodes: readonly (Block | Clause)[], parent: Address, claim: (address: Address) => Address): void {
  const ordinalOf = createOrdinals();
  let tables = 0;
  for (const node of nodes) {
    if (node.type === 'clause') node.address = claim(clauseAddress(parent, node.label));
    if (node.type === 'item') node.address = claim(itemAddress(parent, node.label, ordinalOf(node.label)));
    if (node.type === 'table') node.address = claim(tableAddress(parent, (tables += 1)));
    if (node.type === 'clause') setAddresses(node.children, node.address, claim);
    if (node.type === 'item') setAddresses(node.blocks, node.address, claim);
  }
}

const unit = (id: string, name: string, more: Partial<Unit> = {}): Unit => ({
  id,
  name,
  short: [],
  aliases: [],
  level: 'province',
  group: false,
  memberOf: [],
  ...more,
});

export const units: Units = createUnits([
  unit('ubnd-tinh', 'Ủy ban nhân dân tỉnh'),
  unit('cac-so', 'Các sở, ban, ngành', { group: true }),
  unit('cac-huyen', 'Ủy ban nhân dân các huyện', { group: true, level: 'district' }),
  unit('so-y-te', 'Sở Y tế', { memberOf: ['cac-so'] }),
  unit('so-tai-chinh', 'Sở Tài chính', { memberOf: ['cac-so'] }),
  unit('so-noi-vu', 'Sở Nội vụ', { memberOf: ['cac-so'] }),
  unit('ubmttq', 'Ủy ban Mặt trận Tổ quốc tỉnh'),
  unit('huyen-chu-prong', 'Ủy ban nhân dân huyện Chư Prông', {
    memberOf: ['cac-huyen'],
    level: 'district',
    validTo: '2025-06-30',
  }),
  unit('xa-moi', 'Ủy ban nhân dân xã mới', { memberOf: ['cac-huyen'], level: 'commune', validFrom: '2025-07-01' }),
  unit('bao', 'Báo Gia Lai'),
]);
