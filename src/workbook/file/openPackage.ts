import { message } from '../../core/language/message';
import { WorkbookFailure } from '../failure';
import { Calculator } from './calculation/calculator';
import type { Engine } from './engine';
import { engineBytes, smallEnough } from './enginePackage';
import { openSheet, type OpenSheet } from './openSheet';
import type { Package } from './package';
import { TooManyCells } from './sheetExtent';
import type { ScannedSheet } from './sheetScan';
import { Styles } from './styles';
import type { EngineFile } from './values';
import { listSheets, type ListedSheet } from './workbookPart';

/** A package that is open for reading. What it shows is read once; a changed package is opened anew. */
export class OpenPackage {
  readonly sheets: readonly ListedSheet[];
  readonly styles: Styles;
  private opening: { readonly file: EngineFile; readonly calculator: Calculator } | undefined;
  private readonly opened = new Map<string, OpenSheet>();

  /** Throws when the package is no workbook. */
  constructor(
    readonly files: Package,
    private readonly engine: Engine,
  ) {
    this.sheets = listSheets(files);
    this.styles = new Styles(files);
  }

  /** What calculates the workbook's formulas as they are. */
  get calculator(): Calculator {
    return this.inEngine().calculator;
  }

  /** Reads a sheet. Throws when its part is broken, a `WorkbookFailure('too-large')` for too many cells. */
  sheet(listed: ListedSheet): OpenSheet {
    const known = this.opened.get(listed.part);
    if (known) return known;
    const scan = this.scan(listed);
    const { file, calculator } = this.inEngine();
    const read = openSheet(file, calculator, listed, scan);
    this.opened.set(listed.part, read);
    return read;
  }

  private scan({ part, name }: ListedSheet): ScannedSheet {
    try {
      return this.files.sheet(part);
    } catch (cause) {
      if (!(cause instanceof TooManyCells)) throw cause;
      const explanation = message('failures.file.too-many-cells', { sheet: name });
      throw new WorkbookFailure('too-large', explanation, { cause });
    }
  }

  /** The engine's view of the workbook: for texts as they are displayed, and for calculating. */
  private inEngine(): { readonly file: EngineFile; readonly calculator: Calculator } {
    if (this.opening) return this.opening;
    const file: EngineFile & { readonly error?: string | null } = this.engine.OpenReader(
      engineBytes(this.files, this.sheets),
    );
    if (file.error) throw new Error(file.error);
    const calculator = new Calculator(file, (name) => this.scanNamed(name));
    this.opening = { file, calculator };
    return this.opening;
  }

  private scanNamed(name: string): ScannedSheet | undefined {
    const listed = this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    return listed && smallEnough(this.files, listed.part);
  }
}
