import { heightFor, looksIn, withFormat, type Looks } from '../looks';
import type { SampleCell, SampleSheet } from '../sheet';

/** What a cell holds: text, a number, a number with its format; `null` for an empty cell of the table. */
export type GridValue = string | number | { readonly value: number; readonly format: string } | null;

export interface GridRow {
  /** A line of text above or between tables has no frame. */
  readonly kind: 'title' | 'heading' | 'body' | 'line';
  readonly cells: readonly GridValue[];
}

/** A sample sheet in plain words. */
export interface Grid {
  readonly name: string;
  readonly rows: readonly GridRow[];
  readonly widths: readonly number[];
  readonly merges: readonly string[];
  readonly frozenRows: number;
  readonly font: string;
}

const SIZE = 11;

export const title = (text: string): GridRow => ({ kind: 'title', cells: [text] });
export const line = (text: string): GridRow => ({ kind: 'line', cells: [text] });
export const heading = (...cells: readonly GridValue[]): GridRow => ({ kind: 'heading', cells });
export const body = (...cells: readonly GridValue[]): GridRow => ({ kind: 'body', cells });
export const blank: GridRow = { kind: 'line', cells: [] };

/** A share of one, shown with two decimals: `rate(1.05)` is 105.00%. */
export const rate = (value: number): GridValue => ({ value, format: '0.00%' });
/** A count, shown with separators. */
export const count = (value: number): GridValue => ({ value, format: '#,##0' });

/** The sheet as the samples' writer takes it. */
export function gridSheet({ rows, widths, font, ...rest }: Grid): SampleSheet {
  const looks = looksIn(font, SIZE);
  return {
    ...rest,
    widths,
    rows: rows.map(({ kind, cells }) => cells.map((value) => cellOf(value, kind, looks))),
    heights: rows.map((row) => heightOf(row, widths)),
  };
}

function cellOf(value: GridValue, kind: GridRow['kind'], looks: Looks): SampleCell {
  const style = kind === 'line' ? { ...looks.body, Border: [] } : looks[kind];
  if (value === null) return { value: '', style };
  if (typeof value !== 'object') return { value, style };
  return { value: value.value, style: withFormat(style, value.format) };
}

/** A line runs over the columns on its right; a cell of the table is wrapped in its own. */
function heightOf({ kind, cells }: GridRow, widths: readonly number[]): number | undefined {
  if (cells.length === 0) return undefined;
  const texts = cells.map((value) => (typeof value === 'string' ? value : ''));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return heightFor(texts, kind === 'line' || kind === 'title' ? [whole] : widths, SIZE);
}
