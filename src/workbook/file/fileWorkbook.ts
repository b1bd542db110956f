import { message, type Message } from '../../core/language/message';
import type { Applied, ChangePlan } from '../../core/sheet/changePlan';
import type { SheetPage } from '../../core/sheet/sheetPage';
import type { SheetRef, SheetSnapshot } from '../../core/sheet/snapshot';
import { WorkbookFailure } from '../failure';
import type { Preferences, SheetInfo, Workbook, WorkOptions } from '../port';
import { applyPlan } from './applyPlan';
import { EngineOnDemand } from './engineOnDemand';
import { filePreferences } from './filePreferences';
import { inspectedPackage } from './inspect';
import { OpenPackage } from './openPackage';
import { Originals } from './originals';
import { removePage, writePage } from './page/writePage';
import { snapshotOf } from './snapshot';
import { tablesOf } from './tables';
import { readable } from './unreadable';
import type { ListedSheet } from './workbookPart';

/**
 * Opens the bytes of an .xlsx or .xlsm file. `name` is what people call the file, for messages.
 * Throws a `WorkbookFailure` that says why for anything else: `unreadable-file` for broken, encrypted and
 * other files, `too-large` for what would exhaust the machine. Nothing is executed, nothing is fetched.
 */
export async function openWorkbookFile(bytes: Uint8Array, name: string): Promise<FileWorkbook> {
  const { files, mended } = readable(name, () => inspectedPackage(bytes));
  const engine = new EngineOnDemand();
  return readable(name, () => new FileWorkbook(new OpenPackage(files, engine), engine, name, mended));
}

/** A workbook file in memory. What it does not understand it keeps, byte for byte. */
export class FileWorkbook implements Workbook {
  readonly preferences: Preferences;
  private readonly originals = new Originals();

  constructor(
    private open: OpenPackage,
    private readonly engine: EngineOnDemand,
    private readonly name: string,
    /** What Excel would have refused in the file, and is mended when it is saved. */
    readonly mended: readonly Message[] = [],
  ) {
    this.preferences = filePreferences(
      () => this.open.files,
      (use) => readable(this.name, use),
    );
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    return this.open.sheets.map(({ id, name, hidden, active }) => ({
      id,
      name,
      visibility: hidden ? 'hidden' : 'visible',
      active,
    }));
  }

  async read(sheet: SheetRef, options: WorkOptions = {}): Promise<SheetSnapshot> {
    this.find(sheet);
    stopIfAborted(options);
    const snapshot = await this.work(() => {
      const { open } = this;
      const listed = this.find(sheet);
      const read = open.sheet(listed);
      return snapshotOf(read, open.styles, open.texts(read), tablesOf(open.files, listed.part, read.scan));
    });
    options.progress?.(1, 1);
    return snapshot;
  }

  async apply(plan: ChangePlan, options: WorkOptions = {}): Promise<Applied> {
    this.find(plan.sheet);
    stopIfAborted(options);
    const applied = await this.work(() => {
      const listed = this.find(plan.sheet);
      const { open, applied } = applyPlan(this.open, this.engine, listed, plan, this.originals);
      this.open = open;
      return applied;
    });
    options.progress?.(1, 1);
    return applied;
  }

  async writeSheet(page: SheetPage, onto: SheetRef | null, options: WorkOptions = {}): Promise<SheetRef> {
    stopIfAborted(options);
    const sheet = await this.work(() => {
      const { open, sheet } = writePage(this.open, this.engine, page, onto);
      this.open = open;
      return sheet;
    });
    options.progress?.(1, 1);
    return sheet;
  }

  async removeSheet(sheet: SheetRef): Promise<void> {
    this.open = readable(this.name, () => removePage(this.open, this.engine, sheet));
  }

  /** A file has no screen: this only checks that the sheet is there. */
  async reveal(sheet: SheetRef): Promise<void> {
    this.find(sheet);
  }

  /** The workbook as the bytes of a file. */
  toBytes(): Uint8Array {
    return this.open.files.toBytes();
  }

  /** Nothing else is done with the workbook between beginning and end of such work. */
  private work<T>(use: () => T): Promise<T> {
    return this.engine.during(() => readable(this.name, use));
  }

  private find({ id, name }: SheetRef): ListedSheet {
    const found = this.open.sheets.find((sheet) => sheet.id === id);
    if (!found) throw new WorkbookFailure('sheet-gone', message('failures.sheet-gone', { sheet: name }));
    return found;
  }
}

function stopIfAborted({ signal }: WorkOptions): void {
  if (signal?.aborted) throw new WorkbookFailure('cancelled', message('failures.cancelled-unharmed'));
}
