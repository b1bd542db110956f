import { withAddresses } from './addresses';
import type { Engine } from './engine';
import { openSheet, type OpenSheet } from './openSheet';
import type { Package } from './package';
import { scanSheet } from './sheetScan';
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

  /** Reads a sheet. Throws when its part is broken. */
  sheet(listed: ListedSheet): OpenSheet {
    const known = this.opened.get(listed.part);
    if (known) return known;
    const scan = scanSheet(this.files.text(listed.part));
    this.files.setText(listed.part, withAddresses(scan));
    const read = openSheet(this.engineFile, listed, this.files.text(listed.part));
    this.opened.set(listed.part, read);
    return read;
  }

  private openEngineFile(): EngineFile {
    const file: EngineFile & { readonly error?: string | null } = this.engine.OpenReader(
      this.files.toBytes('stored'),
    );
    if (file.error) throw new Error(file.error);
    return file;
  }
}
