import { boundingArea, intersection, type Area } from '../area';
import { checkContentsEditable } from '../protectionGuard';
import type { SheetStorage } from '../storage';

/** Merges the area; only the first cell that holds something keeps it, as the top left one. */
export function mergeCells(sheet: SheetStorage, area: Area, manner: 'as one' | 'row by row'): void {
  checkContentsEditable(sheet, area);
  if (manner === 'as one') mergeOne(sheet, area);
  else for (let row = area.row; row < area.row + area.rows; row++) mergeOne(sheet, { ...area, row, rows: 1 });
}

function mergeOne(sheet: SheetStorage, area: Area): void {
  const touched = sheet.merges().filter((merge) => intersection(merge, area));
  const whole = touched.reduce(boundingArea, area);
  if (whole.rows * whole.columns === 1) return;
  const [kept] = sheet
    .readCells(whole)
    .flat()
    .filter((cell) => cell.formula !== null || cell.value !== null);
  sheet.unmerge(whole);
  if (kept) {
    sheet.clearContents(whole);
    const input = kept.formula === null ? { value: kept.value } : { formula: kept.formula };
    sheet.writeCells(whole.row, whole.column, [[input]]);
  }
  sheet.merge(whole);
}
