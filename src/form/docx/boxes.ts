/** Where text of a Word file may stand. Millimetres from the paper's left edge. */

/** The text area of a section, a cell of a table, a text box. */
export interface Box {
  left: number;
  width: number;
}

export interface Container extends Box {
  column: 'left' | 'right' | 'full';
  sheet: number;
  /** Left edge of the section's text area. */
  textLeft: number;
  inTable: boolean;
  tableStyle: string | undefined;
  /** Names what it shares its heights with; nothing where heights cannot be compared. */
  row: string | undefined;
}

export const centreOf = ({ left, width }: Box): number => left + width / 2;
