import { boundingArea } from '../area';
import { Listeners } from '../listeners';
import type { CellChange, ChangeOrigin, Selection, SheetChange } from '../storage';
import type { WorkbookState } from './history';
import { extent, type SheetData } from './sheetData';

/** Tells of what happens to a workbook in memory. */
export class WorkbookNews {
  readonly cells = new Listeners<CellChange>();
  readonly selections = new Listeners<Selection>();
  readonly sheets = new Listeners<SheetChange>();

  constructor(private readonly origin: () => ChangeOrigin) {}

  tellCells(change: Omit<CellChange, 'origin'>): void {
    this.cells.tell({ ...change, origin: this.origin() });
  }

  tellSheet(sheetId: string, kind: SheetChange['kind']): void {
    this.sheets.tell({ sheetId, kind, origin: this.origin() });
  }

  /** What undo, or redo, has changed on the sheets that there are now. */
  tellDifferences(before: WorkbookState, now: WorkbookState): void {
    for (const sheet of now.sheets) this.tellDifference(before, sheet);
  }

  private tellDifference(before: WorkbookState, sheet: SheetData): void {
    const earlier = before.sheets.find((one) => one.id === sheet.id);
    if (!earlier || earlier === sheet) return;
    const areas = [earlier, sheet].flatMap((data) => extent(data, () => true) ?? []);
    if (areas.length === 0) return;
    this.tellCells({ sheetId: sheet.id, area: areas.reduce(boundingArea), kind: 'RangeEdited' });
  }
}
