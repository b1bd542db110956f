import type { Area } from './area';
import type { CellStyle, StylePatch } from './cellStyle';

/** An error value such as `#NAME?`, which is not the same as that text. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. Null is an empty cell; dates are serial numbers. */
export type CellValue = string | number | boolean | CellError | null;

/** A cell as read: `formula` starts with `=` and `value` is its result, or `formula` is null. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** A cell as written. A string value is stored as that text, exactly, whatever it looks like. */
export type CellInput = { readonly value: CellValue } | { readonly formula: string };

/** What can be kept as plain data with a workbook. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** Named pieces of plain data, in the order in which they were first set. Keys are case-sensitive. */
export interface RecordStorage {
  keys(): readonly string[];
  get(key: string): Plain | undefined;
  set(key: string, value: Plain): void;
  remove(key: string): void;
}

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A table object. `area` includes the header row and the total row when these are shown. */
export interface TableRecord {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
  /** It has headings alone: the empty row below them is none of its rows until it holds something. */
  readonly blank?: boolean;
}

/** Whether the sheet is protected, with what password, and which kinds of change stay allowed. */
export interface ProtectionRecord {
  readonly protected: boolean;
  readonly password: string | null;
  readonly options: Readonly<Record<string, boolean | string>>;
}

export const UNPROTECTED: ProtectionRecord = { protected: false, password: null, options: {} };

/**
 * One sheet. Rectangles are zero-based; grids are rows of cells and start at the given row and column.
 * In a grid that is written, null leaves that cell alone. The storage enforces nothing: the host has
 * already checked sizes, protection and names.
 */
export interface SheetStorage {
  readonly id: string;
  name(): string;
  rename(name: string): void;
  visibility(): SheetVisibility;
  setVisibility(visibility: SheetVisibility): void;

  /** The smallest rectangle that holds every cell with content, or null for an empty sheet. */
  usedValues(): Area | null;
  /** Like `usedValues`, but cells that are only formatted count too. */
  usedArea(): Area | null;

  readCells(area: Area): CellContent[][];
  writeCells(row: number, column: number, cells: readonly (readonly (CellInput | null)[])[]): void;
  /** The text a person sees: the value through its number format. */
  readText(area: Area): string[][];
  readNumberFormats(area: Area): string[][];
  writeNumberFormats(row: number, column: number, formats: readonly (readonly (string | null)[])[]): void;
  readStyles(area: Area): CellStyle[][];
  /** The same patch for every cell of the rectangles, as one change. */
  patchStyle(areas: readonly Area[], patch: StylePatch): void;
  writeStyles(row: number, column: number, patches: readonly (readonly (StylePatch | null)[])[]): void;
  clearContents(area: Area): void;
  /** Back to the default style and to the number format General, as one change. */
  clearFormats(areas: readonly Area[]): void;

  /** Moves the cells at and beyond the area away from it, which leaves the area empty. */
  insertCells(area: Area, shift: 'Down' | 'Right'): void;
  /** Removes the area and moves the cells beyond it into its place. */
  deleteCells(area: Area, shift: 'Up' | 'Left'): void;

  /** Points. */
  columnWidth(column: number): number;
  setColumnWidths(first: number, count: number, points: number): void;
  /** Makes the columns as wide as their content needs. */
  autofitColumns(first: number, count: number): void;
  /** Points. */
  rowHeight(row: number): number;
  setRowHeights(first: number, count: number, points: number): void;
  autofitRows(first: number, count: number): void;
  isRowHidden(row: number): boolean;
  hideRows(first: number, count: number): void;
  showRows(first: number, count: number): void;
  isColumnHidden(column: number): boolean;
  hideColumns(first: number, count: number): void;
  showColumns(first: number, count: number): void;

  merges(): readonly Area[];
  merge(area: Area): void;
  /** Splits every merge that touches the area. */
  unmerge(area: Area): void;

  tables(): readonly TableRecord[];
  /** Adds the table, or replaces the one with the same id. */
  putTable(table: TableRecord): void;
  removeTable(id: string): void;

  protection(): ProtectionRecord;
  setProtection(protection: ProtectionRecord): void;

  /** What else the host keeps with the sheet, such as hyperlinks and custom properties, by kind. */
  records(kind: string): RecordStorage;
}

/** Who made a change: the running batch, or a person (or an undo) outside of it. */
export type ChangeOrigin = 'batch' | 'user';

export type CellChangeKind =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** Contents changed. Neither formats nor recalculated results count. */
export interface CellChange {
  readonly sheetId: string;
  readonly area: Area;
  readonly kind: CellChangeKind;
  readonly origin: ChangeOrigin;
}

/** What is selected: the areas are on that sheet, and the first one is the main one. */
export interface Selection {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** A sheet became the active one, was added, removed, renamed or shown or hidden. */
export interface SheetChange {
  readonly sheetId: string;
  readonly kind: 'activated' | 'added' | 'removed' | 'renamed' | 'visibility';
  readonly origin: ChangeOrigin;
}

/** Ends a subscription. */
export type Unsubscribe = () => void;

/**
 * A workbook as the Excel object model needs it: plain data and no Office types.
 * Calls take effect at once; only formula results may come later, see `settled`.
 */
export interface WorkbookStorage {
  /** In tab order. Never empty. The same sheet is always the same object. */
  sheets(): readonly SheetStorage[];
  /** Adds a sheet after the last one, without activating it. The name is free and valid. */
  addSheet(name: string): SheetStorage;
  removeSheet(id: string): void;
  /** Moves the sheet to that zero-based place in tab order. */
  moveSheet(id: string, position: number): void;
  activeSheet(): SheetStorage;
  activate(id: string): void;

  selection(): Selection;
  /** Activates the sheet too. */
  select(selection: Selection): void;

  /** Whether a person is typing in a cell at this moment. */
  isEditing(): boolean;

  /** Settings, names and whatever else the host keeps with the workbook, by kind. */
  records(kind: string): RecordStorage;

  /** Everything that `work` changes is one step of undo. Batches are not nested. */
  batch<T>(work: () => Promise<T>): Promise<T>;
  /** Takes the last step back; false when there is none. */
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  /** Resolves when the formulas have their results. */
  settled(): Promise<void>;

  onCellsChanged(listener: (change: CellChange) => void): Unsubscribe;
  onSelectionChanged(listener: (selection: Selection) => void): Unsubscribe;
  onSheetChanged(listener: (change: SheetChange) => void): Unsubscribe;
}
