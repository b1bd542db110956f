import { FILE_LIMITS } from '../file/fileLimits';
import type { FileWorkbook } from '../file/fileWorkbook';
import { readable, RefusedFile } from '../file/unreadable';
import { plainValue, valueOf, type PlainSheet } from '../plain/plainSheet';
import { plainWorkbook } from '../plain/plainWorkbook';
import { readCells } from './odsCells';
import { readLayout, type PlacedFormula, type SheetLayout } from './odsLayout';
import { openOdsPackage } from './odsPackage';

/**
 * Opens the bytes of an OpenDocument spreadsheet as a new .xlsx workbook in memory: cells, number formats,
 * merges, hidden rows and columns, tables, without the looks. `name` is what people call the file, for messages.
 * Throws a `WorkbookFailure('unreadable-file')` for anything else, and for broken or encrypted files;
 * `'too-large'` for more cells than a report can have.
 */
export async function openOds(bytes: Uint8Array, name: string): Promise<FileWorkbook> {
  return plainWorkbook(
    readable(name, () => sheetsIn(bytes)),
    name,
  );
}

const PLAIN: SheetLayout = {
  hidden: false,
  isProtected: false,
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  tables: [],
  formulas: [],
};

function sheetsIn(bytes: Uint8Array): PlainSheet[] {
  const { content, bytes: cells } = openOdsPackage(bytes);
  const layout = readLayout(content);
  // A few letters of XML can stand for a million filled cells: the reader must not begin to write them out.
  if (layout.filledCells > FILE_LIMITS.usedCells) {
    throw new RefusedFile('too-large-inside', `${layout.filledCells} cells`);
  }
  const sheets = readCells(cells).map(({ name, rows: values, merges }): PlainSheet => {
    const { hidden, isProtected, hiddenRows, hiddenColumns, tables, formulas } =
      layout.sheets.get(name) ?? PLAIN;
    const visibility = hidden ? 'hidden' : 'visible';
    const rows = withFormulas(values, formulas);
    return {
      ...{ name, visibility, isProtected, rows, merges, tables },
      hiddenRows: within(rows.length, hiddenRows),
      hiddenColumns,
    };
  });
  if (sheets.length === 0) throw new RefusedFile('no-workbook', 'no sheets');
  return sheets;
}

/** The cells with their formulas: what was read as a value is the formula's result. */
function withFormulas(values: PlainSheet['rows'], formulas: readonly PlacedFormula[]): PlainSheet['rows'] {
  const rows = values.map((cells) => cells && [...cells]);
  for (const { cell, formula } of formulas) {
    const row = (rows[cell.row] ??= []);
    const held = row[cell.column] ?? plainValue('');
    const content = { kind: 'formula', formula } as const;
    row[cell.column] = { ...held, content, result: valueOf(held) };
  }
  return rows;
}

/** The empty rest of a sheet is often hidden as one: rows that hold nothing need no word. */
function within(rows: number, hidden: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...hidden].filter((row) => row < rows));
}
