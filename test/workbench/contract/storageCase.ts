import type { Area } from '../../../src/workbench/host/area';
import { areaOf } from '../../../src/workbench/host/addresses';
import type { SheetStorage, WorkbookStorage } from '../../../src/workbench/host/storage';

/** One thing that every storage does. `check` gets a fresh workbook with one empty sheet, and throws. */
export interface StorageCase {
  readonly name: string;
  check(storage: WorkbookStorage, sheet: SheetStorage): Promise<void>;
}

/** A case that needs no waiting. */
export function storageCase(
  name: string,
  check: (storage: WorkbookStorage, sheet: SheetStorage) => void | Promise<void>,
): StorageCase {
  return { name, check: async (storage, sheet) => check(storage, sheet) };
}

/** The area of an address such as `B2:C3`. */
export function at(address: string): Area {
  return areaOf(address);
}

/** The values of the cells, without their formulas. */
export function values(sheet: SheetStorage, address: string): unknown[][] {
  return sheet.readCells(at(address)).map((row) => row.map((cell) => cell.value));
}

export function formulas(sheet: SheetStorage, address: string): (string | null)[][] {
  return sheet.readCells(at(address)).map((row) => row.map((cell) => cell.formula));
}

/** Writes values from that cell on, exactly as they are. */
export function put(
  sheet: SheetStorage,
  address: string,
  rows: (string | number | boolean | null)[][],
): void {
  const { row, column } = at(address);
  sheet.writeCells(
    row,
    column,
    rows.map((cells) => cells.map((value) => ({ value }))),
  );
}
