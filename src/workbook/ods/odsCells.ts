import { read, type CellObject, type Range } from '@e965/xlsx';
import type { RangeAddress } from '../../core/sheet/address';
import type { CellValue } from '../../core/sheet/snapshot';
import { plainValue, type PlainCell, type PlainSheet } from '../plain/plainSheet';

/** Name, values and merges of one sheet. */
export type SheetCells = Pick<PlainSheet, 'name' | 'rows' | 'merges'>;

/** Reads the cells of an .ods file: values, the results of formulas, and number formats. */
export function readCells(bytes: Uint8Array): SheetCells[] {
  const book = read(bytes, { type: 'array', dense: true, cellNF: true, cellFormula: false });
  // A damaged file may have a sheet without a name, whatever the reader's types say.
  const names: readonly (string | undefined)[] = book.SheetNames;
  return names.map((named) => {
    const sheet = book.Sheets[String(named)] ?? {};
    const name = named ?? '';
    return { name, rows: rowsOf(sheet['!data'] ?? []), merges: mergesOf(sheet['!merges'] ?? []) };
  });
}

/** Rows and cells without content are holes. */
function rowsOf(data: readonly (readonly (CellObject | undefined)[] | undefined)[]): PlainSheet['rows'] {
  return Array.from(data, (cells) => cells && Array.from(cells, (cell) => cell && cellOf(cell)));
}

function mergesOf(ranges: readonly Range[]): RangeAddress[] {
  return ranges.map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
}

function cellOf(cell: CellObject): PlainCell | undefined {
  const value = valueOf(cell);
  const numberFormat = typeof cell.z === 'string' && cell.z !== '' ? cell.z : 'General';
  return value === '' ? undefined : plainValue(value, numberFormat);
}

/** An error is its text, as Excel shows it. */
function valueOf({ t: type, v: value, w: text }: CellObject): CellValue {
  if (type === 'e') return text ?? '#N/A';
  if (typeof value === 'number') return Number.isFinite(value) ? value : (text ?? '');
  return typeof value === 'boolean' || typeof value === 'string' ? value : '';
}
