/** Text boxes of a Word file: their paragraphs and where they stand. */
import type { Box, Container } from './boxes.ts';
import type { PageBox } from './drawn-lines.ts';
import type { Atom } from './inline.ts';
import { fromEmu } from './units.ts';
import type { Xml } from './xml.ts';

export interface TextBox {
  blocks: readonly Xml[];
  place: Box & Pick<Container, 'column'>;
  /** Millimetres below the top of the paragraph it is anchored in. */
  below: number;
}

/** The text boxes among the contents of a paragraph. */
export function findTextBoxes(atoms: readonly Atom[], container: Container, page: PageBox): TextBox[] {
  return atoms.flatMap((atom) => (atom.type === 'drawing' ? readTextBoxes(atom.element, container, page) : []));
}

function readTextBoxes(element: Xml, container: Container, page: PageBox): TextBox[] {
  return element.descendants('txbxContent').map(({ elements }) => {
    const anchor = element.child('anchor');
    const extent = anchor?.child('extent')?.number('cx');
    const width = extent === undefined ? container.width / 2 : fromEmu(extent);
    const from = anchor?.child('positionH')?.attribute('relativeFrom') ?? 'column';
    const offset = Number(anchor?.child('positionH', 'posOffset')?.text ?? 0);
    const base = from === 'page' ? 0 : from === 'margin' ? page.left : container.left;
    const left = base + fromEmu(Number.isFinite(offset) ? offset : 0);
    const below = Number(anchor?.child('positionV', 'posOffset')?.text ?? 0);
    return {
      blocks: elements,
      place: { left, width, column: left + width / 2 < page.left + page.width / 2 ? 'left' : 'right' },
      below: Number.isFinite(below) ? fromEmu(below) : 0,
    };
  });
}
