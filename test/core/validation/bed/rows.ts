import { assessTable } from '../../../../src/core/achievement/operandCells';
import { DEFAULT_SCHEME } from '../../../../src/core/achievement/schemePresets';
import type { Scheme } from '../../../../src/core/achievement/scheme';
import { detectTables } from '../../../../src/core/layout/findTables';
import { COLUMN_ROLES, type ColumnRole } from '../../../../src/core/layout/roles';
import { writtenHeading } from '../../../../src/core/layout/headings/writtenHeading';
import { readIndicators } from '../../../../src/core/report/readReport';
import { finished } from '../../../../src/core/sheet/stepwise';
import type { CellValue, SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { compareYears } from '../../../../src/core/validation/lastYear/compareYears';
import { reportFile, type ReportFile } from '../../../../src/core/validation/engine/reportFile';

/** A cell of a test row: what it holds, with a number format where that matters. */
export type TestCell =
  | CellValue
  | { readonly value: CellValue; readonly format: string; readonly text: string; readonly formula?: string };

/** One indicator as a test writes it; only what matters to the case. `continued`: narrative in rows below. */
export type TestRow = Partial<Readonly<Record<ColumnRole, TestCell>>> & {
  readonly continued?: readonly string[];
};

/** The columns that every test table has, whether a row fills them or not. */
const ALWAYS: readonly ColumnRole[] = ['goal', 'indicator', 'target', 'narrative'];

export interface TestReport {
  readonly rows: readonly TestRow[];
  /** Text above the table; by default 「100年度施政績效報告」, so that the report year is 2011. */
  readonly title?: string;
  readonly scheme?: Scheme;
  readonly language?: 'zh-TW' | 'en';
  /** Other headings than Attain's own. */
  readonly headings?: Partial<Readonly<Record<ColumnRole, string>>>;
  /** Rows of the sheet, from 0: the headings stand in row 1. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** What Attain wrote earlier, by cell name. */
  readonly owned?: ReportFile['owned'];
  /** Last year's workbook, of one table; its title is by default 「99年度施政績效報告」 (2010). */
  readonly lastYear?: Pick<TestReport, 'rows' | 'title' | 'language'>;
}

/** What a test may say besides the sheet itself. */
export type Circumstances = Pick<TestReport, 'scheme' | 'owned' | 'lastYear'>;

/** The sheet of a test report: title, headings, rows. */
export function sheetOf({
  rows,
  title,
  language = 'zh-TW',
  headings = {},
  hiddenRows = [],
  hiddenColumns = [],
}: TestReport): SheetSnapshot {
  const used = new Set<string>([...ALWAYS, ...rows.flatMap((row) => Object.keys(row))]);
  const roles = COLUMN_ROLES.filter((role) => used.has(role));
  const blank = roles.map((): TestCell => '');
  const grid: TestCell[][] = [
    [
      title ?? (language === 'en' ? 'Annual Performance Report 2024' : '100年度施政績效報告'),
      ...blank.slice(1),
    ],
    roles.map((role) => headings[role] ?? writtenHeading(role, language)),
  ];
  rows.forEach((row, index) => {
    grid.push(roles.map((role) => row[role] ?? defaultCell(role, index)));
    for (const text of row.continued ?? [])
      grid.push(roles.map((role) => (role === 'narrative' ? text : '')));
  });
  const value = (cell: TestCell): CellValue => (typeof cell === 'object' ? cell.value : cell);
  return {
    sheet: { id: 'sheet', name: '績效' },
    origin: { row: 0, column: 0 },
    values: grid.map((line) => line.map(value)),
    formulas: grid.map((line) =>
      line.map((cell) => (typeof cell === 'object' && cell.formula ? cell.formula : value(cell))),
    ),
    text: grid.map((line) => line.map((cell) => (typeof cell === 'object' ? cell.text : String(cell)))),
    numberFormats: grid.map((line) =>
      line.map((cell) => (typeof cell === 'object' ? cell.format : 'General')),
    ),
    hiddenRows: new Set(hiddenRows),
    hiddenColumns: new Set(hiddenColumns),
    merges: 'unknown',
    tables: [],
    protection: 'none',
  };
}

function defaultCell(role: ColumnRole, index: number): TestCell {
  if (role === 'goal') return `目標${String(index + 1)}`;
  return role === 'indicator' ? `指標${String(index + 1)}` : '';
}

/** Reads and assesses a sheet's first table, beside last year's where the test gives it. */
export function fileOf(snapshot: SheetSnapshot, circumstances: Circumstances = {}): ReportFile {
  const own = tableOf(snapshot, circumstances);
  const { lastYear } = circumstances;
  if (!lastYear) return own;
  const title = lastYear.language === 'en' ? 'Annual Performance Report 2023' : '99年度施政績效報告';
  const last = tableOf(sheetOf({ title, ...lastYear }), {});
  const comparison = finished(compareYears([own], { name: '99年.xlsx', reports: [last] }));
  const [compared] = comparison.reports;
  return compared ?? own;
}

function tableOf(snapshot: SheetSnapshot, circumstances: Pick<TestReport, 'scheme' | 'owned'>): ReportFile {
  const [table] = detectTables(snapshot);
  if (!table) throw new Error('The test report has no table.');
  const scheme = circumstances.scheme ?? DEFAULT_SCHEME;
  const indicators = [
    ...readIndicators(snapshot, table, {
      reportYear: scheme.reportYear,
      isComputed: (cell) => circumstances.owned?.(cell) !== undefined,
    }),
  ];
  const assessments = assessTable(snapshot, table, indicators, scheme);
  return reportFile({
    snapshot,
    table,
    scheme,
    assessments,
    owned: circumstances.owned ?? (() => undefined),
  });
}
