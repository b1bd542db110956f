import type { FieldCell, IndicatorRecord, Observation, ReportTable } from '../table';
import type { Confidence } from '../table';
import type { Grid } from '../grid';
import { COLUMN_ROLES, type ColumnRole } from '../roles';
import type { Stepwise } from '../../sheet/stepwise';
import { hiddenReasons } from '../hiddenReasons';
import { readTitles } from '../titles';
import { isUnnamed, type ListHeader } from './listHeader';
import { headingBound, headingUnit } from './headingUnit';
import { levelColumns, levelsOf } from './levels';
import { limitsOf } from './limits';
import { listReasons } from './listReasons';
import { periodRowsTable } from './periodRows';
import { targetIn } from './revisedTargets';
import { readRows, type Extent, type ListRow } from './rows';

/** Reads what stands below headings: an indicator a row, or a period a row; `null` where nothing names an indicator. */
export function* listTable(
  grid: Grid,
  header: ListHeader,
  extent: Extent,
  confidence: Confidence,
): Stepwise<ReportTable | null> {
  const ofPeriods = periodRowsTable(grid, header, extent, confidence);
  if (ofPeriods || isUnnamed(header)) return ofPeriods;
  const body = yield* readRows(grid, header, extent);
  const last = body.rows[body.rows.length - 1]?.last ?? header.row + header.height - 1;
  const titles = readTitles(grid, extent.start, header.row);
  const unit = headingUnit(header);
  const records = body.rows.map((row) => recordOf(grid, header, row, unit));
  return {
    shape: 'list',
    address: { top: header.row, left: header.left, bottom: last, right: header.right },
    headerRow: header.rolesRow,
    repeatedHeaders: body.repeatedHeaders,
    pageTitles: body.pageTitles,
    columns: header.columns,
    labels: [],
    records,
    language: header.language,
    confidence,
    reasons: [...listReasons(header), ...hiddenReasons(grid.snapshot, records)],
    ...(header.otherResults ? { otherResults: header.otherResults } : {}),
    year: header.year ?? titles.period?.year ?? null,
    period: header.period,
    periods: header.periods,
    unit: titles.unit,
  };
}

function recordOf(
  grid: Grid,
  header: ListHeader,
  { goal, ...rows }: ListRow,
  unit: string | null,
): IndicatorRecord {
  const fields: Partial<Record<ColumnRole, readonly FieldCell[]>> = {};
  const limits = header.limits && limitsOf(grid, rows.first, header.limits);
  for (const role of COLUMN_ROLES) {
    const column = header.columns[role];
    if (role === 'goal' && goal) fields.goal = [{ cell: goal, label: 0 }];
    else if (role === 'target' && column !== undefined)
      fields.target = [
        {
          cell: limits?.target ?? {
            row: rows.first,
            column: targetIn(grid, rows.first, column, header.replaced),
          },
          label: 0,
        },
      ];
    else if (column !== undefined) {
      const at = role === 'narrative' ? [rows.first, ...rows.continuations] : [rows.first];
      fields[role] = at.map((row) => ({ cell: { row, column }, label: 0 }));
    }
  }
  const others = header.others.map(({ role, period, column }): Observation => ({
    role,
    period,
    cell: { row: rows.first, column },
  }));
  const columns = levelColumns(grid, header);
  const levels = columns && levelsOf(grid, rows.first, columns);
  const bound = limits ? limits.bound : headingBound(header);
  return {
    ...{ rows, fields, unit, bound, others },
    ...(limits?.upTo ? { upTo: limits.upTo } : {}),
    ...(levels ? { levels } : {}),
  };
}
