/** Marks the words that somebody searched for, in the place that the address names. The text itself is not touched. */
import { matchTokens } from '../../search/match.ts';
import { readQuery } from '../../search/query.ts';
import { createSynonyms } from '../../search/synonyms.ts';
import { tokenise } from '../../search/tokens.ts';
import { addStyle } from './style.ts';

/** Marks in the element of the address's anchor, or in the whole text where it has none. */
export async function markWords(typed: string): Promise<void> {
  if (!('highlights' in CSS)) return;
  const query = readQuery(typed, createSynonyms([]));
  const place = document.getElementById(location.hash.slice(1)) ?? document.querySelector('[data-notice]');
  if (place === null || query.tokens.length === 0) return;
  const nodes = textNodes(place);
  const text = nodes.map(({ node }) => node.data).join('');
  const tokens = tokenise(text);
  const match = matchTokens(tokens, query);
  if (match === undefined) return;
  const ranges = match.runs.flatMap(({ start, end }) => {
    const range = document.createRange();
    const [first, last] = [tokens[start], tokens[end - 1]];
    const [from, to] = [first && nodeAt(nodes, first.start, false), last && nodeAt(nodes, last.end, true)];
    if (from === undefined || to === undefined) return [];
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return [range];
  });
  await addStyle();
  CSS.highlights.set('tim', new Highlight(...ranges));
}

interface PlacedText {
  node: Text;
  start: number;
}

function textNodes(place: Element): PlacedText[] {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const nodes: PlacedText[] = [];
  let start = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    nodes.push({ node, start });
    start += node.data.length;
  }
  return nodes;
}

/** The text node at an offset of the joined text; at a seam the earlier one for an end, the later one for a start. */
function nodeAt(
  nodes: readonly PlacedText[],
  offset: number,
  isEnd: boolean,
): { node: Text; offset: number } | undefined {
  const found = nodes.findLast(({ start }) => (isEnd ? start < offset : start <= offset));
  return found === undefined ? undefined : { node: found.node, offset: offset - found.start };
}
