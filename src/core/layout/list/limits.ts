import type { CellAddress } from '../../sheet/address';
import type { Grid } from '../grid';
import type { HeadingBound } from '../headings/boundIn';
import { equalPeriod } from '../period';
import type { RoleColumn } from './resolveRoles';

/** The columns of what is wanted at least and at most, side by side: 下限, 上限. */
export interface LimitColumns {
  readonly least: number;
  readonly most: number;
}

/** What a row wants between its two limits, or beyond the only one that it gives. */
export interface RowLimits {
  readonly target: CellAddress;
  readonly bound: HeadingBound | null;
  /** The upper end, where both are given. */
  readonly upTo: CellAddress | null;
}

const NEAR = 3;

/** The two columns of limits of which the target is one; `null` where there is no other, or several are. */
export function limitColumns(found: readonly RoleColumn[], target: number | undefined): LimitColumns | null {
  const own = found.find(({ role, column }) => role === 'target' && column === target);
  const bound = own?.heading.reading.bound ?? null;
  if (!own || bound === null) return null;
  const [other, second] = found.filter(
    (one) =>
      one.role === 'target' &&
      one.heading.reading.bound !== null &&
      one.heading.reading.bound !== bound &&
      Math.abs(one.column - own.column) <= NEAR &&
      equalPeriod(one.period, own.period),
  );
  if (!other || second) return null;
  return bound === '>='
    ? { least: own.column, most: other.column }
    : { least: other.column, most: own.column };
}

/** The limits of one row: both, or the one that is given. */
export function limitsOf(grid: Grid, row: number, { least, most }: LimitColumns): RowLimits {
  const hasLeast = isGiven(grid, row, least);
  const hasMost = isGiven(grid, row, most);
  if (hasMost && !hasLeast) return { target: { row, column: most }, bound: '<=', upTo: null };
  return {
    target: { row, column: least },
    bound: hasLeast ? '>=' : null,
    upTo: hasLeast && hasMost ? { row, column: most } : null,
  };
}

const isGiven = (grid: Grid, row: number, column: number): boolean =>
  !['empty', 'none'].includes(grid.kind(row, column));
