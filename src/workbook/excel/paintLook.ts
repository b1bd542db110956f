import { rangeName, type RangeAddress } from '../../core/sheet/address';
import { rangeOf } from './grids';
import type { Edge, Look } from './look';

/** Rectangles whose cells all look like `from` and are to look like `to`; all of them have one `shapeOf`. */
export interface Paint {
  readonly ranges: readonly RangeAddress[];
  readonly from: Look;
  readonly to: Look;
  /**
   * Unformatted cells are given their style back, which leaves no trace but resets the number format as well;
   * other looks are set one by one.
   */
  readonly by: 'style' | 'properties';
}

/** What decides which lines a rectangle has inside: those of one shape can be painted as one. */
export function shapeOf({ top, left, bottom, right }: RangeAddress): Shape {
  return { inRows: bottom > top, inColumns: right > left };
}

interface Shape {
  readonly inRows: boolean;
  readonly inColumns: boolean;
}

/** Sets what differs between the two looks, and nothing else: neighbours share edges. */
export function paintLook(sheet: Excel.Worksheet, { ranges, from, to, by }: Paint): void {
  const [first] = ranges;
  if (!first) return;
  const range =
    ranges.length === 1 ? rangeOf(sheet, first) : sheet.getRanges(ranges.map(rangeName).join(','));
  if (by === 'style') {
    range.style = to.style;
    return;
  }
  const { format } = range;
  const { font } = format;
  if (from.fontName !== to.fontName) font.name = to.fontName;
  if (from.fontSize !== to.fontSize) font.size = to.fontSize;
  if (from.fontColor !== to.fontColor) font.color = to.fontColor;
  if (from.bold !== to.bold) font.bold = to.bold;
  if (from.italic !== to.italic) font.italic = to.italic;
  if (from.strikethrough !== to.strikethrough) font.strikethrough = to.strikethrough;
  if (from.underline !== to.underline) font.underline = to.underline;
  if (from.horizontal !== to.horizontal) format.horizontalAlignment = to.horizontal;
  if (from.vertical !== to.vertical) format.verticalAlignment = to.vertical;
  if (from.wrap !== to.wrap) format.wrapText = to.wrap;
  if (from.shrink !== to.shrink) format.shrinkToFit = to.shrink;
  if (from.indent !== to.indent) format.indentLevel = to.indent;
  if (from.orientation !== to.orientation) format.textOrientation = to.orientation;
  if (!same(from.fill, to.fill)) paintFill(format.fill, to.fill);
  const edges = changedEdges(from, to, shapeOf(first));
  if (edges === 'cell by cell') for (const at of ranges) paintEdgesOfEveryCell(sheet, at, to);
  else for (const [side, edge] of edges) paintEdge(format, side, edge);
}

function paintFill(fill: Excel.RangeFill, to: Look['fill']): void {
  if (to === null) {
    fill.clear();
    return;
  }
  fill.color = to.color;
  if (to.pattern === 'Solid') return;
  fill.pattern = to.pattern;
  if (to.patternColor !== '') fill.patternColor = to.patternColor;
}

/** Which lines to set; `cell by cell` where the lines inside of a rectangle cannot be named as one. */
function changedEdges(from: Look, to: Look, { inRows, inColumns }: Shape): [Side, Edge][] | 'cell by cell' {
  const top = !same(from.top, to.top);
  const bottom = !same(from.bottom, to.bottom);
  const left = !same(from.left, to.left);
  const right = !same(from.right, to.right);
  const betweenRows = inRows && (top || bottom);
  const betweenColumns = inColumns && (left || right);
  if ((betweenRows && !same(to.top, to.bottom)) || (betweenColumns && !same(to.left, to.right))) {
    return 'cell by cell';
  }
  const edges: [Side, Edge][] = [];
  if (top) edges.push(['EdgeTop', to.top]);
  if (bottom) edges.push(['EdgeBottom', to.bottom]);
  if (left) edges.push(['EdgeLeft', to.left]);
  if (right) edges.push(['EdgeRight', to.right]);
  if (betweenRows) edges.push(['InsideHorizontal', to.bottom]);
  if (betweenColumns) edges.push(['InsideVertical', to.right]);
  return edges;
}

type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

function paintEdge(format: Excel.RangeFormat, side: Side, edge: Edge): void {
  const border = format.borders.getItem(side);
  if (edge === null) {
    border.style = 'None';
    return;
  }
  border.style = edge.style;
  border.weight = edge.weight;
  border.color = edge.color;
}

function paintEdgesOfEveryCell(sheet: Excel.Worksheet, at: RangeAddress, to: Look): void {
  const borders = {
    top: cellBorder(to.top),
    bottom: cellBorder(to.bottom),
    left: cellBorder(to.left),
    right: cellBorder(to.right),
  };
  const row = Array.from({ length: at.right - at.left + 1 }, () => ({ format: { borders } }));
  rangeOf(sheet, at).setCellProperties(Array.from({ length: at.bottom - at.top + 1 }, () => row));
}

function cellBorder(edge: Edge): Excel.CellBorder {
  return edge ?? { style: 'None' };
}

function same(a: object | null, b: object | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
