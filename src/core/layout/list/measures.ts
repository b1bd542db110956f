import type { CellAddress } from '../../sheet/address';
import type { Grid } from '../grid';
import type { ColumnRole } from '../roles';
import type { IndicatorRecord } from '../table';
import type { Assignment } from './assignColumns';
import type { ListHeader } from './listHeader';
import type { RoleColumn } from './resolveRoles';

/** One of several measures whose figures stand side by side: its heading, and which columns are its own. */
export interface MeasureColumns extends Assignment {
  /** The cell that names it. */
  readonly name: CellAddress;
}

/** The columns below one heading. */
export interface MeasureGroup {
  readonly name: CellAddress;
  readonly found: readonly RoleColumn[];
}

/** What every measure has for itself; what else stands beside the figures is of the whole row. */
const OF_A_MEASURE: ReadonlySet<ColumnRole> = new Set(['target', 'actual', 'rate', 'status', 'baseline']);

/**
 * The measures that stand side by side: headings that say no role, each over a target and a result of its own, called
 * alike below all of them (目標, 實際 below 健檢人數 and below 接種率). Empty where fewer than two are, or where one stands
 * below none: there the headings divide what one measure consists of.
 */
export function groupsAcross(grid: Grid, found: readonly RoleColumn[]): readonly MeasureGroup[] {
  const groups = new Map<string, { name: CellAddress; found: RoleColumn[] }>();
  for (const one of found) {
    if (!OF_A_MEASURE.has(one.role)) continue;
    const { over } = one.heading;
    if (!over) {
      if (one.role === 'target' || one.role === 'actual') return [];
      continue;
    }
    const place = `${String(over.row)} ${String(over.column)}`;
    const own = groups.get(place);
    if (own) own.found.push(one);
    else groups.set(place, { name: over, found: [one] });
  }
  if (groups.size < 2) return [];
  const all = [...groups.values()];
  const different = new Set(all.map(({ name }) => grid.plain(name.row, name.column)));
  const [form, ...others] = all.map((group) => formOf(grid, group));
  const isRepeated = form !== undefined && form !== null && others.every((other) => other === form);
  return isRepeated && different.size === all.length ? all : [];
}

/** How a measure's targets and results are called, in order; `null` where it lacks one of them. */
function formOf(grid: Grid, { found }: MeasureGroup): string | null {
  const of = (role: ColumnRole): readonly string[] =>
    found.filter((one) => one.role === role).map(({ column, heading }) => grid.plain(heading.row, column));
  const [targets, actuals] = [of('target'), of('actual')];
  return targets.length === 0 || actuals.length === 0 ? null : [...targets, '|', ...actuals].join('\n');
}

/** Each measure with its own columns, and those that all of them share. */
export function measuresOf(
  groups: readonly MeasureGroup[],
  found: readonly RoleColumn[],
  assign: (columns: readonly RoleColumn[]) => Assignment,
): readonly MeasureColumns[] {
  const owned = new Set(groups.flatMap((group) => group.found));
  // A rate of the whole row is of none of them.
  const shared = found.filter((one) => !owned.has(one) && !OF_A_MEASURE.has(one.role));
  return groups.map(({ name, found: own }) => ({ ...assign([...shared, ...own]), name }));
}

/** Whether a row says nothing of a measure: the unit has no part in it. */
export const isLeftOut = (grid: Grid, row: number, { columns }: Pick<MeasureColumns, 'columns'>): boolean =>
  (['target', 'actual', 'rate', 'status'] as const).every((role) => {
    const column = columns[role];
    return column === undefined || grid.isEmpty(row, column);
  });

/** The fields of a row with the name of a measure behind its own: 板橋分局 健檢人數. */
export function namedFor(
  fields: IndicatorRecord['fields'],
  { name }: Pick<MeasureColumns, 'name'>,
): IndicatorRecord['fields'] {
  return { ...fields, indicator: [...(fields.indicator ?? []), { cell: name, label: 0 }] };
}

/** The columns of a role, of each measure where several stand side by side. */
export function columnsOfRole({ columns, measures }: ListHeader, role: ColumnRole): readonly number[] {
  const all = measures.length > 0 ? measures.map((measure) => measure.columns[role]) : [columns[role]];
  return [...new Set(all.flatMap((column) => column ?? []))];
}
