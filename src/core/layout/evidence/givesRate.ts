import type { Grid } from '../grid';
import type { FigurePair } from './figureColumns';

/** Percentage points by which printed rates are rounded at most. */
const ROUNDED = 0.6;
const PERCENT = 100;

/** Whether a rate is printed of a target and a result, as a share or in percent. */
export type RateForm = (target: number, actual: number, said: number) => boolean;

/** Result ÷ target, and nothing else: hardly met by chance. */
export const isQuotient: RateForm = (target, actual, said) => isPrinted([(actual / target) * PERCENT], said);

/** Every way in which tables compute a rate: target ÷ result, 2 − result ÷ target, held at 100. */
export const isAnyForm: RateForm = (target, actual, said) => {
  const usual = (actual / target) * PERCENT;
  const inverse = actual === 0 ? PERCENT : (target / actual) * PERCENT;
  const held = Math.max(usual, inverse) >= PERCENT ? [PERCENT] : [];
  return isPrinted([usual, inverse, 2 * PERCENT - usual, ...held], said);
};

const isPrinted = (possible: readonly number[], said: number): boolean =>
  [said, said * PERCENT].some((rate) => possible.some((one) => Math.abs(one - rate) <= ROUNDED));

/** Whether result ÷ target is the rate that a column prints in the row of a pair. */
export function givesRate(grid: Grid, { row, target, actual }: FigurePair, rate: number): boolean {
  const said = grid.figure(row, rate);
  return said !== null && target !== 0 && isQuotient(target, actual, said);
}
