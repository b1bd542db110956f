import papaparse from 'papaparse';
import { numberStyleOf } from '../../core/quantity/numberStyle';
import { MAX_COLUMNS, MAX_ROWS } from '../../core/sheet/address';
import { CELL_LIMITS, FILE_LIMITS } from '../file/fileLimits';
import type { FileWorkbook } from '../file/fileWorkbook';
import { readable, RefusedFile } from '../file/unreadable';
import type { PlainSheet } from '../plain/plainSheet';
import { plainWorkbook } from '../plain/plainWorkbook';
import { decodeText } from './decodeText';
import { typedCell } from './typedCell';

/** What separates fields: a comma, a tab (Excel's “Unicode text”), or a semicolon where the comma is decimal. */
const SEPARATORS = [',', '\t', ';'];

/**
 * Opens the bytes of a .csv file as a new .xlsx workbook in memory, with one sheet that has the file's name.
 * `name` is what people call the file. Throws a `WorkbookFailure('unreadable-file')` for what is no such text,
 * `'too-large'` for more than a sheet holds.
 */
export async function openCsv(bytes: Uint8Array, name: string): Promise<FileWorkbook> {
  const rows = readable(name, () => rowsIn(bytes));
  const sheet: PlainSheet = {
    name: name.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, ''),
    visibility: 'visible',
    isProtected: false,
    rows,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    tables: [],
  };
  return plainWorkbook([sheet], name);
}

function rowsIn(bytes: Uint8Array): PlainSheet['rows'] {
  if (bytes.length > FILE_LIMITS.partBytes) {
    throw new RefusedFile('too-large-inside', `${bytes.length} bytes`);
  }
  const { text, delimiter } = withoutSeparatorLine(decodeText(bytes));
  const { data, errors, meta } = papaparse.parse<string[]>(text, {
    delimiter,
    delimitersToGuess: SEPARATORS,
  });
  // Only an open quote swallows what follows; a file of one column, say, is no error.
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open) throw new RefusedFile('damaged', `${open.message}, row ${String(open.row)}`);
  refuseTooMany(data);
  const style = numberStyleOf(meta.delimiter === ';' ? data.flat() : [], meta.delimiter);
  return data.map((fields) => fields.map((field) => typedCell(field.replace(/\r\n?/g, '\n'), style.decimal)));
}

/** Excel understands a first line `sep=;` and does not show it. */
function withoutSeparatorLine(text: string): { readonly text: string; readonly delimiter: string } {
  const [line = '', delimiter = ''] = /^sep=(.)(?:\r\n|\r|\n)/i.exec(text) ?? [];
  return { text: text.slice(line.length), delimiter };
}

function refuseTooMany(data: readonly (readonly string[])[]): void {
  let cells = 0;
  for (const fields of data) {
    cells += fields.length;
    if (fields.length > MAX_COLUMNS) throw new RefusedFile('too-large-inside', `${fields.length} columns`);
    const long = fields.find(({ length }) => length > CELL_LIMITS.text);
    if (long !== undefined) throw new RefusedFile('too-large-inside', `a text of ${long.length}`);
  }
  if (data.length > MAX_ROWS || cells > FILE_LIMITS.sheetCells) {
    throw new RefusedFile('too-large-inside', `${data.length} rows, ${cells} cells`);
  }
}
