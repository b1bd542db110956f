import type { Area } from '../area';
import type { CustomFunctions } from '../customFunctions';
import { sheetId } from '../ids';
import { NAMES } from '../recordKinds';
import type { Shift } from '../shift';
import type {
  CellChange,
  Plain,
  RecordStorage,
  Selection,
  SheetChange,
  SheetStorage,
  Unsubscribe,
  WorkbookStorage,
} from '../storage';
import { Calculator } from './calculator';
import type { WorkbookState } from './history';
import type { SheetKeeper } from './memoryCells';
import { MemoryRecords } from './memoryRecords';
import { MemorySheet } from './memorySheet';
import { SheetData } from './sheetData';
import { followShift, shiftCells } from './shiftCells';
import { Versions } from './versions';
import { WorkbookNews } from './workbookNews';

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** A workbook in memory, with undo: what one batch changes is one step, and so is each change outside. */
export class MemoryWorkbook implements WorkbookStorage, SheetKeeper {
  readonly calculator = new Calculator(
    () => this.state.sheets,
    () => this.records_.get(NAMES),
  );
  private readonly versions: Versions;
  private readonly views = new Map<string, MemorySheet>();
  private readonly news = new WorkbookNews(() => (this.versions.isInBatch ? 'batch' : 'user'));
  private readonly records_ = new Map<string, Map<string, Plain>>();
  private selected: Selection;
  private isTyping = false;
  private functions: CustomFunctions | null = null;
  private issued = 1;

  constructor(firstSheet = 'Sheet1') {
    const first = new SheetData(sheetId(1), firstSheet);
    this.versions = new Versions({ sheets: [first], activeId: first.id }, () => this.calculator.forget());
    this.selected = { sheetId: first.id, areas: [FIRST_CELL] };
  }

  sheets(): readonly SheetStorage[] {
    return this.state.sheets.map((sheet) => this.view(sheet.id));
  }

  addSheet(name: string): SheetStorage {
    const sheet = new SheetData(sheetId(++this.issued), name);
    this.versions.step(() => this.versions.add(sheet));
    this.tellSheetChange(sheet.id, 'added');
    return this.view(sheet.id);
  }

  removeSheet(id: string): void {
    this.versions.step(() => {
      const position = this.state.sheets.findIndex((sheet) => sheet.id === id);
      const sheets = this.state.sheets.filter((sheet) => sheet.id !== id);
      const next = sheets[Math.min(position, sheets.length - 1)];
      const activeId = this.state.activeId === id && next ? next.id : this.state.activeId;
      this.versions.put({ sheets, activeId });
    });
    if (this.selected.sheetId === id) this.selected = { sheetId: this.state.activeId, areas: [FIRST_CELL] };
    this.tellSheetChange(id, 'removed');
  }

  moveSheet(id: string, position: number): void {
    this.versions.step(() => {
      const sheets = this.state.sheets.filter((sheet) => sheet.id !== id);
      sheets.splice(position, 0, this.data(id));
      this.versions.put({ sheets });
    });
  }

  activeSheet(): SheetStorage {
    return this.view(this.state.activeId);
  }

  activate(id: string): void {
    if (this.state.activeId === id) return;
    this.versions.put({ activeId: id });
    this.selected = { sheetId: id, areas: [FIRST_CELL] };
    this.tellSheetChange(id, 'activated');
  }

  selection(): Selection {
    return this.selected;
  }

  select(selection: Selection): void {
    this.activate(selection.sheetId);
    this.selected = selection;
    this.news.selections.tell(selection);
  }

  isEditing(): boolean {
    return this.isTyping;
  }

  /** Lets a person start, or end, typing in a cell. */
  setEditing(state: 'editing' | 'idle'): void {
    this.isTyping = state === 'editing';
  }

  /** Undo leaves these alone, as Excel's undo leaves settings alone. */
  records(kind: string): RecordStorage {
    return new MemoryRecords(
      kind,
      () => this.records_,
      (mutate) => {
        mutate(this.records_);
        // Formulas may use a name.
        if (kind === NAMES) this.calculator.forget();
      },
    );
  }

  batch<T>(work: () => Promise<T>): Promise<T> {
    return this.versions.batch(work);
  }

  async undo(): Promise<boolean> {
    return this.travel('back');
  }

  async redo(): Promise<boolean> {
    return this.travel('forward');
  }

  /** Formulas are computed when they are read; only those of an add-in have to be waited for. */
  async settled(): Promise<void> {
    if (!this.functions) return;
    this.calculator.calculateAll();
    // What is computed out of one result may call for the next.
    while (this.functions.isBusy() && (await this.functions.idle())) this.calculator.calculateAll();
  }

  /** Lets formulas call the functions of an add-in. */
  useFunctions(functions: CustomFunctions): void {
    this.functions = functions;
    this.calculator.call = (name, args) => functions.call(name, args);
    functions.onResults(() => this.calculator.forget());
  }

  onCellsChanged(listener: (change: CellChange) => void): Unsubscribe {
    return this.news.cells.add(listener);
  }

  onSelectionChanged(listener: (selection: Selection) => void): Unsubscribe {
    return this.news.selections.add(listener);
  }

  onSheetChanged(listener: (change: SheetChange) => void): Unsubscribe {
    return this.news.sheets.add(listener);
  }

  data(id: string): SheetData {
    return this.versions.data(id);
  }

  edit<T>(id: string, mutate: (data: SheetData) => T): T {
    return this.versions.step(() => mutate(this.versions.writable(id)));
  }

  shiftCells(id: string, shift: Shift): void {
    this.versions.step(() => {
      const moved = this.versions.writable(id);
      shiftCells(moved, shift);
      for (const sheet of this.state.sheets) followShift(this.versions.writable(sheet.id), moved.name, shift);
    });
  }

  tellCellChange(change: Omit<CellChange, 'origin'>): void {
    this.news.tellCells(change);
  }

  tellSheetChange(sheetId: string, kind: SheetChange['kind']): void {
    this.news.tellSheet(sheetId, kind);
  }

  private get state(): WorkbookState {
    return this.versions.state;
  }

  private travel(direction: 'back' | 'forward'): boolean {
    const left = this.versions.travel(direction);
    if (!left) return false;
    this.news.tellDifferences(left, this.state);
    return true;
  }

  private view(id: string): MemorySheet {
    const view = this.views.get(id) ?? new MemorySheet(this, id);
    this.views.set(id, view);
    return view;
  }
}
