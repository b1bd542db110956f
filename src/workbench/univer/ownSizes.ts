import type { Worksheet } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { OwnSizes } from '../files/saveShape';

const POINTS_PER_PIXEL = 0.75;

/** The rows and columns whose size was set or that are hidden; rows that fit their content are left out. */
export function ownSizes(sheet: Worksheet): OwnSizes {
  const { rowData, columnData } = sheet.getSnapshot();
  return {
    rows: Object.entries(rowData).map(([row, data]) => ({
      row: Number(row),
      height:
        data?.ia === BooleanNumber.FALSE && data.h !== undefined ? data.h * POINTS_PER_PIXEL : undefined,
      hidden: data?.hd === BooleanNumber.TRUE,
    })),
    columns: Object.entries(columnData).map(([column, data]) => ({
      column: Number(column),
      width: data?.w === undefined ? undefined : data.w * POINTS_PER_PIXEL,
      hidden: data?.hd === BooleanNumber.TRUE,
    })),
  };
}
