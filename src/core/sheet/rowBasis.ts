import type { CellAddress } from './address';
import type { RowBasis } from './changePlan';
import type { CellValue } from './snapshot';

/** The rows whose basis no longer holds, each with the first cell that holds something else. */
export function brokenRows(
  basis: readonly RowBasis[],
  valueAt: (cell: CellAddress) => CellValue,
): ReadonlyMap<number, CellAddress> {
  const broken = new Map<number, CellAddress>();
  for (const { row, cells } of basis) {
    const other = cells.find(({ cell, value }) => valueAt(cell) !== value);
    if (other) broken.set(row, other.cell);
  }
  return broken;
}
