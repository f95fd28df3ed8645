/** Passage + meanings → inline nodes. Formatting ends up innermost, so that it may cross meanings freely. */
import type { Inline, Phrasing } from '../types.ts';
import type { FormatMark, Passage } from './passage.ts';
import type { Meaning } from './recognise.ts';

/** Builds the inline nodes of a passage; every character of its text is kept, in order. */
export function buildInline(passage: Passage, meanings: readonly Meaning[]): Inline[] {
  const ordered = [...meanings].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;

  function buildRange(start: number, end: number): Inline[] {
    const nodes: Inline[] = [];
    let at = start;
    for (let meaning = ordered[next]; meaning !== undefined && meaning.start < end; meaning = ordered[next]) {
      next += 1;
      nodes.push(...buildText(passage, at, meaning.start));
      nodes.push(withChildren(meaning.node, buildRange(meaning.start, meaning.end)));
      at = meaning.end;
    }
    nodes.push(...buildText(passage, at, end));
    return nodes;
  }
  return buildRange(0, passage.text.length);
}

function withChildren(node: Meaning['node'], children: Inline[]): Inline {
  if (node.type === 'text') return { type: 'text', value: '' };
  return { ...node, children } satisfies Phrasing;
}

/** Text from `start` to `end`, cut where formatting begins or ends. */
function buildText(passage: Passage, start: number, end: number): Inline[] {
  const cuts = new Set([start, end]);
  for (const format of passage.formats) {
    for (const cut of [format.start, format.end]) if (cut > start && cut < end) cuts.add(cut);
  }
  const points = [...cuts].sort((a, b) => a - b);
  return points.slice(0, -1).flatMap((from, index) => {
    const formats = passage.formats.filter((format) => format.start <= from && from < format.end);
    return formatText(passage.text.slice(from, points[index + 1]), formats);
  });
}

function formatText(text: string, formats: readonly FormatMark[]): Inline[] {
  const [outer, ...inner] = formats;
  if (outer !== undefined) return [{ type: outer.type, children: formatText(text, inner) }];
  return text
    .split('\n')
    .flatMap((value, index): Inline[] => [
      ...(index === 0 ? [] : [{ type: 'break' as const }]),
      ...(value === '' ? [] : [{ type: 'text' as const, value }]),
    ]);
}
