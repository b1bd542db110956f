import { FontCache } from '@univerjs/engine-render';
import type { FWorkbook } from '@univerjs/sheets/facade';
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
import { GridSelection } from './gridSelection';
import { Listeners } from '../host/listeners';
import { ownSizes } from './ownSizes';
import { followPersons } from './personShifts';
import { guardProtection } from './protectionGuard';
import { Records, WORKBOOK } from './records';
import { RowHeights } from './rowHeights';
import { SheetTabs } from './sheetTabs';
import { watchSheets } from './sheetWatch';
import { UndoSteps } from './undoSteps';
import { Unit } from './unit';
import { UniverSheet } from './univerSheet';
import { View, type CellPlace } from './view';

/** The workbook that Univer shows, as the object model needs it. */
export class UniverStorage implements WorkbookStorage {
  private readonly unit: Unit;
  private readonly stored: Records;
  private readonly calculation: Calculation;
  private readonly heights: RowHeights;
  private readonly view: View;
  private readonly steps: UndoSteps;
  private readonly tabs: SheetTabs;
  private readonly selected: GridSelection;
  private readonly cellListeners = new Listeners<CellChange>();
  private readonly sheetListeners = new Listeners<SheetChange>();
  private origin: ChangeOrigin = 'user';
  private readonly ends: Unsubscribe[];

  constructor(grid: Grid, workbook: FWorkbook, functions: CustomFunctions | null = null) {
    this.unit = new Unit(grid, workbook);
    this.stored = new Records(this.unit);
    this.calculation = new Calculation(this.unit, functions);
    this.heights = new RowHeights(this.unit);
    this.view = new View(this.unit);
    this.steps = new UndoSteps(this.unit);
    this.tabs = new SheetTabs(this.unit, (id) => this.open(id));
    this.selected = new GridSelection(this.unit, this.tabs, (row, column) => this.view.reveal(row, column));
    this.sheetListeners.add(() => this.selected.look());
    this.ends = [
      () => this.selected.dispose(),
      () => this.calculation.dispose(),
      followPersons(this.unit, this.stored, this),
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
    this.steps.forget();
  }

  /** The grid is about to show another workbook. */
  dispose(): void {
    for (const end of this.ends) end();
  }

  sheets(): readonly SheetStorage[] {
    return this.tabs.all();
  }

  addSheet(name: string): SheetStorage {
    return this.tabs.add(name);
  }

  removeSheet(id: string): void {
    this.tabs.remove(id);
  }

  moveSheet(id: string, position: number): void {
    this.tabs.move(id, position);
  }

  activeSheet(): SheetStorage {
    return this.tabs.active();
  }

  activate(id: string): void {
    this.tabs.activate(id);
  }

  selection(): Selection {
    return this.selected.current();
  }

  select(selection: Selection): void {
    this.selected.select(selection);
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
    return this.steps.back();
  }

  redo(): Promise<boolean> {
    return this.steps.forward();
  }

  settled(): Promise<void> {
    return this.calculation.settled();
  }

  onCellsChanged(listener: (change: CellChange) => void): Unsubscribe {
    return this.cellListeners.add(listener);
  }

  onSelectionChanged(listener: (selection: Selection) => void): Unsubscribe {
    return this.selected.onChanged(listener);
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

  private open(id: string): UniverSheet {
    return new UniverSheet(this.unit, id, this.stored, (sheetId, area) => {
      this.heights.remember(sheetId, area);
      if (this.origin === 'user') this.heights.fit();
    });
  }
}
