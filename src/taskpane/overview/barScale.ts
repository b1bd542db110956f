import type { Decimal } from 'decimal.js';

/** The drawn scale ends here, in percent: longer bars are cut with a mark, not squeezed. */
export const SCALE_END = 150;

export interface BarShape {
  /** Length in percent of the rate, from 0 to the end of the scale. */
  readonly length: number;
  readonly cut: boolean;
}

/** How a rate (in percent) is drawn. */
export function barShape(rate: Decimal): BarShape {
  const value = rate.toNumber();
  return { length: Math.min(Math.max(value, 0), SCALE_END), cut: value > SCALE_END };
}

/** Where the met line stands, in percent of the scale's width. */
export function metLine(met: number): number {
  return (Math.min(met, SCALE_END) / SCALE_END) * 100;
}
