/** Where elements that are centred must have their middle. Millimetres from the paper's left edge. */
import { margin, paper } from '../../decree30/page.ts';
import type { MeasuredElement } from '../elements.ts';
import type { Bounds, MeasuredParagraph } from '../model.ts';
import { paragraphsOf, type Found } from '../recognise/found.ts';

const leftHead = ['parentBody', 'issuer', 'number', 'letterSubject'] as const satisfies readonly MeasuredElement[];
const rightHead = ['nationalTitle', 'motto', 'dateline'] as const satisfies readonly MeasuredElement[];
const signer = ['authority', 'signerName'] as const satisfies readonly MeasuredElement[];
const columns: readonly (readonly MeasuredElement[])[] = [leftHead, rightHead, signer];

/** What an element is centred to, as people say it. */
export function sayReference(element: MeasuredElement): string {
  if (element === 'nationalTitle') return 'cùng tâm với Tiêu ngữ';
  if (element === 'motto' || element === 'dateline') return 'canh giữa dưới Quốc hiệu';
  if (element === 'number') return 'canh giữa dưới tên cơ quan';
  if (element === 'letterSubject') return 'canh giữa dưới số, ký hiệu';
  if (element === 'parentBody' || element === 'issuer') return 'các dòng canh giữa với nhau';
  return element === 'authority' || element === 'signerName'
    ? 'họ tên canh giữa với chức vụ'
    : 'canh giữa theo chiều ngang';
}

const centresOf = (paragraphs: readonly MeasuredParagraph[]): number[] =>
  paragraphs.flatMap(({ centre }) => (centre === undefined ? [] : [centre]));

/**
 * The middle that an element's column has; where most lines of the column agree, theirs, else that of its first line,
 * by which the decree orders the others.
 */
function columnCentre(found: Found, column: readonly MeasuredElement[]): Bounds | undefined {
  const all = column.flatMap((element) => paragraphsOf(found, element));
  // What stands in another column is out of order, which has a rule of its own.
  if (all.some((each) => each.column !== all[0]?.column)) return undefined;
  const centres = centresOf(all);
  if (centres.length < 2) return undefined;
  const sorted = centres.toSorted((one, other) => one - other);
  const reference = centres.length > 2 ? sorted[Math.floor((sorted.length - 1) / 2)] : centres[0];
  return reference === undefined ? undefined : { min: reference, max: reference };
}

/** On a sheet across, margins may have been turned with it. */
const eitherSide = { min: margin.right.min, max: margin.left.max } as const;
const across = { left: eitherSide, right: eitherSide } as const;

/** The middle of the text area of a paragraph's page; between two values where the right edge is not known. */
function pageCentre({ notice: { sheets } }: Found, { sheet: index }: MeasuredParagraph): Bounds {
  const sheet = sheets[index];
  const width = sheet?.width ?? paper.width;
  const left = sheet?.textLeft;
  const right = sheet?.textRight;
  const { left: onLeft, right: onRight } = sheet !== undefined && sheet.width > sheet.height ? across : margin;
  return {
    min: ((left ?? onLeft.min) + (right ?? width - onRight.max)) / 2,
    max: ((left ?? onLeft.max) + (right ?? width - onRight.min)) / 2,
  };
}

/** Where the middle of a centred paragraph must be; nothing where there is nothing to compare it with. */
export function wantedCentre(found: Found, element: MeasuredElement, paragraph: MeasuredParagraph): Bounds | undefined {
  const column = columns.find((elements) => elements.includes(element));
  return column === undefined ? pageCentre(found, paragraph) : columnCentre(found, column);
}
