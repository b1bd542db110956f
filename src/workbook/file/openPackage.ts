import { message } from '../../core/language/message';
import { WorkbookFailure } from '../failure';
import { Calculator } from './calculation/calculator';
import { DisplayedTexts } from './display/displayedTexts';
import { openInEngine, type EngineOnDemand } from './engineOnDemand';
import { engineBytes, smallEnough } from './enginePackage';
import { openSheet, type OpenSheet } from './openSheet';
import type { Package } from './package';
import { relationsOf } from './relations';
import { TooManyCells } from './sheetExtent';
import type { ScannedSheet } from './sheetScan';
import { Styles } from './styles';
import { typedValue } from './values';
import { listSheets, workbookPartOf, type ListedSheet } from './workbookPart';

/** A package that is open for reading. What it shows is read once; a changed package is opened anew. */
export class OpenPackage {
  readonly sheets: readonly ListedSheet[];
  readonly styles: Styles;
  /** What calculates the workbook's formulas as they are. */
  readonly calculator: Calculator;
  private readonly opened = new Map<string, OpenSheet>();
  private shared: readonly string[] | undefined;

  /** Throws when the package is no workbook. */
  constructor(
    readonly files: Package,
    private readonly engine: EngineOnDemand,
  ) {
    this.sheets = listSheets(files);
    this.styles = new Styles(files);
    this.calculator = new Calculator(
      () => openInEngine(engine, engineBytes(files, this.sheets)),
      (name) => this.scanNamed(name),
      (cell) => typedValue(cell, this.sharedTexts()),
    );
  }

  /** Reads a sheet. Throws when its part is broken, a `WorkbookFailure('too-large')` for too many cells. */
  sheet(listed: ListedSheet): OpenSheet {
    const known = this.opened.get(listed.part);
    if (known) return known;
    const read = openSheet(listed, this.scan(listed), this.sharedTexts(), this.calculator);
    this.opened.set(listed.part, read);
    return read;
  }

  /** What the cells of a sheet display. */
  texts(sheet: OpenSheet): DisplayedTexts {
    return new DisplayedTexts(sheet, this.styles, this.files, this.engine);
  }

  private sharedTexts(): readonly string[] {
    this.shared ??= this.readSharedTexts();
    return this.shared;
  }

  private readSharedTexts(): readonly string[] {
    const { files } = this;
    const found = relationsOf(files, workbookPartOf(files)).find(({ type }) => type === 'sharedStrings');
    return found && files.has(found.part) ? files.sharedTexts(found.part) : [];
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

  private scanNamed(name: string): ScannedSheet | undefined {
    const listed = this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    return listed && smallEnough(this.files, listed.part);
  }
}
