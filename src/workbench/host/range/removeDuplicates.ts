import { HostObject } from '../../richapi/hostObject';
import { flagOf, integerOf } from '../arguments';
import type { Area } from '../area';
import { invalidArgument } from '../failures';
import { checkContentsEditable } from '../protectionGuard';
import type { SheetStorage } from '../storage';
import { workableArea } from './styledAreas';

/** How many rows were taken away, and how many different ones are left. */
export class RemoveDuplicatesResult extends HostObject {
  readonly typeName = 'RemoveDuplicatesResult';

  constructor(private readonly counts: { readonly removed: number; readonly uniqueRemaining: number }) {
    super();
  }

  get removed(): number {
    return this.counts.removed;
  }

  get uniqueRemaining(): number {
    return this.counts.uniqueRemaining;
  }
}

/**
 * Keeps the first of the rows that show the same in those columns; rows below it move up within the range, and
 * nothing moves outside of it.
 */
export function removeDuplicates(
  sheet: SheetStorage,
  whole: Area,
  columns: unknown,
  includesHeader: unknown,
): RemoveDuplicatesResult {
  if (!Array.isArray(columns) || columns.length === 0) throw invalidArgument();
  const compared = columns.map(integerOf);
  if (compared.some((column) => column < 0 || column >= whole.columns)) throw invalidArgument();
  checkContentsEditable(sheet, whole);
  const used = workableArea(sheet, whole);
  const headings = flagOf(includesHeader) ? 1 : 0;
  if (!used || used.rows <= headings) return new RemoveDuplicatesResult({ removed: 0, uniqueRemaining: 0 });
  const area = { ...used, row: used.row + headings, rows: used.rows - headings };
  const seen = new Set<string>();
  const doubled = sheet.readText(area).flatMap((line, index) => {
    const key = JSON.stringify(
      compared.map((column) => line[column - (area.column - whole.column)]?.toLowerCase()),
    );
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [index];
  });
  for (const index of [...doubled].reverse()) {
    sheet.deleteCells({ ...area, row: area.row + index, rows: 1 }, 'Up');
  }
  if (doubled.length > 0) {
    const left = area.rows - doubled.length;
    sheet.insertCells({ ...area, row: area.row + left, rows: doubled.length }, 'Down');
  }
  return new RemoveDuplicatesResult({ removed: doubled.length, uniqueRemaining: seen.size });
}
