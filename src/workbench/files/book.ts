import type { Area } from '../host/area';
import type { CellStyle } from '../host/cellStyle';
import type { BookBreaks, BookPage } from './readPage';
import type { BookValidation } from './readValidations';
import type { CellContent, ProtectionRecord, SheetVisibility, TableRecord } from '../host/storage';

/** How a cell looks and how its number is shown. */
export interface BookStyle {
  readonly look: CellStyle;
  readonly numberFormat: string;
}

/** One cell that holds something or looks like something. Row and column count from 0. */
export interface BookCell extends CellContent {
  readonly row: number;
  readonly column: number;
  /** An index into `Book.styles`; 0 is the style of cells nobody has formatted. */
  readonly style: number;
}

export interface BookRow {
  readonly row: number;
  /** In points; undefined: as high as the content needs. */
  readonly height: number | undefined;
  readonly hidden: boolean;
}

export interface BookColumn {
  readonly column: number;
  /** In points. */
  readonly width: number | undefined;
  readonly hidden: boolean;
}

export interface BookSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly protection: ProtectionRecord;
  readonly cells: readonly BookCell[];
  readonly rows: readonly BookRow[];
  readonly columns: readonly BookColumn[];
  readonly merges: readonly Area[];
  readonly tables: readonly TableRecord[];
  /** How many rows and columns stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showsGridlines: boolean;
  readonly page: BookPage;
  readonly breaks: BookBreaks;
  readonly validations: readonly BookValidation[];
}

export interface BookName {
  readonly name: string;
  /** With its equals sign. */
  readonly formula: string;
  /** The sheet it belongs to, or null for the workbook. */
  readonly sheet: string | null;
  readonly comment: string;
  readonly visible: boolean;
}

/** A workbook as plain data: all that the page shows and keeps of an .xlsx file. */
export interface Book {
  readonly sheets: readonly BookSheet[];
  readonly styles: readonly BookStyle[];
  readonly names: readonly BookName[];
  readonly activeSheet: number;
}
