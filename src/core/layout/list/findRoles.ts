import { fit } from '../evidence/fit';
import type { Profile } from '../evidence/profile';
import type { Grid } from '../grid';
import type { SaidColumns } from '../wish';
import { textsBeside, withAimsAsNames } from './aimsAsNames';
import { isRemarkAlone, overNames } from './headerColumns';
import type { HeadingArea } from './headingArea';
import type { HeadingRows } from './headingPath';
import type { ColumnHeading } from './joinLevels';
import { inferFigures } from './inferFigures';
import { inferName } from './inferName';
import { inferStatus } from './inferStatus';
import { jointColumns, withJoint, type JointColumns } from './jointColumns';
import { nameLevels } from './nameLevels';
import { withoutOtherMatter } from './otherMatter';
import { findPeriodsDown, type PeriodsDown } from './periodsDown';
import { ofLastProjectYear } from './projectYears';
import { resolveRoles, type RoleColumn } from './resolveRoles';
import { withRevisedTargets } from './revisedTargets';
import { rowsBelow, sampledRows } from './sampledRows';
import { withSaid } from './saidColumns';
import { withStory } from './story';

/** What the columns below headings are for. */
export interface HeaderRoles {
  readonly found: readonly RoleColumn[];
  readonly joint: JointColumns;
  readonly periodsDown: PeriodsDown | null;
  readonly profile: (column: number) => Profile;
}

const NO_JOINTS: JointColumns = new Map();

/**
 * The roles that headings say; then those that the cells below tell where headings leave a doubt or say nothing; then
 * what the user said, which counts before both.
 */
export function findRoles(
  grid: Grid,
  { rows, left, right }: HeadingArea,
  headings: readonly ColumnHeading[],
  said: SaidColumns,
): HeaderRoles {
  const below = rowsBelow(grid, rows);
  const profile = (column: number): Profile => grid.profile(column, below.first, below.last);
  const lowest = rows.top + rows.height - 1;
  const { resolved, joint } = headedRoles(grid, { rows, left, right }, headings, said, profile);
  const withBoth = withJoint(resolved, headings, joint, lowest);
  const withNames = overNames(grid, rows, withBoth, headings, profile, right);
  const heard = inferFigures(grid, rows, headings, withNames, { left, right });
  const periodsDown = periodsLeftOf(grid, rows, heard, left);
  const told = heard.filter(({ column }) => !periodsDown?.columns.includes(column));
  const textsOf = textsBeside(grid, rows, { left, right });
  const name = inferName(grid, rows, told, profile, { left, not: periodsDown?.columns ?? [], textsOf });
  const status = inferStatus(grid, rows, told, right);
  const others = told.filter(({ column }) => column !== status?.column);
  const all = [...others, name ?? [], status ?? []].flat().sort((a, b) => a.column - b.column);
  const named = withAimsAsNames(all, headings, profile, textsOf);
  const withoutRemarks = named.filter((one) => !isRemarkAlone(one, all, profile(one.column)));
  const ofYear = ofLastProjectYear(withStory(withoutRemarks, profile), (column) =>
    hasResults(profile(column)),
  );
  return { found: withSaid(ofYear, headings, said, lowest), joint, periodsDown, profile };
}

/** Whether a column holds more than a remark in a few of its rows (see note): that year is not done. */
function hasResults(cells: Profile): boolean {
  if (cells.filled === 0 || fit('actual', cells) !== -1) return cells.filled > 0;
  const rows = Object.values(cells.counts).reduce((sum, count) => sum + count, 0);
  return cells.filled * 2 > rows;
}

/** What the headings alone say, and which columns hold target and result together. */
function headedRoles(
  grid: Grid,
  { rows, left, right }: HeadingArea,
  headings: readonly ColumnHeading[],
  said: SaidColumns,
  profile: (column: number) => Profile,
): { readonly resolved: readonly RoleColumn[]; readonly joint: JointColumns } {
  const resolve = (all: readonly ColumnHeading[]): readonly RoleColumn[] =>
    nameLevels(withRevisedTargets(withoutOtherMatter(resolveRoles(all, profile)), profile), profile, {
      grid,
      sampled: sampledRows(grid, rows),
    });
  const isSaid = Object.keys(said).length > 0;
  const joint = isSaid ? NO_JOINTS : jointColumns(grid, rows, headings, { left, right });
  if (joint.size === 0) return { resolved: resolve(headings), joint };
  const resolved = resolve(headings.filter(({ column }) => !joint.has(column)));
  // Beside a column of targets such cells only tell them again.
  const hasAims = resolved.some(
    ({ role, column }) => role === 'target' && fit('target', profile(column)) === 1,
  );
  return hasAims ? { resolved: resolve(headings), joint: NO_JOINTS } : { resolved, joint };
}

/** Columns of periods left of targets and results whose own headings name no period. */
function periodsLeftOf(
  grid: Grid,
  rows: HeadingRows,
  found: readonly RoleColumn[],
  left: number,
): PeriodsDown | null {
  const figures = found.filter(({ role }) => role === 'target' || role === 'actual');
  const isComplete = ['target', 'actual'].every((role) => figures.some((one) => one.role === role));
  if (!isComplete || figures.some(({ period }) => period !== null && period.part.kind !== 'year'))
    return null;
  return findPeriodsDown(grid, rows, left, Math.min(...figures.map(({ column }) => column)) - 1);
}
