import { boundingArea, intersection, type Area } from '../area';
import type { CellInput, SheetStorage } from '../storage';
import { nameColumns } from '../table/tableLayout';
import type { StrictName } from './behaviours';
import { filledColumns, type Takeover } from './calculatedColumns';
import { grow, growthOf } from './expandingTables';
import { overlaid } from '../overlay';
import { withSharedBorders } from './sharedBorders';

type Grid = readonly (readonly (CellInput | null)[])[];

/** Points of a pixel at 96 of them to the inch. */
const PIXEL = 0.75;

/** A sheet that behaves as told. `told` hears of cells whose formats have changed. */
export function strictSheet(
  sheet: SheetStorage,
  has: (name: StrictName) => boolean,
  told: (area: Area) => void,
): SheetStorage {
  const looks = has('borders are shared') ? withSharedBorders(sheet) : sheet;
  const points = (size: number): number =>
    has('sizes are whole pixels') ? Math.round(size / PIXEL) * PIXEL : size;
  const tell = (areas: readonly Area[]): void => {
    const [first, ...others] = areas;
    if (first && has('formats are changes')) told(others.reduce(boundingArea, first));
  };
  return overlaid(sheet, {
    writeCells: (row, column, cells) => writeCells(sheet, row, column, cells, has),
    setColumnWidths: (first, count, width) => sheet.setColumnWidths(first, count, points(width)),
    setRowHeights: (first, count, height) => sheet.setRowHeights(first, count, points(height)),
    readStyles: (area) => looks.readStyles(area),
    patchStyle: (areas, patch) => {
      looks.patchStyle(areas, patch);
      tell(areas);
    },
    writeStyles: (row, column, patches) => {
      looks.writeStyles(row, column, patches);
      tell([gridArea(row, column, patches)]);
    },
    clearFormats: (areas) => {
      looks.clearFormats(areas);
      tell(areas);
    },
    writeNumberFormats: (row, column, formats) => {
      sheet.writeNumberFormats(row, column, formats);
      tell([gridArea(row, column, formats)]);
    },
  });
}

function writeCells(
  sheet: SheetStorage,
  row: number,
  column: number,
  cells: Grid,
  has: (name: StrictName) => boolean,
): void {
  const written = gridArea(row, column, cells);
  const kept = has('hidden merged cells dropped') ? withoutHidden(sheet, written, cells) : cells;
  const grown = has('tables expand') ? growthOf(sheet, written, kept) : [];
  const takeovers = new Set<Takeover>();
  if (has('calculated columns filled')) takeovers.add('where the column is empty');
  if (has('calculated columns replaced')) takeovers.add('where the column has one formula');
  const tables = sheet.tables().map((table) => grown.find(({ id }) => id === table.id) ?? table);
  const filled = takeovers.size > 0 ? filledColumns(sheet, tables, written, kept, takeovers) : [];
  sheet.writeCells(row, column, kept);
  grow(sheet, grown);
  for (const { body, grid } of filled) sheet.writeCells(body.row, body.column, grid);
  if (!has('headings of tables are unique texts')) return;
  for (const { area, showHeaders } of sheet.tables()) {
    const header = { ...area, rows: 1 };
    if (showHeaders && intersection(header, written)) nameColumns(sheet, header);
  }
}

/** A merge shows, and keeps, its first cell alone. */
function withoutHidden(sheet: SheetStorage, written: Area, cells: Grid): Grid {
  const merges = sheet.merges().filter((merge) => intersection(merge, written));
  if (merges.length === 0) return cells;
  const isHidden = (row: number, column: number): boolean =>
    merges.some(
      (merge) =>
        intersection(merge, { row, column, rows: 1, columns: 1 }) !== null &&
        (row !== merge.row || column !== merge.column),
    );
  return cells.map((line, r) =>
    line.map((input, c) => (isHidden(written.row + r, written.column + c) ? null : input)),
  );
}

function gridArea(row: number, column: number, grid: readonly (readonly unknown[])[]): Area {
  return { row, column, rows: grid.length, columns: Math.max(1, ...grid.map((line) => line.length)) };
}
