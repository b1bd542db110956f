import { assess } from '../core/achievement/assess';
import type { Scheme } from '../core/achievement/scheme';
import { message, type Language } from '../core/language/message';
import { Decimal, HUNDRED } from '../core/quantity/decimal';
import { render } from '../core/language/render';
import { readTarget } from '../core/quantity/readTarget';
import { COLUMN_ROLES, type ColumnRole } from '../core/layout/roles';
import { mappedTable } from '../core/layout/list/mapTable';
import { readIndicators } from '../core/report/readReport';
import type { SheetSnapshot } from '../core/sheet/snapshot';
import { readable } from '../core/text/readable';
import { reportFile, type ReportFile } from '../core/validation/engine/reportFile';
import { contentOf, type CellArgument } from './cellArgument';
import { FunctionFailure } from './functionFailure';

/** The cells of one indicator, by their column. */
export type Row = Partial<Readonly<Record<ColumnRole, CellArgument>>>;

const MOST_DECIMALS = 4;

/** Stands for an indicator that the formula does not name, so that nothing is concluded from its name. */
const UNNAMED = '—';

/**
 * Reads and assesses one row as if it stood alone in a report: a function and the pane never differ.
 * Throws when target or actual cannot be read, neither as a figure nor as words that say whether it is met.
 */
export function readRow(row: Row, scheme: Scheme, language: Language): ReportFile {
  const snapshot = reportOf(row, language);
  const columns = Object.fromEntries(COLUMN_ROLES.map((role, column) => [role, column]));
  const table = mappedTable(snapshot, { headerRow: 0, columns });
  const [indicator] = table ? readIndicators(snapshot, table, { reportYear: scheme.reportYear }) : [];
  if (!table || !indicator) throw new FunctionFailure('not-available', emptyRole('target'));
  const assessment = assess(indicator, scheme);
  for (const role of ['target', 'actual'] as const) {
    // Words that answer words are read, though there is no figure in them.
    if (indicator[role] || assessment.met !== null) continue;
    const content = contentOf(row[role]);
    if (content === '') throw new FunctionFailure('not-available', emptyRole(role));
    const text = String(content).slice(0, 40);
    throw new FunctionFailure('value-error', message('functions.unreadable', { text }));
  }
  return reportFile({ snapshot, table, scheme, assessments: [assessment], owned: () => undefined });
}

function emptyRole(role: 'target' | 'actual') {
  return message('functions.empty', { what: message(`role.${role}`) });
}

function reportOf(row: Row, language: Language): SheetSnapshot {
  const cells = COLUMN_ROLES.map((role) => contentOf(row[role] ?? (role === 'indicator' ? UNNAMED : '')));
  const headings = COLUMN_ROLES.map((role) => render(message(`role.${role}`), language));
  const grid = [headings, cells];
  const percent = [row.target, row.actual].some(isPercentText);
  const formatOf = (value: string | number, column: number): string => {
    if (typeof value !== 'number') return 'General';
    if (COLUMN_ROLES[column] === 'rate') return percentFormat(value);
    return percent ? '0.00%' : 'General';
  };
  return {
    sheet: { id: 'formula', name: 'formula' },
    origin: { row: 0, column: 0 },
    values: grid,
    formulas: grid,
    text: grid.map((line) => line.map(String)),
    numberFormats: grid.map((line) => line.map(formatOf)),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    tables: [],
    protection: 'none',
  };
}

/** A rate shows the decimals that it was typed with; of a quotient, which has many, a few. */
function percentFormat(value: number): string {
  const decimals = Math.min(MOST_DECIMALS, new Decimal(String(value)).times(HUNDRED).decimalPlaces());
  return decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
}

/** Beside a percentage in words, a number is one too, as Excel holds it: 0.9 is 90%. */
function isPercentText(argument: CellArgument): boolean {
  if (typeof argument !== 'string') return false;
  return readTarget(readable(argument).plain)?.unit.dimension === 'percent';
}
