/** mdast → lines: headings, labelled or plain paragraphs and tables, in order, with nesting as the author wrote it. */
import type { List, ListItem, Nodes, PhrasingContent, RootContent, Table as MarkdownTable, Text } from 'mdast';
import { readLabel } from '../../vietnamese/labels.ts';
import type { Finding, Place } from '../findings.ts';
import { placeOf } from './markdown.ts';
import { flattenPhrasing, dropStart, type Passage } from './passage.ts';
import type { SourceFile } from './source.ts';

export interface TextLine {
  type: 'heading' | 'paragraph';
  /** Heading depth; 0 for a paragraph. */
  depth: number;
  /** How deep in Markdown lists it stands. */
  indent: number;
  /** True for what follows the first paragraph in a list item. */
  continues: boolean;
  /** The printed label, empty where there is none. */
  label: string;
  /** The words after the label. */
  passage: Passage;
}

export interface TableLine {
  type: 'table';
  indent: number;
  align: ('left' | 'center' | 'right' | null)[];
  rows: Passage[][];
  origin: Place;
}

/** Where the parts stand in plan.mdx. */
export interface PartsLine {
  type: 'parts';
}

export type Line = TextLine | TableLine | PartsLine;

/** Turns the blocks of a file into lines. */
export function readLines(blocks: readonly RootContent[], source: SourceFile): { lines: Line[]; findings: Finding[] } {
  const lines: Line[] = [];
  const findings: Finding[] = [];

  function flatten(children: readonly PhrasingContent[], block: Nodes): Passage {
    const result = flattenPhrasing(children, source, placeOf(block, source));
    findings.push(...result.findings);
    return result.passage;
  }

  function addText(
    type: TextLine['type'],
    depth: number,
    passage: Passage,
    indent: number,
    marker: string | undefined,
    continues: boolean,
  ): void {
    const label = marker ?? readLabel(passage.text)?.label ?? '';
    const words = marker === undefined ? dropStart(passage, label.length) : passage;
    lines.push({ type, depth, indent, continues, label, passage: words });
  }

  function addBlock(
    block: RootContent,
    indent: number,
    marker: string | undefined,
    continues: boolean,
    outer: Nodes = block,
  ): void {
    if (block.type === 'paragraph') {
      splitAtLabels(block.children).forEach((run, index) => {
        addText(
          'paragraph',
          0,
          flatten(run, index === 0 ? outer : (run[0] ?? outer)),
          indent,
          index === 0 ? marker : undefined,
          continues && index === 0,
        );
      });
    } else if (block.type === 'heading') {
      addText('heading', block.depth, flatten(block.children, outer), indent, marker, false);
    } else if (block.type === 'list') {
      addList(block, indent);
    } else if (block.type === 'table') {
      lines.push(readTable(block, indent));
    } else if (block.type === 'mdxJsxFlowElement' && block.name === 'Parts') {
      lines.push({ type: 'parts' });
    }
  }

  function addList(list: List, indent: number): void {
    for (const item of list.children) {
      const [first, ...rest] = item.children;
      if (first?.type === 'paragraph') addBlock(first, indent + 1, markerOf(item), false, item);
      else
        lines.push({
          type: 'paragraph',
          depth: 0,
          indent: indent + 1,
          continues: false,
          label: markerOf(item),
          passage: flatten([], item),
        });
      const others = first?.type === 'paragraph' ? rest : item.children;
      others.forEach((child) => {
        addBlock(child, indent + 1, undefined, true);
      });
    }
  }

  function markerOf(item: ListItem): string {
    const start = item.position?.start.offset ?? 0;
    return /^\S+/u.exec(source.text.slice(start))?.[0] ?? '-';
  }

  function readTable(table: MarkdownTable, indent: number): TableLine {
    return {
      type: 'table',
      indent,
      align: table.align?.map((value) => value ?? null) ?? [],
      origin: placeOf(table, source),
      rows: table.children.map((row) => row.children.map((cell) => flatten(cell.children, cell))),
    };
  }

  blocks.forEach((block) => {
    addBlock(block, 0, undefined, false);
  });
  return { lines, findings };
}

/** Splits a paragraph where a source line begins with a label such as "b)" or "2.": authors need no blank lines between them. */
function splitAtLabels(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const runs: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type !== 'text') {
      runs.at(-1)?.push(child);
      continue;
    }
    let from = 0;
    for (const { index } of child.value.matchAll(/\n/gu)) {
      const kind = readLabel(child.value.slice(index + 1))?.kind;
      if (kind === undefined || kind === 'roman') continue;
      runs.at(-1)?.push(sliceText(child, from, index));
      runs.push([]);
      from = index + 1;
    }
    runs.at(-1)?.push(sliceText(child, from, child.value.length));
  }
  return runs;
}

function sliceText(node: Text, from: number, to: number): Text {
  const value = node.value.slice(from, to);
  if (node.position?.start.offset === undefined) return { ...node, value };
  const start = { ...node.position.start, offset: node.position.start.offset + from };
  return { ...node, value, position: { ...node.position, start } };
}
