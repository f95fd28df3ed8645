/** Divides the lines of a PDF into the two columns of the head, the running text, the two columns of the foot and the annexes. */
import { nationalTitle } from '../../decree30/national-title.ts';
import {
  findNationalTitle,
  isAnnexNumber,
  isAuthority,
  isDateline,
  isLetterSubject,
  isMotto,
  isNationalTitle,
  isNumber,
  isRecipientsLabel,
  isSalutation,
  isStamp,
  isUpper,
  kindOf,
  plain,
} from '../landmarks.ts';
import type { Piece } from './glyphs.ts';
import { em, makeLine, middle, splitLine, type Line } from './lines.ts';

export interface Columns {
  left: Line[];
  right: Line[];
}

export interface Zones {
  head: Columns;
  text: Line[];
  foot: Columns;
  /** Two offices stand side by side in the right column. */
  hasThirdSigner: boolean;
  annexes: Line[];
}

/** A wider gap, in em, parts two columns; words of centred text stand 0.25 em apart. */
const columnGap = 0.38;
/** Least distance of two columns in mm. */
const columnRoom = 1;
const headLines = 24;
const titleLines = 8;
const footLines = 12;
/** Words of two signers side by side are farther apart than this, in mm. */
const apart = 8;

const isFarApart = (left: Piece, right: Piece): boolean => right.left - left.right > apart;
const isApart = (left: Piece, right: Piece): boolean => right.left - left.right > em(left, columnGap);

/** Divides the lines of all pages, which are in order. @param width of the paper */
export function divide(lines: readonly Line[], width: number): Zones {
  const headEnd = findHeadEnd(lines, width);
  const boundary = findBoundary(lines.slice(0, headEnd), width);
  const footStart = findFootStart(lines, headEnd, width);
  const annexStart = findAnnexStart(lines, footStart);
  const foot = lines.slice(footStart, annexStart);
  return {
    head: toColumns(lines.slice(0, headEnd), (part) => isRightOfHead(part, boundary), boundary.at),
    text: lines.slice(headEnd, footStart),
    foot: toColumns(foot, (part) => isRightOfFoot(part, width)),
    hasThirdSigner: foot.some((line) => isTwoOffices(line, width)),
    annexes: lines.slice(annexStart),
  };
}

const wordsOf = ({ pieces }: Line): string[] => pieces.map(({ text }) => text);

/** The head ends above the kind of document; in a letter, which names none, below number, date and subject. */
function findHeadEnd(lines: readonly Line[], paper: number): number {
  const start = lines.slice(0, headLines).filter(({ page }) => page === lines[0]?.page);
  const kind = start.findIndex(({ text }) => kindOf(text) !== undefined);
  if (kind !== -1) return kind;
  const parts = start.map((line) => splitLine(line, isApart).map(({ text }) => text));
  const last = parts.findLastIndex((texts) =>
    texts.some((text) => isNumber(text) || isDateline(text) || isLetterSubject(text)),
  );
  if (last === -1) return start.findLastIndex((line) => findNationalTitle(wordsOf(line)) !== -1) + 1;
  const isBelow = ({ right, text }: Line): boolean => isStamp(text) || (right < paper / 2 && !isSalutation(text));
  const below = start.slice(last + 1).findIndex((line) => !isBelow(line));
  return below === -1 ? start.length : last + 1 + below;
}

/** Where the head's columns meet. */
interface Boundary {
  at: number;
  /** Quốc hiệu stands in the left column. */
  isMirrored: boolean;
}

const titleWords = nationalTitle.split(' ').length;

/** The columns meet where Quốc hiệu begins; where it ends, if it stands on the left. */
function findBoundary(head: readonly Line[], paper: number): Boundary {
  for (const line of head) {
    const first = findNationalTitle(wordsOf(line));
    const piece = line.pieces[first];
    if (piece === undefined) continue;
    const last = line.pieces[first + titleWords - 1] ?? piece;
    return middle({ left: piece.left, right: last.right }) < paper / 2
      ? { at: last.right + columnRoom, isMirrored: true }
      : { at: piece.left, isMirrored: false };
  }
  const parts = head.flatMap((line) => splitLine(line, isApart));
  const known = parts.find(({ text }) => isMotto(text)) ?? parts.find(({ text }) => isDateline(text));
  return { at: known === undefined ? paper / 2 : Math.min(known.left, paper / 2), isMirrored: false };
}

function isRightOfHead(part: Line, { at: boundary, isMirrored }: Boundary): boolean {
  if (isMirrored) return middle(part) >= boundary;
  if (isNumber(part.text) || isLetterSubject(part.text)) return false;
  return isMotto(part.text) || isNationalTitle(part.text) || isDateline(part.text) || middle(part) >= boundary;
}

const isRightOfFoot = (part: Line, paper: number): boolean =>
  part.left > paper / 2 - 25 && middle(part) > paper / 2 - 5;

/** True for two offices on one line, both right of where recipients stand. */
const isTwoOffices = (line: Line, paper: number): boolean =>
  splitLine(line, isFarApart).filter(({ text, left, right }) => isUpper(text) && (left + right) / 2 > 0.4 * paper)
    .length > 1;

/** Parts every line where columns are apart, and puts what is left of one column on one line together again. */
function toColumns(lines: readonly Line[], isRight: (part: Line) => boolean, boundary?: number): Columns {
  const columns: Columns = { left: [], right: [] };
  for (const line of lines) {
    const crosses = (left: Piece, right: Piece): boolean =>
      boundary !== undefined && left.right <= boundary && right.left >= boundary - 0.1 && right.left - left.right > 0;
    const parts = splitLine(
      line,
      (left, right) => isApart(left, right) || (crosses(left, right) && startsColumn(line, right)),
    );
    for (const side of ['left', 'right'] as const) {
      const own = parts.filter((part) => isRight(part) === (side === 'right'));
      if (own.length > 0)
        columns[side].push(
          makeLine(
            own.flatMap(({ pieces }) => pieces),
            line.page,
          ),
        );
    }
  }
  return columns;
}

/** Within a line whose columns nearly touch, only known words begin the right one. */
function startsColumn({ pieces }: Line, first: Piece): boolean {
  const rest = pieces
    .slice(pieces.indexOf(first))
    .map(({ text }) => text)
    .join(' ');
  return isNationalTitle(rest) || isMotto(rest);
}

/** The foot begins at "Nơi nhận" or at the signer's office, whichever is higher. */
function findFootStart(lines: readonly Line[], from: number, paper: number): number {
  const label = lines.findIndex(
    (line, index) => index >= from && isRecipientsLabel(splitLine(line, isApart)[0]?.text ?? ''),
  );
  const isOffice = (line: Line): boolean => {
    const part = splitLine(line, isApart).at(-1) ?? line;
    return isUpper(part.text) && part.left > paper / 2 - 25;
  };
  const isAlone = (line: Line): boolean => line.left > paper / 2 - 25;
  if (label === -1) {
    const office = lines.findIndex(
      (line, index) => index >= from && isOffice(line) && isAuthority(splitLine(line, isApart).at(-1)?.text ?? ''),
    );
    const above = lines[office - 1];
    // The first recipient stands a little higher, as smaller type does.
    const isRecipient =
      above?.text.startsWith('-') === true && (lines[office]?.baseline ?? 0) - above.baseline < columnRoom * 3;
    return office === -1 ? lines.length : isRecipient ? office - 1 : office;
  }
  // The signer, or two side by side, may stand higher than the recipients or above them.
  const isAside = (line: Line): boolean => isAlone(line) || splitLine(line, isFarApart).length === 2;
  let start = label;
  const page = lines[label]?.page;
  for (let index = label - 1; index >= from && label - index < footLines; index -= 1) {
    const above = lines[index];
    if (above === undefined || above.page !== page || !isAside(above)) break;
    const part = splitLine(above, isApart).at(-1) ?? above;
    if (isOffice(above) && (index === start - 1 || isAuthority(part.text))) start = index;
  }
  return start;
}

/** An annex begins with its word on a line, or on a new page that says to what it belongs. */
function findAnnexStart(lines: readonly Line[], from: number): number {
  const footPage = lines[from]?.page ?? 0;
  for (let index = from + 1; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (isAnnexNumber(line.text)) return index;
    if (line.page === footPage || lines[index - 1]?.page === line.page) continue;
    const top = lines.slice(index, index + titleLines).filter(({ page }) => page === line.page);
    if (top.some(({ text }) => plain(text).startsWith('kem theo'))) return index;
  }
  return lines.length;
}
