import { detectTables } from '../../../../src/core/layout/findTables';
import type { ReportTable } from '../../../../src/core/layout/table';
import { cellName } from '../../../../src/core/sheet/address';
import type { CellSeed } from '../../../../src/workbook/memory/seed';
import { sheetOf } from '../../report/bed/report';

export type Rows = readonly (readonly CellSeed[])[];

/** The roles of a table's columns: `actual C, indicator A, target B`. */
export const columnsOf = ({ columns }: ReportTable): string =>
  Object.entries(columns)
    .map(([role, column]) => `${role} ${cellName({ row: 0, column }).slice(0, -1)}`)
    .sort()
    .join(', ');

/** The columns of each table that is found in rows; `none` where none is. */
export const detected = async (rows: Rows): Promise<string> =>
  detectTables(await sheetOf(rows))
    .map(columnsOf)
    .join('; ') || 'none';
