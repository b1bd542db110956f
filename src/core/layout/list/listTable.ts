import type { FieldCell, IndicatorRecord, Observation, ReportTable, TableMeasure } from '../table';
import type { Confidence } from '../table';
import { partedRow, unpartedReasons } from './partedRow';
import type { Grid } from '../grid';
import { COLUMN_ROLES, type ColumnRole } from '../roles';
import type { HeadingBound } from '../headings/boundIn';
import type { Stepwise } from '../../sheet/stepwise';
import { hiddenReasons } from '../hiddenReasons';
import { readTitles } from '../titles';
import { isUnnamed, type ListHeader } from './listHeader';
import { headingBound, headingUnit } from './headingUnit';
import { levelColumns, levelsOf, type LevelColumns } from './levels';
import { limitsOf } from './limits';
import { listReasons } from './listReasons';
import { isLeftOut, namedFor, type MeasureColumns } from './measures';
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
  const isAcross = header.measures.length > 0;
  const records = isAcross ? recordsAcross(grid, header, body.rows) : recordsDown(grid, header, body.rows);
  return {
    shape: isAcross ? 'across' : 'list',
    address: { top: header.row, left: header.left, bottom: last, right: header.right },
    headerRow: header.rolesRow,
    repeatedHeaders: body.repeatedHeaders,
    pageTitles: body.pageTitles,
    columns: header.columns,
    ...(isAcross ? { measures: header.measures.map((measure) => measureIn(grid, measure)) } : {}),
    ...(header.unread.length > 0 ? { unread: header.unread } : {}),
    labels: [],
    records,
    language: header.language,
    confidence,
    reasons: [
      ...listReasons(grid, header),
      ...unpartedReasons(grid, header, body.rows),
      ...hiddenReasons(grid.snapshot, records),
    ],
    ...(header.otherResults ? { otherResults: header.otherResults } : {}),
    year: header.year ?? titles.period?.year ?? null,
    period: header.period,
    periods: header.periods,
    unit: titles.unit,
  };
}

function recordsDown(grid: Grid, header: ListHeader, rows: readonly ListRow[]): readonly IndicatorRecord[] {
  const said: Headed = {
    unit: headingUnit(header),
    bound: headingBound(header),
    levels: levelColumns(grid, header),
  };
  return rows.map((row) => recordOf(grid, header, row, said));
}

/** An indicator for each row and measure, but where a row says nothing of a measure that others have. */
function recordsAcross(grid: Grid, header: ListHeader, rows: readonly ListRow[]): readonly IndicatorRecord[] {
  const each = header.measures.map((measure) => {
    const own: ListHeader = { ...header, ...measure, limits: null, replaced: [] };
    return { own, measure, said: { unit: headingUnit(own), bound: headingBound(own), levels: null } };
  });
  const isFilled = rows.some(({ first }) => each.some(({ measure }) => !isLeftOut(grid, first, measure)));
  return rows.flatMap((row) =>
    each.flatMap(({ own, measure, said }, index): readonly IndicatorRecord[] => {
      if (isFilled && isLeftOut(grid, row.first, measure)) return [];
      const record = recordOf(grid, own, row, said);
      return [{ ...record, measure: index, fields: namedFor(record.fields, measure) }];
    }),
  );
}

const measureIn = (grid: Grid, { name, columns }: MeasureColumns): TableMeasure => ({
  name: grid.text(name.row, name.column).replace(/\s+/g, ' '),
  columns,
});

/** What headings say of every row below them. */
interface Headed {
  readonly unit: string | null;
  readonly bound: HeadingBound | null;
  readonly levels: LevelColumns | null;
}

function recordOf(grid: Grid, header: ListHeader, { goal, ...rows }: ListRow, said: Headed): IndicatorRecord {
  const fields: Partial<Record<ColumnRole, readonly FieldCell[]>> = {};
  const limits = header.limits && limitsOf(grid, rows.first, header.limits);
  for (const role of COLUMN_ROLES) {
    const column = header.columns[role];
    if (role === 'goal' && goal) fields.goal = [{ cell: goal, label: 0 }];
    else if (role === 'target' && column !== undefined && !header.joint.has(column))
      fields.target = [
        {
          cell: limits?.target ?? {
            row: rows.first,
            column: targetIn(grid, rows.first, column, header.replaced),
          },
          label: 0,
        },
      ];
    else if (column !== undefined && !header.joint.has(column)) {
      const at = role === 'narrative' ? [rows.first, ...rows.continuations] : [rows.first];
      fields[role] = at.map((row) => ({ cell: { row, column }, label: 0 }));
    }
  }
  const others = header.others
    .filter(({ column }) => !header.joint.has(column))
    .map(({ role, period, column }): Observation => ({ role, period, cell: { row: rows.first, column } }));
  const parted = partedRow(grid, header, rows.first);
  const levels = said.levels && levelsOf(grid, rows.first, said.levels);
  const bound = limits ? limits.bound : said.bound;
  return {
    ...{ rows, fields: { ...parted.besides, ...fields, ...parted.own }, unit: said.unit, bound, others },
    ...(limits?.upTo ? { upTo: limits.upTo } : {}),
    ...(levels ? { levels } : {}),
  };
}
