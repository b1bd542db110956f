import type { RangeAddress } from '../../core/sheet/address';
import { rangeOf } from './grids';
import type { Edge, Look } from './look';

/** A rectangle whose cells all look like `from` and are to look like `to`. */
export interface Paint {
  readonly range: RangeAddress;
  readonly from: Look;
  readonly to: Look;
  /**
   * Unformatted cells are given their style back, which leaves no trace but resets the number format as well;
   * other looks are set one by one.
   */
  readonly by: 'style' | 'properties';
}

/** Sets what differs between the two looks, and nothing else: neighbours share edges. */
export function paintLook(sheet: Excel.Worksheet, { range: at, from, to, by }: Paint): void {
  const range = rangeOf(sheet, at);
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
  paintEdges(range, at, from, to);
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

function paintEdges(range: Excel.Range, at: RangeAddress, from: Look, to: Look): void {
  const changed = {
    top: !same(from.top, to.top),
    bottom: !same(from.bottom, to.bottom),
    left: !same(from.left, to.left),
    right: !same(from.right, to.right),
  };
  if (!changed.top && !changed.bottom && !changed.left && !changed.right) return;
  const inRows = at.bottom > at.top && (changed.top || changed.bottom);
  const inColumns = at.right > at.left && (changed.left || changed.right);
  if ((inRows && !same(to.top, to.bottom)) || (inColumns && !same(to.left, to.right))) {
    paintEdgesOfEveryCell(range, at, to);
    return;
  }
  if (changed.top) paintEdge(range, 'EdgeTop', to.top);
  if (changed.bottom) paintEdge(range, 'EdgeBottom', to.bottom);
  if (changed.left) paintEdge(range, 'EdgeLeft', to.left);
  if (changed.right) paintEdge(range, 'EdgeRight', to.right);
  if (inRows) paintEdge(range, 'InsideHorizontal', to.bottom);
  if (inColumns) paintEdge(range, 'InsideVertical', to.right);
}

type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

function paintEdge(range: Excel.Range, side: Side, edge: Edge): void {
  const border = range.format.borders.getItem(side);
  if (edge === null) {
    border.style = 'None';
    return;
  }
  border.style = edge.style;
  border.weight = edge.weight;
  border.color = edge.color;
}

/** Where the lines inside of the rectangle cannot be named as one. */
function paintEdgesOfEveryCell(range: Excel.Range, at: RangeAddress, to: Look): void {
  const borders = {
    top: cellBorder(to.top),
    bottom: cellBorder(to.bottom),
    left: cellBorder(to.left),
    right: cellBorder(to.right),
  };
  const row = Array.from({ length: at.right - at.left + 1 }, () => ({ format: { borders } }));
  range.setCellProperties(Array.from({ length: at.bottom - at.top + 1 }, () => row));
}

function cellBorder(edge: Edge): Excel.CellBorder {
  return edge ?? { style: 'None' };
}

function same(a: object | null, b: object | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
