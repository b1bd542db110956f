import type { IWorksheetData } from '@univerjs/core';
import {
  IUniverInstanceService,
  mergeWorksheetSnapshotWithDefault,
  RedoCommand,
  UndoCommand,
} from '@univerjs/core';
import { FontCache } from '@univerjs/engine-render';
import type { ISelectionWithStyle } from '@univerjs/sheets';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetSelectionsOperation,
  SetWorksheetOrderMutation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { Area } from '../host/area';
import type { CustomFunctions } from '../host/customFunctions';
import type {
  CellChange,
  ChangeOrigin,
  RecordStorage,
  Selection,
  SheetChange,
  SheetStorage,
  Unsubscribe,
  WorkbookStorage,
} from '../host/storage';
import type { OwnSizes } from '../files/saveShape';
import { Calculation } from './calculation';
import { watchContents } from './contentWatch';
import type { Grid } from './grid';
import { Listeners } from '../host/listeners';
import { ownSizes } from './ownSizes';
import { guardProtection } from './protectionGuard';
import { areaOf, rangeOf } from './ranges';
import { Records, WORKBOOK } from './records';
import { RowHeights } from './rowHeights';
import { watchSheets } from './sheetWatch';
import { Unit, WITHOUT_ACTIVATING } from './unit';
import { UniverSheet } from './univerSheet';
import { View, type CellPlace } from './view';

/** The workbook that Univer shows, as the object model needs it. */
export class UniverStorage implements WorkbookStorage {
  private readonly unit: Unit;
  private readonly stored: Records;
  private readonly calculation: Calculation;
  private readonly heights: RowHeights;
  private readonly view: View;
  private readonly known = new Map<string, UniverSheet>();
  private readonly cellListeners = new Listeners<CellChange>();
  private readonly selectionListeners = new Listeners<Selection>();
  private readonly sheetListeners = new Listeners<SheetChange>();
  private origin: ChangeOrigin = 'user';
  private lastSelection = '';
  private readonly ends: Unsubscribe[];

  constructor(grid: Grid, workbook: FWorkbook, functions: CustomFunctions | null = null) {
    this.unit = new Unit(grid, workbook);
    this.stored = new Records(this.unit);
    this.calculation = new Calculation(this.unit, functions);
    this.heights = new RowHeights(this.unit);
    this.view = new View(this.unit);
    const selecting = this.selections.selectionChanged$.subscribe(() => this.tellSelection());
    this.sheetListeners.add(() => this.tellSelection());
    this.lastSelection = JSON.stringify(this.selection());
    this.ends = [
      () => selecting.unsubscribe(),
      () => this.calculation.dispose(),
      watchSheets(this.unit, (change) => this.sheetListeners.tell({ ...change, origin: this.origin })),
      watchContents(this.unit, (change) => {
        this.calculation.expect();
        this.cellListeners.tell({ ...change, origin: this.origin });
      }),
    ];
  }

  /** Keeps a person from changing what is protected; `refused` is told when one tries. */
  guard(refused: () => void): void {
    const isRunning = (): boolean => this.origin === 'batch';
    this.ends.push(guardProtection(this.unit.grid, this, isRunning, refused));
  }

  /** What was done so far is how the workbook was opened, and cannot be taken back. */
  beginHistory(): void {
    this.rememberAll();
    this.heights.fit();
    this.unit.undo.clearUndoRedo(this.unit.id);
  }

  /** The grid is about to show another workbook. */
  dispose(): void {
    for (const end of this.ends) end();
  }

  sheets(): readonly SheetStorage[] {
    return this.unit.model.getSheets().map((sheet) => this.sheet(sheet.getSheetId()));
  }

  addSheet(name: string): SheetStorage {
    const id = `sheet-${crypto.randomUUID()}`;
    const sheet: IWorksheetData = mergeWorksheetSnapshotWithDefault({ id, name, rowCount: 200 });
    const unitId = this.unit.id;
    const index = this.unit.model.getSheetSize();
    this.unit.run(
      [{ id: InsertSheetMutation.id, params: { unitId, index, sheet } }],
      [{ id: RemoveSheetMutation.id, params: { unitId, subUnitId: id, subUnitName: name } }],
      WITHOUT_ACTIVATING,
    );
    return this.sheet(id);
  }

  removeSheet(id: string): void {
    this.unit.workbook.deleteSheet(id);
  }

  moveSheet(id: string, position: number): void {
    const fromOrder = this.unit.model.getSheetOrders().indexOf(id);
    const params = { unitId: this.unit.id, subUnitId: id };
    this.unit.run(
      [{ id: SetWorksheetOrderMutation.id, params: { ...params, fromOrder, toOrder: position } }],
      [
        {
          id: SetWorksheetOrderMutation.id,
          params: { ...params, fromOrder: position, toOrder: fromOrder },
        },
      ],
    );
  }

  activeSheet(): SheetStorage {
    return this.sheet(this.unit.workbook.getActiveSheet().getSheetId());
  }

  activate(id: string): void {
    if (this.activeSheet().id !== id) this.unit.workbook.setActiveSheet(id);
  }

  selection(): Selection {
    const sheetId = this.activeSheet().id;
    const sheet = this.unit.sheet(sheetId);
    const size = { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
    const areas = this.selections.getCurrentSelections().map(({ range }) => areaOf(range, size));
    return { sheetId, areas: areas.length > 0 ? areas : [{ row: 0, column: 0, rows: 1, columns: 1 }] };
  }

  select({ sheetId, areas }: Selection): void {
    this.activate(sheetId);
    const selections = areas.map((area) => this.univerSelection(sheetId, area));
    const params = { unitId: this.unit.id, subUnitId: sheetId, selections, reveal: false };
    this.unit.commands.syncExecuteCommand(SetSelectionsOperation.id, params);
    const [first] = areas;
    if (first) this.view.reveal(first.row, first.column);
  }

  isEditing(): boolean {
    return this.unit.workbook.isCellEditing();
  }

  records(kind: string): RecordStorage {
    return this.stored.of(WORKBOOK, kind);
  }

  async batch<T>(work: () => Promise<T>): Promise<T> {
    const step = this.unit.undo.__tempBatchingUndoRedo(this.unit.id);
    this.origin = 'batch';
    try {
      return await work();
    } finally {
      this.heights.fit();
      this.origin = 'user';
      step.dispose();
    }
  }

  undo(): Promise<boolean> {
    return this.step(UndoCommand.id, this.focused().pitchTopUndoElement() !== null);
  }

  redo(): Promise<boolean> {
    return this.step(RedoCommand.id, this.focused().pitchTopRedoElement() !== null);
  }

  settled(): Promise<void> {
    return this.calculation.settled();
  }

  onCellsChanged(listener: (change: CellChange) => void): Unsubscribe {
    return this.cellListeners.add(listener);
  }

  onSelectionChanged(listener: (selection: Selection) => void): Unsubscribe {
    return this.selectionListeners.add(listener);
  }

  onSheetChanged(listener: (change: SheetChange) => void): Unsubscribe {
    return this.sheetListeners.add(listener);
  }

  /** What saving needs beyond the interface: which sizes were set, and which follow from the content. */
  sizes(sheetId: string): OwnSizes {
    return ownSizes(this.unit.sheet(sheetId));
  }

  /** Where a cell of the active sheet is on the grid's canvas; null while nothing is drawn. */
  place(row: number, column: number): CellPlace | null {
    return this.view.place(row, column);
  }

  /** Fonts have come, and texts have other sizes. */
  measureAnew(): void {
    FontCache.globalFontMeasureCache.clear();
    this.view.forget();
    this.rememberAll();
    this.heights.fitUnseen();
    this.view.draw();
  }

  private rememberAll(): void {
    for (const sheet of this.sheets()) {
      const area = sheet.usedArea();
      if (area) this.heights.remember(sheet.id, area);
    }
  }

  private get selections(): SheetsSelectionsService {
    return this.unit.grid.injector.get(SheetsSelectionsService);
  }

  private sheet(id: string): UniverSheet {
    const known = this.known.get(id);
    if (known) return known;
    const sheet = new UniverSheet(this.unit, id, this.stored, (sheetId, area) => {
      this.heights.remember(sheetId, area);
      if (this.origin === 'user') this.heights.fit();
    });
    this.known.set(id, sheet);
    return sheet;
  }

  private univerSelection(sheetId: string, area: Area): ISelectionWithStyle {
    const sheet = this.unit.sheet(sheetId);
    const { row, column } = area;
    return { range: rangeOf(area), primary: sheet.getCellInfoInMergeData(row, column), style: null };
  }

  /** Undo acts on what has the focus, which is not the workbook while a person uses the pane. */
  private focused() {
    this.unit.grid.injector.get(IUniverInstanceService).focusUnit(this.unit.id);
    return this.unit.undo;
  }

  private async step(command: string, exists: boolean): Promise<boolean> {
    return exists && (await this.unit.commands.executeCommand(command));
  }

  private tellSelection(): void {
    const selection = this.selection();
    const text = JSON.stringify(selection);
    if (text === this.lastSelection) return;
    this.lastSelection = text;
    this.selectionListeners.tell(selection);
  }
}
