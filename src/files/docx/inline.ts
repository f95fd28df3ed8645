/** Words with their emphasis as runs of text. */
import { TextRun } from 'docx';
import type { Inline } from '../../plan/types.ts';

interface Look {
  bold?: true;
  italics?: true;
}
interface Piece {
  text: string;
  look: Look;
  /** True if the document begins a new line before it. */
  broken: boolean;
}

const isSame = (one: Look, other: Look): boolean => one.bold === other.bold && one.italics === other.italics;

/** Text that looks the same is one run, as somebody typing it would have left it. */
function addText(pieces: Piece[], text: string, look: Look): void {
  const last = pieces.at(-1);
  if (last !== undefined && (last.text === '' || isSame(last.look, look))) {
    last.text += last.text === '' && last.broken ? text.trimStart() : text;
    last.look = look;
  } else pieces.push({ text, look, broken: false });
}

function addInlines(pieces: Piece[], inlines: readonly Inline[], look: Look): void {
  for (const inline of inlines) {
    switch (inline.type) {
      case 'text':
        addText(pieces, inline.value, look);
        break;
      case 'break':
        pieces.push({ text: '', look, broken: true });
        break;
      case 'emphasis':
        addInlines(pieces, inline.children, { ...look, italics: true });
        break;
      case 'strong':
        addInlines(pieces, inline.children, { ...look, bold: true });
        break;
      default:
        addInlines(pieces, inline.children, look);
    }
  }
}

/** A line ends with a space before its break, or who copies the text would get two words as one. */
function endLines(pieces: readonly Piece[]): void {
  pieces.forEach((piece, index) => {
    const breaks = pieces[index + 1]?.broken === true;
    if (breaks && !/\s$/u.test(piece.text)) piece.text += ' ';
  });
}

/** docx writes list numbers in the place of names in braces: a run that ends with the brace keeps such a name as it is. */
const splitAtBraces = ({ text, look, broken }: Piece): Piece[] =>
  text.split(/(?<=\{)/u).map((part, index) => ({ text: part, look, broken: broken && index === 0 }));

/** The runs of a label and what follows it, letter for letter, with one space between. */
export function createRuns(label: string, inlines: readonly Inline[]): TextRun[] {
  const pieces: Piece[] = [];
  addText(pieces, label === '' || inlines.length === 0 ? label : `${label} `, {});
  addInlines(pieces, inlines, {});
  endLines(pieces);
  return pieces
    .filter(({ text, broken }) => text !== '' || broken)
    .flatMap(splitAtBraces)
    .map(({ text, look, broken }) => new TextRun({ ...look, text, ...(broken ? { break: 1 } : {}) }));
}
