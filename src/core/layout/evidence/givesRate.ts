import type { Grid } from '../grid';
import type { FigurePair } from './figureColumns';

const ROUNDED = 0.6;
const PERCENT = 100;

/** Whether result ÷ target is the rate that a column prints in the row of a pair, as a share or in percent. */
export function givesRate(grid: Grid, { row, target, actual }: FigurePair, rate: number): boolean {
  const said = grid.figure(row, rate);
  if (said === null || target === 0) return false;
  const percent = (actual / target) * PERCENT;
  return Math.min(Math.abs(percent - said), Math.abs(percent - said * PERCENT)) <= ROUNDED;
}
