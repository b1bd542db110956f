import type { Actual } from '../report/indicator';
import { oneLine } from '../text/oneLine';
import { shownQuantity } from './digits';

/** A computed actual (9 ÷ 11) has no end: the document of `--format json` has more of its digits. */
export function shownActual({ quantity, operands, evidence }: Actual): string {
  if (quantity.unit.dimension === 'date') return oneLine(evidence.quote);
  if (operands === null) return shownQuantity(quantity);
  const value = quantity.value.toDecimalPlaces(2);
  return shownQuantity({ ...quantity, value, decimals: value.decimalPlaces() });
}
