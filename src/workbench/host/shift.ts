import { intersection, type Area } from './area';

/** Cells that move to make room, or to close a gap. */
export interface Shift {
  readonly at: Area;
  readonly direction: 'Down' | 'Right' | 'Up' | 'Left';
}

/**
 * Where a rectangle lies after cells were inserted or deleted: moved, grown, shrunk, or null when all
 * of it is gone. It stays as it is (the same object) when it is not affected, and also when only a
 * part of its width would move.
 */
export function shiftedArea(area: Area, shift: Shift): Area | null {
  const isVertical = shift.direction === 'Down' || shift.direction === 'Up';
  const span = isVertical ? area : transposed(area);
  const at = isVertical ? shift.at : transposed(shift.at);
  if (span.column < at.column || span.column + span.columns > at.column + at.columns) return area;
  const moved =
    shift.direction === 'Down' || shift.direction === 'Right' ? pushed(span, at) : pulled(span, at);
  if (moved === span) return area;
  return moved && !isVertical ? transposed(moved) : moved;
}

function pushed(span: Area, at: Area): Area {
  if (span.row >= at.row) return { ...span, row: span.row + at.rows };
  return span.row + span.rows > at.row ? { ...span, rows: span.rows + at.rows } : span;
}

function pulled(span: Area, at: Area): Area | null {
  if (span.row + span.rows <= at.row) return span;
  const lost = intersection(span, { ...at, column: span.column, columns: span.columns })?.rows ?? 0;
  if (lost === span.rows) return null;
  const above = Math.max(0, Math.min(at.rows, span.row - at.row));
  return { ...span, row: span.row - above, rows: span.rows - lost };
}

function transposed(area: Area): Area {
  return { row: area.column, column: area.row, rows: area.columns, columns: area.rows };
}
