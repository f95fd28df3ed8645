/** A tree → the files that an author would have written for it: what the reader undoes. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import type { PlanFolder } from '../../src/plan/read/folder.ts';
import type { Content } from '../../src/plan/read/site.ts';
import type { RawFile } from '../../src/plan/read/source.ts';
import { plainLines } from '../../src/plan/plain-text.ts';
import type { Block, Clause, Inline, Part, Plan, TableRow } from '../../src/plan/types.ts';
import type { Units } from '../../src/plan/units.ts';
import { isListMark } from './random-plan/labels.ts';

/** What would begin a list's entry or a command of MDX at the start of a line. */
const lineStarts: readonly (readonly [RegExp, string])[] = [
  [/^(?=[-+])/gmu, '\\'],
  [/^(\d{1,9})(?=[.)](?:\s|$))/gmu, '$1\\'],
  [/^i(?=mport\b)/gmu, '&#105;'],
  [/^e(?=xport\b)/gmu, '&#101;'],
];

const escapeSigns = (text: string): string => text.replace(/[\\`*_{}[\]<>#|&~]/gu, '\\$&');

function writeNode(node: Inline): string {
  if (node.type === 'text') return escapeSigns(node.value);
  if (node.type === 'break') return '\\\n';
  const inner = node.children.map(writeNode).join('');
  switch (node.type) {
    case 'emphasis':
      return `_${inner}_`;
    case 'strong':
      return `**${inner}**`;
    case 'unit':
      return `<Unit id="${node.unit}">${inner}</Unit>`;
    case 'deadline':
      return `<Deadline by="${node.when.to}">${inner}</Deadline>`;
    case 'date':
      return `<When from="${node.when.from}" to="${node.when.to}" certainty="${node.when.certainty}">${inner}</When>`;
    default:
      throw new TypeError(`Authors cannot state a ${node.type}: it is read from the words`);
  }
}

const writeInlines = (nodes: readonly Inline[]): string =>
  lineStarts.reduce((text, [pattern, by]) => text.replace(pattern, by), nodes.map(writeNode).join(''));

const writeLabelled = (label: string, nodes: readonly Inline[]): string => `${label} ${writeInlines(nodes)}`.trim();

const writeRow = ({ cells }: TableRow): string =>
  `|${cells.map(({ children }) => ` ${writeInlines(children)} `).join('|')}|`;

const rules = { left: ':--', center: ':-:', right: '--:' } as const;

const indent = (text: string, width: number): string => text.replace(/^(?=.)/gmu, ' '.repeat(width));

/** Blocks as Markdown, a blank line between them. */
const writeBlocks = (nodes: readonly (Block | Clause)[], level: number): string =>
  nodes.map((node) => writeBlock(node, level)).join('\n\n');

function writeBlock(node: Block | Clause, level: number): string {
  switch (node.type) {
    case 'paragraph':
      return writeInlines(node.children);
    case 'table':
      return [
        writeRow(node.head),
        `|${node.align.map((align) => (align === null ? '---' : rules[align])).join('|')}|`,
        ...node.rows.map(writeRow),
      ].join('\n');
    case 'item': {
      // What a list's entry holds is indented to its words; below other labels the label alone says it.
      const width = isListMark(node.label) ? node.label.length + 1 : 0;
      const blocks = node.blocks.map((block) => indent(writeBlock(block, level), width));
      return [indent(writeLabelled(node.label, node.children), width).trimStart(), ...blocks].join('\n\n');
    }
    case 'clause': {
      const [first, ...rest] = node.children;
      if (node.heading !== undefined) {
        const marks = '#'.repeat(node.label === '' ? 2 : Math.min(level, 6));
        return joinBlocks(`${marks} ${writeLabelled(node.label, node.heading)}`, node.children, level + 1);
      }
      if (first?.type !== 'paragraph')
        throw new TypeError(`Clause ${node.address} has neither a title nor first words`);
      return joinBlocks(writeLabelled(node.label, first.children), rest, level);
    }
  }
}

const joinBlocks = (first: string, rest: readonly (Block | Clause)[], level: number): string =>
  [first, ...(rest.length === 0 ? [] : [writeBlocks(rest, level)])].join('\n\n');

function writePart({ label, heading, children }: Part): string {
  const title = heading.length === 0 ? '' : writeInlines(heading);
  const hasOwnLine = /^\p{L}/u.test(label) && !label.endsWith('.');
  const lines = hasOwnLine ? [label, title] : [`${label} ${title}`.trim()];
  return [...lines.filter((line) => line !== '').map((line) => `# ${line}`), writeBlocks(children, 2)].join('\n\n');
}

const yaml = (value: unknown): string =>
  stringify(value, { defaultStringType: 'QUOTE_DOUBLE', doubleQuotedAsJSON: true, lineWidth: 0 });

const asValue = (nodes: readonly Inline[]): string => plainLines(nodes).join('\n');

/**
 * The folder of a plan.
 * @throws a TypeError on what the conventions of src/plan/read cannot express
 */
export function writePlan(plan: Plan): PlanFolder {
  const { id, masthead, kind, subject, basis, preamble, parts, closing, recipients, signature, annexes } = plan;
  const { number, notation, parentLines, issuer, issuerLines, place, date } = masthead;
  const names = parts.map(({ role }, index) => (role === 'provision' ? `provision-${index + 1}` : role));
  const annexNames = annexes.map((_, index) => `annex-${index + 1}`);
  const front = yaml({
    ...{ number, notation, parent: parentLines, issuer, issuerLines, place, date, kind },
    subject: asValue(subject),
    parts: names,
    annexes: annexNames,
    recipients: { label: recipients.label, lines: recipients.lines.map(asValue) },
    signature,
    relations: plan.relations,
    notes: plan.notes,
  });
  const around = [writeBlocks([...basis, ...preamble], 2), '<Parts />', writeBlocks(closing, 2)].join('\n\n');
  const folder = `content/plans/${id}`;
  const file = (name: string, text: string): RawFile => ({ path: `${folder}/${name}.mdx`, text: `${text.trim()}\n` });
  return {
    id,
    path: folder,
    files: [
      file('plan', `---\n${front}---\n\n${around}`),
      ...parts.map((part, index) => file(names[index] ?? '', writePart(part))),
      ...annexes.map((annex, index) => file(annexNames[index] ?? '', writePart(annex))),
    ],
  };
}

/** A content folder in memory. */
export const writeContent = (plans: readonly Plan[], units: Units): Content => ({
  units: { path: 'content/units.yaml', text: yaml(units.all) },
  plans: plans.map(writePlan),
});

/** Writes a content folder to disk, as `CONTENT_DIR` takes it. */
export async function saveContent({ units, plans }: Content, folder: string): Promise<void> {
  for (const { path: name, text } of [units, ...plans.flatMap(({ files }) => files)]) {
    const file = path.join(folder, path.relative('content', name));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
