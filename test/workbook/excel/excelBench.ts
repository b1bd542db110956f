import { cellName } from '../../../src/core/sheet/address';
import { excelWorkbook, type ExcelOptions, type ExcelWorkbook } from '../../../src/workbook/excel';
import type { Platform } from '../../../src/workbook/excel/platform';
import { contentOf } from '../../../src/workbook/content';
import type { CellSeed } from '../../../src/workbook/memory/seed';
import { UNPROTECTED, type CellInput, type SheetStorage } from '../../../src/workbench/host/storage';
import type { StylePatch } from '../../../src/workbench/host/cellStyle';
import type { Area } from '../../../src/workbench/host/area';
import { sheetByName } from '../../../src/workbench/host/worksheet/sheetNames';
import { openExcel, type ExcelSetup, type TestExcel } from '../../support/excel';
import { strictByDefault } from '../../support/strict/byDefault';
import {
  area,
  at,
  STATE_RANGE,
  type Bench,
  type BenchSeed,
  type BenchSheet,
  type LookName,
  type SheetState,
} from '../bench';

export interface ExcelBench extends Bench {
  readonly workbook: ExcelWorkbook;
  readonly excel: TestExcel;
}

/** The genuine client over the embedded Excel in memory, and the adapter on top of it. */
export function excelBench(
  seed: BenchSeed,
  options: ExcelOptions & Pick<ExcelSetup, 'api' | 'strict'> = {},
): ExcelBench {
  const { api = '1.15', strict = strictByDefault(), ...adapter } = options;
  const names = Object.keys(seed.sheets);
  const excel = openExcel({ api, strict, sheets: Object.fromEntries(names.map((name) => [name, []])) });
  for (const [name, sheet] of Object.entries(seed.sheets)) fill(excel.sheet(name), seen(excel, name), sheet);
  return {
    excel,
    workbook: excelWorkbook({ platform: platformOf(excel), ...adapter }),
    can: { resizeTables: excel.Office.context.requirements.isSetSupported('ExcelApi', '1.13') },
    type: (sheet, cell, value) => {
      const { row, column } = at(cell);
      excel.sheet(sheet).writeCells(row, column, [[{ value }]]);
    },
    setHeight: (sheet, row, points) => seen(excel, sheet).setRowHeights(row, 1, points),
    protect: (sheet) => excel.sheet(sheet).setProtection({ ...UNPROTECTED, protected: true }),
    rename: (sheet, name) => excel.sheet(sheet).rename(name),
    remove: (sheet) => excel.storage.removeSheet(excel.sheet(sheet).id),
    state: (sheet) => stateOf(seen(excel, sheet)),
  };
}

/** The sheet as clients see it: where it is strict, more than what is stored. */
function seen({ host }: TestExcel, name: string): SheetStorage {
  const sheet = sheetByName(host.storage, name);
  if (!sheet) throw new RangeError(`No sheet "${name}"`);
  return sheet;
}

/** The live platform, but with the client of this Excel. */
export function platformOf(excel: TestExcel): Platform {
  return {
    run: (options, batch) => excel.Excel.run(options, batch),
    supports: (version) => excel.Office.context.requirements.isSetSupported('ExcelApi', version),
    after(milliseconds, action) {
      const timer = setTimeout(action, milliseconds);
      return () => clearTimeout(timer);
    },
    now: () => performance.now(),
  };
}

const LOOKS: Readonly<Record<string, StylePatch>> = {
  header: {
    fill: '#DDEBF7',
    bold: true,
    fontName: '微軟正黑體',
    fontColor: '#1F3864',
    wrapText: true,
    horizontalAlignment: 'Center',
    verticalAlignment: 'Center',
    borderBottom: { line: 'Double', weight: 'Thick', color: '#1F3864' },
  },
  body: {
    fontSize: 12,
    italic: true,
    underline: 'Single',
    indent: 1,
    horizontalAlignment: 'Left',
    borderTop: { line: 'Continuous', weight: 'Thin', color: '#808080' },
    borderBottom: { line: 'Continuous', weight: 'Thin', color: '#808080' },
    borderLeft: { line: 'Dash', weight: 'Medium', color: '#808080' },
    borderRight: { line: 'Dash', weight: 'Medium', color: '#808080' },
  },
} satisfies Record<LookName, StylePatch>;

/** Looks come as a person gives them, everything else as a file holds it. */
function fill(sheet: SheetStorage, looks: SheetStorage, { rows, table, ...hidden }: BenchSheet): void {
  const grid = <T>(pick: (cell: CellSeed) => T): T[][] => rows.map((cells) => cells.map(pick));
  sheet.writeCells(0, 0, grid(inputOf));
  sheet.writeNumberFormats(
    0,
    0,
    grid((cell) => trimmings(cell).numberFormat ?? null),
  );
  looks.writeStyles(
    0,
    0,
    grid((cell) => LOOKS[trimmings(cell).look ?? ''] ?? null),
  );
  for (const row of hidden.hiddenRows ?? []) sheet.hideRows(row, 1);
  for (const column of hidden.hiddenColumns ?? []) sheet.hideColumns(column, 1);
  if (table) {
    sheet.putTable({
      id: `table-${table.name}`,
      name: table.name,
      area: hostArea(table.range),
      showHeaders: true,
      showTotals: false,
      style: 'TableStyleMedium2',
    });
  }
}

function trimmings(cell: CellSeed): Extract<CellSeed, object> {
  return cell !== null && typeof cell === 'object' ? cell : {};
}

function inputOf(cell: CellSeed): CellInput | null {
  if (cell === null || cell === '') return null;
  if (typeof cell !== 'object') return { value: cell };
  if (cell.formula !== undefined) return { formula: cell.formula };
  return cell.value === undefined || cell.value === '' ? null : { value: cell.value };
}

function stateOf(sheet: SheetStorage): SheetState {
  const { bottom, right } = STATE_RANGE;
  const whole: Area = { row: 0, column: 0, rows: bottom + 1, columns: right + 1 };
  const contents = sheet.readCells(whole);
  const formats = sheet.readNumberFormats(whole);
  const styles = sheet.readStyles(whole);
  const cells: Record<string, SheetState['cells'][string]> = {};
  contents.forEach((line, row) =>
    line.forEach(({ value, formula }, column) => {
      const held = value === null ? '' : typeof value === 'object' ? value.error : value;
      cells[cellName({ row, column })] = {
        content: contentOf(held, formula ?? held),
        numberFormat: formats[row]?.[column] ?? '',
        look: styles[row]?.[column],
      };
    }),
  );
  return {
    cells,
    widths: Array.from({ length: right + 1 }, (_, column) => sheet.columnWidth(column)),
    heights: Array.from({ length: bottom + 1 }, (_, row) => sheet.rowHeight(row)),
    wrapped: styles.flatMap((line, row) =>
      line.flatMap((style, column) => (style.wrapText ? [cellName({ row, column })] : [])),
    ),
    tables: Object.fromEntries(sheet.tables().map(({ name, area: place }) => [name, rangeOf(place)])),
  };
}

function hostArea(name: string): Area {
  const { top, left, bottom, right } = area(name);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function rangeOf({ row, column, rows, columns }: Area): SheetState['tables'][string] {
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}
