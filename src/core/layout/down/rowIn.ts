import type { Grid } from '../grid';
import { isUnrevised } from '../list/revisedTargets';
import type { Label } from './labels';

/** The row of a label's value in a column: of a revised target that was not revised there the original's. */
export const rowIn = (grid: Grid, { row, replaces }: Label, column: number): number =>
  replaces !== undefined && isUnrevised(grid, row, column) && !grid.isEmpty(replaces, column)
    ? replaces
    : row;
