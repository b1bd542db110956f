import { cellName } from '../../core/sheet/address';
import type { CellValue } from '../../core/sheet/snapshot';
import type { Calculator } from './calculation/calculator';
import { hasLostReference } from './calculation/lostReference';
import type { ScannedCell, ScannedSheet } from './sheetScan';
import { typedValue, type EngineFile } from './values';
import type { ListedSheet } from './workbookPart';

/** The engine cannot read formulas whose reference is lost. */
const LOST = '#REF!';

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
export function openSheet(
  file: EngineFile,
  calculator: Calculator,
  listed: ListedSheet,
  scan: ScannedSheet,
): OpenSheet {
  const raw = textsOf(file, listed.name, { RawCellValue: true });
  const shown = textsOf(file, listed.name, {});
  const cells = new Map<string, ReadCell>();
  const readCell = (cell: ScannedCell, raw: string, shown: string): ReadCell =>
    cell.formula === 'none'
      ? { scanned: cell, value: typedValue(cell, raw), formula: null, text: () => shown }
      : readFormula(file, calculator, listed.name, cell, raw, shown);
  for (const row of scan.rows) {
    for (const cell of row.cells) {
      const { row: r, column: c } = cell.address;
      const read = readCell(cell, raw[r]?.[c] ?? '', shown[r]?.[c] ?? '');
      if (read.value !== '' || read.formula !== null) cells.set(cellName(cell.address), read);
    }
  }
  return { listed, scan, cells };
}

function readFormula(
  file: EngineFile,
  calculator: Calculator,
  sheet: string,
  cell: ScannedCell,
  raw: string,
  shown: string,
): ReadCell {
  const name = cellName(cell.address);
  // The cells that share a formula have it spelt out by the engine.
  const written = cell.formulaText === '' ? file.GetCellFormula(sheet, name).formula : cell.formulaText;
  const formula = written === '' ? null : written.replace(/^=?/, '=');
  if (cell.stored !== null) {
    return { scanned: cell, value: typedValue(cell, raw), formula, text: () => shown };
  }
  if (hasLostReference(written)) return { scanned: cell, value: LOST, formula, text: () => LOST };
  const value = calculator.result(sheet, name) ?? '';
  return { scanned: cell, value, formula, text: () => calculator.shown(sheet, name, value) };
}

function textsOf(file: EngineFile, sheet: string, options: { readonly RawCellValue?: boolean }): string[][] {
  const { result, error } = file.GetRows(sheet, options);
  if (error !== null) throw new Error(error);
  return result;
}
