import { message } from '../../core/language/message';
import { cellName, contains, sameCell, type RangeAddress } from '../../core/sheet/address';
import {
  sameContent,
  type CellChange,
  type ChangePlan,
  type SkippedChange,
} from '../../core/sheet/changePlan';
import { brokenRows } from '../../core/sheet/rowBasis';
import { contentOf } from '../content';
import { WorkbookFailure } from '../failure';
import type { OpenSheet } from './openSheet';

/** The most characters that Excel holds in a cell. */
const MAX_TEXT = 32_767;

/** The changes of a plan that can be made, and those whose cells no longer hold what the plan saw. */
export function sortOut(
  plan: ChangePlan,
  sheet: OpenSheet,
): { readonly due: readonly CellChange[]; readonly skipped: readonly SkippedChange[] } {
  const due: CellChange[] = [];
  const skipped: SkippedChange[] = [];
  const broken = brokenRows(plan.basis ?? [], (cell) => sheet.cells.get(cellName(cell))?.value ?? '');
  for (const change of plan.cells) {
    const read = sheet.cells.get(cellName(change.cell));
    const found = read ? contentOf(read.value, read.formula ?? read.value) : { kind: 'empty' as const };
    const source = broken.get(change.cell.row);
    if (!sameContent(found, change.before)) skipped.push({ change, found });
    else if (source) skipped.push({ change, found, source });
    else due.push(change);
  }
  return { due, skipped };
}

/** Throws where Excel would refuse: nothing has been written then. */
export function refuseImpossible(sheet: OpenSheet, due: readonly CellChange[]): void {
  const { scan, listed } = sheet;
  if (scan.isProtected) {
    throw new WorkbookFailure('protected', message('failures.protected', { sheet: listed.name }));
  }
  const merges = mergesNear(scan.merges, due);
  for (const { cell, after } of due) {
    if (after.kind === 'value' && typeof after.value === 'string' && after.value.length > MAX_TEXT) {
      const slots = { cell: cellName(cell), length: after.value.length, limit: MAX_TEXT };
      throw new WorkbookFailure('too-large', message('failures.text-too-long', slots));
    }
    const merge = merges.find((range) => contains(range, cell));
    if (merge && !sameCell({ row: merge.top, column: merge.left }, cell)) {
      throw new WorkbookFailure('merged', message('failures.merged'));
    }
    if (sheet.cells.get(cellName(cell))?.scanned.formula === 'array') {
      throw new WorkbookFailure('unknown', message('failures.unknown', { code: 'ArrayFormula' }));
    }
  }
}

/** A report merges hundreds of cells, most of them in other columns than those that are written. */
function mergesNear(merges: readonly RangeAddress[], due: readonly CellChange[]): readonly RangeAddress[] {
  const columns = new Set(due.map(({ cell }) => cell.column));
  return merges.filter(({ left, right }) => [...columns].some((column) => column >= left && column <= right));
}
