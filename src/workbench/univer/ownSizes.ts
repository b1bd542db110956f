import type { Worksheet } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { OwnSizes } from '../files/saveShape';

const POINTS_PER_PIXEL = 0.75;

/** The rows and columns whose size was set or that are hidden; rows that fit their content are left out. */
export function ownSizes(sheet: Worksheet): OwnSizes {
  const { rowData, columnData } = sheet.getSnapshot();
  return {
    rows: Object.keys(rowData).map((key) => {
      const row = Number(key);
      const data = rowData[row];
      return {
        row,
        height: data?.ia === BooleanNumber.FALSE ? points(data.h) : undefined,
        hidden: data?.hd === BooleanNumber.TRUE,
      };
    }),
    columns: Object.keys(columnData).map((key) => {
      const column = Number(key);
      const data = columnData[column];
      return { column, width: points(data?.w), hidden: data?.hd === BooleanNumber.TRUE };
    }),
  };
}

function points(pixels: number | undefined): number | undefined {
  return pixels === undefined ? undefined : pixels * POINTS_PER_PIXEL;
}
