import { cellName } from '../../core/sheet/address';
import type { CellChange } from '../../core/sheet/changePlan';
import type { CellValue } from '../../core/sheet/snapshot';
import { dependentsOf } from './dependents';
import type { OpenPackage } from './openPackage';
import type { ReadCell } from './openSheet';
import { Originals } from './originals';
import { SheetEdits } from './sheetEdits';
import type { ListedSheet } from './workbookPart';
import type { Splice } from './xml';

/**
 * What puts results into the formulas that were written, and into those that rest on what was written, so that
 * a reader that does not calculate (a preview, a protected view) shows them as well.
 */
export function resultSplices(
  open: OpenPackage,
  listed: ListedSheet,
  written: readonly Pick<CellChange, 'cell' | 'after'>[],
): readonly Splice[] {
  const { rows } = open.files.sheet(listed.part);
  if (!rows.some((row) => row.cells.some((cell) => cell.formula !== 'none'))) return [];
  const sheet = open.sheet(listed);
  const formulas = [...sheet.cells].flatMap(([name, { formula }]) =>
    formula === null ? [] : [{ name, formula }],
  );
  const own = written.filter(({ after }) => after.kind === 'formula').map(({ cell }) => cellName(cell));
  const resting = dependentsOf(
    written.map(({ cell }) => cell),
    formulas,
  );
  const edits = new SheetEdits(sheet, new Originals());
  for (const name of new Set([...own, ...resting])) {
    const cell = sheet.cells.get(name);
    const result = cell ? resultOf(open, listed.name, name, cell) : null;
    if (cell && result !== null) edits.setResult(cell.scanned.address, result);
  }
  return edits.splices();
}

function resultOf(open: OpenPackage, sheet: string, name: string, cell: ReadCell): CellValue | null {
  if (cell.formula === null || cell.scanned.formula === 'array') return null;
  // What stood there without a result was calculated when it was read.
  if (cell.scanned.stored === null) return cell.value === '' ? null : cell.value;
  return open.calculator.result(sheet, name);
}
