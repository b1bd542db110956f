import { shiftedArea, type Shift } from '../host/shift';
import type { SheetStorage } from '../host/storage';

/** Moves the tables of a sheet as cells on it have moved; one whose cells are all gone goes. */
export function followTables(sheet: SheetStorage, shift: Shift): void {
  for (const table of sheet.tables()) {
    const area = shiftedArea(table.area, shift);
    if (area === null) sheet.removeTable(table.id);
    else if (area !== table.area) sheet.putTable({ ...table, area });
  }
}
