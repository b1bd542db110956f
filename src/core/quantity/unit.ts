/** What a unit counts or measures; only units of one dimension with scales can be converted into each other. */
export type Dimension =
  | 'count'
  | 'percent'
  | 'point'
  | 'money'
  | 'length'
  | 'area'
  | 'mass'
  | 'volume'
  | 'power'
  | 'energy'
  | 'time'
  | 'date'
  | 'none';

/**
 * A unit as written and as understood. `name` is the canonical measure word (場次 for 場/場次);
 * `scale` is the factor to the dimension's base unit as an exact decimal string (`1000` for 千元).
 */
export interface Unit {
  readonly text: string;
  readonly name: string;
  readonly dimension: Dimension;
  readonly scale: string;
}

export const NO_UNIT: Unit = { text: '', name: '', dimension: 'none', scale: '1' };
export const PERCENT: Unit = { text: '%', name: '%', dimension: 'percent', scale: '1' };
