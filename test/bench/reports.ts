import { readFileSync } from 'node:fs';
import type { CellValue, SheetSnapshot } from '../../src/core/sheet/snapshot';
import { openWorkbookFile } from '../../src/workbook/file/fileWorkbook';

/** Rows of a large report: the sample's twelve indicators over and over, continuation rows and all. */
export interface LargeReport {
  readonly indicators: number;
  readonly rows: readonly (readonly CellValue[])[];
  /** Characters of all narratives. */
  readonly characters: number;
}

const INDICATORS_IN_SAMPLE = 12;
/** Titles and headings of the sample. */
const ROWS_ABOVE = 4;

/** Reads the sample once. */
export async function readSample(): Promise<SheetSnapshot> {
  const bytes = readFileSync(new URL('../../assets/sample/sample-report.xlsx', import.meta.url));
  const workbook = await openWorkbookFile(bytes, 'sample-report.xlsx');
  const [sheet] = await workbook.sheets();
  if (!sheet) throw new Error('The sample has no sheet.');
  return workbook.read(sheet);
}

/** A report of about `indicators` indicators, in whole samples. */
export function largeReport(sample: SheetSnapshot, indicators: number): LargeReport {
  const [title = [], , , heading = [], ...body] = sample.values;
  const times = Math.max(1, Math.round(indicators / INDICATORS_IN_SAMPLE));
  const repeated = Array.from({ length: times }, () => body).flat();
  return {
    indicators: times * INDICATORS_IN_SAMPLE,
    rows: [title, heading, ...repeated],
    characters: repeated.reduce((sum, row) => sum + String(row[3] ?? '').length, 0),
  };
}

/** A report of about so many rows below its headings, in whole samples. */
export function reportOfRows(sample: SheetSnapshot, rows: number): LargeReport {
  const inSample = sample.values.length - ROWS_ABOVE;
  return largeReport(sample, (rows / inSample) * INDICATORS_IN_SAMPLE);
}

/** The rows as a snapshot, for measuring the core alone. */
export function snapshotOf({ rows }: LargeReport): SheetSnapshot {
  const text = rows.map((row) => row.map(String));
  return {
    sheet: { id: 'bench', name: '績效' },
    origin: { row: 0, column: 0 },
    values: rows,
    formulas: rows,
    text,
    numberFormats: rows.map((row) => row.map(() => 'General')),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: 'unknown',
    tables: [],
    protection: 'none',
  };
}
