import { areaOf } from '../../src/workbench/host/addresses';
import { NEWEST_API } from '../../src/workbench/host/apiLevels';
import { ExcelHost, type Connection } from '../../src/workbench/host/excelHost';
import type { Faults } from '../../src/workbench/host/faults';
import { MemoryWorkbook } from '../../src/workbench/host/memory/memoryWorkbook';
import { writeContents } from '../../src/workbench/host/range/rangeContents';
import { sheetByName } from '../../src/workbench/host/worksheet/sheetNames';
import type { CellInput, SheetStorage } from '../../src/workbench/host/storage';
import type { StrictName } from '../../src/workbench/host/strict/behaviours';
import { strictByDefault } from './strict/byDefault';
import { loadClient, type NativeBridge, type OfficeClient, type RequirementSets } from './excelClient';

/**
 * A cell of a test workbook: exactly that value, whatever it looks like (`'2%'` stays text); a string
 * that starts with `=` is a formula; null is an empty cell. The object adds a number format.
 */
export type TestCell =
  string | number | boolean | null | { readonly value: string | number | boolean; readonly format: string };

export interface ExcelSetup {
  /** By sheet name, in tab order, from A1 on. Default: one empty `Sheet1`. */
  readonly sheets?: Readonly<Record<string, readonly (readonly TestCell[])[]>>;
  /** The level of ExcelApi, such as `1.9`. Default: 1.15. */
  readonly api?: string;
  /** What it does to what is written, as Excel does. Default: nothing; in the project `strict`, all of it. */
  readonly strict?: readonly StrictName[];
}

/** An embedded Excel with the genuine client connected to it. */
export interface TestExcel extends OfficeClient {
  readonly host: ExcelHost;
  readonly storage: MemoryWorkbook;
  readonly faults: Faults;
  /** How many batches the client has sent. */
  roundTrips(): number;
  /** How many bytes have gone over the wire. */
  bytes(): { readonly sent: number; readonly received: number };
  sheet(name: string): SheetStorage;
  /** A person types into a cell: `2%` becomes 0.02, `=A1` a formula. */
  typed(sheet: string, address: string, value: string | number): void;
  /** Resolves when the events so far have reached their handlers. */
  eventsDelivered(): Promise<void>;
  readonly connection: Connection;
}

/** Opens an embedded Excel: `const { Excel, storage } = openExcel({ sheets: { 績效: [['指標', 1]] } })`. */
export function openExcel(setup: ExcelSetup = {}): TestExcel {
  const sheets = Object.entries(setup.sheets ?? { Sheet1: [] });
  const storage = new MemoryWorkbook(sheets[0]?.[0] ?? 'Sheet1');
  sheets.forEach(([name, rows], index) => {
    const sheet = index === 0 ? storage.activeSheet() : storage.addSheet(name);
    fill(sheet, rows);
  });
  const host = new ExcelHost(storage, setup.api, setup.strict ?? strictByDefault());
  const traffic = { trips: 0, sent: 0, received: 0 };
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(message) {
      traffic.trips += 1;
      traffic.sent += Buffer.byteLength(message);
      connection.receive(message);
    },
  };
  const connection = host.connect((message) => {
    traffic.received += Buffer.byteLength(message);
    bridge.onMessageFromHost?.(message);
  });
  const client = loadClient(bridge, supported(setup.api ?? NEWEST_API));
  return {
    ...client,
    host,
    storage,
    connection,
    faults: host.faults,
    roundTrips: () => traffic.trips,
    bytes: () => ({ sent: traffic.sent, received: traffic.received }),
    sheet: (name) => sheetNamed(storage, name),
    typed: (name, address, value) => writeContents(sheetNamed(storage, name), areaOf(address), value),
    eventsDelivered: () => new Promise((resolve) => setTimeout(resolve, 5)),
  };
}

/** Makes Excel, Office and OfficeExtension global, as in a real pane. Returns how to take them away again. */
export function installGlobals(excel: OfficeClient): () => void {
  const names = ['Excel', 'Office', 'OfficeExtension'] as const;
  for (const name of names) {
    Object.defineProperty(globalThis, name, { value: excel[name], configurable: true, writable: true });
  }
  return () => names.forEach((name) => Reflect.deleteProperty(globalThis, name));
}

function supported(api: string): RequirementSets {
  return {
    ExcelApi: api,
    DelayForCellEdit: '1.1',
    RichApiRuntime: '1.1',
    RichApiRuntimeFlag: '1.1',
    SharedRuntime: '1.1',
  };
}

function sheetNamed(storage: MemoryWorkbook, name: string): SheetStorage {
  const sheet = sheetByName(storage, name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

function fill(sheet: SheetStorage, rows: readonly (readonly TestCell[])[]): void {
  sheet.writeCells(
    0,
    0,
    rows.map((row) => row.map(inputOf)),
  );
  const formats = rows.map((row) => row.map((cell) => (isFormatted(cell) ? cell.format : null)));
  sheet.writeNumberFormats(0, 0, formats);
}

function inputOf(cell: TestCell): CellInput | null {
  if (cell === null) return null;
  const value = isFormatted(cell) ? cell.value : cell;
  return typeof value === 'string' && value.startsWith('=') ? { formula: value } : { value };
}

function isFormatted(cell: TestCell): cell is Extract<TestCell, object> {
  return typeof cell === 'object' && cell !== null;
}
