import { intersection, type Area } from '../area';
import type { CellContent, CellInput, SheetStorage, TableRecord } from '../storage';
import { nameColumns } from '../table/tableLayout';

/** The tables of a sheet that what is about to be written will make larger, with their new extents. */
export function growthOf(
  sheet: SheetStorage,
  written: Area,
  inputs: readonly (readonly (CellInput | null)[])[],
): TableRecord[] {
  const willHold = (strip: Area): boolean => {
    const common = intersection(strip, written);
    if (!common) return false;
    const lines = inputs.slice(common.row - written.row, common.row - written.row + common.rows);
    const first = common.column - written.column;
    return lines.some((line) => line.slice(first, first + common.columns).some(isContent));
  };
  return sheet.tables().flatMap((table) => {
    let { area } = table;
    for (let strip = rightOf(area); willHold(strip) && isFree(sheet, strip, table); strip = rightOf(area)) {
      area = { ...area, columns: area.columns + 1 };
    }
    for (
      let strip = below(area);
      !table.showTotals && willHold(strip) && isFree(sheet, strip, table);
      strip = below(area)
    ) {
      area = { ...area, rows: area.rows + 1 };
    }
    return area === table.area ? [] : [{ ...table, area }];
  });
}

/** Gives the tables their new extents, and new columns their names. */
export function grow(sheet: SheetStorage, grown: readonly TableRecord[]): void {
  for (const table of grown) {
    sheet.putTable(table);
    if (table.showHeaders) nameColumns(sheet, { ...table.area, rows: 1 });
  }
}

function rightOf(area: Area): Area {
  return { ...area, column: area.column + area.columns, columns: 1 };
}

function below(area: Area): Area {
  return { ...area, row: area.row + area.rows, rows: 1 };
}

function isFree(sheet: SheetStorage, strip: Area, own: TableRecord): boolean {
  const others = sheet.tables().filter(({ id }) => id !== own.id);
  if (others.some(({ area }) => intersection(area, strip))) return false;
  if (sheet.merges().some((merge) => intersection(merge, strip))) return false;
  return sheet.readCells(strip).flat().every(isEmpty);
}

function isEmpty({ value, formula }: CellContent): boolean {
  return value === null && formula === null;
}

function isContent(input: CellInput | null): boolean {
  return input !== null && ('formula' in input || input.value !== null);
}
