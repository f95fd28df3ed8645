/** The text of elements as one string, with the way back to their nodes. */

export interface PlacedText {
  /** Blocks and lines apart from each other, as words at their borders are. */
  text: string;
  /** The range of a stretch of the text that is not empty. */
  rangeOf: (start: number, end: number) => Range;
}

interface Piece {
  node: Text;
  start: number;
}

/** Reads elements one after the other. */
export function readText(elements: readonly Element[]): PlacedText {
  const pieces: Piece[] = [];
  let text = '';
  let last: Element | null = null;
  for (const node of elements.flatMap(nodesOf)) {
    if (!(node instanceof Text)) {
      text += '\n';
      continue;
    }
    const block = blockOf(node);
    if (block !== last) text += '\n';
    last = block;
    pieces.push({ node, start: text.length });
    text += node.data;
  }
  return {
    text,
    rangeOf(start, end) {
      const range = document.createRange();
      // At a seam the later node begins the range and the earlier one ends it.
      const from = pieces.findLast((piece) => piece.start <= start);
      const to = pieces.findLast((piece) => piece.start < end);
      if (from !== undefined) range.setStart(from.node, start - from.start);
      if (to !== undefined) range.setEnd(to.node, end - to.start);
      return range;
    },
  };
}

/** Its texts and line breaks in their order. */
function nodesOf(element: Element): Node[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text || node instanceof HTMLBRElement) nodes.push(node);
  return nodes;
}

/** The nearest element around that is no part of a line. */
function blockOf({ parentElement }: Text): Element | null {
  let element = parentElement;
  while (element !== null && getComputedStyle(element).display === 'inline') element = element.parentElement;
  return element;
}
