import { message } from '../../core/language/message';
import { WorkbookFailure } from '../failure';
import type { Engine } from './engine';
import { engineBytes } from './enginePackage';
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
  private file: EngineFile | undefined;
  private readonly opened = new Map<string, OpenSheet>();

  /** Throws when the package is no workbook. */
  constructor(
    readonly files: Package,
    private readonly engine: Engine,
  ) {
    this.sheets = listSheets(files);
    this.styles = new Styles(files);
  }

  /** The engine's view of the workbook: for texts as they are displayed, and for calculating. */
  get engineFile(): EngineFile {
    this.file ??= this.openEngineFile();
    return this.file;
  }

  /** Reads a sheet. Throws when its part is broken, a `WorkbookFailure('too-large')` for too many cells. */
  sheet(listed: ListedSheet): OpenSheet {
    const known = this.opened.get(listed.part);
    if (known) return known;
    const read = openSheet(this.engineFile, listed, this.scan(listed));
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

  private openEngineFile(): EngineFile {
    const file: EngineFile & { readonly error?: string | null } = this.engine.OpenReader(
      engineBytes(this.files, this.sheets),
    );
    if (file.error) throw new Error(file.error);
    return file;
  }
}
