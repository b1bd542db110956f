import { detectTables } from '../../../../src/core/layout/findTables';
import { COLUMN_ROLES } from '../../../../src/core/layout/roles';
import type { RangeAddress } from '../../../../src/core/sheet/address';
import { textAt, type CellValue, type SheetSnapshot } from '../../../../src/core/sheet/snapshot';

export type ValueRows = readonly (readonly CellValue[])[];

/** A sheet with nothing to it but its cells. */
export function snapshotOf(rows: ValueRows, merges: readonly RangeAddress[] = []): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  return {
    sheet: { id: '表', name: '表' },
    origin: { row: 0, column: 0 },
    values,
    formulas: values,
    text: values.map((row) => row.map(String)),
    numberFormats: values.map((row) => row.map(() => 'General')),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges,
    tables: [],
    protection: 'none',
  };
}

/** What the records of a sheet hold by role, wherever the cells stand. */
export function recordsOf(
  rows: ValueRows,
  merges: readonly RangeAddress[] = [],
): readonly Readonly<Record<string, readonly string[]>>[] {
  const snapshot = snapshotOf(rows, merges);
  return detectTables(snapshot).flatMap(({ records }) =>
    records.map(({ fields }) =>
      Object.fromEntries(
        COLUMN_ROLES.flatMap((role) => {
          const texts =
            fields[role]?.map(({ cell, label, end }) => textAt(snapshot, cell).slice(label, end).trim()) ??
            [];
          return texts.some((text) => text !== '') ? [[role, texts]] : [];
        }),
      ),
    ),
  );
}
