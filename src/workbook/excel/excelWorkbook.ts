import type { CellAddress } from '../../core/sheet/address';
import type { Applied, ChangePlan } from '../../core/sheet/changePlan';
import type { SheetMark } from '../../core/sheet/sheetMark';
import type { SheetPage } from '../../core/sheet/sheetPage';
import type { SheetRef, SheetSnapshot } from '../../core/sheet/snapshot';
import type { SheetInfo, SheetMarks, Unsubscribe, Workbook, WorkbookEvents, WorkOptions } from '../port';
import { applyPlan } from './applyPlan';
import { excelEvents } from './events';
import { LIMITS, type Limits } from './limits';
import { listSheets } from './listSheets';
import { OwnWrites } from './ownWrites';
import { mark, unmark } from './marks';
import { livePlatform, type Platform } from './platform';
import { ExcelPreferences } from './preferences';
import { readSheet } from './readSheet';
import { revealCell } from './revealCell';
import { Session } from './session';
import { KnownTables } from './tables';
import type { Waiting } from './watchdog';
import { removeSheet, writeSheet } from './writeSheet';

export interface ExcelOptions {
  /** Told when Excel keeps the user waiting, so that the pane can say so; `null` when that is over. */
  readonly waiting?: Waiting;
  readonly platform?: Platform;
  readonly limits?: Partial<Limits>;
}

export type ExcelWorkbook = Workbook &
  WorkbookEvents &
  SheetMarks & {
    /** Round trips to Excel made so far. */
    readonly roundTrips: number;
  };

/** The workbook that is open in Excel; only after `Office.onReady`. */
export function excelWorkbook(options: ExcelOptions = {}): ExcelWorkbook {
  const { platform = livePlatform(), limits = {}, waiting = () => undefined } = options;
  return new LiveWorkbook(new Session(platform, { ...LIMITS, ...limits }, waiting));
}

class LiveWorkbook implements ExcelWorkbook {
  readonly preferences: ExcelPreferences;
  readonly own: OwnWrites;
  private readonly events: WorkbookEvents;
  readonly tables = new KnownTables();

  constructor(readonly session: Session) {
    this.own = new OwnWrites(() => session.platform.now());
    this.preferences = new ExcelPreferences(session);
    this.events = excelEvents(session, this.own);
  }

  get roundTrips(): number {
    return this.session.roundTrips;
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return listSheets(this.session, this);
  }

  async read(sheet: SheetRef, options: WorkOptions = {}): Promise<SheetSnapshot> {
    return readSheet(this.session, sheet, this.tables, options);
  }

  apply(plan: ChangePlan, options: WorkOptions = {}): Promise<Applied> {
    return applyPlan(this, plan, options);
  }

  writeSheet(page: SheetPage, onto: SheetRef | null, options: WorkOptions = {}): Promise<SheetRef> {
    return writeSheet(this.session, this.own, page, onto, options);
  }

  removeSheet(sheet: SheetRef): Promise<void> {
    return removeSheet(this.session, sheet);
  }

  mark(sheet: SheetRef, marks: readonly SheetMark[]): Promise<void> {
    return mark(this.session, sheet, marks);
  }

  unmark(): Promise<void> {
    return unmark(this.session);
  }

  onSelection(listener: (sheet: string, cell: CellAddress) => void): Promise<Unsubscribe> {
    return this.events.onSelection(listener);
  }

  onChanged(listener: (sheet: string, range: string) => void): Promise<Unsubscribe> {
    return this.events.onChanged(listener);
  }

  reveal(sheet: SheetRef, cell: CellAddress): Promise<void> {
    return revealCell(this.session, sheet, cell);
  }
}
