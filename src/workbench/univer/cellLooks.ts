import type { ICellData, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import type { CellStyle } from '../host/cellStyle';
import { keptWith } from './cellData';
import { GENERAL } from './numberFormat';
import { cellStyleOf } from './styleData';

/**
 * How the cells of a sheet look at this moment, without what conditional formats add. Most cells share few
 * styles, so each combination of row, column and cell style is put together once. For one reading only.
 */
export class CellLooks {
  private readonly composed = new Map<string, Nullable<IStyleData>>();
  private readonly looks = new Map<string, CellStyle>();

  constructor(private readonly sheet: Worksheet) {}

  look(row: number, column: number): CellStyle {
    const cell = this.sheet.getCellRaw(row, column);
    const kept = keptWith(cell).look ?? {};
    const key = `${this.key(row, column, cell)} ${JSON.stringify(kept)}`;
    const look = this.looks.get(key) ?? cellStyleOf(this.style(row, column, cell), kept);
    this.looks.set(key, look);
    return look;
  }

  numberFormat(row: number, column: number): string {
    return this.style(row, column, this.sheet.getCellRaw(row, column))?.n?.pattern ?? GENERAL;
  }

  private style(row: number, column: number, cell: Nullable<ICellData>): Nullable<IStyleData> {
    const key = this.key(row, column, cell);
    const known = this.composed.get(key);
    if (known !== undefined) return known;
    const style = this.sheet.getComposedCellStyleByCellData(row, column, cell ?? null);
    this.composed.set(key, style);
    return style;
  }

  private key(row: number, column: number, cell: Nullable<ICellData>): string {
    const [ofRow, ofColumn] = [this.sheet.getRowStyle(row, true), this.sheet.getColumnStyle(column, true)];
    return [ofRow, ofColumn, cell?.s].map(keyOf).join(' ');
  }
}

/** Styles go by their names; one that has none is told by what it says. */
function keyOf(style: Nullable<IStyleData | string>): string {
  return typeof style === 'string' ? style : style ? JSON.stringify(style) : '';
}
