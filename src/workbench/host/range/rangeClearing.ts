import { parseAddress } from '../addresses';
import { contains, intersection, isEntireColumns, isEntireRows, type Area } from '../area';
import { clearHyperlinks } from './hyperlinks';
import { checkAllowed, checkContentsEditable } from '../protectionGuard';
import type { SheetStorage } from '../storage';

export const CLEAR_WHAT = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;

export type ClearWhat = (typeof CLEAR_WHAT)[number];

/** Clears cells as Excel does: `Hyperlinks` leaves the looks of a link, `RemoveHyperlinks` does not. */
export function clearCells(sheet: SheetStorage, area: Area, what: ClearWhat): void {
  if (what !== 'Formats') checkContentsEditable(sheet, area);
  if (what === 'All' || what === 'Formats') checkAllowed(sheet, 'allowFormatCells');
  if (what === 'All' || what === 'Contents') sheet.clearContents(area);
  if (what === 'All' || what === 'Formats') {
    sheet.clearFormats([area]);
    sheet.unmerge(area);
  }
  if (what === 'RemoveHyperlinks') sheet.patchStyle([area], { fontColor: '#000000', underline: 'None' });
  if (what !== 'Formats' && what !== 'Contents') {
    clearHyperlinks(sheet, (address) => {
      const cell = parseAddress(address);
      return cell !== null && contains(area, cell);
    });
  }
}

/** The smallest rectangle within the area around the cells that hold something, or are formatted too. */
export function usedWithin(sheet: SheetStorage, area: Area, counting: 'values' | 'formats too'): Area | null {
  const used = counting === 'values' ? sheet.usedValues() : sheet.usedArea();
  const common = used && intersection(used, area);
  if (!common || contains(area, used) || isEntireSheet(area) || counting === 'formats too') return common;
  const cells = sheet.readCells(common);
  const isHeld = (row: number, column: number) => {
    const cell = cells[row]?.[column];
    return cell !== undefined && (cell.formula !== null || cell.value !== null);
  };
  const rows = indexes(common.rows).filter((row) => indexes(common.columns).some((c) => isHeld(row, c)));
  const columns = indexes(common.columns).filter((c) => indexes(common.rows).some((row) => isHeld(row, c)));
  const [top, left] = [rows[0], columns[0]];
  if (top === undefined || left === undefined) return null;
  return {
    row: common.row + top,
    column: common.column + left,
    rows: (rows.at(-1) ?? top) - top + 1,
    columns: (columns.at(-1) ?? left) - left + 1,
  };
}

function isEntireSheet(area: Area): boolean {
  return isEntireColumns(area) && isEntireRows(area);
}

function indexes(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
