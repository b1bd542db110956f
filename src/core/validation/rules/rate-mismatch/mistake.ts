import { HUNDRED, ZERO, type Decimal } from '../../../quantity/decimal';
import { placeAt } from '../../../quantity/place';
import type { Quantity } from '../../../quantity/quantity';
import { roundingOf } from '../../../quantity/rounding';

/** The mistake that turns the right percentage into the stated one. */
export type Mistake = 'excess' | 'tens' | 'capped' | 'inverted' | 'ten-fold' | 'other-figure';

/** What a stated percentage is explained by. */
export interface MistakeClues {
  readonly stated: Quantity;
  /** The exact percentage. */
  readonly expected: Decimal;
  /** Figures that may have been used instead of the base, in the base's scale, with the current figure. */
  readonly current: Decimal;
  readonly others: readonly Decimal[];
}

/** Names the mistake that explains a wrong percentage; `undefined` when none of the known ones does. */
export function mistakeIn({ stated, expected, current, others }: MistakeClues): Mistake | undefined {
  const gives = (value: Decimal): boolean => roundingOf(value, stated.value, stated.decimals) !== 'none';
  if (gives(expected.minus(HUNDRED))) return 'excess';
  if (stated.value.eq(HUNDRED) && expected.gt(HUNDRED)) return 'capped';
  if (isCutToTens(stated, expected)) return 'tens';
  if (!expected.isZero() && gives(HUNDRED.times(HUNDRED).div(expected))) return 'inverted';
  if (
    gives(expected.times(10)) ||
    gives(expected.div(10)) ||
    gives(expected.times(HUNDRED)) ||
    gives(expected.div(HUNDRED))
  )
    return 'ten-fold';
  const isNear = quickLook(stated, current);
  return others.some((other) => isNear(other) && gives(current.div(other).times(HUNDRED)))
    ? 'other-figure'
    : undefined;
}

/** Tells, before the exact look, for which bases the percentage comes near: a long sentence has many figures. */
function quickLook({ value, decimals }: Quantity, current: Decimal): (base: Decimal) => boolean {
  const wanted = value.toNumber();
  const whole = 100 * current.toNumber();
  const most = 2 * placeAt(-decimals).whole.toNumber();
  return (base) => base.gt(ZERO) && Math.abs(whole / base.toNumber() - wanted) < most;
}

function isCutToTens(stated: Quantity, expected: Decimal): boolean {
  return (
    stated.decimals === 0 &&
    stated.value.mod(10).isZero() &&
    expected.div(10).floor().times(10).eq(stated.value)
  );
}
