/** The canonical words of a plan: the measuring rod for every output. */
import type { Element } from '../decree30/type-rules.ts';
import { plainText } from './plain-text.ts';
import { printed, printedPart, printNode } from './printed.ts';
import type { Printed, PrintedLine } from './printed.ts';
import type { Block, Clause, Part, Plan } from './types.ts';

/** The words of one printed line, its label first. */
export const lineText = ({ label, content }: PrintedLine): string =>
  [label, plainText(content)].filter((text) => text !== '').join(' ');

function textsOf(entry: Printed): string[] {
  if (entry.type === 'line') return [lineText(entry)];
  const { head, rows } = entry.table;
  return [head, ...rows].flatMap(({ cells }) => cells.map(({ children }) => plainText(children)));
}

const splitWords = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

const wordsOf = (entries: readonly Printed[]): string[] => entries.flatMap(textsOf).flatMap(splitWords);

/** A part, clause or block as printed: its label, its words and everything nested in it, one line each. */
export function blockText(node: Part | Clause | Block): string {
  return (node.type === 'part' ? printedPart(node) : printNode(node))
    .flatMap(textsOf)
    .filter((text) => text !== '')
    .join('\n');
}

/** The canonical words of the document, split at white space, in order. */
export const words = (plan: Plan): string[] => wordsOf(printed(plan));

const supplied: ReadonlySet<Element> = new Set<Element>(['parentBody', 'issuer', 'nationalTitle', 'motto']);

/** The words of the masthead before "Số:", which a source text may lack: parent, issuer, national title and motto. */
export const suppliedWords = (plan: Plan): string[] =>
  wordsOf(printed(plan).filter((entry) => entry.type === 'line' && supplied.has(entry.element)));
