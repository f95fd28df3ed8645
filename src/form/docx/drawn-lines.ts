/** Lines drawn in a Word file: as shapes of DrawingML or of VML. */
import type { Box } from './boxes.ts';
import { fromCss, fromEmu } from './units.ts';
import type { Xml } from './xml.ts';

/**
 * A horizontal line; its middle from the paper's left edge. Its height below the top of the paragraph it is anchored in (`below`) or
 * of the paper it stands on (`onPaper`); neither where the file does not tell. Millimetres.
 */
export interface DrawnLine {
  length: number;
  centre?: number;
  below?: number;
  onPaper?: number;
  isSolid: boolean;
}

/** A section's text area, how high it is and stands, and the width of its paper. */
export interface PageBox extends Box {
  paper: number;
  top: number;
  height: number;
}

const straight = /^(?:line|straightConnector1)$/u;
/** A line that rises by more than this, in mm, is not horizontal. */
const flat = 0.8;

/** The horizontal lines in a `w:drawing` or a `w:pict`. */
export function findDrawnLines(element: Xml, box: Box, page: PageBox): DrawnLine[] {
  return element.name === 'drawing' ? fromDrawing(element, box, page) : fromVml(element, box, page);
}

function fromDrawing(drawing: Xml, box: Box, page: PageBox): DrawnLine[] {
  const anchor = drawing.child('anchor') ?? drawing.child('inline');
  const shapes = anchor?.descendants('wsp', 'cxnSp') ?? [];
  const [shape] = shapes;
  const extent = anchor?.child('extent');
  if (anchor === undefined || shape === undefined || shapes.length > 1 || extent === undefined) return [];
  const preset = shape.descendants('prstGeom')[0]?.attribute('prst') ?? '';
  const length = fromEmu(extent.number('cx') ?? 0);
  const height = fromEmu(extent.number('cy') ?? 0);
  if (!(straight.test(preset) || (preset === 'rect' && height < flat)) || height > flat || length < 2) return [];
  const dash = shape.descendants('prstDash')[0]?.attribute('val') ?? 'solid';
  const centre = horizontal(anchor, length, box, page);
  return [
    {
      length,
      isSolid: dash === 'solid',
      ...(centre === undefined ? {} : { centre }),
      ...vertical(anchor, page),
    },
  ];
}

function horizontal(anchor: Xml, length: number, box: Box, page: PageBox): number | undefined {
  const position = anchor.child('positionH');
  if (position === undefined) return undefined;
  const bases: Readonly<Record<string, Box>> = { column: box, margin: page, page: { left: 0, width: page.paper } };
  const base = bases[position.attribute('relativeFrom') ?? 'column'];
  if (base === undefined) return undefined;
  const offset = position.child('posOffset')?.text;
  if (offset !== undefined) return base.left + fromEmu(Number(offset)) + length / 2;
  const align = position.child('align')?.text.trim();
  if (align === 'center') return base.left + base.width / 2;
  if (align === 'left') return base.left + length / 2;
  return align === 'right' ? base.left + base.width - length / 2 : undefined;
}

function vertical(anchor: Xml, page: PageBox): Pick<DrawnLine, 'below' | 'onPaper'> {
  const position = anchor.child('positionV');
  const offset = position?.child('posOffset')?.text;
  return offset === undefined ? {} : from(position?.attribute('relativeFrom') ?? '', fromEmu(Number(offset)), page);
}

/** A height by what it is counted from. */
function from(name: string, height: number, { top }: PageBox): Pick<DrawnLine, 'below' | 'onPaper'> {
  if (['paragraph', 'line', 'text'].includes(name)) return { below: height };
  if (name === 'page') return { onPaper: height };
  return name === 'margin' || name === 'topMargin' ? { onPaper: name === 'margin' ? top + height : height } : {};
}

type Css = ReadonlyMap<string, string>;

const readCss = (style: string): Css =>
  new Map(
    style.split(';').map((entry) => {
      const [name = '', value = ''] = entry.split(':');
      return [name.trim(), value.trim()] as const;
    }),
  );

const length = (css: Css, name: string): number | undefined => {
  const value = css.get(name);
  return value === undefined ? undefined : fromCss(value);
};

function fromVml(pict: Xml, box: Box, page: PageBox): DrawnLine[] {
  return pict.descendants('line', 'shape').flatMap((shape) => {
    const css = readCss(shape.attribute('style') ?? '');
    const dash = shape.child('stroke')?.attribute('dashstyle') ?? 'solid';
    const isSolid = dash === 'solid';
    const found = shape.name === 'line' ? fromEnds(shape, css) : fromShape(shape, css);
    if (found === undefined || found.length < 2) return [];
    const edge = edgeOf(css.get('mso-position-horizontal-relative') ?? 'text', box, page);
    return [
      {
        length: found.length,
        isSolid,
        ...(edge === undefined ? {} : { centre: edge + found.left + found.length / 2 }),
        ...from(css.get('mso-position-vertical-relative') ?? 'text', found.top, page),
      },
    ];
  });
}

/** What a place across the page is counted from, in mm from the paper's left edge. */
function edgeOf(name: string, box: Box, page: PageBox): number | undefined {
  if (name === 'text' || name === 'column') return box.left;
  return name === 'page' ? 0 : name === 'margin' ? page.left : undefined;
}

interface Placed {
  left: number;
  top: number;
  length: number;
}

function fromEnds(shape: Xml, css: Css): Placed | undefined {
  const point = (name: string): [number, number] | undefined => {
    const [x, y] = (shape.attribute(name) ?? '').split(',').map((part) => fromCss(part));
    return x === undefined || y === undefined ? undefined : [x, y];
  };
  const start = point('from');
  const end = point('to');
  if (start === undefined || end === undefined || Math.abs(start[1] - end[1]) > flat) return undefined;
  return {
    left: Math.min(start[0], end[0]) + (length(css, 'margin-left') ?? 0),
    top: start[1] + (length(css, 'margin-top') ?? 0),
    length: Math.abs(end[0] - start[0]),
  };
}

function fromShape(shape: Xml, css: Css): Placed | undefined {
  const isLine =
    shape.attribute('connectortype') === 'straight' ||
    shape.attribute('type') === '#_x0000_t32' ||
    shape.attribute('type') === '#_x0000_t20';
  const width = length(css, 'width');
  if (!isLine || width === undefined || (length(css, 'height') ?? 0) > flat) return undefined;
  return { left: length(css, 'margin-left') ?? 0, top: length(css, 'margin-top') ?? 0, length: width };
}
