import { areaAddress, parseArea } from '../files/address';
import type { CellStyle } from '../host/cellStyle';
import type { Faults } from '../host/faults';
import type { CellInput, CellValue, SheetStorage, WorkbookStorage } from '../host/storage';
import type { CellPlace } from '../univer/view';
import type { WorkbenchPage } from './workbenchPage';

export interface CellReading {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly text: string;
  readonly numberFormat: string;
  readonly style: CellStyle;
}

/** What tests may do with the page beyond using it. It stands in `window.workbench` once a workbook is open. */
export interface WorkbenchTestInterface {
  /** One cell, by sheet name and address. */
  cell(sheet: string, address: string): CellReading;
  /** Writes one cell as a person would: outside of any batch. */
  write(sheet: string, address: string, input: CellInput): Promise<void>;
  /** Writes values from A1 on, as a file that is opened would hold them. */
  fill(sheet: string, values: readonly (readonly CellValue[])[]): Promise<void>;
  sheetNames(): readonly string[];
  /** Opens an empty workbook, and gives its storage, for the contract that all storages keep. */
  emptyStorage(): WorkbookStorage;
  /** Opens an .xlsx file in place of the workbook. Throws if the bytes are none. */
  open(bytes: Uint8Array, name: string): void;
  /** The workbook as an .xlsx file. */
  save(): Promise<Uint8Array>;
  /** False when there is nothing to take back. */
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  select(sheet: string, address: string): void;
  /** The sheet and the address of what is selected. */
  selection(): { readonly sheet: string; readonly address: string };
  /** Where a cell of the active sheet is on the grid's canvas; null while nothing is drawn. */
  place(address: string): CellPlace | null;
  /** Resolves when formulas have their results. */
  settled(): Promise<void>;
  /** Clicks the ribbon button of this id in the manifest; resolves when a function command has completed. */
  clickControl(id: string): Promise<void>;
  /** Makes the Excel behind the page misbehave, as real ones do. */
  faults(): Faults;
}

declare global {
  interface Window {
    workbench?: WorkbenchTestInterface;
  }
}

export function exposeForTests(page: WorkbenchPage): void {
  const sheetIn = (storage: WorkbookStorage, name: string): SheetStorage => {
    const sheet = storage.sheets().find((candidate) => candidate.name() === name);
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    return sheet;
  };
  const sheetOf = (name: string): SheetStorage => sheetIn(page.storage, name);
  window.workbench = {
    // As an add-in sees it: in a strict Excel, neighbours share a line.
    cell: (sheet, address) => readCell(sheetIn(page.host.storage, sheet), address),
    write: async (sheet, address, input) => {
      const { row, column } = areaAt(address);
      sheetOf(sheet).writeCells(row, column, [[input]]);
      await page.storage.settled();
    },
    fill: async (sheet, values) => {
      sheetOf(sheet).writeCells(
        0,
        0,
        values.map((row) => row.map((value) => ({ value }))),
      );
      await page.storage.settled();
    },
    sheetNames: () => page.storage.sheets().map((sheet) => sheet.name()),
    emptyStorage: () => {
      page.openEmpty();
      return page.storage;
    },
    open: (bytes, name) => page.open(bytes, name),
    save: () => page.save(),
    undo: () => page.storage.undo(),
    redo: () => page.storage.redo(),
    select: (sheet, address) => page.storage.select({ sheetId: sheetOf(sheet).id, areas: [areaAt(address)] }),
    selection: () => {
      const { sheetId, areas } = page.storage.selection();
      const sheet = page.storage.sheets().find((candidate) => candidate.id === sheetId);
      return { sheet: sheet?.name() ?? '', address: areas.map(areaAddress).join(',') };
    },
    place: (address) => {
      const { row, column } = areaAt(address);
      return page.storage.place(row, column);
    },
    settled: () => page.storage.settled(),
    clickControl: (id) => page.clickControl(id),
    faults: () => page.host.faults,
  };
}

function readCell(sheet: SheetStorage, address: string): CellReading {
  const area = areaAt(address);
  const content = only(sheet.readCells(area));
  return {
    value: content.value,
    formula: content.formula,
    text: only(sheet.readText(area)),
    numberFormat: only(sheet.readNumberFormats(area)),
    style: only(sheet.readStyles(area)),
  };
}

function only<T>(grid: readonly (readonly T[])[]): T {
  const item = grid[0]?.[0];
  if (item === undefined) throw new Error('The grid is empty.');
  return item;
}

function areaAt(address: string) {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no address.`);
  return area;
}
