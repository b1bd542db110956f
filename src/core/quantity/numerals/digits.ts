import type { Decimal } from '../decimal';

/** Digits as they stand together, up to the scale that may follow them. */
export interface Digits {
  readonly value: Decimal;
  readonly end: number;
  /** How many digits stand behind the decimal point. */
  readonly decimals: number;
  readonly chinese: boolean;
  /** How many digits stand before the decimal point; none where a fraction follows a scale (兩千萬點五). */
  readonly count: number;
  /** Whether a zero before them holds a place: 二千零三 is no 2,300. */
  readonly zero: boolean;
  /** Whether they are all of what is written there. */
  readonly whole: boolean;
  /** The greater of two neighbouring digits that leave a number open: 三、四萬, 七八十. */
  readonly upTo?: Decimal;
}
