import { cellName } from '../../core/sheet/address';
import type { CellValue } from '../../core/sheet/snapshot';
import type { Calculator } from './calculation/calculator';
import { hasLostReference } from './calculation/lostReference';
import type { ScannedCell, ScannedSheet } from './sheetScan';
import { typedValue } from './values';
import type { ListedSheet } from './workbookPart';

/** The engine cannot read formulas whose reference is lost. */
const LOST = '#REF!';

/** One cell as it is read. */
export interface ReadCell {
  readonly scanned: ScannedCell;
  readonly value: CellValue;
  /** With its leading `=`; `null` where the cell has none. */
  readonly formula: string | null;
}

/** A worksheet that is open for reading: its structure, and its filled cells by name. */
export interface OpenSheet {
  readonly listed: ListedSheet;
  readonly scan: ScannedSheet;
  readonly cells: ReadonlyMap<string, ReadCell>;
}

/** Reads a worksheet from its part; `sharedTexts` are the workbook's. */
export function openSheet(
  listed: ListedSheet,
  scan: ScannedSheet,
  sharedTexts: readonly string[],
  calculator: Calculator,
): OpenSheet {
  const cells = new Map<string, ReadCell>();
  for (const row of scan.rows) {
    for (const cell of row.cells) {
      const name = cellName(cell.address);
      const read =
        cell.formula === 'none'
          ? { scanned: cell, value: typedValue(cell, sharedTexts), formula: null }
          : readFormula(calculator, listed.name, name, cell, sharedTexts);
      if (read.value !== '' || read.formula !== null) cells.set(name, read);
    }
  }
  return { listed, scan, cells };
}

function readFormula(
  calculator: Calculator,
  sheet: string,
  name: string,
  cell: ScannedCell,
  sharedTexts: readonly string[],
): ReadCell {
  const written = calculator.formulaOf(sheet, cell);
  const formula = written === '' ? null : written.replace(/^=?/, '=');
  if (cell.stored !== null) return { scanned: cell, value: typedValue(cell, sharedTexts), formula };
  const value = hasLostReference(written) ? LOST : (calculator.result(sheet, name) ?? '');
  return { scanned: cell, value, formula };
}
