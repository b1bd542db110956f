import { JSDOM } from 'jsdom';
import { excelWorkbook, type ExcelWorkbook } from '../../../src/workbook/excel';
import type { BookSheet, BookStyle } from '../../../src/workbench/files/book';
import { readBook } from '../../../src/workbench/files/readBook';
import type { CellInput, SheetStorage } from '../../../src/workbench/host/storage';
import { fillStorage } from '../../../src/workbench/univer/fillStorage';
import { openExcel } from '../../support/excel';
import { platformOf } from '../excel/excelBench';

/** Opens a file in the embedded Excel, and the Excel adapter on it, over office.js' own client. */
export function openInExcel(bytes: Uint8Array): ExcelWorkbook {
  const book = withDom(() => readBook(bytes));
  const excel = openExcel({ sheets: Object.fromEntries(book.sheets.map(({ name }) => [name, []])) });
  for (const sheet of book.sheets) fill(excel.sheet(sheet.name), sheet, book.styles);
  fillStorage(excel.storage, book);
  return excelWorkbook({ platform: platformOf(excel) });
}

/** The workbench reads files in a page, with the page's own parser. */
function withDom<T>(work: () => T): T {
  Object.defineProperty(globalThis, 'DOMParser', {
    value: new JSDOM().window.DOMParser,
    configurable: true,
  });
  try {
    return work();
  } finally {
    Reflect.deleteProperty(globalThis, 'DOMParser');
  }
}

function fill(storage: SheetStorage, sheet: BookSheet, styles: readonly BookStyle[]): void {
  for (const { row, column, value, formula, style } of sheet.cells) {
    const input: CellInput = formula === null ? { value } : { formula };
    storage.writeNumberFormats(row, column, [[styles[style]?.numberFormat ?? 'General']]);
    storage.writeCells(row, column, [[input]]);
  }
  for (const { row, hidden } of sheet.rows) if (hidden) storage.hideRows(row, 1);
  for (const { column, hidden } of sheet.columns) if (hidden) storage.hideColumns(column, 1);
  for (const merge of sheet.merges) storage.merge(merge);
  storage.setVisibility(sheet.visibility);
}
