/** Parts, clauses, items and tables as the hierarchy of the body. */
import { isMark } from '../../plan/address.ts';
import type { Block, Clause, Inline, Item, Part, Table, TableRow } from '../../plan/types.ts';
import { readLabel } from '../../vietnamese/labels.ts';
import { inlines, type Writing } from './inline.ts';
import { element, textElement, type XmlElement } from './xml.ts';

/** What a division calls itself: phần, chương, mục, tiểu mục, điều. */
const divisions: readonly { pattern: RegExp; name: string }[] = [
  { pattern: /^phần(?=\s|$)/iu, name: 'part' },
  { pattern: /^chương(?=\s|$)/iu, name: 'chapter' },
  { pattern: /^mục(?=\s|$)/iu, name: 'section' },
  { pattern: /^tiểu mục(?=\s|$)/iu, name: 'subsection' },
  { pattern: /^điều(?=\s|$)/iu, name: 'article' },
];

const divisionName = (label: string): string | undefined =>
  divisions.find(({ pattern }) => pattern.test(label.trim()))?.name;

/** Of a part: "I." is a mục where the document has no chapters (NĐ 30/2020, Phụ lục I, Mục V.6.b). */
const partName = ({ label }: Part): string => divisionName(label) ?? 'section';

/** Of a numbered clause: "1." is a khoản, what is numbered below it a khoản of its own. */
function clauseName({ label }: Clause, isNested: boolean): string {
  const kind = readLabel(label)?.kind;
  if (kind === 'roman') return 'section';
  return divisionName(label) ?? (isNested ? 'subclause' : 'clause');
}

/** A paragraph; nothing where it has no words. */
export function paragraph(children: readonly Inline[], writing: Writing): XmlElement[] {
  return children.length === 0 ? [] : [textElement('p', {}, inlines(children, writing))];
}

/** A part with everything in it. */
export function partElement(part: Part, writing: Writing): XmlElement {
  const { label, address, heading } = part;
  return element(partName(part), { eId: address }, [
    ...numElement(label),
    ...headingElement(heading, writing),
    ...contentOf([], part.children, writing, false),
  ]);
}

export const numElement = (label: string): XmlElement[] => (label === '' ? [] : [textElement('num', {}, [label])]);

export const headingElement = (heading: readonly Inline[], writing: Writing): XmlElement[] =>
  heading.length === 0 ? [] : [textElement('heading', {}, inlines(heading, writing))];

function clauseElement(clause: Clause, writing: Writing, isNested: boolean): XmlElement {
  const { label, address, heading, children } = clause;
  const name = clauseName(clause, isNested);
  return element(name, { eId: address }, [
    ...numElement(label),
    ...headingElement(heading ?? [], writing),
    ...contentOf([], children, writing, name === 'clause' || name === 'subclause'),
  ]);
}

/** "a)" is a điểm; a dash has no number of its own. */
function itemElement({ label, address, children, blocks }: Item, writing: Writing): XmlElement {
  return element(isMark(label) ? 'indent' : 'point', { eId: address }, [
    ...numElement(label),
    ...contentOf(paragraph(children, writing), blocks, writing, true),
  ]);
}

type Leaf = Exclude<Block, Item>;

const isLeaf = (node: Block | Clause): node is Leaf => node.type === 'paragraph' || node.type === 'table';

const leafElements = (leaves: readonly (Block | Clause)[], writing: Writing): XmlElement[] =>
  leaves
    .filter(isLeaf)
    .flatMap((leaf) => (leaf.type === 'table' ? tableElement(leaf, writing) : paragraph(leaf.children, writing)));

/**
 * What a container holds below its number and heading. The schema has text before the hierarchy (`intro`), after it (`wrapUp`),
 * or alone (`content`); text between two clauses is an `alinea`.
 * @param own the container's own words
 */
function contentOf(
  own: readonly XmlElement[],
  nodes: readonly (Block | Clause)[],
  writing: Writing,
  isNested: boolean,
): XmlElement[] {
  const first = nodes.findIndex((node) => !isLeaf(node));
  const last = nodes.findLastIndex((node) => !isLeaf(node));
  if (first === -1) return wrap('content', [...own, ...leafElements(nodes, writing)]);
  return [
    ...wrap('intro', [...own, ...leafElements(nodes.slice(0, first), writing)]),
    ...hierarchy(nodes.slice(first, last + 1), writing, isNested),
    ...wrap('wrapUp', leafElements(nodes.slice(last + 1), writing)),
  ];
}

const wrap = (name: string, children: readonly XmlElement[]): XmlElement[] =>
  children.length === 0 ? [] : [element(name, {}, children)];

/** Clauses and items in order, text between them in containers of its own. */
function hierarchy(nodes: readonly (Block | Clause)[], writing: Writing, isNested: boolean): XmlElement[] {
  return nodes.flatMap((node) => {
    switch (node.type) {
      case 'clause':
        return [clauseElement(node, writing, isNested)];
      case 'item':
        return [itemElement(node, writing)];
      case 'paragraph':
      case 'table':
        return wrap('alinea', wrap('content', leafElements([node], writing)));
    }
  });
}

/** The content of a body that stands under no number: an annex. Text may stand beside the hierarchy there. */
export function bodyElements(nodes: readonly (Block | Clause)[], writing: Writing): XmlElement[] {
  return nodes.flatMap((node) => (isLeaf(node) ? leafElements([node], writing) : hierarchy([node], writing, false)));
}

function tableElement({ address, align, head, rows }: Table, writing: Writing): XmlElement[] {
  const row = ({ cells }: TableRow, name: 'th' | 'td'): XmlElement[] =>
    wrap(
      'tr',
      cells.map(({ children }, column) => {
        const aligned = align[column] ?? null;
        const style = aligned === null ? undefined : `text-align: ${aligned}`;
        return element(name, { style }, paragraph(children, writing));
      }),
    );
  const all = [...row(head, 'th'), ...rows.flatMap((each) => row(each, 'td'))];
  return all.length === 0 ? [] : [element('table', { eId: address }, all)];
}
