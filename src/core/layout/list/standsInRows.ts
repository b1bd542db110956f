import type { Grid } from '../grid';
import { isLabel } from '../headings/headingReading';
import type { ListHeader } from './listHeader';
import { sampledRows } from './sampledRows';

const FEWEST = 2;
const MOST = 0.8;

/**
 * Whether targets and results stand in rows of their own below these headings, named again and again in one column
 * (預定, 完成, 預定, 完成): then no column holds both, and what reads as a list compares other figures.
 */
export function standsInRows(grid: Grid, { row, height, left, right, columns }: ListHeader): boolean {
  const rows = sampledRows(grid, { top: row, height });
  const taken = new Set<number | undefined>([columns.target, columns.actual, columns.status, columns.rate]);
  for (let column = left; column <= right; column++) {
    if (taken.has(column)) continue;
    const filled = rows.filter((at) => !grid.isEmpty(at, column));
    const roles = filled.flatMap((at) => {
      const reading = grid.heading(at, column);
      return reading && isLabel(reading) ? [reading.roles[0]] : [];
    });
    const count = (role: string): number => roles.filter((one) => one === role).length;
    if (Math.min(count('target'), count('actual')) >= FEWEST && roles.length >= filled.length * MOST)
      return true;
  }
  return false;
}
