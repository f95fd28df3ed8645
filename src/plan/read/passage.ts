/** A passage: one run of the document's text with the author's marks, flattened so that meaning can be recognised across it. */
import type { Nodes, PhrasingContent, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import type { Finding, Place } from '../findings.ts';
import type { Address } from '../types.ts';
import { componentSchemas, componentUsage, isComponentName } from './components.ts';
import { placeOf } from './markdown.ts';
import type { SourceFile } from './source.ts';

/** Half-open range of offsets into a passage's text. */
export interface Range {
  start: number;
  end: number;
}

export interface FormatMark extends Range {
  type: 'emphasis' | 'strong';
}

/** What the author states of some words, over what would be recognised. */
export type AuthorMark = Range & { place: Place } & (
    | { type: 'deadline'; before?: string; by?: string }
    | { type: 'unit'; unit: string }
    | { type: 'when'; from: string; to: string; certainty: 'fixed' | 'expected' }
    | { type: 'text' }
  );

export interface Passage {
  /** The words; a line break that the document sets itself is "\n". */
  text: string;
  formats: FormatMark[];
  marks: AuthorMark[];
  /** Where its line begins in the source, label included. */
  origin: Place;
  /** The place in the source of an offset into `text`. */
  locate: (offset: number) => Place;
}

/** A passage as it stands in the tree, for the checks. */
export interface ReadPassage {
  passage: Passage;
  at: Address;
}

interface Segment {
  /** Offset in the passage. */
  at: number;
  /** Offset in the source file. */
  from: number;
}

/** Flattens phrasing content. Attributes that do not fit are findings; the words are kept in any case. */
export function flattenPhrasing(
  nodes: readonly PhrasingContent[],
  source: SourceFile,
  origin: Place,
): { passage: Passage; findings: Finding[] } {
  let text = '';
  const segments: Segment[] = [];
  const formats: FormatMark[] = [];
  const marks: AuthorMark[] = [];
  const findings: Finding[] = [];

  function append(value: string, node: Nodes): void {
    segments.push({ at: text.length, from: node.position?.start.offset ?? 0 });
    text += value;
  }

  /** Source lines are joined by a space; each is a segment of its own, so that places stay true. */
  function appendText(node: Text): void {
    let from = node.position?.start.offset ?? 0;
    node.value.split('\n').forEach((line, index) => {
      if (index > 0) {
        text += ' ';
        from = source.text.indexOf('\n', from) + 1;
        from += /^[ \t]*/u.exec(source.text.slice(from, from + 80))?.[0].length ?? 0;
      }
      const words = index > 0 ? line.trimStart() : line;
      segments.push({ at: text.length, from });
      text += words;
    });
  }

  function walk(node: PhrasingContent): void {
    if (node.type === 'text') {
      appendText(node);
    } else if (node.type === 'break') {
      append('\n', node);
    } else if (node.type === 'emphasis' || node.type === 'strong') {
      const start = text.length;
      node.children.forEach(walk);
      formats.push({ type: node.type, start, end: text.length });
    } else if (node.type === 'mdxJsxTextElement') {
      const start = text.length;
      node.children.forEach(walk);
      const attributes = literalAttributes(node);
      const place = placeOf(node, source);
      const mark = readMark(node.name, attributes, { start, end: text.length, place });
      if (mark) marks.push(mark);
      else if (isComponentName(node.name) && attributes !== undefined) {
        const given = Object.entries(attributes)
          .map(([name, value]) => ` ${name}="${value}"`)
          .join('');
        findings.push({
          check: 'forbidden-syntax',
          severity: 'error',
          place,
          message: `Thuộc tính của <${node.name}${given}> không đúng.`,
          remedy: `Viết: ${componentUsage[node.name]}.`,
        });
      }
    }
  }
  nodes.forEach(walk);

  const passage: Passage = {
    text,
    formats,
    marks,
    origin,
    locate(offset) {
      const segment = segments.findLast(({ at }) => at <= offset);
      return source.locate(segment === undefined ? 0 : segment.from + (offset - segment.at));
    },
  };
  return { passage, findings };
}

/** Attributes by name; undefined where one is an expression, which is refused elsewhere. */
function literalAttributes({ attributes }: MdxJsxTextElement): Record<string, string> | undefined {
  const literals: Record<string, string> = {};
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value !== null))
      return undefined;
    literals[attribute.name] = attribute.value ?? '';
  }
  return literals;
}

function readMark(name: string | null, attributes: unknown, range: Range & { place: Place }): AuthorMark | undefined {
  switch (name) {
    case 'Deadline': {
      const { data } = componentSchemas.Deadline.safeParse(attributes);
      return data && { ...range, type: 'deadline', ...data };
    }
    case 'Unit': {
      const { data } = componentSchemas.Unit.safeParse(attributes);
      return data && { ...range, type: 'unit', unit: data.id };
    }
    case 'When': {
      const { data } = componentSchemas.When.safeParse(attributes);
      return data && { ...range, type: 'when', from: data.from, to: data.to ?? data.from, certainty: data.certainty };
    }
    case 'Text': {
      const { data } = componentSchemas.Text.safeParse(attributes);
      return data && { ...range, type: 'text' };
    }
    default:
      return undefined;
  }
}

/** A passage of plain text from front matter; its places all are the place of the value. */
export function plainPassage(text: string, place: Place): Passage {
  return { text, formats: [], marks: [], origin: place, locate: () => place };
}

/** The part of a passage from an offset on, leading spaces left out. */
export function dropStart(passage: Passage, length: number): Passage {
  const rest = passage.text.slice(length);
  const cut = length + (rest.length - rest.trimStart().length);
  const shift = <Kind extends Range>(ranges: readonly Kind[]): Kind[] =>
    ranges.flatMap((range) =>
      range.end <= cut ? [] : [{ ...range, start: Math.max(0, range.start - cut), end: range.end - cut }],
    );
  return {
    text: passage.text.slice(cut),
    formats: shift(passage.formats),
    marks: shift(passage.marks),
    origin: passage.origin,
    locate: (offset) => passage.locate(offset + cut),
  };
}
