import {
  wrapsOf,
  type Applied,
  type CellChange,
  type ChangePlan,
  type LookChange,
  type WidthChange,
  type WrapChange,
} from '../../core/sheet/changePlan';
import { storedWidth, widthOf, widthSplices } from './columnWidths';
import { dimensionSplices } from './dimension';
import type { EngineOnDemand } from './engineOnDemand';
import { changeLooks } from './looks';
import { OpenPackage } from './openPackage';
import type { Originals } from './originals';
import type { OpenSheet } from './openSheet';
import { refuseImpossible, sortOut } from './plannedChanges';
import { resultSplices } from './results';
import { SheetEdits } from './sheetEdits';
import { changeTables, plannedTables, withTableHeadings } from './tableHeadings';
import { tablesOf } from './tables';
import { askForCalculation, type ListedSheet } from './workbookPart';
import { splice } from './xml';
import { changeWraps, patchHeights } from './wraps';

/** A width that a column does not have: it takes the sheet's own. */
const NO_WIDTH = -1;

/**
 * Applies a plan to a copy of the package: the one that is given stays as it is, whatever happens.
 * Returns the package to go on with.
 */
export function applyPlan(
  open: OpenPackage,
  engine: EngineOnDemand,
  listed: ListedSheet,
  plan: ChangePlan,
  originals: Originals,
): { readonly open: OpenPackage; readonly applied: Applied } {
  const sheet = open.sheet(listed);
  const { due: wanted, skipped } = sortOut(plan, sheet);
  const tables = plannedTables(plan, wanted, tablesOf(open.files, listed.part, sheet.scan), sheet);
  const due = withTableHeadings(wanted, tables, sheet);
  const nothing: ChangePlan = { sheet: plan.sheet, cells: [], looks: [], widths: [], tables: [] };
  if (wanted.length === 0 && plan.cells.length > 0) {
    refuseImpossible(sheet, []);
    return { open, applied: { written: 0, skipped, inverse: nothing } };
  }
  refuseImpossible(sheet, due);

  const next = new OpenPackage(open.files.copy(), engine);
  const edits = new SheetEdits(sheet, originals);
  const formats = due.map(({ cell }) => open.styles.formatOf(edits.styleOf(cell)));
  const looks: LookChange[] = [];
  for (const look of plan.looks) looks.unshift(changeLooks(edits, look));
  const cells = due.map((change, index) => writeCell(edits, next, change, formats[index] ?? 'General'));
  const wrapped = wrapsOf(plan, due);
  const wraps = changeWraps(edits, next, sheet.scan, wrapped);
  const widths = widthSplices(sheet.scan, wantedWidths(plan.widths));
  next.files.setText(listed.part, splice(sheet.scan.xml, [...edits.splices(), ...widths]));
  changeHeights(next, listed, wrapped);
  changeTables(next.files, tables);
  if (due.length > 0) {
    addWhatFollows(next, listed, due);
    askForCalculation(next.files);
  }
  const inverse = {
    ...nothing,
    cells,
    looks,
    widths: plan.widths.map(({ column }) => capturedWidth(sheet, column)),
    tables: plan.tables.map(({ name, from, to }) => ({ name, from: to, to: from })),
    ...(wraps.length === 0 ? {} : { wraps }),
  };
  return {
    open: new OpenPackage(next.files, engine),
    applied: { written: wanted.length, skipped, inverse },
  };
}

function writeCell(
  edits: SheetEdits,
  open: OpenPackage,
  change: CellChange,
  formatBefore: string,
): CellChange {
  const { cell, before, after, numberFormat, why } = change;
  edits.setContent(cell, after);
  if (numberFormat === undefined) return { cell, before: after, after: before, why };
  edits.setStyle(cell, open.styles.withFormat(edits.styleOf(cell), numberFormat));
  return { cell, before: after, after: before, numberFormat: formatBefore, why };
}

/** The results of formulas, and how far the cells reach now. */
function addWhatFollows(open: OpenPackage, listed: ListedSheet, due: readonly CellChange[]): void {
  const scan = open.files.sheet(listed.part);
  const splices = [...dimensionSplices(scan), ...resultSplices(open, listed, due)];
  open.files.setText(listed.part, splice(scan.xml, splices));
}

function wantedWidths(changes: readonly WidthChange[]): ReadonlyMap<number, number | null> {
  return new Map(
    changes.map(({ column, width }) => {
      if ('characters' in width) return [column, storedWidth(width.characters)] as const;
      return [column, width.captured === NO_WIDTH ? null : width.captured] as const;
    }),
  );
}

function capturedWidth({ scan }: OpenSheet, column: number): WidthChange {
  return { column, width: { captured: widthOf(scan, column) ?? NO_WIDTH } };
}

function changeHeights(open: OpenPackage, { part }: ListedSheet, wraps: readonly WrapChange[]): void {
  if (wraps.length > 0) open.files.setText(part, patchHeights(open.files.sheet(part), wraps));
}
