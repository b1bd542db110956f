import type { Style } from 'excelize-wasm';
import type { Engine } from '../../src/workbook/file/engine';

type File = ReturnType<Engine['NewFile']>;

/** One cell of a sample: what it holds and how it looks. */
export interface SampleCell {
  readonly value: string | number;
  readonly style: Style;
}

/** A sheet of a sample, row by row. An absent cell is left out. */
export interface SampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly (SampleCell | undefined)[])[];
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  /** Heights of the rows, in points; `undefined` where the default does. */
  readonly heights: readonly (number | undefined)[];
  /** Merged areas, as A4:A5. */
  readonly merges?: readonly string[];
  /** How many rows stay in view. */
  readonly frozenRows: number;
}

/** Writes one sheet as an .xlsx file, the same bytes' worth of content at every run. */
export function writeSample(engine: Engine, sheet: SampleSheet): Uint8Array {
  const file = engine.NewFile();
  check(file.SetSheetName('Sheet1', sheet.name));
  writeCells(file, sheet);
  sheet.widths.forEach((width, index) => {
    const column = columnOf(engine, index);
    check(file.SetColWidth(sheet.name, column, column, width));
  });
  sheet.heights.forEach((height, index) => {
    if (height !== undefined) check(file.SetRowHeight(sheet.name, index + 1, height));
  });
  for (const area of sheet.merges ?? []) {
    const [first = '', last = first] = area.split(':');
    check(file.MergeCell(sheet.name, first, last));
  }
  check(
    file.SetPanes(sheet.name, {
      Freeze: true,
      YSplit: sheet.frozenRows,
      TopLeftCell: `A${sheet.frozenRows + 1}`,
      ActivePane: 'bottomLeft',
    }),
  );
  check(file.SetSheetProps(sheet.name, { FitToPage: true }));
  check(file.SetPageLayout(sheet.name, { Orientation: 'landscape', Size: 9, FitToWidth: 1, FitToHeight: 0 }));
  check(
    file.SetDocProps({
      Creator: 'Attain',
      Created: '2025-01-01T00:00:00Z',
      Modified: '2025-01-01T00:00:00Z',
    }),
  );
  const written = file.WriteToBuffer();
  check(written);
  if (!(written.buffer instanceof Uint8Array)) throw new Error('The engine returned no bytes.');
  return written.buffer;
}

function writeCells(file: File, sheet: SampleSheet): void {
  const ids = new Map<string, number>();
  const styleId = (style: Style): number => {
    const key = JSON.stringify(style);
    const known = ids.get(key);
    if (known !== undefined) return known;
    const made = file.NewStyle(style);
    check(made);
    ids.set(key, made.style);
    return made.style;
  };
  sheet.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (!cell) return;
      const name = `${String.fromCharCode(65 + c)}${r + 1}`;
      if (cell.value !== '') check(file.SetCellValue(sheet.name, name, cell.value));
      check(file.SetCellStyle(sheet.name, name, name, styleId(cell.style)));
    });
  });
}

function columnOf(engine: Engine, index: number): string {
  const named = engine.ColumnNumberToName(index + 1);
  check(named);
  return named.col;
}

function check(result: { readonly error: string | null }): void {
  if (result.error !== null) throw new Error(result.error);
}
