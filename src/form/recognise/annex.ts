/** Recognises the annexes behind a notice. */
import { isAnnexReference } from '../../decree30/headings.ts';
import { isAnnexNumber, isUpper } from '../landmarks.ts';
import type { MeasuredParagraph } from '../model.ts';
import { recogniseBody } from './body.ts';
import type { Placed } from './found.ts';

const titleLines = 6;

/** Where the first annex begins after `from`: at its number, or at the title above "(Kèm theo …)". */
export function findAnnexStart(paragraphs: readonly MeasuredParagraph[], from: number): number {
  const first = paragraphs.findIndex(
    ({ text, inTable, column }, index) =>
      index > from && !inTable && column === 'full' && (isAnnexNumber(text) || isAnnexReference(text)),
  );
  if (first === -1) return paragraphs.length;
  let start = first;
  while (start > from + 1 && first - start < titleLines) {
    const above = paragraphs[start - 1];
    if (above?.column !== 'full' || above.inTable || above.sheet !== paragraphs[first]?.sheet) break;
    if (above.alignment !== 'center' && !isUpper(above.text)) break;
    start -= 1;
  }
  return start;
}

/** The elements of all annexes. */
export function recogniseAnnexes(paragraphs: readonly MeasuredParagraph[]): Placed[] {
  const starts = paragraphs.flatMap((paragraph, index) =>
    index === 0 || (!paragraph.inTable && isAnnexNumber(paragraph.text)) ? [index] : [],
  );
  return starts.flatMap((start, annex) =>
    recogniseAnnex(paragraphs.slice(start, starts[annex + 1])).map((each) => ({ ...each, annex })),
  );
}

function recogniseAnnex(paragraphs: readonly MeasuredParagraph[]): Placed[] {
  const head: Placed[] = [];
  for (const paragraph of paragraphs) {
    const { text, alignment, inTable } = paragraph;
    const before = head.at(-1)?.role;
    if (inTable || head.length > titleLines) break;
    if (head.length === 0 && isAnnexNumber(text)) head.push({ role: 'annexNumber', paragraph });
    else if (isAnnexReference(text)) head.push({ role: 'annexReference', paragraph });
    else if (before === 'annexReference' && (paragraph.isBroken || (alignment === 'center' && text.endsWith(')'))))
      head.push({ role: 'annexReference', paragraph });
    else if (before !== 'annexReference' && (alignment === 'center' || isUpper(text)))
      head.push({ role: 'annexTitle', paragraph });
    else break;
  }
  return [...head, ...recogniseBody(paragraphs.slice(head.length))];
}
