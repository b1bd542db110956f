import { boundingArea, intersection, MAX_COLUMNS, MAX_ROWS, type Area } from '../area';
import type { SheetStorage } from '../storage';

/** The smallest rectangle around the area that has nothing but empty cells, or the sheet's edge, on all sides. */
export function surroundingRegion(sheet: SheetStorage, area: Area): Area {
  const used = sheet.usedValues();
  let region = area;
  while (used) {
    const near = intersection(used, grown(region));
    const held = near && heldIn(sheet, near);
    const next = held ? boundingArea(region, held) : region;
    if (next.rows === region.rows && next.columns === region.columns) break;
    region = next;
  }
  return region;
}

/** With the row and the column on each side. */
function grown({ row, column, rows, columns }: Area): Area {
  const [top, left] = [Math.max(0, row - 1), Math.max(0, column - 1)];
  return {
    row: top,
    column: left,
    rows: Math.min(MAX_ROWS, row + rows + 1) - top,
    columns: Math.min(MAX_COLUMNS, column + columns + 1) - left,
  };
}

function heldIn(sheet: SheetStorage, area: Area): Area | null {
  const cells = sheet
    .readCells(area)
    .flatMap((line, r) =>
      line.flatMap(({ value, formula }, c) =>
        value === null && formula === null
          ? []
          : [{ row: area.row + r, column: area.column + c, rows: 1, columns: 1 }],
      ),
    );
  const [first, ...others] = cells;
  return first ? others.reduce(boundingArea, first) : null;
}
