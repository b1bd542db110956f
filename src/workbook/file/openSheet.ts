import { cellName } from '../../core/sheet/address';
import type { CellValue } from '../../core/sheet/snapshot';
import type { ScannedCell, ScannedSheet } from './sheetScan';
import { calculated, typedValue, type EngineFile } from './values';
import type { ListedSheet } from './workbookPart';

/** One cell as it is read. */
export interface ReadCell {
  readonly scanned: ScannedCell;
  readonly value: CellValue;
  /** With its leading `=`; `null` where the cell has none. */
  readonly formula: string | null;
  /** What the cell displays. */
  readonly text: () => string;
}

/** A worksheet that is open for reading: its structure, and its filled cells by name. */
export interface OpenSheet {
  readonly listed: ListedSheet;
  readonly scan: ScannedSheet;
  readonly cells: ReadonlyMap<string, ReadCell>;
}

/** Reads a worksheet: the structure from its part, texts and displayed texts through the engine. */
export function openSheet(file: EngineFile, listed: ListedSheet, scan: ScannedSheet): OpenSheet {
  const raw = textsOf(file, listed.name, { RawCellValue: true });
  const shown = textsOf(file, listed.name, {});
  const cells = new Map<string, ReadCell>();
  for (const row of scan.rows) {
    for (const cell of row.cells) {
      const { row: r, column: c } = cell.address;
      const read = readCell(file, listed.name, cell, raw[r]?.[c] ?? '', shown[r]?.[c] ?? '');
      if (read.value !== '' || read.formula !== null) cells.set(cellName(cell.address), read);
    }
  }
  return { listed, scan, cells };
}

function readCell(file: EngineFile, sheet: string, cell: ScannedCell, raw: string, shown: string): ReadCell {
  const stored = typedValue(cell, raw);
  if (cell.formula === 'none') return { scanned: cell, value: stored, formula: null, text: () => shown };
  const name = cellName(cell.address);
  // The cells that share a formula have it spelt out by the engine.
  const written = cell.formulaText === '' ? file.GetCellFormula(sheet, name).formula : cell.formulaText;
  const formula = written === '' ? null : written.replace(/^=?/, '=');
  if (cell.stored !== null) return { scanned: cell, value: stored, formula, text: () => shown };
  const value = calculated(file, sheet, name) ?? '';
  return { scanned: cell, value, formula, text: () => calculatedText(file, sheet, name, value) };
}

function calculatedText(file: EngineFile, sheet: string, cell: string, value: CellValue): string {
  const { value: text, error } = file.CalcCellValue(sheet, cell, {});
  return error === null ? text : String(value);
}

function textsOf(file: EngineFile, sheet: string, options: { readonly RawCellValue?: boolean }): string[][] {
  const { result, error } = file.GetRows(sheet, options);
  if (error !== null) throw new Error(error);
  return result;
}
