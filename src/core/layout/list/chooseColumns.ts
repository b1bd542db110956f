import type { PeriodWish } from '../choosePeriod';
import type { Grid } from '../grid';
import type { SaidColumns } from '../wish';
import { assignColumns, type Assignment } from './assignColumns';
import { checkFigures } from './checkFigures';
import type { HeaderRoles } from './findRoles';
import type { HeadingRows } from './headingPath';
import { groupsAcross, measuresOf, type MeasureColumns } from './measures';
import { withProvenRate } from './provenRate';
import type { RoleColumn } from './resolveRoles';

/** The columns that are read, and those of each measure where several stand side by side. */
export interface ChosenColumns {
  readonly assigned: Assignment;
  readonly measures: readonly MeasureColumns[];
}

/** Chooses among the columns of each role: the period first, then what the rates of the table prove. */
export function chooseColumns(
  grid: Grid,
  rows: HeadingRows,
  { found, joint, profile }: HeaderRoles,
  wish: PeriodWish,
  said: SaidColumns,
): ChosenColumns {
  const assign = (columns: readonly RoleColumn[], wished: PeriodWish): Assignment =>
    assignedFor(columns, (column) => profile(column).filled > 0, wished, said);
  const isSaid = Object.keys(said).length > 0;
  const groups = isSaid ? [] : groupsAcross(grid, found);
  const first = assign(found, wish);
  // Rates of one measure tell nothing of the figures of another.
  const isAsHeaded = isSaid || groups.length > 0 || joint.size > 0;
  const checked = isAsHeaded ? found : checkFigures(grid, rows, found, first.columns, profile);
  const second = checked === found ? first : assign(checked, wish);
  const proven = isAsHeaded ? checked : withProvenRate(grid, rows, checked, second.columns);
  const alone = proven === checked ? second : assign(proven, wish);
  const ofMeasures = alone.period ? { ...wish, asked: alone.period } : wish;
  const measures = measuresOf(groups, proven, (columns) => assign(columns, ofMeasures));
  return { assigned: measures[0] ?? alone, measures };
}

/** The columns of the period that was asked for; as ever where that has no targets or no results. */
function assignedFor(
  found: readonly RoleColumn[],
  hasFigures: (column: number) => boolean,
  wish: PeriodWish,
  said: SaidColumns,
): Assignment {
  const asked = assignColumns(found, hasFigures, wish, said);
  const { target, actual, narrative, status } = asked.columns;
  const answer = actual ?? narrative ?? status ?? asked.otherResults?.columns[0];
  if (wish.asked === null || (target !== undefined && answer !== undefined)) return asked;
  return assignColumns(found, hasFigures, { ...wish, asked: null }, said);
}
