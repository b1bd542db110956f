import type { Decimal } from 'decimal.js';
import type { Unit } from './unit';

/** How exactly a figure is stated: 約 is `about`; 餘, 多 are `and-more`; 逾, 超過 are `over`; 近, 近乎 are `almost`. */
export type Exactness = 'exact' | 'about' | 'and-more' | 'over' | 'almost';

/** Half-open span of UTF-16 units in the text that was read. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A number with its unit. `value` is in `unit` (2% is `2` with unit `%`; 3萬2,150戶 is `32150` with 戶).
 * `low` and `high` bound what an approximate figure may mean; for an exact one both equal `value`;
 * `high` is `null` where nothing bounds it.
 */
export interface Quantity {
  readonly value: Decimal;
  readonly low: Decimal;
  readonly high: Decimal | null;
  readonly exactness: Exactness;
  readonly unit: Unit;
  /** Digits printed after the decimal point. */
  readonly decimals: number;
}

/** A quantity and where it stands in the readable text. */
export interface FoundQuantity extends Quantity {
  readonly span: Span;
  /** The greater of two values that the text leaves open: 三、四萬 is 3萬 up to 4萬. */
  readonly upTo?: Decimal;
}

/** Whether it is a percentage or percentage points. */
export const isPercent = ({ unit: { dimension } }: Pick<Quantity, 'unit'>): boolean =>
  dimension === 'percent' || dimension === 'point';

/** Whether a span lies inside of another; nothing lies inside of `null`. */
export const isInside = (outer: Span | null, inner: Span): boolean =>
  outer !== null && inner.start >= outer.start && inner.end <= outer.end;
