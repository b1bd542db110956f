import type { Assessment } from '../../../../src/core/achievement/assessment';
import { assessTable } from '../../../../src/core/achievement/operandCells';
import type { AchievementPlan } from '../../../../src/core/achievement/plan';
import { planAchievement } from '../../../../src/core/achievement/planAchievement';
import { DEFAULT_SCHEME } from '../../../../src/core/achievement/schemePresets';
import type { Scheme } from '../../../../src/core/achievement/scheme';
import { finished } from '../../../../src/core/sheet/stepwise';
import type { Language } from '../../../../src/core/language/message';
import { cellQuantity } from '../../../../src/core/quantity/cellQuantity';
import type { ColumnRoles } from '../../../../src/core/layout/roles';
import type { Indicator } from '../../../../src/core/report/indicator';
import type { IndicatorRecord, IndicatorRows, ReportTable } from '../../../../src/core/layout/table';
import type { CellAddress } from '../../../../src/core/sheet/address';
import { cellName, parseCell } from '../../../../src/core/sheet/address';
import type { CellContent, ChangePlan } from '../../../../src/core/sheet/changePlan';
import type { CellValue, SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { NO_UNIT } from '../../../../src/core/quantity/unit';
import { doubles } from './arithmetic';
import { evaluateFormula } from './formula';

/** A report on a sheet, in plain data: header in row 3, indicators from row 4, target in C, narrative in D. */
export interface Report {
  readonly cells: ReadonlyMap<string, CellContent>;
  readonly formats: ReadonlyMap<string, string>;
  readonly indicators: readonly Indicator[];
  readonly columns: ColumnRoles;
  readonly repeatedHeaders: readonly number[];
  readonly more: Partial<SheetSnapshot>;
}

const HEADINGS = ['年度績效目標', '衡量指標', '原定目標值', '績效衡量暨達成情形分析'];
const COLUMNS: ColumnRoles = { goal: 0, indicator: 1, target: 2, narrative: 3 };
const RESULTS = { 實際值: 'actual', 達成率: 'rate', 達成狀態: 'status' } as const;

/** Puts indicators one below the other; `extra` cells are added by name (`F4`). */
export function report(
  indicators: readonly Indicator[],
  extra: Readonly<Record<string, string | number>> = {},
  more: Partial<Omit<Report, 'cells' | 'indicators' | 'more'>> & {
    readonly sheet?: Partial<SheetSnapshot>;
  } = {},
): Report {
  const cells = new Map<string, CellContent>();
  const put = (row: number, column: number, value: CellValue): unknown =>
    cells.set(cellName({ row, column }), { kind: 'value', value });
  for (const row of [2, ...(more.repeatedHeaders ?? [])]) {
    HEADINGS.forEach((heading, column) => put(row, column, heading));
  }
  const placed = indicators.map((indicator, index) => {
    const first = 3 + index;
    const target = indicator.target?.value;
    put(first, 0, `目標 ${String(index + 1)}`);
    put(first, 1, `指標 ${String(index + 1)}`);
    put(first, 2, target ? `${target.value.toString()} ${target.unit.text}` : '（詳說明）');
    put(first, 3, indicator.actual?.evidence.quote ?? '辦理中');
    const rows = { first, last: first, continuations: [] };
    return { ...indicator, number: index + 1, rows, record: recordIn(rows, more.columns ?? COLUMNS) };
  });
  for (const [name, value] of Object.entries(extra)) {
    cells.set(
      name,
      typeof value === 'string' && value.startsWith('=')
        ? { kind: 'formula', formula: value }
        : { kind: 'value', value },
    );
  }
  return {
    cells,
    formats: more.formats ?? new Map(),
    indicators: placed,
    columns: more.columns ?? COLUMNS,
    repeatedHeaders: more.repeatedHeaders ?? [],
    more: more.sheet ?? {},
  };
}

/** Reads and plans a report, as Compute achievement does. */
export function plan(
  from: Report,
  scheme: Scheme = DEFAULT_SCHEME,
  owned: (cell: CellAddress) => CellContent | undefined = () => undefined,
  language: Language = 'zh-TW',
): AchievementPlan & { readonly assessments: readonly Assessment[] } {
  const snapshot = snapshotOf(from);
  const table = tableOf(from);
  const assessments = assessTable(snapshot, table, from.indicators, scheme);
  return {
    assessments,
    ...finished(planAchievement({ snapshot, table, assessments, scheme, language, owned })),
  };
}

/** The report after a plan, read again: columns that were added now have roles, and actuals stand in theirs. */
export function applied(from: Report, { cells: changes }: ChangePlan): Report {
  const cells = new Map(from.cells);
  const formats = new Map(from.formats);
  for (const { cell, after, numberFormat } of changes) {
    if (after.kind === 'empty') cells.delete(cellName(cell));
    else cells.set(cellName(cell), after);
    if (numberFormat !== undefined) formats.set(cellName(cell), numberFormat);
  }
  const next = { ...from, cells, formats, columns: rolesIn(cells, from.columns) };
  return {
    ...next,
    indicators: from.indicators.map((indicator) => ({
      ...readAgain(indicator, next),
      record: recordIn(indicator.rows, next.columns),
    })),
  };
}

/** The value of a cell, its formula computed. */
export function valueIn(from: Report, name: string): CellValue {
  const content = from.cells.get(name);
  if (!content || content.kind === 'empty') return '';
  if (content.kind === 'value') return content.value;
  const value = evaluateFormula(content.formula, doubles, (other) => {
    const operand = valueIn(from, other);
    if (typeof operand !== 'number') throw new Error(`${other} holds no number`);
    return operand;
  });
  if ('number' in value) return value.number;
  return 'text' in value ? value.text : value.truth;
}

export function snapshotOf(from: Report): SheetSnapshot {
  const used = [...from.cells.keys()].flatMap((name) => parseCell(name) ?? []);
  const rows = Math.max(...used.map(({ row }) => row)) + 1;
  const columns = Math.max(...used.map(({ column }) => column)) + 1;
  const grid = <T>(of: (name: string) => T): T[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => of(cellName({ row, column }))),
    );
  return {
    sheet: { id: 's1', name: '績效' },
    origin: { row: 0, column: 0 },
    values: grid((name) => valueIn(from, name)),
    formulas: grid((name) => {
      const content = from.cells.get(name);
      return content?.kind === 'formula' ? content.formula : valueIn(from, name);
    }),
    text: grid((name) => String(valueIn(from, name))),
    numberFormats: grid((name) => from.formats.get(name) ?? 'General'),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: 'unknown',
    tables: [],
    protection: 'none',
    ...from.more,
  };
}

function recordIn(rows: IndicatorRows, columns: ColumnRoles): IndicatorRecord {
  const fields = Object.fromEntries(
    Object.entries(columns).map(([role, column]) => [
      role,
      [{ cell: { row: rows.first, column }, label: 0 }],
    ]),
  );
  return { rows, fields, unit: null, bound: null, others: [] };
}

function tableOf(from: Report): ReportTable {
  const last = from.indicators[from.indicators.length - 1]?.rows.last ?? 2;
  return {
    address: { top: 2, left: 0, bottom: last, right: Math.max(...Object.values(from.columns)) },
    headerRow: 2,
    repeatedHeaders: from.repeatedHeaders,
    pageTitles: [],
    columns: from.columns,
    shape: 'list',
    labels: [],
    records: from.indicators.map(({ record }) => record),
    period: null,
    periods: [],
    unit: null,
    language: 'zh-TW',
    confidence: 'certain',
    reasons: [],
    year: null,
  };
}

function rolesIn(cells: ReadonlyMap<string, CellContent>, known: ColumnRoles): ColumnRoles {
  const found: [string, number][] = [...cells].flatMap(([name, content]) => {
    const cell = parseCell(name);
    const role =
      content.kind === 'value' && cell?.row === 2
        ? Object.entries(RESULTS).find(([heading]) => heading === content.value)?.[1]
        : undefined;
    return cell && role ? [[role, cell.column]] : [];
  });
  return { ...known, ...Object.fromEntries(found) };
}

/** Reads the actual from its own column, as the reader of reports does before it looks anywhere else. */
function readAgain(indicator: Indicator, from: Report): Indicator {
  const { actual } = indicator;
  const column = from.columns.actual;
  if (!actual || column === undefined) return indicator;
  const cell = { row: indicator.rows.first, column };
  const value = valueIn(from, cellName(cell));
  const evidence = { cell, start: 0, end: String(value).length, quote: String(value) };
  const format = from.formats.get(cellName(cell)) ?? 'General';
  const unit = actual.operands ? NO_UNIT : actual.quantity.unit;
  const number = cellQuantity(value, format, unit);
  if (number)
    return {
      ...indicator,
      actual: { quantity: number, source: 'column', certainty: 'stated', evidence, operands: null },
    };
  return value === '' ? indicator : { ...indicator, actual: { ...actual, source: 'column', evidence } };
}
