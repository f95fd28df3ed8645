/** Puts the lines of running text together to paragraphs, by where they begin and end and how far apart they stand. */
import { isAnnexNumber, isDivision, isUpper, kindOf } from '../landmarks.ts';
import { readLabel } from '../../vietnamese/labels.ts';
import { middle, type Line } from './lines.ts';
import { isContinued, isFull, type TextArea } from './text-area.ts';

/** What is known of the page a line stands on. */
export interface Setting {
  area: TextArea;
  /** Middle of the text area. */
  centre: number;
  /** True if first lines of paragraphs are indented here. */
  isIndented: boolean;
}

export interface Draft {
  lines: Line[];
  isCentred: boolean;
  inTable: boolean;
}

const points = 72 / 25.4;
/** Millimetres from which on a line counts as indented. */
const indented = 3;
/** Lines farther apart than usual by this many em belong to two paragraphs. */
const wider = 0.2;
const widestPitch = 1.8;
const farthest = 3.2;

const endsSentence = (line: Line): boolean => /[.;:!?”)]\s*$/u.test(line.text);
const startsLabelled = (line: Line): boolean => readLabel(line.text) !== undefined;
const isBold = ({ pieces }: Line): boolean => pieces.every(({ bold }) => bold);
const isItalic = ({ pieces }: Line): boolean => pieces.every(({ italic }) => italic);

/** True if a line stands in the middle and not merely where any first line begins. */
function isCentred(line: Line, { area, centre }: Setting, usualIndents: readonly number[] | undefined): boolean {
  const left = area.left ?? line.left;
  if (Math.abs(middle(line) - centre) > 1) return false;
  // Below a title a full line is one of the title.
  if (usualIndents === undefined) return true;
  return line.left - left > 1 && !usualIndents.some((indent) => Math.abs(line.left - left - indent) < 0.4);
}

/** The indents that many lines share. */
export function findIndents(lines: readonly Line[], { left }: TextArea): number[] {
  if (left === undefined) return [];
  const counts = new Map<number, number>();
  for (const line of lines) {
    const indent = Math.round((line.left - left) * 2) / 2;
    if (indent > indented) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= Math.max(3, lines.length * 0.1)).map(([indent]) => indent);
}

function beginsIndented(before: Line, line: Line, area: TextArea): boolean {
  if (Math.abs(before.left - line.left) < 0.6)
    return !isFull(before, line, area) || startsLabelled(line) || endsSentence(before);
  const isHanging =
    startsLabelled(before) && isFull(before, line, area) && !endsSentence(before) && !startsLabelled(line);
  return line.left > before.left && !isHanging;
}

/** True if a paragraph begins with this line, which stands below another of the same kind (centred or not). */
function beginsParagraph(before: Line, line: Line, { area, isIndented }: Setting): boolean {
  const left = area.left ?? line.left;
  if (line.left - left > indented) return beginsIndented(before, line, area);
  if (!isContinued(before, line, area)) return true;
  return !isIndented && endsSentence(before) && (startsLabelled(line) || /^\p{Lu}/u.test(line.text));
}

function isApart(before: Line, line: Line, { area, isIndented }: Setting, isCentred: boolean): boolean {
  const distance = ((line.baseline - before.baseline) * points) / line.size;
  // Where first lines are indented, a line at the edge below a full one goes on, however wide the lines are set.
  if (isIndented && !isCentred && isContinued(before, line, area)) return distance > farthest;
  return distance > (area.pitch === undefined ? widestPitch : area.pitch + wider);
}

const isAlone = ({ text }: Line): boolean => kindOf(text) !== undefined || isAnnexNumber(text) || isDivision(text);

/** A title in capitals and what stands below it in small letters. */
const isTitleAbove = (before: Line, line: Line): boolean => isUpper(before.text) && !isUpper(line.text);

const isOneStyle = (one: Line, other: Line): boolean =>
  isBold(one) === isBold(other) && isItalic(one) === isItalic(other) && Math.abs(one.size - other.size) < 0.3;

/**
 * Gathers paragraphs.
 * @param setting what is known of a line's page
 * @param tableOf the table a line stands in, if it stands in one
 */
export function gatherParagraphs(
  lines: readonly Line[],
  setting: (line: Line) => Setting,
  tableOf: (line: Line) => boolean,
): Draft[] {
  const indents = new Map<TextArea, number[]>();
  const drafts: Draft[] = [];
  for (const line of lines) {
    const here = setting(line);
    const usual = indents.get(here.area) ?? findIndents(lines, here.area);
    indents.set(here.area, usual);
    const inTable = tableOf(line);
    const last = drafts.at(-1);
    const before = last?.lines.at(-1);
    const followsTitle =
      before !== undefined && last?.isCentred === true && before.page === line.page && isOneStyle(before, line);
    const centred = !inTable && isCentred(line, here, followsTitle || isAlone(line) ? undefined : usual);
    const isNew =
      last === undefined ||
      before === undefined ||
      inTable ||
      last.inTable ||
      isAlone(before) ||
      isAlone(line) ||
      centred !== last.isCentred ||
      (before.page === line.page && isApart(before, line, here, centred)) ||
      (centred
        ? before.page !== line.page || !isOneStyle(before, line) || isTitleAbove(before, line)
        : beginsParagraph(before, line, here));
    if (isNew) drafts.push({ lines: [line], isCentred: centred, inTable });
    else last.lines.push(line);
  }
  return drafts;
}

const startsItem = ({ text }: Line): boolean => /^[-–—+]\s*\S/u.test(text);

/** Gathers the lines of a column: each by itself, but those of an item with the line that has its dash. */
export function gatherItems(lines: readonly Line[]): Line[][] {
  const items: Line[][] = [];
  for (const line of lines) {
    const last = items.at(-1);
    const [first] = last ?? [];
    const before = last?.at(-1);
    const goesOn =
      first !== undefined &&
      before !== undefined &&
      startsItem(first) &&
      !startsItem(line) &&
      !/[.;]$/u.test(before.text) &&
      before.page === line.page &&
      isOneStyle(before, line) &&
      ((line.baseline - before.baseline) * points) / line.size < widestPitch;
    if (goesOn) last?.push(line);
    else items.push([line]);
  }
  return items;
}
