import { detectTables } from '../../../../src/core/layout/findTables';
import type { Decimal } from '../../../../src/core/quantity/decimal';
import type { Decisions } from '../../../../src/core/report/said/decisions';
import type { Indicator } from '../../../../src/core/report/indicator';
import { readIndicators } from '../../../../src/core/report/readReport';
import type { ReportTable } from '../../../../src/core/layout/table';
import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { memoryWorkbook } from '../../../../src/workbook/memory/memoryWorkbook';
import type { CellSeed } from '../../../../src/workbook/memory/seed';

/** A sheet of rows, as the workbook hands it to the core. */
export async function sheetOf(rows: readonly (readonly CellSeed[])[]): Promise<SheetSnapshot> {
  const workbook = memoryWorkbook({ 績效: rows });
  const [sheet] = await workbook.sheets();
  if (!sheet) throw new Error('A workbook in memory has the sheet that it was given.');
  return workbook.read(sheet);
}

/** The only table of a sheet. */
export function tableOf(snapshot: SheetSnapshot): ReportTable {
  const tables = detectTables(snapshot);
  const [table] = tables;
  if (!table || tables.length !== 1) throw new Error(`The sheet has ${tables.length} tables.`);
  return table;
}

/** Every indicator of the only table of a sheet. */
export async function readSheet(
  rows: readonly (readonly CellSeed[])[],
  said?: { readonly actual: Decimal },
): Promise<readonly Indicator[]> {
  const snapshot = await sheetOf(rows);
  const table = tableOf(snapshot);
  return [
    ...readIndicators(snapshot, table, {
      reportYear: null,
      ...(said ? { decisions: () => correcting(said.actual) } : {}),
    }),
  ];
}

const correcting = (value: Decimal): Decisions => ({
  actual: { said: { kind: 'figure', value, unit: null }, about: null },
});

/** The cells of one indicator, by heading; the report is about 民國 100. */
export interface Row {
  readonly goal?: CellSeed;
  readonly name?: CellSeed;
  readonly standard?: CellSeed;
  readonly unit?: CellSeed;
  readonly direction?: CellSeed;
  readonly baseline?: CellSeed;
  readonly target?: CellSeed;
  readonly actual?: CellSeed;
  readonly rate?: CellSeed;
  readonly status?: CellSeed;
  readonly told?: CellSeed;
}

const HEADINGS: Readonly<Record<keyof Row, string>> = {
  goal: '年度績效目標',
  name: '衡量指標',
  standard: '衡量標準',
  unit: '單位',
  direction: '指標方向',
  baseline: '上年度實際值',
  target: '目標值',
  actual: '實際值',
  rate: '達成率',
  status: '燈號',
  told: '績效衡量暨達成情形分析',
};
const COLUMNS: readonly (keyof Row)[] = [
  'goal',
  'name',
  'standard',
  'unit',
  'direction',
  'baseline',
  'target',
  'actual',
  'rate',
  'status',
  'told',
];

/** Reads one indicator of a report about 民國 100. */
export async function readRow(row: Row, said?: { readonly actual: Decimal }): Promise<Indicator> {
  const [indicator] = await readSheet(
    [
      ['100年度施政績效報告'],
      COLUMNS.map((column) => HEADINGS[column]),
      COLUMNS.map((column) => row[column] ?? (column === 'name' ? '某項指標' : '')),
    ],
    said,
  );
  if (!indicator) throw new Error('A row with a name is an indicator.');
  return indicator;
}
