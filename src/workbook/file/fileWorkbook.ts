import { message } from '../../core/language/message';
import type { Applied, ChangePlan } from '../../core/sheet/changePlan';
import type { SheetPage } from '../../core/sheet/sheetPage';
import type { SheetRef, SheetSnapshot } from '../../core/sheet/snapshot';
import { WorkbookFailure } from '../failure';
import type { Preferences, SheetInfo, Workbook, WorkOptions } from '../port';
import { applyPlan } from './applyPlan';
import { loadEngine, type Engine } from './engine';
import { filePreferences } from './filePreferences';
import { OpenPackage } from './openPackage';
import { Originals } from './originals';
import { Package } from './package';
import { removePage, writePage } from './page/writePage';
import { relationsOf } from './relations';
import { snapshotOf } from './snapshot';
import { tablesOf } from './tables';
import { workbookPartOf, type ListedSheet } from './workbookPart';
import { MalformedXml } from './xml';

/**
 * Opens the bytes of an .xlsx or .xlsm file. `name` is what people call the file, for messages.
 * Throws a `WorkbookFailure('unreadable-file')` for anything else, and for broken or encrypted files.
 */
export async function openWorkbookFile(bytes: Uint8Array, name: string): Promise<FileWorkbook> {
  const engine = await loadEngine();
  return readable(name, () => {
    const open = new OpenPackage(Package.open(bytes), engine);
    if (open.sheets.length === 0) throw new Error('No worksheets.');
    refuseCutTexts(open.files);
    // A broken part would read as an empty sheet later on.
    for (const sheet of open.sheets) open.sheet(sheet);
    return new FileWorkbook(open, engine, name);
  });
}

/** A workbook file in memory. What it does not understand it keeps, byte for byte. */
export class FileWorkbook implements Workbook {
  readonly preferences: Preferences;
  private readonly originals = new Originals();

  constructor(
    private open: OpenPackage,
    private readonly engine: Engine,
    private readonly name: string,
  ) {
    this.preferences = filePreferences(() => this.open.files);
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
    const listed = this.find(sheet);
    stopIfAborted(options);
    const read = readable(this.name, () => this.open.sheet(listed));
    options.progress?.(1, 1);
    return snapshotOf(read, this.open.styles, tablesOf(this.open.files, listed.part, read.scan));
  }

  async apply(plan: ChangePlan, options: WorkOptions = {}): Promise<Applied> {
    const listed = this.find(plan.sheet);
    stopIfAborted(options);
    const { open, applied } = applyPlan(this.open, this.engine, listed, plan, this.originals);
    this.open = open;
    options.progress?.(1, 1);
    return applied;
  }

  async writeSheet(page: SheetPage, onto: SheetRef | null, options: WorkOptions = {}): Promise<SheetRef> {
    stopIfAborted(options);
    const { open, sheet } = writePage(this.open, this.engine, page, onto);
    this.open = open;
    options.progress?.(1, 1);
    return sheet;
  }

  async removeSheet(sheet: SheetRef): Promise<void> {
    this.open = removePage(this.open, this.engine, sheet);
  }

  /** A file has no screen: this only checks that the sheet is there. */
  async reveal(sheet: SheetRef): Promise<void> {
    this.find(sheet);
  }

  /** The workbook as the bytes of a file. */
  toBytes(): Uint8Array {
    return this.open.files.toBytes('packed');
  }

  private find({ id, name }: SheetRef): ListedSheet {
    const found = this.open.sheets.find((sheet) => sheet.id === id);
    if (!found) throw new WorkbookFailure('sheet-gone', message('failures.sheet-gone', { sheet: name }));
    return found;
  }
}

/** The engine would read a cut list of shared texts as an empty one. */
function refuseCutTexts(files: Package): void {
  for (const { type, part } of relationsOf(files, workbookPartOf(files))) {
    if (type !== 'sharedStrings') continue;
    if (!/(?:<\/(?:\w+:)?sst\s?|\/)>\s{0,9}$/.test(files.text(part))) throw new MalformedXml(part);
  }
}

function stopIfAborted({ signal }: WorkOptions): void {
  if (signal?.aborted) throw new WorkbookFailure('cancelled', message('failures.cancelled-unharmed'));
}

function readable<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof WorkbookFailure) throw cause;
    throw new WorkbookFailure('unreadable-file', message('failures.unreadable-file', { file }), { cause });
  }
}
