import { findQuantities } from '../../quantity/scan';
import type { Quantity } from '../../quantity/quantity';
import type { Evidence } from '../../report/evidence';
import { amount } from '../figures/arithmetic';

/** A figure that its cell's number format shows as another one: 1,234.5 shown as 1,235. */
export interface ShownOtherwise {
  /** What the cell holds, as people write it. */
  readonly held: string;
  /** What is seen in it. */
  readonly shown: string;
}

/** Says what the cell shows where that is another figure than the one it holds, by which it is judged. */
export function shownOtherwise(held: Quantity, { quote }: Evidence): ShownOtherwise | null {
  const shown = findQuantities(quote);
  const [only] = shown;
  if (!only || shown.length > 1 || only.value.eq(held.value)) return null;
  const isRounded = only.value.eq(held.value.toDecimalPlaces(only.decimals));
  return isRounded ? { held: amount(held), shown: quote } : null;
}
