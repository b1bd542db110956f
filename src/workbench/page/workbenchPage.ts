import type { Book } from '../files/book';
import { readBook } from '../files/readBook';
import { NEWEST_API } from '../host/apiLevels';
import { ExcelHost } from '../host/excelHost';
import { fillStorage } from '../univer/fillStorage';
import type { Grid } from '../univer/grid';
import { startGrid } from '../univer/grid';
import { UniverStorage } from '../univer/univerStorage';
import { workbookDataOf } from '../univer/workbookData';
import { Addin, localAddress, type MakeFrame } from './addin';
import type { Choices, Language, Theme } from './choices';
import { OFFICE_LANGUAGE, OFFICE_THEMES } from './choices';
import { ALL_SAMPLES, download, EMPTY_BOOK, fetchSample, SAMPLES } from './documents';
import { byId } from './dom';
import type { FrameSettings } from './frameMessages';
import { readManifest } from './manifest';
import { Notice } from './notice';
import { OfficeFrame } from './officeFrame';
import { drawRibbon } from './ribbon';
import { drawTitleBar } from './titleBar';
import type { Words } from './words';
import { WORDS } from './words';

/** The workbook that is open: where it came from and where it lives now. */
interface OpenDocument {
  readonly name: string;
  readonly book: Book;
  /** The file as it was opened; null for a new workbook. */
  readonly bytes: Uint8Array | null;
  /** The ids of the book's sheets in the storage, in the same order. */
  readonly sheetIds: readonly string[];
  readonly storage: UniverStorage;
  readonly host: ExcelHost;
}

/** The whole page: title bar, ribbon, grid and pane around one open workbook. */
export class WorkbenchPage {
  private readonly grid: Grid;
  /** Null when the server has no manifest. */
  private readonly addin: Addin | null;
  private readonly notice = new Notice(byId('notice'));
  private language: Language;
  private theme: Theme;
  private opened: OpenDocument;
  private readonly strict: Choices['strict'];
  private opens = 0;

  constructor(choices: Choices, manifestRoot: Element | null) {
    this.language = choices.language;
    this.theme = choices.theme;
    this.strict = choices.strict;
    this.grid = startGrid(byId('grid'), { language: this.language, dark: this.theme !== 'light' });
    this.addin = manifestRoot && this.startAddin(manifestRoot);
    this.opened = this.install(EMPTY_BOOK, this.words.newWorkbook, null);
    this.draw();
    if (!this.addin) this.notice.problem(this.words.noAddin, this.words.dismiss);
  }

  /** Resolves when the add-in's functions and shortcuts are known. */
  async ready(): Promise<void> {
    await this.addin?.speak(this.language);
  }

  get storage(): UniverStorage {
    return this.opened.storage;
  }

  get host(): ExcelHost {
    return this.opened.host;
  }

  openEmpty(): void {
    this.show(EMPTY_BOOK, this.words.newWorkbook, null);
  }

  /** Opens the sample of this name, or the one of the language. */
  openSample(name: string = SAMPLES[this.language][0]): Promise<void> {
    return this.attempt(this.words.opening, this.words.unreadable, async () => {
      const bytes = await fetchSample(name);
      this.show(readBook(bytes), name, bytes);
    });
  }

  /** Opens a file in place of the workbook that is open. Throws if the bytes are no workbook. */
  open(bytes: Uint8Array, name: string): void {
    this.show(readBook(bytes), name, bytes);
  }

  /** The workbook as an .xlsx file. What the grid does not know of stays as it was in the opened file. */
  async save(): Promise<Uint8Array<ArrayBuffer>> {
    await this.storage.settled();
    const { saveBook } = await import('../files/saveBook');
    const { loadEngine } = await import('../files/excelize');
    const { storage } = this;
    return saveBook(await loadEngine(), { ...this.opened, sizes: (sheet) => storage.sizes(sheet.id) });
  }

  openPane(): void {
    this.addin?.openPane();
  }

  async clickControl(id: string): Promise<void> {
    const button = this.addin?.buttons().find((candidate) => candidate.id === id);
    if (!this.addin || !button) throw new Error(`The manifest has no button ${id}.`);
    await this.addin.click(button);
  }

  private get words(): Words {
    return WORDS[this.language];
  }

  private startAddin(root: Element): Addin {
    const read = (language: Language) => readManifest(root, OFFICE_LANGUAGE[language]);
    const makeFrame: MakeFrame = (addin, source, title) => {
      const { host } = this.opened;
      const { pane: runtime, functions } = addin;
      const settings = this.frameSettings(addin);
      return new OfficeFrame((send) => host.connect(send, { runtime, functions }), source, title, settings);
    };
    const manifests = { 'zh-TW': read('zh-TW'), en: read('en') };
    const places = { pane: byId('pane'), language: this.language };
    return new Addin(this.grid, manifests, places, makeFrame, (error) => {
      console.error(error);
      this.notice.problem(this.words.commandFailed, this.words.dismiss);
    });
  }

  private install(book: Book, name: string, bytes: Uint8Array | null): OpenDocument {
    this.opens += 1;
    const workbook = this.grid.show(workbookDataOf(book, `workbook-${this.opens}`, name));
    const storage = new UniverStorage(this.grid, workbook, this.addin?.functions ?? null);
    fillStorage(storage, book);
    storage.beginHistory();
    storage.guard(() => this.notice.problem(this.words.protectedCell, this.words.dismiss));
    const sheetIds = storage.sheets().map((sheet) => sheet.id);
    return { name, book, bytes, sheetIds, storage, host: new ExcelHost(storage, NEWEST_API, this.strict) };
  }

  private show(book: Book, name: string, bytes: Uint8Array | null): void {
    this.storage.dispose();
    this.opened = this.install(book, name, bytes);
    this.addin?.reload();
    this.draw();
  }

  private draw(): void {
    document.documentElement.lang = this.language;
    document.documentElement.dataset['theme'] = this.theme;
    document.title = `${this.opened.name} - ${this.words.product}`;
    const { words, language, theme } = this;
    const state = { words, language, theme, documentName: this.opened.name, samples: ALL_SAMPLES };
    drawTitleBar(byId('title-bar'), state, {
      open: (file) => void this.openFile(file),
      save: () => void this.saveFile(),
      undo: () => void this.storage.undo(),
      redo: () => void this.storage.redo(),
      sample: (name) => void this.openSample(name),
      empty: () => this.openEmpty(),
      language: (chosen) => this.setLanguage(chosen),
      theme: (chosen) => this.setTheme(chosen),
    });
    const { addin } = this;
    if (!addin) return;
    drawRibbon(byId('ribbon'), addin.manifest, language, localAddress, (button) => addin.click(button));
    addin.pane.nameClose(words.closePane);
  }

  private setLanguage(language: Language): void {
    this.language = language;
    this.grid.setLanguage(language);
    void this.addin?.speak(language);
    this.draw();
  }

  private setTheme(theme: Theme): void {
    this.theme = theme;
    this.grid.setDark(theme !== 'light');
    if (this.addin) this.addin.pane.loaded()?.tellSettings(this.frameSettings(this.addin));
    this.draw();
  }

  private frameSettings({ display }: Addin): FrameSettings {
    return {
      language: OFFICE_LANGUAGE[this.language],
      documentName: this.opened.name,
      display,
      requirementSets: REQUIREMENT_SETS,
      theme: OFFICE_THEMES[this.theme],
    };
  }

  private openFile(file: File): Promise<void> {
    return this.attempt(this.words.opening, this.words.unreadable, async () => {
      this.open(new Uint8Array(await file.arrayBuffer()), file.name);
    });
  }

  private saveFile(): Promise<void> {
    return this.attempt(this.words.saving, this.words.unsaved, async () => {
      download(await this.save(), withExtension(this.opened.name));
    });
  }

  private async attempt(doing: string, failed: string, work: () => Promise<void>): Promise<void> {
    this.notice.busy(doing);
    try {
      await work();
      this.notice.clear();
    } catch (error) {
      console.error(error);
      this.notice.problem(failed, this.words.dismiss);
    }
  }
}

/** The newest version of each that this Excel has. */
const REQUIREMENT_SETS = {
  ExcelApi: Number(NEWEST_API),
  DelayForCellEdit: 1.1,
  SharedRuntime: 1.1,
  CustomFunctionsRuntime: 1.1,
  KeyboardShortcuts: 1.1,
  RichApiRuntime: 1.1,
  DialogApi: 1.1,
} as const;

function withExtension(name: string): string {
  return /\.xls[xm]$/i.test(name) ? name : `${name}.xlsx`;
}
