import type { CellAddress } from '../../sheet/address';
import type { Grid } from '../grid';
import { isUnrevised } from '../list/revisedTargets';
import type { Label } from './labels';

/** The row of a label's value in a column: of a revised target that was not revised there the original's. */
export const rowIn = (grid: Grid, { row, replaces }: Label, column: number): number =>
  replaces !== undefined && isUnrevised(grid, row, column) && !grid.isEmpty(replaces, column)
    ? replaces
    : row;

/** The cell of a label's value in a column: where that is covered by words merged over it, the cell that holds them. */
export function cellIn(grid: Grid, label: Label, column: number): CellAddress {
  const own = { row: rowIn(grid, label, column), column };
  if (!grid.isEmpty(own.row, own.column)) return own;
  const covering = grid.mergeOver(own);
  const isTold = covering && grid.figure(covering.top, covering.left) === null;
  return isTold ? { row: covering.top, column: covering.left } : own;
}
