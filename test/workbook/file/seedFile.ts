import type { Style } from 'excelize-wasm';
import { cellName, columnName } from '../../../src/core/sheet/address';
import type { Engine } from '../../../src/workbook/file/engine';
import type { CellSeed } from '../../../src/workbook/memory/seed';
import type { BenchSeed, BenchSheet } from '../bench';

const LOOKS: Readonly<Record<string, Style>> = {
  header: { Font: { Bold: true }, Fill: { Type: 'pattern', Pattern: 1, Color: ['DDEBF7'] } },
  body: { Alignment: { WrapText: true, Vertical: 'top' } },
};

type File = ReturnType<Engine['NewFile']>;

/** Writes what a contract test begins with as a file, through the engine alone. */
export function seedFile(engine: Engine, { sheets }: BenchSeed): Uint8Array {
  const file = engine.NewFile();
  Object.entries(sheets).forEach(([name, sheet], index) => {
    if (index === 0) done(file.SetSheetName('Sheet1', name));
    else done(file.NewSheet(name));
    fill(file, name, sheet);
  });
  const { buffer, error } = file.WriteToBuffer();
  if (error !== null || !(buffer instanceof Uint8Array)) throw new Error(error ?? 'no bytes');
  return buffer;
}

function fill(file: File, name: string, { rows, table, ...hidden }: BenchSheet): void {
  rows.forEach((cells, row) =>
    cells.forEach((seed, column) => put(file, name, cellName({ row, column }), seed)),
  );
  for (const row of hidden.hiddenRows ?? []) done(file.SetRowVisible(name, row + 1, false));
  for (const column of hidden.hiddenColumns ?? []) done(file.SetColVisible(name, columnName(column), false));
  if (table) done(file.AddTable(name, { Name: table.name, Range: table.range }));
}

function put(file: File, sheet: string, cell: string, seed: CellSeed): void {
  if (seed === null) return;
  const { value = '', formula, numberFormat, look } = typeof seed === 'object' ? seed : { value: seed };
  if (formula !== undefined) done(file.SetCellFormula(sheet, cell, formula.slice(1)));
  else if (typeof value === 'string') {
    if (value !== '') done(file.SetCellStr(sheet, cell, value));
  } else if (typeof value === 'number') done(file.SetCellDefault(sheet, cell, String(value)));
  else done(file.SetCellValue(sheet, cell, value));
  if (look === undefined && numberFormat === undefined) return;
  const format =
    numberFormat === undefined || numberFormat === 'General' ? {} : { CustomNumFmt: numberFormat };
  const made = file.NewStyle({ ...LOOKS[look ?? ''], ...format });
  done(made);
  done(file.SetCellStyle(sheet, cell, cell, made.style));
}

function done({ error }: { readonly error: string | null }): void {
  if (error !== null) throw new Error(error);
}
