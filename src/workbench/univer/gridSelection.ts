import type { ISelectionWithStyle } from '@univerjs/sheets';
import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { Area } from '../host/area';
import { Listeners } from '../host/listeners';
import type { Selection, Unsubscribe } from '../host/storage';
import { areaOf, rangeOf } from './ranges';
import type { SheetTabs } from './sheetTabs';
import type { Unit } from './unit';

/** What is selected in the grid. */
export class GridSelection {
  private readonly listeners = new Listeners<Selection>();
  private last = '';
  private readonly watch: { unsubscribe(): void };

  constructor(
    private readonly unit: Unit,
    private readonly tabs: SheetTabs,
    private readonly reveal: (row: number, column: number) => void,
  ) {
    this.last = JSON.stringify(this.current());
    this.watch = this.service.selectionChanged$.subscribe(() => this.look());
  }

  current(): Selection {
    const sheetId = this.tabs.active().id;
    const sheet = this.unit.sheet(sheetId);
    const size = { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
    const areas = this.service.getCurrentSelections().map(({ range }) => areaOf(range, size));
    return { sheetId, areas: areas.length > 0 ? areas : [{ row: 0, column: 0, rows: 1, columns: 1 }] };
  }

  select({ sheetId, areas }: Selection): void {
    this.tabs.activate(sheetId);
    const selections = areas.map((area) => this.inUniver(sheetId, area));
    const params = { unitId: this.unit.id, subUnitId: sheetId, selections, reveal: false };
    this.unit.commands.syncExecuteCommand(SetSelectionsOperation.id, params);
    const [first] = areas;
    if (first) this.reveal(first.row, first.column);
  }

  onChanged(listener: (selection: Selection) => void): Unsubscribe {
    return this.listeners.add(listener);
  }

  /** Tells those who listen, if something else is selected than when they were told last. */
  look(): void {
    const selection = this.current();
    const text = JSON.stringify(selection);
    if (text === this.last) return;
    this.last = text;
    this.listeners.tell(selection);
  }

  dispose(): void {
    this.watch.unsubscribe();
  }

  private inUniver(sheetId: string, area: Area): ISelectionWithStyle {
    const sheet = this.unit.sheet(sheetId);
    const { row, column } = area;
    return { range: rangeOf(area), primary: sheet.getCellInfoInMergeData(row, column), style: null };
  }

  private get service(): SheetsSelectionsService {
    return this.unit.grid.injector.get(SheetsSelectionsService);
  }
}
