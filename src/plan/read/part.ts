/** A part's file → the part: its title lines, then its outline. */
import { partAddress } from '../address.ts';
import type { Part, PartRole } from '../types.ts';
import type { Line, TextLine } from './lines.ts';
import { dropStart } from './passage.ts';
import { buildOutline, type OutlineContext } from './outline.ts';

const roles: readonly PartRole[] = ['purpose', 'participants', 'agenda', 'responsibilities'];
/** A label that stands on a line of its own, above the title. */
/** The same before the title, on one line: "PHẦN I. ĐÁNH GIÁ". */
const inlineLabel = /^(?:Phụ lục|PHỤ LỤC|Phần|PHẦN|Chương|CHƯƠNG)\s(?:thứ\s|THỨ\s)?\S{1,8}[.:](?=\s\S)/u;
const ownLineLabel = /^(?:Phụ lục|PHỤ LỤC|Phần|PHẦN|Chương|CHƯƠNG)(?:\s+\S+){0,2}$/u;

/** The role that a file's name gives its part. */
export const roleOf = (name: string): PartRole => roles.find((role) => role === name) ?? 'provision';

/**
 * Builds a part. Its first level-one headings are its label and title:
 * "# I. MỤC ĐÍCH, YÊU CẦU", or "# Phụ lục I" and then "# DANH SÁCH".
 * @param ordinal its position among the parts or annexes, from 1
 */
export function buildPart(lines: readonly Line[], role: PartRole, ordinal: number, context: OutlineContext): Part {
  const content = lines.filter((line) => line.type !== 'parts');
  const [first, second] = content;
  const top = isTitle(first) ? first : undefined;
  const hasOwnLineLabel = top?.label === '' && ownLineLabel.test(top.passage.text);
  const below = hasOwnLineLabel && isTitle(second) ? second : undefined;

  const inline = inlineLabel.exec(top?.passage.text ?? '')?.[0];
  const label = hasOwnLineLabel ? top.passage.text : (inline ?? top?.label ?? '');
  const title = hasOwnLineLabel ? below : top;
  const address = context.claim(partAddress(label, role, ordinal));
  const heading =
    title === undefined ? [] : context.readHeading(dropStart(title.passage, inline?.length ?? 0), address);
  const part: Part = { type: 'part', role, address, label, heading, children: [] };
  buildOutline(part, content.slice([top, below].filter((line) => line !== undefined).length), context);
  return part;
}

function isTitle(line: Line | undefined): line is TextLine {
  return line?.type === 'heading' && line.depth === 1;
}
