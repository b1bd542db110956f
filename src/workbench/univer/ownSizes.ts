import type { IColumnData, IRowData, Worksheet } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { OwnSizes } from '../files/saveShape';

const POINTS_PER_PIXEL = 0.75;

/** The rows and columns whose size was set or that are hidden; rows that fit their content are left out. */
export function ownSizes(sheet: Worksheet): OwnSizes {
  const { rowData, columnData } = sheet.getSnapshot();
  const rows = Object.entries<Partial<IRowData>>(rowData);
  const columns = Object.entries<Partial<IColumnData>>(columnData);
  return {
    rows: rows.map(([row, data]) => ({
      row: Number(row),
      height: data.ia === BooleanNumber.FALSE ? points(data.h) : undefined,
      hidden: data.hd === BooleanNumber.TRUE,
    })),
    columns: columns.map(([column, data]) => ({
      column: Number(column),
      width: points(data.w),
      hidden: data.hd === BooleanNumber.TRUE,
    })),
  };
}

function points(pixels: number | undefined): number | undefined {
  return pixels === undefined ? undefined : pixels * POINTS_PER_PIXEL;
}
